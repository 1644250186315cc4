import Diagnostics

/// Names that parts of an SDK had before, and that are to go on to work.
public struct FormerNames: Sendable {
  /// A former name.
  public struct Entry: Sendable {
    /// What is meant, as the API calls it: `GET /books`, or the name of a type.
    public var subject: String
    /// What users wrote: the parts between the dots.
    public var path: [String]
    /// Where it is said.
    public var location: SourceLocation

    /// Makes an entry of its parts.
    public init(subject: String, path: [String], location: SourceLocation) {
      self.subject = subject
      self.path = path
      self.location = location
    }
  }

  /// Those of operations: the resources that led to a call, and its own name.
  public var operations: [Entry] = []
  /// Those of types: the namespaces, and its own name.
  public var types: [Entry] = []

  /// No names.
  public init() {}
}
