import Mustache
import SDKModel

/// One of several bodies, by the status of the response.
struct StatusUnionView: MustacheContext {
  var cases: [CaseView]
  var isComplete: Bool

  var keys: [String] { ["cases", "isComplete"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "cases": .list(cases)
    case "isComplete": .flag(isComplete)
    default: nil
    }
  }

  init(_ union: StatusUnion, indentation: Int, spelling: TypeSpelling) {
    isComplete = union.alternatives.contains { $0.statuses == .other }
    let names = spelling.context.caseNames(of: union)
    cases = zip(union.alternatives, names).map { alternative, name in
      let head = "case \(name)"
      return CaseView(
        name: name,
        declaration: spelling.spell(alternative).map {
          SwiftLayout.call(head, [$0], indentation: indentation + 2)
        } ?? [head],
        documentation: alternative.statuses.note,
        branch: [
          "\(alternative.statuses.pattern): "
            + "self = .\(name)\(alternative.type == nil ? "" : "(\(alternative.content.reading))")"
        ])
    }
  }
}

extension StatusUnion.Content {
  /// What reads it of a `body`.
  fileprivate var reading: String {
    switch self {
    case .json: "try body.decode()"
    case .text: "body.text"
    case .data: "body.data"
    case .stream: "body.stream"
    case .events: "body.events()"
    case .lines: "body.lines()"
    case .sequence: "body.sequence()"
    }
  }
}

extension StatusUnion {
  /// The statuses from 200 to 299 whose bodies are read while they arrive, as ranges.
  var streamedStatuses: [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    for status in 200...299 {
      let alternative = alternatives.first { $0.statuses.contain(status) }
      guard alternative?.content.isStreamed == true else { continue }
      if let last = ranges.last, last.upperBound == status - 1 {
        ranges[ranges.count - 1] = last.lowerBound...status
      } else {
        ranges.append(status...status)
      }
    }
    return ranges
  }
}

extension StatusUnion.Statuses {
  fileprivate func contain(_ status: Int) -> Bool {
    switch self {
    case .code(let code): code == status
    case .range(let digit): digit == status / 100
    case .other: true
    }
  }

  fileprivate var pattern: String {
    switch self {
    case .code(let code): "case \(code)"
    case .range(let digit): "case \(digit)00...\(digit)99"
    case .other: "default"
    }
  }

  fileprivate var note: String {
    switch self {
    case .code(let code): "Status \(code)."
    case .range(let digit): "A status from \(digit)00 to \(digit)99."
    case .other: "Any other status."
    }
  }
}

extension EmissionContext {
  /// The names of the cases of a body that depends on the status, in backticks where needed.
  func caseNames(of union: StatusUnion) -> [String] {
    // What every such union has besides its cases.
    var scope = NameScope(taken: ["unknown", "body", "status"])
    return union.alternatives.map { SwiftName.escaped(scope.claim(swift.bareMember($0.name))) }
  }
}
