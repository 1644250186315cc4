import Mustache
import SDKModel

/// One parameter, member or alternative, with what is inside it.
struct FieldView: MustacheContext {
  /// What a link to it names; empty where there is none.
  var anchor = ""
  /// What the console finds its description by.
  var key = ""
  var name: String
  var type: String
  var isRequired = false
  var isDeprecated = false
  /// Whether the API alone sets it.
  var isReadOnly = false
  /// The description as HTML.
  var description = ""
  var defaultValue = ""
  var values: [ValueView] = []
  /// What is inside: fields or alternatives.
  var children: [FieldView] = []
  /// What the children are, such as `3 fields`.
  var childrenLabel = ""
  /// A link to where what is inside is shown already.
  var shownAt = ""

  var keys: [String] {
    [
      "anchor", "key", "name", "type", "isRequired", "isDeprecated", "isReadOnly", "description",
      "defaultValue", "hasValues", "values", "hasChildren", "children", "childrenLabel", "shownAt",
    ]
  }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "anchor": .text(anchor)
    case "key": .text(self.key)
    case "name": .text(name)
    case "type": .text(type)
    case "isRequired": .flag(isRequired)
    case "isDeprecated": .flag(isDeprecated)
    case "isReadOnly": .flag(isReadOnly)
    case "description": .text(description)
    case "defaultValue": .text(defaultValue)
    case "hasValues": .flag(!values.isEmpty)
    case "values": .list(values)
    case "hasChildren": .flag(!children.isEmpty)
    case "children": .list(children)
    case "childrenLabel": .text(childrenLabel)
    case "shownAt": .text(shownAt)
    default: nil
    }
  }
}

/// One of the values that a field may have.
struct ValueView: MustacheContext {
  var value: String
  /// What it means, as HTML.
  var description: String

  var keys: [String] { ["value", "description"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "value": .text(value)
    case "description": .text(description)
    default: nil
    }
  }
}
