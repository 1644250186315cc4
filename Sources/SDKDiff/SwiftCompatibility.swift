import SwiftEmitter

/// Whether Swift code that was written against one API compiles against another.
struct SwiftCompatibility {
  let old: SwiftAPI
  let new: SwiftAPI

  /// Whether every call that fits some parameters fits others: what was given is still taken, under
  /// the same label, of the same type and in the same order, and what is new may be left out.
  static func accepts(_ old: [SwiftAPI.Parameter], by new: [SwiftAPI.Parameter]) -> Bool {
    var rest = old[...]
    for parameter in new {
      if let first = rest.first, first.label == parameter.label {
        guard first.type == parameter.type || first.type + "?" == parameter.type else {
          return false
        }
        if first.standard != nil, parameter.standard == nil { return false }
        rest.removeFirst()
      } else if parameter.standard == nil {
        return false
      }
    }
    return rest.isEmpty
  }

  /// The old calls that code cannot make as before, by their positions, with the positions of the
  /// new ones where there are any.
  func brokenCalls(_ pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    pairs.filter { pair in
      let (before, after) = (old.calls[pair.old], new.calls[pair.new])
      return !before.isCalled(as: after)
        || before.pages.map { $0 != after.pages } ?? false
        || before.result != after.result || before.failure != after.failure
        || !Self.accepts(before.parameters, by: after.parameters)
    }
  }

  /// Whether code for an old call compiles with a new one, but for its name.
  func acceptsCalls(of left: Int, by right: Int) -> Bool {
    let (before, after) = (old.calls[left], new.calls[right])
    return before.result == after.result && before.failure == after.failure
      && before.pages.map { $0.type == after.pages?.type } ?? true
      && Self.accepts(before.parameters, by: after.parameters)
  }

  /// The old types, by their positions, that code cannot name, or of which it misses a property or
  /// case.
  func brokenTypes() -> [Int] {
    let known = Dictionary(
      new.types.filter(\.isPublic).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    return old.types.indices.filter { index in
      let before = old.types[index]
      guard before.isPublic else { return false }
      guard let after = known[before.name], after.kind == before.kind else { return true }
      if case .union = after.kind, after.members.count != before.members.count { return true }
      return !Set(after.members).isSuperset(of: before.members)
    }
  }
}

extension SwiftAPI.Client {
  /// The initializer as a programmer refers to it.
  var signature: String {
    "\(name)(" + initializer.map { $0.label + ":" }.joined() + ")"
  }
}

extension SwiftAPI.Call {
  /// Whether a new call has the name of this one: what all clients have, each has.
  func isCalled(as new: SwiftAPI.Call) -> Bool {
    path == new.path && (new.client == nil || new.client == client)
  }
}
