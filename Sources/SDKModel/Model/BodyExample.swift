/// A body as the source shows it.
public struct BodyExample: Sendable, Hashable {
  /// What it shows, in a few words; `nil` where nothing is said.
  public var title: String?
  /// What it holds.
  public var content: Content

  /// What a body holds.
  public enum Content: Sendable, Hashable {
    /// A value that is sent as JSON, or as a form of its members.
    case json(JSONTree)
    /// The text that is sent, whatever its media type.
    case text(String)
  }

  /// The value, where it is one.
  public var json: JSONTree? {
    if case .json(let value) = content { value } else { nil }
  }
}
