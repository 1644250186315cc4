/// What an Object may hold, in every version that its table is for.
struct ObjectGrammar: Sendable {
  /// What becomes of a key that is no fixed field and no extension.
  enum OtherKeys: Sendable {
    /// It is refused.
    case refused
    /// It is let through, and so is its value.
    case ignored
    /// It must be of a form, and its value too.
    case entries(KeyRule, ValueRule)
  }

  var kind: ObjectKind
  var fields: [Field]
  var others: OtherKeys
  /// Whether keys that begin with `x-` are let through.
  var isExtensible: Bool
  var constraints: [Constraint]

  init(
    _ kind: ObjectKind,
    _ fields: [Field] = [],
    others: OtherKeys = .refused,
    isExtensible: Bool = true,
    constraints: [Constraint] = []
  ) {
    self.kind = kind
    self.fields = fields
    self.others = others
    self.isExtensible = isExtensible
    self.constraints = constraints
  }
}
