/// A rule on which fields of an Object go together.
struct Constraint: Sendable {
  enum Rule: Sendable {
    /// One of these fields must be there.
    case atLeastOne([String])
    /// One of two fields must be there, and not both.
    case exactlyOne(String, String)
    /// Two fields exclude each other.
    case notBoth(String, String)
    /// The first field may only stand beside the second.
    case onlyBeside(String, String)
    /// There must be an entry that is no extension.
    case notEmpty
  }

  var rule: Rule
  var versions: ClosedRange<SpecificationVersion>

  init(_ rule: Rule, since first: SpecificationVersion = .v20, until last: SpecificationVersion) {
    self.rule = rule
    versions = first...last
  }

  static func atLeastOne(
    _ fields: String..., since first: SpecificationVersion = .v20
  ) -> Constraint {
    Constraint(.atLeastOne(fields), since: first, until: .v32)
  }

  static func exactlyOne(
    _ one: String, _ other: String, since first: SpecificationVersion = .v20
  ) -> Constraint {
    Constraint(.exactlyOne(one, other), since: first, until: .v32)
  }

  static func notBoth(_ one: String, _ other: String) -> Constraint {
    Constraint(.notBoth(one, other), until: .v32)
  }

  static func onlyBeside(
    _ field: String, _ other: String, until last: SpecificationVersion = .v32
  ) -> Constraint {
    Constraint(.onlyBeside(field, other), until: last)
  }

  static let notEmpty = Constraint(.notEmpty, until: .v32)
}
