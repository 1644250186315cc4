/// Makes values to call an operation with: the document's own examples where they fit the types,
/// and values made of names elsewhere.
///
/// The same model gives the same values.
public struct SampleValues: Sendable {
  /// How much of what may be given is given.
  public enum Extent: Sendable, Hashable {
    /// What a call cannot do without.
    case fewest
    /// Everything, to a reasonable depth.
    case all
  }

  /// Which way a value goes, for members that go one way only.
  public enum Way: Sendable, Hashable {
    /// To the API.
    case request
    /// From the API.
    case answer

    /// What is left out of what goes this way.
    var other: Access { self == .request ? .readOnly : .writeOnly }
  }

  private let model: SDKModel
  private let typing: ValueTyping

  /// Prepares to make values of a model's types.
  public init(_ model: SDKModel) {
    self.model = model
    typing = ValueTyping(model)
  }

  /// The values of a call's parameters, by index; `nil` if there is no way to make a call, because
  /// an object must contain itself.
  public func arguments(of operation: Operation, _ extent: Extent) -> [Int: TypedValue]? {
    var arguments: [Int: TypedValue] = [:]
    for (index, parameter) in operation.parameters.enumerated() {
      if extent == .fewest, !parameter.isRequired { continue }
      guard let value = value(of: parameter, extent) else {
        if parameter.isRequired { return nil }
        continue
      }
      arguments[index] = value
    }
    return arguments
  }

  /// A value of a type; `nil` for an object that must contain itself, and for one of several answers.
  ///
  /// - Parameters:
  ///   - name: what the value is called, for texts and numbers.
  ///   - example: a value that is taken where it fits.
  ///   - extent: how much of it is given.
  ///   - way: which way it goes.
  public func value(
    of type: TypeReference,
    named name: Name,
    example: JSONTree? = nil,
    _ extent: Extent,
    as way: Way = .answer
  ) -> TypedValue? {
    var maker = SampleMaker(model: model, typing: typing, extent: extent, way: way)
    return maker.value(type, name, example)
  }

  private func value(of parameter: Parameter, _ extent: Extent) -> TypedValue? {
    if case .group(let index) = parameter.place {
      guard let member = model.parameterGroups[index].members.first else { return nil }
      return .group(index, member: 0, .string(SampleTexts.text(member.name)))
    }
    return value(
      of: parameter.type, named: parameter.name, example: parameter.example, extent, as: .request)
  }
}

/// Makes one value with all that is inside it.
private struct SampleMaker {
  let model: SDKModel
  let typing: ValueTyping
  let extent: SampleValues.Extent
  let way: SampleValues.Way
  /// The types that the value being made is within.
  private var open: [TypeID] = []
  /// How many more members may be made that are not demanded.
  private var rest = 150

  /// Objects this far inside others have only the members that they must.
  private static let deepest = 3
  /// More than the stack should bear.
  private static let deepestType = 60

  init(
    model: SDKModel, typing: ValueTyping, extent: SampleValues.Extent, way: SampleValues.Way
  ) {
    self.model = model
    self.typing = typing
    self.extent = extent
    self.way = way
  }

  /// A value of a type, as the example has it where that fits; `nil` for what contains itself.
  mutating func value(
    _ type: TypeReference,
    _ name: Name,
    _ example: JSONTree?
  ) -> TypedValue? {
    switch type {
    case .array(let element): return array(element, name, example)
    case .map(let element): return map(element, name, example)
    case .nullable(let wrapped): return value(wrapped, name, example)
    case .named(let id): return named(id, name, example)
    default:
      if let example, example != .null, let value = try? typing.value(example, as: type) {
        return value
      }
      return plain(type, name)
    }
  }

  private func plain(_ type: TypeReference, _ name: Name) -> TypedValue? {
    switch type {
    case .string: .string(SampleTexts.text(name))
    case .integer: .integer(SampleTexts.integer(name))
    case .unsignedInteger: .unsignedInteger(UInt64(SampleTexts.integer(name)))
    case .number: .number(0.5)
    case .decimal: .decimal("9.95")
    case .boolean: .boolean(true)
    case .date: Timestamp("2030-01-31T09:30:00Z").map { .date($0) }
    case .day: .day(year: 2030, month: 1, day: 31)
    case .bytes: .bytes(Array("bytes".utf8))
    case .json: .json(.string("value"))
    case .file: .file(name: "file.txt", text: "text")
    case .array, .map, .nullable, .named: nil
    }
  }

