import SDKModel

/// How a value is handed to the runtime, which writes it in the manner of its parameter.
struct ParameterStatement {
  /// The arguments of the runtime's function.
  let arguments: [String]
  /// The label where the value is the whole query.
  let querystringLabel: String

  init(_ argument: ArgumentText, _ context: EmissionContext) {
    let parameter = argument.parameter
    let name = SwiftText.literal(parameter.wireName)
    switch parameter.mediaType {
    case nil: querystringLabel = "text"
    case "application/x-www-form-urlencoded": querystringLabel = "form"
    default: querystringLabel = "json"
    }
    if parameter.mediaType != nil {
      arguments = [name, "json: \(argument.local)"]
    } else if parameter.isShort(context) {
      arguments = [name, argument.local]
    } else {
      arguments = [name, "encoding: \(argument.local)", "style: \(parameter.style.code)"]
    }
  }
}

extension Parameter {
  /// Whether the runtime's short form writes the value as it is to be written.
  fileprivate func isShort(_ context: EmissionContext) -> Bool {
    let isList: Bool
    switch type {
    case .array(let element) where context.isPlain(element): isList = true
    case _ where context.isPlain(type): isList = false
    default: return false
    }
    switch (place, style.kind) {
    case (.path, .simple), (.header, .simple): return true
    case (.query, .form), (.query, .spaceDelimited), (.query, .pipeDelimited):
      return !style.allowsReserved && (style.explodes || !isList)
    case (.query, .deepObject): return !style.allowsReserved && !isList
    case (.cookie, .form): return style.explodes || !isList
    case (.body, .form): return !style.allowsReserved && (style.explodes || !isList)
    default: return false
    }
  }
}

extension ParameterStyle {
  /// The style as the runtime names it; what it assumes by itself is left out.
  fileprivate var code: String {
    var arguments: [String] = []
    switch kind {
    case .simple, .label, .matrix:
      if explodes { arguments = ["explode: true"] }
      return ".\(kind.rawValue)(\(arguments.joined()))"
    case .cookie:
      if !explodes { arguments = ["explode: false"] }
    case .form:
      if !explodes { arguments = ["explode: false"] }
      if allowsReserved { arguments.append("allowReserved: true") }
    case .spaceDelimited, .pipeDelimited, .deepObject:
      if allowsReserved { arguments = ["allowReserved: true"] }
      if explodes, kind != .deepObject { return ".form(\(arguments.joined()))" }
    }
    return ".\(kind.rawValue)(\(arguments.joined(separator: ", ")))"
  }
}

extension EmissionContext {
  /// Whether a value of the type is a single text, number, date or truth value.
  func isPlain(_ type: TypeReference) -> Bool {
    switch type {
    case .string, .integer, .unsignedInteger, .number, .decimal, .boolean, .date, .day: true
    case .named(let id):
      switch model.types[id.index].shape {
      case .enumeration(let enumeration): enumeration.rawType != .json
      case .alias(let target): isPlain(target)
      case .record, .union, .statusUnion, .wrapper: false
      }
    case .bytes, .json, .file, .array, .map, .nullable: false
    }
  }
}
