// Former names that a configuration keeps.
extension Rule {
  static let callNameKept = Rule(
    "call-name-kept", "call renamed, its former name kept", [],
    "Code with the former name compiles, with a warning that it is deprecated.")
  static let typeNameKept = Rule(
    "type-name-kept", "type renamed, its former name kept", [],
    "Code with the former name compiles, with a warning that it is deprecated.")
  static let formerNameAdded = Rule(
    "former-name-added", "former name declared", [],
    "Only adds to what can be written.")
  static let formerNameRemoved = Rule(
    "former-name-removed", "former name no longer kept", .source,
    "Code that still has it does not compile.")
}