  private mutating func array(
    _ element: TypeReference,
    _ name: Name,
    _ example: JSONTree?
  ) -> TypedValue {
    var examples: [JSONTree?] = [nil]
    if case .array(let elements) = example, !elements.isEmpty {
      examples = elements.prefix(extent == .fewest ? 1 : 2).map { $0 }
    }
    let singular = Name(words: Plural.singular(name.words))
    return .array(examples.compactMap { value(element, singular, $0) })
  }

  private mutating func map(
    _ element: TypeReference,
    _ name: Name,
    _ example: JSONTree?
  ) -> TypedValue {
    var members = [(name: "key", value: JSONTree?.none)]
    if case .object(let shown) = example, !shown.isEmpty {
      members = shown.prefix(extent == .fewest ? 1 : 2).map { ($0.name, $0.value) }
    }
    return .map(
      members.compactMap { member in
        value(element, Name(words: ["value"]), member.value).map {
          TypedValue.Entry(name: member.name, value: $0)
        }
      })
  }

  private mutating func named(_ id: TypeID, _ name: Name, _ example: JSONTree?) -> TypedValue? {
    guard !open.contains(id), open.count < Self.deepestType else { return nil }
    open.append(id)
    defer { open.removeLast() }
    let declaration = model.types[id.index]
    let example = example ?? declaration.example
    switch declaration.shape {
    case .record(let record): return self.record(id, record, example)
    case .alias(let target): return value(target, name, example)
    case .wrapper(let target): return value(target, name, example).map { .wrapper(id, $0) }
    case .enumeration(let enumeration):
      if let example, let value = try? typing.value(example, as: .named(id)) { return value }
      let known = enumeration.cases.first?.rawValue
      return known.flatMap(enumeration.rawType.json).flatMap {
        try? typing.value($0, as: .named(id))
      } ?? .enumeration(id, index: nil, rawValue: .string(SampleTexts.text(name)))
    case .union(let union): return self.union(id, union, name, example)
    case .statusUnion: return nil
    }
  }

  private mutating func record(
    _ id: TypeID,
    _ record: Record,
    _ example: JSONTree?
  ) -> TypedValue? {
    var fields: [TypedValue.FieldValue] = []
    for (index, field) in record.fields.enumerated() {
      if !field.isRequired {
        guard extent == .all, field.access != way.other, rest > 0, open.count <= Self.deepest
        else { continue }
        rest -= 1
      }
      let shown = example?.member(field.wireName) ?? field.example
      guard let value = value(field.type, field.name, shown) else {
        if field.isRequired { return nil }
        continue
      }
      fields.append(TypedValue.FieldValue(index: index, value: value))
    }
    return .record(id, fields: fields, additional: [])
  }

  /// The alternative that the example is, or the first of which a value can be made.
  private mutating func union(
    _ id: TypeID,
    _ union: Union,
    _ name: Name,
    _ example: JSONTree?
  ) -> TypedValue? {
    var order = Array(union.alternatives.indices)
    var example = example
    if let shown = example {
      if case .union(_, let fitting, _)? = try? typing.value(shown, as: .named(id)) {
        order.removeAll { $0 == fitting }
        order.insert(fitting, at: 0)
      } else {
        example = nil
      }
    }
    for index in order {
      let alternative = union.alternatives[index]
      var shown = example
      if shown == nil, let member = union.discriminator,
        let value = alternative.discriminatorValues.first
      {
        let value = typing.discriminator(value, of: alternative.type, member)
        shown = .object([JSONTree.Member(name: member, value: value)])
      }
      if let value = value(alternative.type, name, shown) {
        return .union(id, alternative: index, value)
      }
    }
    return nil
  }
}

extension Enumeration.RawType {
  /// A value as the model keeps it, as JSON.
  fileprivate func json(_ raw: String) -> JSONTree? {
    switch self {
    case .string: return .string(raw)
    case .integer: return .number(raw)
    case .json:
      if raw == "true" || raw == "false" { return .boolean(raw == "true") }
      if raw.hasPrefix("\""), raw.hasSuffix("\""), raw.utf8.count > 1 {
        return .string(String(raw.dropFirst().dropLast()))
      }
      return raw.isJSONNumber ? .number(raw) : nil
    }
  }
}
