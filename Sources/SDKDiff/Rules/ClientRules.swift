// Clients, servers and credentials.
extension Rule {
  static let clientAdded = Rule(
    "client-added", "client added", [],
    "Nobody makes one yet.")
  static let clientRemoved = Rule(
    "client-removed", "client removed", .source,
    "Code that makes one does not compile.")
  static let clientInitializerChanged = Rule(
    "client-initializer-changed", "client made in another way", .source,
    "Code that makes one does not compile.")
  static let serverAdded = Rule(
    "server-added", "server added", [],
    "Only adds to the choice.")
  static let serverRemoved = Rule(
    "server-removed", "server removed", .wire,
    "Old programs may call it.")
  static let defaultServerChanged = Rule(
    "default-server-changed", "another server by default", .wire,
    "Calls go elsewhere.")
  static let credentialAdded = Rule(
    "credential-added", "way to prove who calls added", [],
    "It may be left out.")
  static let credentialRemoved = Rule(
    "credential-removed", "way to prove who calls removed", [.source, .wire],
    "The initializer does not take it, and old programs use it.")
  static let credentialChanged = Rule(
    "credential-changed", "way to prove who calls changed", [.source, .wire],
    "Old programs use the old one.")
  static let credentialSwapped = Rule(
    "credential-swapped", "argument that is for another way to prove who calls", .wire,
    "Old code compiles and sends its secret to the wrong place.")
  static let securityTightened = Rule(
    "security-tightened", "credentials demanded that were not", .wire,
    "Old programs do not give them.")
  static let securityLoosened = Rule(
    "security-loosened", "fewer credentials demanded", [],
    "What was given before is still enough.")
}
