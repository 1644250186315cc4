import SDKModel

/// The statements that fill the body of a request.
enum BodyStatements {
  private static let indentation = RequestStatements.indentation

  /// The arguments that set a body which is one parameter of the call.
  static func wholeBody(
    _ local: String,
    _ operation: Operation,
    _ arguments: [ArgumentText]
  ) -> [String] {
    switch operation.bodyFormat {
    case .json(let mediaType): [local] + contentType(mediaType)
    case .text(let mediaType):
      ["text: \(local)", "contentType: \(SwiftText.literal(mediaType))"]
    case .bytes(let mediaType):
      [
        local,
        "contentType: "
          + (mediaType.map { SwiftText.literal($0) }
            ?? arguments.first { $0.parameter.place == .contentType }?.local ?? "\"\""),
      ]
    case .urlEncodedForm: [local]
    case .multipartForm(let mediaType):
      mediaType == "multipart/form-data"
        ? [local] : [local, "contentType: \(SwiftText.literal(mediaType))"]
    }
  }

  private static func contentType(_ mediaType: String) -> [String] {
    mediaType == "application/json" ? [] : ["contentType: \(SwiftText.literal(mediaType))"]
  }

  /// Makes the JSON body of the arguments that are its members.
  static func members(
    _ id: TypeID,
    _ operation: Operation,
    _ arguments: [ArgumentText],
    spelling: TypeSpelling
  ) -> [String] {
    guard case .record(let record) = spelling.context.model.types[id.index].shape else { return [] }
    let type = spelling.spell(.named(id))
    let locals = Dictionary(
      arguments.filter { $0.parameter.place == .body }.map { ($0.parameter.wireName, $0.local) }
    ) { first, _ in first }
    let names = spelling.context.members(of: record)
    let members = zip(record.fields, names).compactMap { field, name in
      locals[field.wireName].map { "\(SwiftName.argumentLabel(name)): \($0)" }
    }
    var ending = ")"
    if case .json(let mediaType) = operation.bodyFormat {
      ending = (contentType(mediaType).map { ", " + $0 }.first ?? "") + ")"
    }
    let line = "request.body(\(type)(\(members.joined(separator: ", ")))\(ending)"
    if SwiftLayout.fits(line, indentation) { return [line] }
    let value = SwiftLayout.call(type, members, indentation: indentation + 2, closing: ending)
    return ["request.body("] + value.map { "  " + $0 }
  }

  /// Makes a form of the arguments that are its fields.
  static func form(
    _ operation: Operation,
    _ arguments: [ArgumentText],
    _ context: EmissionContext
  ) -> [String] {
    var lines: [String]
    if case .multipartForm(let mediaType) = operation.bodyFormat {
      let isStandard = mediaType == "multipart/form-data"
      let argument = isStandard ? "" : "contentType: \(SwiftText.literal(mediaType))"
      lines = ["var form = MultipartForm(\(argument))"]
      for argument in arguments { lines += part(argument, context) }
    } else {
      lines = ["var form = URLEncodedForm()"]
      for argument in arguments { lines += field(argument, context) }
    }
    lines.append("request.body(form\(operation.mayLackForm ? ".isEmpty ? nil : form" : ""))")
    return lines
  }

  private static func field(_ argument: ArgumentText, _ context: EmissionContext) -> [String] {
    switch argument.parameter.place {
    case .body:
      var argument = argument
      // A media type other than JSON says how a text is meant, not how it is written.
      if !argument.parameter.isJSON { argument.parameter.mediaType = nil }
      return SwiftLayout.call(
        "form.add", ParameterStatement(argument, context).arguments, indentation: indentation)
    case .freeMembers: return ["form.add(fields: \(argument.local))"]
    default: return []
    }
  }

  private static func part(_ argument: ArgumentText, _ context: EmissionContext) -> [String] {
    let (parameter, local) = (argument.parameter, argument.local)
    guard parameter.place == .body else {
      guard parameter.place == .freeMembers else { return [] }
      let function =
        switch parameter.type {
        case .map(.file): "file"
        case .map(.array(.file)): "files"
        default: "text"
        }
      return [
        "for (name, value) in \(local).sorted(by: { $0.key < $1.key }) {",
        "  form.\(function)(name, value)", "}",
      ]
    }
    if parameter.isStyled {
      let arguments = ParameterStatement(argument, context).arguments
      let function = arguments.count == 2 ? "text" : "add"
      return SwiftLayout.call("form.\(function)", arguments, indentation: indentation)
    }
    let name = SwiftText.literal(parameter.wireName)
    let mediaType = parameter.mediaType.map { ["contentType: \(SwiftText.literal($0))"] } ?? []
    func add(_ function: String, _ value: String, _ mediaType: [String]) -> [String] {
      SwiftLayout.call(
        "form.\(function)", [name, value] + mediaType, indentation: indentation)
    }
    let json = parameter.mediaType == "application/json" ? [] : mediaType
    switch parameter.type {
    case .file: return add("file", local, mediaType)
    case .array(.file): return add("files", local, mediaType)
    case .bytes:
      let value = "\(local)\(parameter.isRequired ? "" : "?").base64EncodedString()"
      return add("text", value, mediaType)
    case _ where parameter.isJSON: return add("json", local, json)
    case _ where context.isPlain(parameter.type): return add("text", local, mediaType)
    case .array(let element) where context.isPlain(element): return add("text", local, mediaType)
    case .array:
      // A list is a part for each element.
      return ["for element in \(local)\(parameter.isRequired ? "" : " ?? []") {"]
        + add("json", "element", json).map { "  " + $0 } + ["}"]
    default: return add("json", local, json)
    }
  }
}

extension Operation {
  /// Whether a call may leave out the form that it sends.
  var mayLackForm: Bool {
    !isBodyRequired && !parameters.contains { $0.place == .body && $0.isRequired }
  }
}

extension Parameter {
  /// Whether the document says that the value is written as JSON.
  fileprivate var isJSON: Bool {
    mediaType.map { $0.hasPrefix("application/json") || $0.hasSuffix("+json") } ?? false
  }
}
