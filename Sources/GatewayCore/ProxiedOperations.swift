import SDKModel

/// The operations of an API that a gateway passes on; everything else it does not know.
public struct ProxiedOperations: Sendable {
  /// An operation, and what must be known to pass a request on.
  ///
  /// It is one object for all requests: to copy what it has would cost more than to find it.
  public final class Entry: Sendable {
    /// The operation.
    public let operation: Operation
    /// The method in capitals.
    public var method: String { operation.method }
    /// The path template: what the log shows, as the path itself may hold what is private.
    public var template: String { operation.path }
    /// The client that has it.
    public let client: Client
    /// The sets of credentials any of which it takes; none where it takes a request without.
    public let security: [[String]]
    /// The server that it has to itself.
    public let server: NamedServer?
    /// Its place among all.
    public let index: Int
    /// The headers, in small letters, and the parts of the query that hold a key.
    let keyHeaders: Set<String>, keyQueries: [String]
    let pattern: PathPattern

    fileprivate init(
      _ operation: Operation, of client: Client, server: NamedServer?, index: Int,
      pattern: PathPattern
    ) {
      self.operation = operation
      self.client = client
      self.server = server
      self.index = index
      self.pattern = pattern
      security =
        switch operation.security {
        case .inherited: client.security
        case .none: []
        case .anyOf(let sets): sets
        }
      (keyHeaders, keyQueries) = ProxiedOperations.keys(of: client)
    }
  }

  private struct Key: Hashable {
    var method: String
    var count: Int
  }

  /// By method and number of segments, the closest first.
  private var entries: [Key: [Entry]] = [:]
  /// All operations, each at its index.
  public private(set) var all: [Entry] = []

  /// The operations of a model.
  public init(_ model: SDKModel) {
    for placed in model.placedOperations {
      let client = model.clients[placed.client ?? 0]
      let operation = placed.operation
      let pattern = PathPattern(operation.path)
      let server = operation.server.flatMap { name in
        client.otherServers.first { $0.name == name }
      }
      let key = Key(method: operation.method, count: pattern.count)
      // The calls that an operation becomes for its media types are one to a gateway.
      if entries[key]?.contains(where: { $0.template == operation.path }) == true { continue }
      let entry = Entry(
        operation, of: client, server: server, index: all.count, pattern: pattern)
      entries[key, default: []].append(entry)
      all.append(entry)
    }
    for key in entries.keys {
      entries[key]?.sort { $1.pattern.literalCount < $0.pattern.literalCount }
    }
  }

  /// Where a client's keys are sent: in which headers, in which parts of the query.
  private static func keys(of client: Client) -> (headers: Set<String>, queries: [String]) {
    var headers: Set<String> = []
    var queries: [String] = []
    for credential in client.credentials {
      switch credential.kind {
      case .key(_, .cookie, _): break
      case .key(let name, .query, _): queries.append(name)
      case .key(let name, _, _): headers.insert(name.lowercased())
      default: break
      }
    }
    return (headers, queries)
  }

  /// The operation that a request is for.
  ///
  /// - Parameter path: the path as it came, without its query.
  public func entry(method: String, path: String) -> Entry? {
    guard let segments = Self.segments(of: path) else { return nil }
    return entries[Key(method: method, count: segments.count)]?.first {
      $0.pattern.matches(segments)
    }
  }

  /// The methods that a path is known with, for a request that asks.
  public func methods(of path: String) -> [String] {
    guard let segments = Self.segments(of: path) else { return [] }
    let found = entries.filter { key, entries in
      key.count == segments.count && entries.contains { $0.pattern.matches(segments) }
    }
    return found.keys.map(\.method).sorted()
  }

  /// The segments of a path; `nil` for one that a server might read in another way than this.
  static func segments(of path: String) -> [Substring]? {
    guard path.hasPrefix("/"), path.utf8.count < 8192,
      path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") })
    else { return nil }
    let segments = path.utf8.split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false
    ).dropFirst()
    for segment in segments {
      // Most have neither dots at their beginning nor percent signs.
      if segment.first != UInt8(ascii: "."), !segment.contains(UInt8(ascii: "%")) { continue }
      // `..` climbs, be it written `%2e%2e`.
      let plain = Substring(segment).lowercased().replacing("%2e", with: ".")
      if plain == "." || plain == ".." || plain.contains("%00") { return nil }
    }
    return segments.map { Substring($0) }
  }
}
