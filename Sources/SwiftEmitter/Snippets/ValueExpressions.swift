import SDKModel

/// Writes values as the Swift expressions that make them, where the type is known from the place.
struct ValueExpressions: Sendable {
  let context: EmissionContext

  init(_ context: EmissionContext) {
    self.context = context
  }

  /// An argument of a call.
  func expression(
    _ value: TypedValue,
    for parameter: Parameter,
    of operation: Operation
  ) -> SwiftExpression {
    if parameter.place == .wholeBody {
      switch (operation.body, operation.bodyFormat) {
      case (.bytes(isStreamed: true), _):
        return .call("UploadBody", [.init(value: expression(value))])
      // Its fields are for the caller to add.
      case (.anyFields, .multipartForm): return .call("MultipartForm", [])
      case (.anyFields, _): return .call("URLEncodedForm", [])
      default: break
      }
    }
    guard case .nullable(let type) = parameter.type, type != .json else { return expression(value) }
    return nullable(value, isRequired: parameter.isRequired)
  }

  /// A value that may be null, and may be left out if it is not required.
  private func nullable(_ value: TypedValue, isRequired: Bool) -> SwiftExpression {
    switch (value, isRequired) {
    case (.null, false): .text(".null")
    case (_, false): .call(".value", [.init(value: expression(value))])
    case (_, true): expression(value)
    }
  }

  /// A value where its type is expected, or that type and nothing besides.
  func expression(_ value: TypedValue) -> SwiftExpression {
    switch value {
    case .null: return .text("nil")
    case .string(let text): return .text(SwiftText.literal(text))
    case .integer(let number): return .text(String(number))
    case .unsignedInteger(let number): return .text(String(number))
    case .number(let number): return .text("\(number)")
    case .decimal(let text): return Self.decimal(text)
    case .boolean(let flag): return .text(flag ? "true" : "false")
    case .date(let time): return Self.date(time)
    case .day(let year, let month, let day):
      let text = [(year, 4), (month, 2), (day, 2)].map { number, width in
        String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
      }.joined(separator: "-")
      return .call("CalendarDate", [.init(label: "parsing", value: .text("\"\(text)\""))])
    case .bytes(let bytes): return Self.data(bytes)
    case .json(let json): return Self.json(json)
    case .file(let name, let text):
      return .call(
        "FilePart",
        [
          .init(value: Self.data(Array(text.utf8))),
          .init(label: "filename", value: .text(SwiftText.literal(name))),
        ])
    case .array(let elements): return .list(elements.map(expression))
    case .map(let entries): return .dictionary(entries.map(entry))
    case .record(let id, let fields, let additional):
      return record(id, fields, additional)
    case .enumeration(let id, let index, let raw): return enumeration(id, index, raw)
    case .union(let id, let alternative, let value): return union(id, alternative, value)
    case .wrapper(let id, let value):
      guard case .wrapper(let type) = context.spelling(of: id) else { return expression(value) }
      return .call(type, [.init(value: expression(value))])
    case .group(let group, let member, let value):
      let label = context.labels(of: context.model.parameterGroups[group])[member]
      return .call(".init", [.init(label: label, value: expression(value))])
    }
  }

  private func entry(_ entry: TypedValue.Entry) -> (key: String, value: SwiftExpression) {
    (SwiftText.literal(entry.name), expression(entry.value))
  }

  private func record(
    _ id: TypeID,
    _ fields: [TypedValue.FieldValue],
    _ additional: [TypedValue.Entry]
  ) -> SwiftExpression {
    guard case .record(let record) = context.model.types[id.index].shape,
      case .record(let labels, let soleValues, let additionalLabel) = context.spelling(of: id)
    else { return .text(".init()") }
    var arguments: [SwiftExpression.Argument] = []
    for given in fields {
      let field = record.fields[given.index]
      var value = expression(given.value)
      if field.isNullable, field.type != .json {
        value = nullable(given.value, isRequired: field.isRequired)
      }
      // The initializer knows the only value that there can be.
      if let sole = soleValues[given.index], value.line == sole { continue }
      arguments.append(.init(label: labels[given.index], value: value))
    }
    if !additional.isEmpty, let additionalLabel {
      arguments.append(
        .init(label: additionalLabel, value: .dictionary(additional.map(entry))))
    }
    return .call(".init", arguments)
  }

  private func enumeration(_ id: TypeID, _ index: Int?, _ raw: JSONTree) -> SwiftExpression {
    guard case .enumeration(let enumeration) = context.model.types[id.index].shape,
      case .enumeration(let members) = context.spelling(of: id)
    else { return Self.json(raw) }
    if let index, let member = members[index] { return .text(member) }
    switch enumeration.rawType {
    case .string, .integer: return Self.json(raw)
    case .json: return .call(".init", [.init(label: "rawValue", value: Self.json(raw))])
    }
  }

  private func union(_ id: TypeID, _ alternative: Int, _ value: TypedValue) -> SwiftExpression {
    guard case .union(let members) = context.spelling(of: id) else { return .text("nil") }
    return .call(members[alternative], [.init(value: expression(value))])
  }
}

// Values whose types are not the API's own.
extension ValueExpressions {
  private static func date(_ time: Timestamp) -> SwiftExpression {
    // Foundation's format knows neither fractions nor every offset.
    if time.isUTC, time.fraction.isEmpty {
      return .call(
        "Date",
        [
          .init(value: .text(SwiftText.literal(time.text))),
          .init(label: "strategy", value: .text(".iso8601")),
        ])
    }
    // The fraction counts upwards whatever the sign of the seconds.
    var number = String(time.seconds)
    if !time.fraction.isEmpty {
      number =
        time.seconds >= 0
        ? "\(number).\(time.fraction)" : "\(number) + 0.\(time.fraction)"
    }
    return .call("Date", [.init(label: "timeIntervalSince1970", value: .text(number))])
  }

  private static func data(_ bytes: [UInt8]) -> SwiftExpression {
    if let text = String(validating: bytes, as: UTF8.self) {
      return .call("Data", [.init(value: .text(SwiftText.literal(text) + ".utf8"))])
    }
    return .call("Data", [.init(value: .list(bytes.map { .text(String($0)) }))])
  }

  private static func decimal(_ text: String) -> SwiftExpression {
    let digits = text.utf8.count { (0x30...0x39).contains($0) }
    // A literal goes through `Double`, which keeps fifteen digits.
    if digits <= 15, !text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") }) {
      return .text(text)
    }
    return .text("Decimal(string: \(SwiftText.literal(text))) ?? 0")
  }

  static func json(_ value: JSONTree) -> SwiftExpression {
    switch value {
    case .null: return .text(".null")
    case .boolean(let flag): return .text(flag ? "true" : "false")
    case .string(let text): return .text(SwiftText.literal(text))
    case .number(let text):
      if Int64(text) != nil { return .text(text) }
      let isWhole = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
      if !isWhole, Double(text)?.isFinite == true { return .text(text) }
      return .call("JSONValue", [.init(label: "json", value: .text(SwiftText.literal(text)))])
    case .array(let elements): return .list(elements.map(json))
    case .object(let members):
      return .dictionary(members.map { (SwiftText.literal($0.name), json($0.value)) })
    }
  }
}
