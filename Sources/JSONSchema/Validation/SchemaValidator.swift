import Diagnostics
import YAMLTree

/// Tells whether values match the schemas of an OpenAPI document, and what is wrong where not.
///
/// ```swift
/// var validator = SchemaValidator(document: tree.root, dialect: .draft202012)
/// let failures = validator.failures(
///   of: example, against: schema, direction: .response, diagnostics: &diagnostics)
/// ```
/// References are JSON Pointers or anchors within the document. The formats `date-time`, `date`,
/// `time`, `email`, `uuid`, `uri`, `ipv4`, `ipv6`, `byte`, `int32` and `int64` are checked; others
/// are not. A schema is read once, so one validator serves all values of a document best.
///
/// What cannot be decided counts as a match, and is told as a warning: a pattern that cannot be
/// read, a reference that leads nowhere, a value beyond the limits. A schema that refers to itself
/// for the same value asks nothing more.
public struct SchemaValidator {
  var library: SchemaLibrary
  let limits: ValidationLimits
  var direction = ValueDirection.either

  /// The failures so far, kept only while somebody wants to read them.
  var failures: [SchemaFailure] = []
  var isCollecting = true
  var path = ValuePath()
  /// The schemas that are being checked, the outermost first, each with its value.
  var open: [(schema: YAMLNode, value: YAMLNodeID)] = []
  /// How often the answer was a guess.
  var guesses = 0

  /// The steps that the present value, and all of the document's, may still take.
  var budget = 0
  private var documentBudget: Int
  private var isTooDeep = false

  /// A validator for the schemas of a document, given by its root.
  public init(document: YAMLNode, dialect: SchemaDialect, limits: ValidationLimits = .default) {
    library = SchemaLibrary(document: document, dialect: dialect)
    self.limits = limits
    documentBudget = limits.steps
  }

  /// What is wrong with a value; nothing where it matches.
  /// - Parameters:
  ///   - value: the value, of this document or another one.
  ///   - schema: a schema of the validator's document.
  ///   - direction: which way the value goes.
  ///   - diagnostics: where warnings are added about what cannot be decided; one about a schema only
  ///     once for each validator.
  public mutating func failures(
    of value: YAMLNode,
    against schema: YAMLNode,
    direction: ValueDirection,
    diagnostics: inout [Diagnostic]
  ) -> [SchemaFailure] {
    self.direction = direction
    let allowance = min(limits.stepsForValue, documentBudget)
    budget = allowance
    isTooDeep = false
    var evaluated: Set<Int>?
    _ = check(Instance(value), against: schema, evaluated: &evaluated)
    documentBudget -= allowance - max(0, budget)
    let found = failures.withoutRepetitions
    failures = []
    guesses = 0
    if let limit = exceededLimit {
      library.issues.append(
        .warning(
          "example-too-complex", "this value is not checked, because \(limit)",
          at: value.location, remedy: "make the value or its schema simpler"))
    }
    diagnostics += library.issues
    library.issues = []
    return exceededLimit == nil ? found : []
  }

  private var exceededLimit: String? {
    if isTooDeep { return "its schemas nest deeper than the limit of \(limits.depth) levels" }
    return budget > 0 ? nil : "that would take too many steps"
  }
}

// MARK: - One schema

extension SchemaValidator {
  /// Whether a value matches a schema.
  /// - Parameter evaluated: gains the positions of the properties or elements that the schema
  ///   describes; `nil` where nobody asks.
  mutating func check(
    _ value: Instance, against node: YAMLNode, evaluated: inout Set<Int>?
  ) -> Bool {
    budget -= ValidationLimits.stepsForSchema + value.steps
    guard budget > 0, !isTooDeep else { return true }
    guard open.count < limits.depth else {
      isTooDeep = true
      return true
    }
    let schema = library.schema(node)
    if schema.isNullable, value.scalar == .null { return true }
    open.append((node, value.node.id))
    defer { open.removeLast() }

    var described: Set<Int>? = evaluated != nil || schema.needsEvaluated ? [] : nil
    var isMatch = true
    for keyword in schema.keywords {
      // What other rules leave is known only where they are met.
      if !isMatch, keyword.rule.turn == .last { break }
      if meets(keyword, value, evaluated: &described) { continue }
      isMatch = false
      // Where the type does not fit, nothing else is worth saying.
      guard isCollecting, keyword.rule.turn != .first else { break }
    }
    if isMatch, let described { evaluated?.formUnion(described) }
    return isMatch
  }

