import Diagnostics
import OpenAPIDocument

// Lists and objects inside parameters and the fields of forms.
extension OperationBuilder {
  /// Tells of a list or an object inside a value whose style has no way to write it.
  mutating func noteNesting(
    in type: TypeReference, _ style: ParameterStyle, _ mediaType: String?,
    at location: SourceLocation
  ) {
    noteDeepObject(of: type, style, mediaType, at: location)
    guard style.kind != .deepObject, mediaType.map({ MediaKind($0) == .json }) != true,
      isNested(type)
    else { return }
    types.tally.note(
      "nested-parameter",
      "a list or an object inside a parameter or a field of a form has no place in its style",
      at: location,
      remedy:
        "It is sent as JSON text. Say 'style: deepObject', or 'application/json' where JSON is "
        + "meant.")
  }

  /// Tells of a style for objects of what is none.
  private mutating func noteDeepObject(
    of type: TypeReference, _ style: ParameterStyle, _ mediaType: String?,
    at location: SourceLocation
  ) {
    guard style.kind == .deepObject, mediaType == nil else { return }
    // A list of objects has its places in brackets.
    let element = if case .array(let element) = type { element } else { type }
    guard types.isPlain(element) else { return }
    types.tally.note(
      "deep-object-of-no-object", "the style 'deepObject' says nothing of a list or a single value",
      at: location, remedy: "It is sent as with 'style: form', which is what to write.")
  }

  /// Whether a value may be a list or an object that holds others.
  private func isNested(_ type: TypeReference, depth: Int = 0) -> Bool {
    guard depth < 8 else { return false }
    switch type {
    case .array(let value), .map(let value): return isStructured(value)
    case .nullable(let wrapped): return isNested(wrapped, depth: depth + 1)
    case .named(let id):
      switch types.types[id.index].shape {
      case .record(let record):
        return record.fields.contains { $0.access != .readOnly && isStructured($0.type) }
      case .alias(let target), .wrapper(let target): return isNested(target, depth: depth + 1)
      case .union(let union):
        return union.alternatives.contains { isNested($0.type, depth: depth + 1) }
      case .enumeration, .statusUnion: return false
      }
    default: return false
    }
  }

  /// Whether a value may be a list or an object.
  private func isStructured(_ type: TypeReference, depth: Int = 0) -> Bool {
    guard depth < 8 else { return false }
    switch type {
    case .array, .map: return true
    case .nullable(let wrapped): return isStructured(wrapped, depth: depth + 1)
    case .named(let id):
      switch types.types[id.index].shape {
      case .record, .wrapper: return true
      case .alias(let target): return isStructured(target, depth: depth + 1)
      case .union(let union):
        return union.alternatives.contains { isStructured($0.type, depth: depth + 1) }
      case .enumeration, .statusUnion: return false
      }
    default: return false
    }
  }
}
