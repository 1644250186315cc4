import SDKModel

/// What is put through the generated code: values, each with the number of its type.
struct VerificationInput {
  /// The types, in the order of their numbers.
  private(set) var types: [TypeReference] = []
  /// The values as JSON.
  private(set) var values: [(type: Int, json: String)] = []
  /// The examples that the values are of.
  private(set) var checks: [ExampleChecks.Check] = []
  /// Why others cannot be checked, and how many for each reason.
  private(set) var skipped: [String: Int]

  /// Takes the examples for which there is a type.
  init(_ examples: ExampleChecks, model: SDKModel) {
    skipped = examples.skipped
    var numbers: [TypeReference: Int] = [:]
    for check in examples.checks {
      guard let type = check.type, type.isJSON(in: model) else {
        skipped["its schema has no type", default: 0] += 1
        continue
      }
      let number = numbers[type] ?? types.count
      if number == types.count {
        numbers[type] = number
        types.append(type)
      }
      values.append((number, check.value.json))
      checks.append(check)
    }
  }

  /// What is known before any code runs.
  var examples: VerificationReport.Examples {
    var examples = VerificationReport.Examples()
    examples.operations = Set(checks.compactMap(\.operation)).count
    examples.types = Set(types.compactMap(\.named)).count
    examples.skipped = skipped.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    return examples
  }
}

extension TypeReference {
  /// The type of the model that this is, or is made of; `nil` for what every SDK has.
  fileprivate var named: TypeID? {
    switch self {
    case .named(let id): id
    case .array(let inner), .map(let inner), .nullable(let inner): inner.named
    default: nil
    }
  }
}