  /// Whether a value matches a schema, without a record of what is wrong.
  mutating func matches(
    _ value: Instance, _ schema: YAMLNode, evaluated: inout Set<Int>?
  ) -> Bool {
    let wasCollecting = isCollecting
    isCollecting = false
    defer { isCollecting = wasCollecting }
    return check(value, against: schema, evaluated: &evaluated)
  }

  /// Whether a part of a value matches a schema.
  mutating func check(part: YAMLNode, at step: ValuePath.Step, against schema: YAMLNode) -> Bool {
    path.append(step)
    defer { path.removeLast() }
    var evaluated: Set<Int>?
    return check(Instance(part), against: schema, evaluated: &evaluated)
  }

  private mutating func meets(
    _ keyword: CompiledSchema.Keyword, _ value: Instance, evaluated: inout Set<Int>?
  ) -> Bool {
    switch keyword.rule {
    case .never:
      return fail(keyword, value) { "\($0) must not be there" }
    case .reference(let target):
      return meetsReference(to: target, value, evaluated: &evaluated)
    case .types, .enumeration, .constant:
      return meetsGeneralRule(keyword, value)
    case .bound, .multiple, .numberFormat:
      return value.number.map { meetsNumberRule(keyword, value, $0) } ?? true
    case .length, .pattern, .stringFormat:
      return value.string.map { meetsStringRule(keyword, value, $0) } ?? true
    case .itemCount, .uniqueItems, .prefixItems, .items, .contains, .unevaluatedItems:
      return !value.isArray || meetsArrayRule(keyword, value, evaluated: &evaluated)
    case .propertyCount, .required, .dependentRequired, .propertyNames:
      return !value.isObject || meetsObjectRule(keyword, value)
    case .properties, .patternProperties, .additionalProperties, .unevaluatedProperties:
      return !value.isObject || meetsPropertyRule(keyword, value, evaluated: &evaluated)
    case .allOf, .anyOf, .oneOf, .not, .condition, .dependentSchemas:
      return meetsCombination(keyword, value, evaluated: &evaluated)
    }
  }

  private mutating func meetsReference(
    to target: YAMLNode?, _ value: Instance, evaluated: inout Set<Int>?
  ) -> Bool {
    let openForValue = open.reversed().prefix { $0.value == value.node.id }
    guard let target, !openForValue.contains(where: { $0.schema.id == target.id }) else {
      guesses += 1
      return true
    }
    return check(value, against: target, evaluated: &evaluated)
  }
}

// MARK: - Failures

extension SchemaValidator {
  /// Records that a keyword is not met.
  /// - Parameter place: what to point at, if not at the value.
  /// - Returns: always false.
  mutating func fail(
    _ keyword: CompiledSchema.Keyword,
    _ value: Instance,
    at place: YAMLNode? = nil,
    remedy: String? = nil,
    causes: [SchemaFailure] = [],
    _ message: (_ subject: String) -> String
  ) -> Bool {
    guard isCollecting, failures.count < limits.failures else { return false }
    failures.append(
      SchemaFailure(
        pointer: path.pointer,
        location: (place ?? value.node).location,
        keyword: keyword.name,
        schemaLocation: keyword.node.location,
        message: message(path.subject),
        remedy: remedy,
        causes: causes,
        depth: path.steps.count
      )
    )
    return false
  }

  /// What is wrong with a value by one schema.
  mutating func failures(of value: Instance, by schema: YAMLNode) -> [SchemaFailure] {
    let before = failures
    failures = []
    defer { failures = before }
    var evaluated: Set<Int>?
    _ = check(value, against: schema, evaluated: &evaluated)
    return failures
  }
}

extension [SchemaFailure] {
  /// Each failure once: a schema may be asked by several ways.
  fileprivate var withoutRepetitions: [SchemaFailure] {
    var known: Set<FailureIdentity> = []
    return filter { known.insert(FailureIdentity($0)).inserted }
  }
}

/// What makes two failures the same.
private struct FailureIdentity: Hashable {
  let location: SourceLocation
  let schemaLocation: SourceLocation
  let message: String

  init(_ failure: SchemaFailure) {
    location = failure.location
    schemaLocation = failure.schemaLocation
    message = failure.message
  }
}
