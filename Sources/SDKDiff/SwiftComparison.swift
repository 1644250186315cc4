import SDKModel
import SwiftEmitter

// What the names in Swift make of it.
extension Comparison {
  /// Tells of calls and members whose Swift names changed though the document calls them as before,
  /// and, where nothing else was found to break code, of whatever does.
  mutating func compareSwift() {
    let compatibility = SwiftCompatibility(old: formerTypeNames.resolved(old.api), new: new.api)
    let broken = compatibility.brokenCalls(operations.pairs)
    for (left, right) in broken {
      let (before, after) = (old.api.calls[left], new.api.calls[right])
      if !before.isCalled(as: after) {
        tellCall(keepsName(ofCall: left, as: right) ? .callNameKept : .callRenamed, left, right)
      } else if let former = before.pages?.name, let pages = after.pages?.name, former != pages {
        let operation = new.operations[right].operation
        tell(
          .callRenamed, Subject(operation: operation.route, place: "pages"),
          [.request, .response], swift: (former, pages),
          at: (old.operations[left].operation.location, operation.location))
      }
    }
    for pair in pairs { compareMembers(pair) }
    guard !changes.contains(where: { $0.breakage.contains(.source) }) else { return }
    for (left, right) in broken
    where !(keepsName(ofCall: left, as: right) && compatibility.acceptsCalls(of: left, by: right)) {
      tellCall(.callChanged, left, right)
    }
    for index in compatibility.brokenTypes() {
      let type = old.model.types[index]
      tell(
        .swiftNameChanged, Subject(type: type.wireName), swift: (old.swiftName(type), nil),
        at: (type.location, nil))
    }
  }

  private mutating func tellCall(_ rule: Rule, _ left: Int, _ right: Int) {
    let (first, second) = (old.operations[left].operation, new.operations[right].operation)
    tell(
      rule, Subject(operation: second.route), [.request, .response],
      swift: (old.api.calls[left].reference, new.api.calls[right].reference),
      at: (first.location, second.location))
  }

  /// Members that are called the same in the document and not in Swift, and arguments that have no
  /// default any more though nothing else changed about them.
  private mutating func compareMembers(_ pair: TypePair) {
    guard bodies[pair] == nil,
      case .record(let left) = old.model.types[pair.old].shape,
      case .record(let right) = new.model.types[pair.new].shape
    else { return }
    let known = Dictionary(
      left.fields.enumerated().map { ($1.wireName, $0) }, uniquingKeysWith: { first, _ in first })
    let ways = directions[pair] ?? []
    for (index, field) in right.fields.enumerated() {
      guard let position = known[field.wireName] else { continue }
      let before = old.api.types[pair.old].initializer[position]
      let after = new.api.types[pair.new].initializer[index]
      let subject = Subject(type: labels[pair], member: field.wireName)
      let place = (left.fields[position].location, field.location)
      let swift = (before.declaration, after.declaration)
      if before.label != after.label {
        tell(.swiftNameChanged, subject, ways, swift: swift, at: place)
      } else if before.standard != nil, after.standard == nil, ways.contains(.request),
        left.fields[position].isRequired
      {
        tell(.argumentDemanded, subject, ways, swift: swift, at: place)
      }
    }
  }
}

extension SwiftAPI.Call {
  /// The call with the client that has it.
  var reference: String { client.map { "\($0).\(name)" } ?? name }
}
