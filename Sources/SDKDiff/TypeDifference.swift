import SDKModel

/// How the type of a value differs from what it was.
enum TypeDifference {
  /// It is a named type that another name stands for now; what differs within is told of the types.
  case reference
  /// It takes fewer values.
  case narrowed
  /// It takes more values.
  case widened
  /// Any value of its kind is now one of a list.
  case becameEnumeration
  /// One of a list is now any value of its kind.
  case stoppedEnumeration
  /// It is something else.
  case changed

  /// The rule for it.
  var rule: Rule {
    switch self {
    case .reference: .typeReferenceChanged
    case .narrowed: .typeNarrowed
    case .widened: .typeWidened
    case .becameEnumeration: .becameEnumeration
    case .stoppedEnumeration: .stoppedEnumeration
    case .changed: .typeChanged
    }
  }
}

/// Two named types that stand in the same place.
struct TypePair: Hashable {
  var old: Int
  var new: Int
}

extension Comparison {
  /// How a type differs from another; `nil` if it does not.
  ///
  /// - Parameter meet: told of the named types that stand in the same place.
  func difference(
    _ left: TypeReference, _ right: TypeReference, meet: (TypePair) -> Void = { _ in }
  ) -> TypeDifference? {
    switch (left, right) {
    case (.array(let left), .array(let right)), (.map(let left), .map(let right)),
      (.nullable(let left), .nullable(let right)):
      return difference(left, right, meet: meet)
    case (.nullable(let left), _):
      return difference(left, right, meet: meet).map { $0 == .reference ? .narrowed : $0 }
        ?? .narrowed
    case (_, .nullable(let right)):
      return difference(left, right, meet: meet).map { $0 == .reference ? .widened : $0 }
        ?? .widened
    case (.named(let first), .named(let second)):
      return difference(first, second, meet: meet)
    case (.named(let id), _):
      guard let values = old.values(id) else { return right == .json ? .widened : .changed }
      return values == right ? .stoppedEnumeration : right == .json ? .widened : .changed
    case (_, .named(let id)):
      guard let values = new.values(id) else { return left == .json ? .narrowed : .changed }
      return values == left ? .becameEnumeration : left == .json ? .narrowed : .changed
    case _ where left == right: return nil
    case (.json, _), (.string, .date), (.string, .day), (.string, .bytes), (.number, .integer),
      (.decimal, .integer), (.integer, .unsignedInteger), (.number, .unsignedInteger):
      return .narrowed
    case (_, .json), (.date, .string), (.day, .string), (.bytes, .string), (.integer, .number),
      (.integer, .decimal), (.unsignedInteger, .integer), (.unsignedInteger, .number):
      return .widened
    default: return .changed
    }
  }

  private func difference(
    _ left: TypeID, _ right: TypeID, meet: (TypePair) -> Void
  ) -> TypeDifference? {
    let (first, second) = (old.type(left), new.type(right))
    switch (first.shape, second.shape) {
    case (.record, .record), (.union, .union), (.statusUnion, .statusUnion), (.wrapper, .wrapper):
      break
    case (.enumeration(let left), .enumeration(let right)) where left.rawType == right.rawType:
      break
    default: return .changed
    }
    meet(TypePair(old: left.index, new: right.index))
    let isSameName = first.wireName == second.wireName || first.isInline || second.isInline
    return isSameName ? nil : .reference
  }
}

extension Snapshot {
  /// The plain type of the values of an enumeration; `nil` for another type.
  func values(_ id: TypeID) -> TypeReference? {
    guard case .enumeration(let enumeration) = type(id).shape else { return nil }
    return switch enumeration.rawType {
    case .string: .string
    case .integer: .integer
    case .json: .json
    }
  }
}
