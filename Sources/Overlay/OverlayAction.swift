import Diagnostics
import YAMLTree

/// One change of an overlay: what is to be done, and to which nodes.
public struct OverlayAction: Sendable {
  /// A JSONPath query for the nodes to change.
  public let target: Query
  /// Why the change is made, in Markdown.
  public let description: String?
  /// The change.
  public let change: Change
  /// Where the overlay declares it.
  public let location: SourceLocation

  /// What an action does to each of its targets.
  public enum Change: Sendable {
    /// Merges a value into it.
    case update(YAMLNode)
    /// Merges a copy of another node of the description into it.
    case copy(Query)
    /// Takes it out of the object or array that it is in.
    case remove
    /// Leaves it alone.
    case nothing
  }

  /// The text of a JSONPath query, and where it stands.
  public struct Query: Sendable {
    /// The query as it was written; it is not checked before it is used.
    public let text: String
    /// Where it stands in the overlay.
    public let location: SourceLocation
  }
}
