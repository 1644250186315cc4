import SDKModel

/// One parameter of a call, as text.
struct ArgumentText {
  /// The label at the call.
  var label: String
  /// The parameter's name in the function.
  var local: String
  var declaration: String
  var description: String?
  var wireName: String
  var parameter: Parameter

  init(
    _ parameter: Parameter, of operation: Operation, names: inout NameScope,
    locals: inout NameScope, spelling: TypeSpelling
  ) {
    let swift = spelling.context.swift
    self.parameter = parameter
    wireName = SwiftText.line(parameter.wireName)
    let name = Self.name(parameter, names: &names, swift)
    label = SwiftName.label(name)
    // The function has a `request` and a `client` of its own, and perhaps a `form`.
    let isTaken =
      ["request", "client"].contains(name) || name == "form" && operation.body == .fields
    let bareLocal = locals.claim(isTaken ? name + "Value" : name)
    local = SwiftName.escaped(bareLocal)
    description = parameter.description
    if parameter.isDeprecated { description = (description.map { $0 + " " } ?? "") + "Deprecated." }
    var type =
      parameter.place == .freeMembers
      ? spelling.spell(parameter.type) : spelling.spell(parameter, in: operation)
    if case .group(let index) = parameter.place {
      let group = spelling.context.model.parameterGroups[index]
      let path = [SwiftName.groupType(group, swift)]
      type = spelling.context.types.reference(path, from: spelling.scopes) + "?"
    }
    let outer = bareLocal == name ? label : "\(label) \(local)"
    if parameter.place == .freeMembers {
      declaration = "\(outer): \(type) = [:]"
    } else {
      declaration = "\(outer): \(type)\(parameter.isRequired ? "" : " = nil")"
    }
  }

  /// The parameter's name, without backticks, among those of the call.
  static func name(_ parameter: Parameter, names: inout NameScope, _ swift: SwiftName) -> String {
    names.claim(swift.bareMember(parameter.name))
  }

  /// What holds where the argument is left out, as the end of its description.
  var defaultNote: String {
    guard let value = parameter.defaultValue else { return "" }
    return " Default: \(SwiftText.code(value))."
  }
}

extension TypeSpelling {
  /// The type of a parameter; a body that is no JSON has types of the runtime's.
  fileprivate func spell(_ parameter: Parameter, in operation: Operation) -> String {
    guard parameter.place == .wholeBody else { return spell(parameter) }
    let type: String
    switch (operation.body, operation.bodyFormat) {
    case (.bytes(isStreamed: true), _): type = "UploadBody"
    case (.anyFields, .multipartForm): type = "MultipartForm"
    case (.anyFields, _): type = "URLEncodedForm"
    default: return spell(parameter)
    }
    return type + (parameter.isRequired ? "" : "?")
  }
}
