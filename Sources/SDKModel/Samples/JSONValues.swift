extension SDKModel {
  /// A value as the API writes it, members in the order of their types.
  ///
  /// A member of a group of parameters is an object with that member, by its name on the wire.
  public func json(_ value: TypedValue) -> JSONTree {
    switch value {
    case .null: return .null
    case .string(let text): return .string(text)
    case .integer(let number): return .number(String(number))
    case .unsignedInteger(let number): return .number(String(number))
    case .number(let number): return .number("\(number)")
    case .decimal(let text): return .number(text)
    case .boolean(let flag): return .boolean(flag)
    case .date(let time): return .string(time.text)
    case .day(let year, let month, let day):
      return .string([(year, 4), (month, 2), (day, 2)].map(Self.padded).joined(separator: "-"))
    case .bytes(let bytes): return .string(String(base64: bytes))
    case .json(let json): return json
    case .file(_, let text): return .string(text)
    case .array(let elements): return .array(elements.map(json))
    case .map(let entries): return .object(entries.map(member))
    case .record(let id, let fields, let additional):
      guard case .record(let record) = types[id.index].shape else { return .null }
      let named = fields.map { field in
        JSONTree.Member(name: record.fields[field.index].wireName, value: json(field.value))
      }
      return .object(named + additional.map(member))
    case .enumeration(_, _, let raw): return raw
    case .union(_, _, let value), .wrapper(_, let value): return json(value)
    case .group(let group, let member, let value):
      let name = parameterGroups[group].members[member].wireName
      return .object([JSONTree.Member(name: name, value: json(value))])
    }
  }

  private func member(_ entry: TypedValue.Entry) -> JSONTree.Member {
    JSONTree.Member(name: entry.name, value: json(entry.value))
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension String {
  /// Bytes in Base64.
  package init(base64 bytes: [UInt8]) {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    self = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.enumerated().reduce(UInt32(0)) { sum, byte in
        sum | UInt32(byte.element) << UInt32(16 - 8 * byte.offset)
      }
      for position in 0..<4 {
        append(position > group.count ? "=" : digits[Int(bits >> UInt32(18 - 6 * position)) & 63])
      }
    }
  }
}
