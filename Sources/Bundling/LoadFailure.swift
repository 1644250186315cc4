/// Why a loader does not give the content of a document.
public struct LoadFailure: Error {
  /// A stable name for this kind of failure, such as `reference-missing-file`.
  public var id: String
  /// What went wrong, in words that follow the document's address, such as `does not exist`.
  public var reason: String
  /// What can be done about it.
  public var remedy: String

  /// Makes a failure from its parts.
  public init(id: String, reason: String, remedy: String) {
    self.id = id
    self.reason = reason
    self.remedy = remedy
  }
}
