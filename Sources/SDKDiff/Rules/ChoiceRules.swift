// Enumerations and unions.
extension Rule {
  static let valueAdded = Rule(
    "value-added", "value added", [],
    "Safe only because our enumerations are open: an unknown value is kept as it came."
  )
  static let valueRemoved = Rule(
    "value-removed", "value removed",
    requests: [.source, .wire], responses: .source, unused: .source,
    "Code that names it does not compile, and a request with it is refused.")
  static let alternativeAdded = Rule(
    "alternative-added", "alternative added", .source,
    "A switch over the union has to name it; old programs read it as unknown.")
  static let alternativeRemoved = Rule(
    "alternative-removed", "alternative removed",
    requests: [.source, .wire], responses: .source, unused: .source,
    "Code that names it does not compile, and a request with it is refused.")
  static let discriminatorChanged = Rule(
    "discriminator-changed", "alternatives told apart in another way",
    requests: .wire, responses: .wire, unused: [],
    "Old programs write and read the old member.")
}
