/// What a value must be.
indirect enum ValueRule: Sendable {
  /// Anything.
  case any
  /// A text.
  case string
  /// A text of a certain form.
  case format(Format)
  /// One of some words.
  case word([String])
  case boolean
  /// Nothing but `true`.
  case onlyTrue
  case number
  case positiveNumber
  /// A whole number that is not negative.
  case count
  /// An Object.
  case object(ObjectKind)
  /// An Object, or a Reference Object that stands for one.
  case reusable(ObjectKind)
  /// A Schema Object: where the version has them, also `true` and `false`.
  case schema
  /// A list.
  case list(of: ValueRule, atLeast: Int = 0, unique: Bool = false)
  /// A mapping whose keys are the author's.
  case map(of: ValueRule, keys: KeyRule = .any, exactly: Int? = nil)
  /// One rule for a scalar, another for a list, another for a mapping; `nil` refuses that kind.
  case either(scalar: ValueRule? = nil, list: ValueRule? = nil, mapping: ValueRule? = nil)
}

extension ValueRule {
  /// A list of texts.
  static let strings = ValueRule.list(of: .string)

  /// What the value must be, in words.
  var expectation: String {
    switch self {
    case .any: "anything"
    case .string, .format: "a string"
    case .word(let words): "one of \(quoted(words))"
    case .boolean: "true or false"
    case .onlyTrue: "true"
    case .number: "a number"
    case .positiveNumber: "a number above 0"
    case .count: "a whole number of 0 or more"
    case .object(let kind): "a mapping (\(kind.name))"
    case .reusable(let kind): "a mapping (\(kind.name) or a reference)"
    case .schema: "a mapping (Schema Object)"
    case .list: "a list"
    case .map: "a mapping"
    case .either(let scalar, let list, let mapping):
      [scalar, list, mapping].compactMap { $0?.expectation }.joined(separator: " or ")
    }
  }
}

/// Words in quotes with commas between.
func quoted(_ words: some Sequence<String>) -> String {
  words.map { "'\($0)'" }.joined(separator: ", ")
}
