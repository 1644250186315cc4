/// Takes JSON values apart as the types of a model are.
public struct ValueTyping: Sendable {
  let types: [TypeDeclaration]
  private let isStrict: Bool

  /// Prepares to read values of a model's types.
  ///
  /// - Parameter isStrict: whether a text must be written as one, and a value that is out of a list
  ///   be listed.
  public init(_ model: SDKModel, isStrict: Bool = false) {
    types = model.types
    self.isStrict = isStrict
  }

  /// A value as one of a type.
  ///
  /// Members that an object does not know are left out, as a server would; unless it is strict, a text
  /// may stand as a number or truth value.
  /// - Throws: ``ValueMismatch`` where the value is none of that type.
  public func value(
    _ json: JSONTree,
    as type: TypeReference
  ) throws(ValueMismatch) -> TypedValue {
    try value(json, as: type, path: [])
  }

  private func value(
    _ json: JSONTree,
    as type: TypeReference,
    path: [String]
  ) throws(ValueMismatch) -> TypedValue {
    func mismatch(_ expected: String) -> ValueMismatch {
      ValueMismatch(path: path, expected: expected)
    }
    switch type {
    case .json: return .json(json)
    case .string:
      guard let text = json.scalarText, !isStrict || json == .string(text) else {
        throw mismatch("a text")
      }
      return .string(text)
    case .integer:
      guard case .number(let text) = json, let number = Int(text) else {
        throw mismatch("a whole number")
      }
      return .integer(number)
    case .unsignedInteger:
      guard case .number(let text) = json, let number = UInt64(text) else {
        throw mismatch("a whole number that is not negative")
      }
      return .unsignedInteger(number)
    case .number:
      guard case .number(let text) = json, let number = Double(text), number.isFinite else {
        throw mismatch("a number")
      }
      return .number(number)
    case .decimal:
      guard case .number(let text) = json else { throw mismatch("a number") }
      return .decimal(text)
    case .boolean:
      guard case .boolean(let flag) = json else { throw mismatch("true or false") }
      return .boolean(flag)
    case .date:
      guard case .string(let text) = json, let time = Timestamp(text) else {
        throw mismatch("a time such as 2026-01-31T09:30:00Z")
      }
      return .date(time)
    case .day:
      guard case .string(let text) = json, let day = CivilDay(text) else {
        throw mismatch("a day such as 2026-01-31")
      }
      return .day(year: day.year, month: day.month, day: day.day)
    case .bytes:
      guard case .string(let text) = json, let bytes = [UInt8](base64: text) else {
        throw mismatch("bytes in Base64")
      }
      return .bytes(bytes)
    case .file:
      guard let text = json.scalarText else { throw mismatch("the text of a file") }
      return .file(name: "file.txt", text: text)
    case .array(let element):
      guard case .array(let elements) = json else { throw mismatch("a list") }
      var values: [TypedValue] = []
      for (index, json) in elements.enumerated() {
        values.append(try value(json, as: element, path: path + [String(index)]))
      }
      return .array(values)
    case .map(let element):
      guard case .object(let members) = json else { throw mismatch("an object") }
      return .map(try entries(members, as: element, path: path))
    case .nullable(let wrapped):
      return json == .null ? .null : try value(json, as: wrapped, path: path)
    case .named(let id): return try named(json, id, path: path)
    }
  }

  private func entries(
    _ members: [JSONTree.Member],
    as type: TypeReference,
    path: [String]
  ) throws(ValueMismatch) -> [TypedValue.Entry] {
    var entries: [TypedValue.Entry] = []
    for member in members {
      let value = try value(member.value, as: type, path: path + [member.name])
      entries.append(TypedValue.Entry(name: member.name, value: value))
    }
    return entries
  }

  private func named(
    _ json: JSONTree,
    _ id: TypeID,
    path: [String]
  ) throws(ValueMismatch) -> TypedValue {
    switch types[id.index].shape {
    case .record(let record): return try self.record(json, id, record, path: path)
    case .alias(let target): return try value(json, as: target, path: path)
    case .wrapper(let target): return .wrapper(id, try value(json, as: target, path: path))
    case .enumeration(let enumeration):
      guard let raw = enumeration.rawType.accepted(json) else {
        throw ValueMismatch(path: path, expected: "one of the listed values")
      }
      let index = enumeration.cases.firstIndex { $0.rawValue == raw.text }
      if isStrict, index == nil || raw.json != json {
        throw ValueMismatch(path: path, expected: "one of the listed values")
      }
      return .enumeration(id, index: index, rawValue: raw.json)
    case .union(let union): return try self.union(json, id, union, path: path)
    case .statusUnion: throw ValueMismatch(path: path, expected: "no value: this is an answer")
    }
  }

