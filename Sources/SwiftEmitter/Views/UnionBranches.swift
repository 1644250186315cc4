import Mustache
import SDKModel

extension UnionView {
  /// What each value of the discriminator chooses, then what comes without one, then the rest.
  static func branches(
    of union: Union, _ names: [String], indentation: Int
  ) -> [BranchView] {
    let alternatives = union.alternatives
    func attempts(_ isTried: (Int) -> Bool) -> [String] {
      alternatives.indices.filter(isTried).flatMap {
        attempt(
          alternatives[$0], names[$0], discriminator: union.discriminator,
          indentation: indentation + 2)
      }
    }
    var claims: [String: [Int]] = [:]
    for (index, alternative) in alternatives.enumerated() {
      for value in alternative.discriminatorValues where claims[value]?.last != index {
        claims[value, default: []].append(index)
      }
    }
    var branches: [BranchView] = []
    for alternative in alternatives {
      // The values of the same alternatives go together.
      while let claimants = alternative.discriminatorValues.lazy.compactMap({ claims[$0] }).first {
        var values: [String] = []
        for value in alternative.discriminatorValues where claims[value] == claimants {
          values.append(value)
          claims[value] = nil
        }
        let name = claimants.count == 1 ? names[claimants[0]] : nil
        branches.append(
          BranchView(
            values, name, attempts: name == nil ? attempts(claimants.contains) : [],
            indentation: indentation))
      }
    }
    let others = alternatives.indices.filter {
      alternatives[$0].discriminatorValues.isEmpty || alternatives[$0].isDefault
    }
    if !alternatives.contains(where: \.isDefault) {
      let untagged = alternatives.indices.filter { index in
        let type = alternatives[index].type
        return others.contains(index)
          || alternatives[index].mayLackDiscriminator
            && !alternatives[..<index].contains { $0.type == type }
      }
      if untagged != others {
        branches.append(BranchView("case nil", attempts: attempts(untagged.contains)))
      }
    }
    branches.append(BranchView("default", attempts: attempts(others.contains)))
    return branches
  }
}

/// What the discriminator chooses.
struct BranchView: MustacheContext {
  /// The patterns and, where there is only one choice, what is chosen.
  var lines: [String]
  /// The statements that try the alternatives, if there are several.
  var attempts: [String] = []

  var keys: [String] { ["lines", "attempts", "hasAttempts"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "lines": .list(lines)
    case "attempts": .list(attempts)
    case "hasAttempts": .flag(!attempts.isEmpty)
    default: nil
    }
  }

  /// Values that stand for one alternative, or for several that are tried.
  init(_ values: [String], _ name: String?, attempts: [String], indentation: Int) {
    self.attempts = attempts
    let literals = values.map(SwiftText.literal)
    let choice = name.map { "self = .\($0)(try decoder.value())" }
    let line = "case \(literals.joined(separator: ", ")):" + (choice.map { " " + $0 } ?? "")
    if SwiftLayout.fits(line, indentation) {
      lines = [line]
      return
    }
    let head = SwiftLayout.filled(literals, indentation: indentation + 2, closing: ":")
    lines = ["case " + head[0]] + head.dropFirst().map { "  " + $0 }
    lines[lines.count - 1] += ":"
    if let choice { lines.append("  " + choice) }
  }

  /// What is left: tried, or else kept as JSON.
  init(_ pattern: String, attempts: [String]) {
    self.attempts = attempts
    lines = [pattern + (attempts.isEmpty ? ": self = .unknown(try decoder.value())" : ":")]
  }

  /// The discriminator that a case stands for.
  init(tag: String, _ name: String, indentation: Int) {
    let line = "case .\(name): \(tag)"
    lines = SwiftLayout.fits(line, indentation) ? [line] : ["case .\(name):", "  " + tag]
  }
}

extension JSONTree {
  /// A scalar as a literal of `JSONValue`.
  var jsonLiteral: String {
    switch self {
    case .boolean(let value): value ? "true" : "false"
    case .number(let text): text
    case .string(let text): SwiftText.literal(text)
    case .null, .array, .object: "nil"
    }
  }
}
