/// What checking may cost. Schemas and values may come from strangers, and a small schema can make
/// for years of work.
public struct ValidationLimits: Sendable {
  /// Schemas inside one another that apply to a value; 256 unless set.
  public var depth: Int
  /// Steps that one value may take; 10,000,000 unless set. To compare a character is one step, to
  /// apply a schema 16 and more for a large value, as these take about as long.
  public var stepsForValue: Int
  /// Steps that all values of a document may take; 200,000,000 unless set, which is a few seconds.
  public var steps: Int
  /// Failures that are told of one value; 100 unless set.
  public var failures: Int

  /// What applying one schema costs, in steps.
  static let stepsForSchema = 16

  /// The limits that hold unless others are given.
  public static let `default` = ValidationLimits()

  /// Makes limits; what is left out has its default.
  public init(
    depth: Int = 256,
    stepsForValue: Int = 10_000_000,
    steps: Int = 200_000_000,
    failures: Int = 100
  ) {
    self.depth = depth
    self.stepsForValue = stepsForValue
    self.steps = steps
    self.failures = failures
  }
}
