/// What checking may cost. Schemas and values may come from strangers, and a small schema can make
/// for years of work.
public struct ValidationLimits: Sendable {
  /// Schemas inside one another that apply to a value; 400 unless set.
  public var depth: Int
  /// Steps that one value may take, each a schema or a character compared; 2,000,000 unless set.
  public var stepsForValue: Int
  /// Steps that all values of a document may take; 100,000,000 unless set.
  public var steps: Int
  /// Failures that are told of one value; 100 unless set.
  public var failures: Int

  /// The limits that hold unless others are given.
  public static let `default` = ValidationLimits()

  /// Makes limits; what is left out has its default.
  public init(
    depth: Int = 400,
    stepsForValue: Int = 2_000_000,
    steps: Int = 100_000_000,
    failures: Int = 100
  ) {
    self.depth = depth
    self.stepsForValue = stepsForValue
    self.steps = steps
    self.failures = failures
  }
}
