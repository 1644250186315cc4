import Diagnostics
import YAMLTree

extension SchemaValidator {
  /// Checks `type`, `enum` and `const`.
  mutating func meetsGeneralRule(
    _ keyword: CompiledSchema.Keyword, _ value: Instance
  ) -> Bool {
    switch keyword.rule {
    case .types(let types):
      if types.contains(value.type) || value.type == .integer && types.contains(.number) {
        return true
      }
      return fail(keyword, value, remedy: value.typeRemedy(for: types)) { subject in
        "\(subject) is \(value.shownWithType), but must be \(types.map(\.title).alternatives)"
      }
    case .enumeration(let values):
      budget -= values.count
      if values.contains(where: { $0.isSame(as: value) }) { return true }
      return fail(keyword, value, remedy: value.suggestion(among: values)) { subject in
        switch values.count {
        case 0: "\(subject) is \(value.shown), where no value is allowed"
        case 1: "\(subject) is \(value.shown), but must be \(Instance(values[0]).shown)"
        default:
          "\(subject) is \(value.shown), which is none of the \(values.count) allowed values"
        }
      }
    case .constant(let constant):
      if constant.isSame(as: value) { return true }
      return fail(keyword, value) { subject in
        "\(subject) is \(value.shown), but must be \(Instance(constant).shown)"
      }
    default: return true
    }
  }
}

extension YAMLNode {
  fileprivate func isSame(as value: Instance) -> Bool {
    // A key is a string to JSON whatever it looks like.
    if let text = value.string { return string == text }
    return isDeepEqual(to: value.node)
  }
}

extension Instance {
  /// What to do about a value of the wrong type.
  fileprivate func typeRemedy(for types: [JSONType]) -> String? {
    switch scalar {
    case .null: "allow null in the schema, or leave the value out"
    case .bool, .int, .float:
      types.contains(.string) ? "put it in quotes" : nil
    case .string(let text):
      (types.contains(.integer) || types.contains(.number)) && ExactDecimal(text) != nil
        || types.contains(.boolean) && ["true", "false"].contains(text)
        ? "remove the quotes" : nil
    case nil: nil
    }
  }

  /// The allowed value that was probably meant.
  fileprivate func suggestion(among values: [YAMLNode]) -> String? {
    guard let string else {
      let isMeant = values.contains { $0.string == node.text } && scalar != nil
      return isMeant ? "put it in quotes" : nil
    }
    if !string.isEmpty, values.contains(where: { $0.string == nil && $0.text == string }) {
      return "remove the quotes"
    }
    return nearest(to: string, in: values.lazy.compactMap(\.string)).map { "did you mean '\($0)'?" }
  }
}

extension [String] {
  /// `a`, `a or b`, `a, b or c`.
  var alternatives: String {
    guard let last, count > 1 else { return first ?? "nothing" }
    return dropLast().joined(separator: ", ") + " or " + last
  }
}
