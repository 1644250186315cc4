/// What the documents that a description refers to may cost; beyond a limit there is an error.
public struct BundlingLimits: Sendable {
  /// Documents beside the root one; 10,000 unless set.
  public var documents: Int
  /// Bytes of all documents beside the root one; 64 MiB unless set.
  public var bytes: Int
  /// References that lead to nothing but another reference, one behind the other, and copies inside
  /// one another; 100 unless set.
  public var chain: Int

  /// The limits that hold unless others are given.
  public static let `default` = BundlingLimits()

  /// Makes limits; what is left out has its default.
  public init(documents: Int = 10_000, bytes: Int = 64 << 20, chain: Int = 100) {
    self.documents = documents
    self.bytes = bytes
    self.chain = chain
  }
}