  private func record(
    _ json: JSONTree,
    _ id: TypeID,
    _ record: Record,
    path: [String]
  ) throws(ValueMismatch) -> TypedValue {
    guard case .object(let members) = json else {
      throw ValueMismatch(path: path, expected: "an object")
    }
    let known = Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
    var fields: [TypedValue.FieldValue] = []
    for (index, field) in record.fields.enumerated() {
      guard let json = known[field.wireName] else {
        guard !field.isRequired else {
          throw ValueMismatch(path: path, expected: "the member '\(field.wireName)'")
        }
        continue
      }
      let value: TypedValue
      if json == .null, field.type != .json {
        // Null stands for nothing where it is not allowed but nothing is.
        guard field.isNullable else {
          if !field.isRequired { continue }
          throw ValueMismatch(path: path + [field.wireName], expected: "a value")
        }
        value = .null
      } else {
        value = try self.value(json, as: field.type, path: path + [field.wireName])
      }
      fields.append(TypedValue.FieldValue(index: index, value: value))
    }
    guard let additional = record.additional else {
      return .record(id, fields: fields, additional: [])
    }
    let names = Set(record.fields.map(\.wireName))
    let others = members.filter { !names.contains($0.name) }
    return .record(
      id, fields: fields, additional: try entries(others, as: additional, path: path))
  }

  /// The alternative that the discriminator names, or the first of those that fit whose members
  /// the value has most of.
  private func union(
    _ json: JSONTree,
    _ id: TypeID,
    _ union: Union,
    path: [String]
  ) throws(ValueMismatch) -> TypedValue {
    var candidates = Array(union.alternatives.indices)
    if let value = union.discriminator.flatMap({ json.member($0)?.scalarText }) {
      let named = candidates.filter { union.alternatives[$0].discriminatorValues.contains(value) }
      if named.count == 1 {
        let inner = try self.value(json, as: union.alternatives[named[0]].type, path: path)
        return .union(id, alternative: named[0], inner)
      }
      if !named.isEmpty { candidates = named }
    }
    var best: (count: Int, value: TypedValue)?
    for index in candidates {
      let alternative = union.alternatives[index]
      let count = alternative.members.count { json.member($0) != nil }
      if let best, best.count >= count { continue }
      if let inner = try? value(json, as: alternative.type, path: path) {
        best = (count, .union(id, alternative: index, inner))
      }
    }
    guard let best else {
      throw ValueMismatch(path: path, expected: "one of the alternatives")
    }
    return best.value
  }
}

extension ValueTyping {
  /// A discriminator's value as JSON, of the kind that the member of a record is.
  func discriminator(_ value: String, of type: TypeReference, _ member: String) -> JSONTree {
    guard case .named(let id) = type else { return .string(value) }
    switch types[id.index].shape {
    case .record(let record):
      guard let field = record.fields.first(where: { $0.wireName == member }) else { break }
      let kinds: [JSONTree] = [.string(value), .number(value), .boolean(value == "true")]
      return kinds.first { (try? self.value($0, as: field.type)) != nil } ?? .string(value)
    case .alias(let target): return discriminator(value, of: target, member)
    case .enumeration, .union, .statusUnion, .wrapper: break
    }
    return .string(value)
  }
}

/// A value that is none of the type that is asked for.
public struct ValueMismatch: Error, Hashable {
  /// The names and positions that lead to the part that does not fit.
  public var path: [String]
  /// What should stand there, such as `a whole number`.
  public var expected: String
}

extension JSONTree {
  /// The text that a scalar is written as.
  fileprivate var scalarText: String? {
    switch self {
    case .string(let text), .number(let text): text
    case .boolean(let flag): flag ? "true" : "false"
    case .null, .array, .object: nil
    }
  }
}

extension Enumeration.RawType {
  /// A raw value, and the text by which the model knows it; `nil` if it is of another kind.
  fileprivate func accepted(_ json: JSONTree) -> (json: JSONTree, text: String)? {
    switch (self, json) {
    case (.string, _): json.scalarText.map { (.string($0), $0) }
    case (.integer, .number(let text)): Int(text).map { (json, String($0)) }
    case (.json, .string(let text)): (json, "\"\(text)\"")
    case (.json, .number), (.json, .boolean): json.scalarText.map { (json, $0) }
    default: nil
    }
  }
}

extension [UInt8] {
  /// The bytes that a text in Base64 stands for; `nil` if it is none.
  init?(base64 text: String) {
    var bytes: [UInt8] = []
    var bits = 0
    var buffer: UInt32 = 0
    var digits = 0
    var padding = 0
    for byte in text.utf8 {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      case UInt8(ascii: "="):
        padding += 1
        continue
      default: return nil
      }
      guard padding == 0 else { return nil }
      digits += 1
      buffer = buffer << 6 | UInt32(value)
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
      }
    }
    guard (digits + padding).isMultiple(of: 4), padding < 3 else { return nil }
    self = bytes
  }
}
