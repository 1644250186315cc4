extension SchemaValidator {
  /// Checks the bounds, `multipleOf` and the formats of numbers.
  mutating func meetsNumberRule(
    _ keyword: CompiledSchema.Keyword, _ value: Instance, _ number: ExactDecimal
  ) -> Bool {
    switch keyword.rule {
    case .bound(let bound):
      if bound.allows(number) { return true }
      return fail(keyword, value) { subject in
        let must =
          switch (bound.isMinimum, bound.isExclusive) {
          case (true, false): "at least"
          case (true, true): "greater than"
          case (false, false): "at most"
          case (false, true): "less than"
          }
        return "\(subject) is \(value.shown), but must be \(must) \(bound.text)"
      }
    case .multiple(let divisor):
      if number.isMultiple(of: divisor) ?? true { return true }
      return fail(keyword, value) { subject in
        "\(subject) is \(value.shown), which is no multiple of \(keyword.node.text)"
      }
    case .numberFormat(let format):
      if format.matches(number) { return true }
      return fail(keyword, value) { subject in
        "\(subject) is \(value.shown), which is no integer of \(format.bits) bits"
      }
    default: return true
    }
  }
}

extension NumberFormat {
  fileprivate var bits: Int {
    switch self {
    case .int32: 32
    case .int64: 64
    }
  }
}
