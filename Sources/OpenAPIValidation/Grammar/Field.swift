/// A fixed field of an Object.
///
/// A name may have several entries whose versions or conditions differ.
struct Field: Sendable {
  /// What else must hold for the field to mean something: another field has one of some values.
  struct Condition: Sendable {
    var field: String
    var values: [String]
    /// The value that counts where the other field is absent; `nil` where nothing can be said then.
    var fallback: String?
    var ignoresCase = false

    init(_ field: String, _ values: String..., fallback: String? = nil, ignoresCase: Bool = false) {
      self.field = field
      self.values = values
      self.fallback = fallback
      self.ignoresCase = ignoresCase
    }
  }

  var name: String
  var value: ValueRule
  var isRequired: Bool
  var conditions: [Condition]
  var versions: ClosedRange<SpecificationVersion>

  /// A field that may be left out.
  static func optional(
    _ name: String,
    _ value: ValueRule,
    when conditions: Condition...,
    since first: SpecificationVersion = .v20,
    until last: SpecificationVersion = .v32
  ) -> Field {
    Field(
      name: name, value: value, isRequired: false, conditions: conditions, versions: first...last)
  }

  /// A field that must be there.
  static func required(
    _ name: String,
    _ value: ValueRule,
    when conditions: Condition...,
    since first: SpecificationVersion = .v20,
    until last: SpecificationVersion = .v32
  ) -> Field {
    Field(
      name: name, value: value, isRequired: true, conditions: conditions, versions: first...last)
  }
}
