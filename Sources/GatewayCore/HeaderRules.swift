import HTTPTypes
import SDKModel

/// Which headers go from one side to the other.
public enum HeaderRules {
  /// Headers that concern one connection alone.
  private static let hopByHop: Set<String> = [
    "connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "proxy-connection",
    "te", "trailer", "transfer-encoding", "upgrade", "http2-settings",
  ]
  /// What tells of the browser and its page.
  private static let browsers: Set<String> = [
    "authorization", "cookie", "host", "origin", "referer", "content-length", "forwarded",
    "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "accept-encoding", "expect",
    // In parts of a body, each asked for alone, a secret would not be found.
    "range", "if-range",
  ]
  /// What only the gateway itself may tell a browser.
  private static let servers: Set<String> = [
    "set-cookie", "www-authenticate", "strict-transport-security", "alt-svc", "content-length",
    "public-key-pins", "clear-site-data", "nel", "report-to", "reporting-endpoints", "date",
    "server",
  ]

  private static let notForwarded = hopByHop.union(browsers)
  private static let notReturned = hopByHop.union(servers)

  /// The headers of a request that the API gets: none that proves who the browser's user is.
  public static func forwarded(
    _ fields: HTTPFields, for operation: ProxiedOperations.Entry
  ) -> HTTPFields {
    let named = connectionNames(fields)
    return fields.filtered { name in
      !notForwarded.contains(name) && !operation.keyHeaders.contains(name)
        && !named.contains(name) && !name.hasPrefix("sec-") && !name.hasPrefix("proxy-")
    }
  }

  /// The headers of a response that the browser gets.
  public static func returned(
    _ fields: HTTPFields, without credentials: GatewayCredentials
  ) -> HTTPFields {
    let named = connectionNames(fields)
    var result = HTTPFields()
    for field in fields {
      let name = field.name.canonicalName
      if notReturned.contains(name) || named.contains(name) || name.hasPrefix("access-control-")
        || credentials.appear(in: field.value) || credentials.appear(in: field.name.rawName)
      {
        continue
      }
      result.append(field)
    }
    return result
  }

  /// The query without the keys that only the gateway adds.
  public static func forwarded(
    query: Substring, for operation: ProxiedOperations.Entry
  ) -> [Substring] {
    if query.isEmpty { return [] }
    return query.split(separator: "&").filter { part in
      // The API reads the name decoded, and so must this.
      let name = part.prefix { $0 != "=" }.formDecoded
      return !operation.keyQueries.contains(name)
    }
  }

  /// What the header `Connection` names, which is for one connection alone, too.
  private static func connectionNames(_ fields: HTTPFields) -> Set<String> {
    // Most connections are kept, or end, and no more than that.
    let values = fields[values: .connection].map { $0.lowercased() }
      .filter { $0 != "keep-alive" && $0 != "close" }
    if values.isEmpty { return [] }
    return Set(values.flatMap { $0.split(separator: ",") }.map { $0.filter { !$0.isWhitespace } })
  }
}

extension HTTPFields {
  fileprivate func filtered(_ isKept: (String) -> Bool) -> HTTPFields {
    var result = HTTPFields()
    for field in self where isKept(field.name.canonicalName) { result.append(field) }
    return result
  }
}
