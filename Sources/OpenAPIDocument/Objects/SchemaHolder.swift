/// A component that is no schema itself but holds one, which all who refer to it share.
public struct SchemaHolder: Hashable, Sendable {
  /// What the component is.
  public enum Kind: String, Sendable {
    case response
    case parameter
  }

  /// What the component is.
  public var kind: Kind
  /// The component's name.
  public var name: String
}
