import SDKModel

/// Writes types and the code that reads and writes them, as seen from one place.
struct TypeSpelling {
  let context: EmissionContext
  /// What Swift searches from this place, the innermost last.
  let scopes: [TypeNames.Scope]

  /// - Parameter scopes: the paths of the declarations around the place, the innermost last.
  init(context: EmissionContext, scopes: [[String]]) {
    self.context = context
    self.scopes = context.types.scopes(scopes)
  }

  /// The type of a value that is there.
  func spell(_ type: TypeReference) -> String {
    switch type {
    case .string: "String"
    case .integer: "Int"
    case .unsignedInteger: "UInt64"
    case .number: "Double"
    case .decimal: "Decimal"
    case .boolean: "Bool"
    case .date: "Date"
    case .day: "CalendarDate"
    case .bytes: "Data"
    case .json: "JSONValue"
    case .file: "FilePart"
    case .array(let element): "[\(spell(element))]"
    case .map(let value): "[String: \(spell(value))]"
    case .nullable(let wrapped): "\(spell(wrapped))?"
    case .named(let id): context.types.reference(id, from: scopes)
    }
  }

  /// The type of a body that depends on the status, if there is one.
  func spell(_ alternative: StatusUnion.Alternative) -> String? {
    guard let type = alternative.type.map({ spell($0) }) else { return nil }
    return switch alternative.content {
    case .json, .text, .data: type
    case .stream: "ByteStream"
    case .events: "EventStream<\(type)>"
    case .lines: "JSONLines<\(type)>"
    case .sequence: "JSONSequence<\(type)>"
    }
  }

  /// The type of a field: optional where it may be absent or null, and both apart where it may be
  /// either.
  func spell(_ field: Field) -> String {
    spell(field.type, isRequired: field.isRequired, isNullable: field.isNullable)
  }

  /// The type of a parameter.
  func spell(_ parameter: Parameter) -> String {
    if case .nullable(let type) = parameter.type {
      return spell(type, isRequired: parameter.isRequired, isNullable: true)
    }
    return spell(parameter.type, isRequired: parameter.isRequired, isNullable: false)
  }

  private func spell(_ type: TypeReference, isRequired: Bool, isNullable: Bool) -> String {
    switch (isRequired, isNullable && type != .json) {
    case (true, false): spell(type)
    case (false, true): "Nullable<\(spell(type))>?"
    case (true, true), (false, false): "\(spell(type))?"
    }
  }

  /// The method of the runtime's readers and writers for a field.
  func coding(_ field: Field) -> String {
    if field.isNullable, field.type != .json {
      return field.isRequired ? "value" : "nullable"
    }
    let kind =
      switch field.type {
      case .string: "string"
      case .integer: "int"
      case .number: "double"
      case .boolean: "bool"
      case .date: "date"
      case .json: "json"
      case .array(.string): "strings"
      case .map(.json): "object"
      case .unsignedInteger, .decimal, .day, .bytes, .file, .array, .map, .nullable, .named: "value"
      }
    return field.isRequired ? kind : kind + "IfPresent"
  }
}

/// What every view needs to know.
final class EmissionContext: Sendable {
  let model: SDKModel
  let swift: SwiftName
  let types: TypeNames
  /// The name of the SDK's own error type.
  let errorName: String

  /// - Parameter module: the module that the code becomes part of, if that is not named as the SDK.
  init(_ model: SDKModel, module: String? = nil) {
    var model = model
    var names = NameScope()
    for index in model.clients.indices {
      model.clients[index].name = names.claim(SwiftName.free(client: model.clients[index].name))
    }
    self.model = model
    errorName = SwiftName.free(client: model.name + "Error")
    swift = SwiftName(vocabulary: model.vocabulary)
    types = TypeNames(
      model, swift: swift, module: module ?? model.name,
      isModuleCertain: module != nil || model.isNameConfigured)
  }

  /// The names of a record's members, without backticks, in order.
  func members(of record: Record) -> [String] {
    var scope = NameScope(capacity: record.fields.count)
    return record.fields.map { scope.claim(swift.bareMember($0.name)) }
  }

  /// The number of columns that a line may have.
  static let width = 100

  /// The comment of something at an indentation.
  func documentation(_ text: String?, fallback: String, indentation: Int) -> [String] {
    let text = text.flatMap { $0.isBlank ? nil : $0 } ?? fallback
    let lines = SwiftText.comment(text, width: Self.width - indentation - 3)
    return lines.isEmpty ? [" " + fallback] : lines
  }
}

extension String {
  /// Whether there is nothing to be seen; most texts begin with a letter.
  fileprivate var isBlank: Bool {
    if let first = utf8.first, (0x21...0x7E).contains(first) { return false }
    return allSatisfy(\.isWhitespace)
  }
}
