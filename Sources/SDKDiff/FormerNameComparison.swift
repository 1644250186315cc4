import SDKModel
import SwiftEmitter

// What former names make of it: the code that was written with them goes on to compile.
extension Comparison {
  /// Whether an old type can still be called as it was, though it is called otherwise today.
  func keepsName(_ pair: TypePair) -> Bool {
    guard let before = old.swiftName(old.model.types[pair.old]),
      let after = new.swiftName(new.model.types[pair.new]), before != after
    else { return false }
    return formerTypeNames.resolved(before) == after
  }

  /// Whether an old call can still be called as it was, though it is called otherwise today.
  func keepsName(ofCall left: Int, as right: Int) -> Bool {
    let (before, after) = (old.api.calls[left], new.api.calls[right])
    return new.api.formerCalls.contains { former in
      // What all clients have, each has.
      guard former.call == right, former.client == nil || former.client == before.client,
        former.path == before.path
      else { return false }
      // A function for all pages that is no more is told for itself.
      return before.pages == nil || after.pages == nil || former.pages == before.pages?.name
    }
  }

  /// Tells of former names that are kept no longer, and of those that are but tell of no change.
  mutating func compareFormerNames() {
    for former in old.api.formerCalls {
      guard let (_, right) = operations.pairs.first(where: { $0.old == former.call }) else {
        continue
      }
      let call = new.api.calls[right]
      let isKept = new.api.formerCalls.contains {
        $0.call == right && ($0.client == nil || $0.client == former.client)
          && $0.path == former.path
      }
      let isSame =
        (call.client == nil || call.client == former.client) && call.path == former.path
      if isKept || isSame { continue }
      tellCall(.formerNameRemoved, right, swift: (former.path.joined(separator: "."), nil))
    }
    for former in new.api.formerCalls {
      guard let (left, _) = operations.pairs.first(where: { $0.new == former.call }),
        old.api.calls[left].path != former.path,
        !old.api.formerCalls.contains(where: { $0.call == left && $0.path == former.path })
      else { continue }
      tellCall(.formerNameAdded, former.call, swift: (nil, former.path.joined(separator: ".")))
    }
    for former in old.api.formerTypes {
      let pairs = pairs.filter { $0.old == former.type }
      let name = formerTypeNames.resolved(former.name)
      guard let pair = pairs.first,
        !pairs.contains(where: { new.swiftName(new.model.types[$0.new]) == name })
      else { continue }
      tellType(.formerNameRemoved, pair, swift: (former.name, nil))
    }
    for former in new.api.formerTypes {
      let pairs = pairs.filter { $0.new == former.type }
      guard let pair = pairs.first,
        !pairs.contains(where: { old.api.types[$0.old].name == former.name }),
        !old.api.formerTypes.contains(where: { $0.name == former.name })
      else { continue }
      tellType(.formerNameAdded, pair, swift: (nil, former.name))
    }
  }

  private mutating func tellCall(
    _ rule: Rule, _ right: Int, swift: (old: String?, new: String?)
  ) {
    let operation = new.operations[right].operation
    tell(
      rule, Subject(operation: operation.route), [.request, .response], swift: swift,
      at: (nil, operation.location))
  }

  private mutating func tellType(
    _ rule: Rule, _ pair: TypePair, swift: (old: String?, new: String?)
  ) {
    let type = new.model.types[pair.new]
    tell(
      rule, Subject(type: labels[pair] ?? type.wireName), directions[pair] ?? [], swift: swift,
      at: (nil, type.location))
  }
}
