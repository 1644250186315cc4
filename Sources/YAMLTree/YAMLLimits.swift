/// What a document may cost; a document beyond a limit is refused with an error.
public struct YAMLLimits: Sendable {
  /// Collections inside one another, aliases followed; 200 unless set.
  public var depth: Int
  /// Scalars, sequences, mappings and aliases; 4,000,000 unless set (48 bytes of memory each).
  public var nodes: Int
  /// Bytes of the input, and of the texts decoded from it; 64 MiB unless set, and never more than
  /// 4 GiB.
  public var bytes: Int
  /// Nodes when every alias is replaced by what it shows; 4,000,000 unless set.
  public var aliasExpansion: Int

  /// The limits that hold unless others are given.
  public static let `default` = YAMLLimits()

  /// Makes limits; what is left out has its default.
  public init(
    depth: Int = 200,
    nodes: Int = 4_000_000,
    bytes: Int = 64 << 20,
    aliasExpansion: Int = 4_000_000
  ) {
    self.depth = depth
    self.nodes = nodes
    self.bytes = bytes
    self.aliasExpansion = aliasExpansion
  }
}
