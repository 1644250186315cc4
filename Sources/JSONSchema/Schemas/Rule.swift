import YAMLTree

/// What one keyword of a schema asks of a value.
enum Rule: Sendable {
  /// Matches nothing: the schema `false`.
  case never
  /// `$ref`; without a schema where the reference leads nowhere.
  case reference(YAMLNode?)
  case types([JSONType])
  case enumeration([YAMLNode])
  case constant(YAMLNode)
  case bound(NumberBound)
  case multiple(of: ExactDecimal)
  case length(CountBound)
  /// `pattern`; without one where the expression cannot be used.
  case pattern(Pattern?)
  case stringFormat(StringFormat)
  case numberFormat(NumberFormat)

  case itemCount(CountBound)
  case uniqueItems
  case prefixItems([YAMLNode])
  /// `items`, for the elements from an index on.
  case items(YAMLNode, from: Int)
  case contains(YAMLNode, minimum: Int, maximum: Int?)

  case propertyCount(CountBound)
  case required([String])
  case properties(YAMLNode)
  case patternProperties([(pattern: Pattern, schema: YAMLNode)])
  /// `additionalProperties`, for those that neither a name nor a pattern beside it describes.
  case additionalProperties(YAMLNode, declared: YAMLNode?, patterns: [Pattern])
  case propertyNames(YAMLNode)
  case dependentRequired([(property: String, required: [String])])
  case dependentSchemas([(property: String, schema: YAMLNode)])

  case allOf([YAMLNode])
  case anyOf(Alternatives)
  case oneOf(Alternatives)
  case not(YAMLNode)
  case condition(YAMLNode, then: YAMLNode?, else: YAMLNode?)

  case unevaluatedItems(YAMLNode)
  case unevaluatedProperties(YAMLNode)

  /// When a rule is checked.
  enum Turn: CaseIterable {
    /// Types: where they do not fit, nothing else is worth saying.
    case first
    case middle
    /// What concerns the rest that other rules leave.
    case last
  }

  var turn: Turn {
    switch self {
    case .never, .types: .first
    case .unevaluatedItems, .unevaluatedProperties: .last
    default: .middle
    }
  }
}

/// `minimum`, `exclusiveMaximum` and their like.
struct NumberBound: Sendable {
  let limit: ExactDecimal
  let text: String
  let isMinimum: Bool
  let isExclusive: Bool

  func allows(_ number: ExactDecimal) -> Bool {
    if number == limit { return !isExclusive }
    return isMinimum ? number > limit : number < limit
  }
}

/// `minLength`, `maxItems` and their like.
struct CountBound: Sendable {
  let limit: Int
  let isMinimum: Bool

  func allows(_ count: Int) -> Bool {
    isMinimum ? count >= limit : count <= limit
  }
}

/// The branches of `anyOf` and `oneOf`, and what helps to tell which one was meant.
struct Alternatives: Sendable {
  let branches: [YAMLNode]
  let discriminator: YAMLNode?
}
