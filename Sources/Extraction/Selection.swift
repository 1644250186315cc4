/// What of a document is wanted. Kept is what any of the wishes names, and all that this needs.
public struct Selection: Hashable, Sendable {
  /// Operations: their `operationId`, or method and path as in `GET /pets/{id}`.
  public var operations: [String]
  /// Tags; each stands for the operations that carry it.
  public var tags: [String]
  /// Paths, or names of webhooks; `*` stands for any text, also for none.
  public var paths: [String]
  /// Names of schemas among the components, or the definitions of Swagger 2.0.
  public var schemas: [String]

  /// Makes a selection; one without wishes selects everything.
  public init(
    operations: [String] = [], tags: [String] = [], paths: [String] = [], schemas: [String] = []
  ) {
    self.operations = operations
    self.tags = tags
    self.paths = paths
    self.schemas = schemas
  }

  /// Whether there is no wish, so that everything is wanted.
  public var isEmpty: Bool {
    operations.isEmpty && tags.isEmpty && paths.isEmpty && schemas.isEmpty
  }
}
