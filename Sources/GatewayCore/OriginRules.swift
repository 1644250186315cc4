/// Which hosts and pages a gateway answers. It is what keeps a page of another site from using it, be
/// it under a name that leads to this machine (DNS rebinding).
public struct OriginRules: Sendable {
  /// The hosts that requests may name, with their ports.
  private let hosts: Set<String>
  /// The origins whose pages may send requests.
  private let origins: Set<String>

  /// - Parameters:
  ///   - names: the host names and addresses that the gateway is reached by.
  ///   - port: the port.
  public init(names: [String], port: Int) {
    var hosts: Set<String> = []
    for name in names {
      let name = name.lowercased()
      let host = name.contains(":") && !name.hasPrefix("[") ? "[\(name)]" : name
      hosts.insert("\(host):\(port)")
      if port == 80 { hosts.insert(host) }
    }
    self.hosts = hosts
    origins = Set(hosts.map { "http://\($0)" }).union(hosts.map { "https://\($0)" })
  }

  /// Whether a request's host is this gateway.
  public func allows(host: String?) -> Bool {
    host.map { hosts.contains($0.lowercased()) } ?? false
  }

  /// Whether a page may send requests; what is no page of a browser says no origin.
  public func allows(origin: String?) -> Bool {
    origin.map { origins.contains($0.lowercased()) } ?? true
  }

  /// Whether a request comes from a page of the gateway's own, or from no page at all, as browsers
  /// tell in `Sec-Fetch-Site`.
  public static func allows(fetchSite: String?) -> Bool {
    fetchSite.map { ["same-origin", "none"].contains($0.lowercased()) } ?? true
  }
}
