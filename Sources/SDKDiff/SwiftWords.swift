import SDKModel
import SwiftEmitter

extension Snapshot {
  /// A parameter of the call at a position, as it is declared.
  func argument(_ parameter: Parameter, of call: Int) -> String? {
    let known = operations[call].operation.parameters
    let index = known.firstIndex {
      $0.wireName == parameter.wireName && $0.place == parameter.place
    }
    return index.map { api.calls[call].parameters[$0].declaration }
  }

  /// A member of the type at a position, as it is declared.
  func member(_ position: Int, of type: Int) -> String? {
    guard api.types[type].members.indices.contains(position) else { return nil }
    let member = api.types[type].members[position]
    return member.type.map { "\(member.name): \($0)" } ?? member.name
  }
}

extension SwiftAPI.Parameter {
  /// The parameter as it is declared.
  var declaration: String { "\(label): \(type)" + (standard.map { " = \($0)" } ?? "") }
}
