import Diagnostics
import YAMLTree

/// A scheme such as `https`, and the node that names it.
struct Scheme: Equatable {
  var name: String
  var node: YAMLNode

  static func == (left: Scheme, right: Scheme) -> Bool { left.name == right.name }
}

extension SwaggerUpgrade {
  /// The servers that host, base path and schemes stand for; `nil` where there is neither of the
  /// first two.
  mutating func servers() -> YAMLDraft? {
    guard let host = root["host"], host.kind == .scalar, !hostName(host).isEmpty else {
      guard let base = root["basePath"], base.kind == .scalar else { return nil }
      let path = basePath()
      return .sequence([server(path.isEmpty ? "/" : path, at: base)], at: base)
    }
    var schemes = root["schemes"].map { self.schemes($0) } ?? []
    globalSchemes = schemes
    if schemes.isEmpty {
      let written = host.text.prefix { $0 != ":" }
      let isWritten = host.text.contains("://") && Self.knownSchemes.contains(String(written))
      schemes = [Scheme(name: isWritten ? String(written) : "https", node: host)]
      if !isWritten {
        diagnostics.append(
          .note(
            "swagger-scheme",
            "no 'schemes' say how the host is reached",
            at: host.location,
            remedy: "'https' is used; add 'schemes: [http]' if that is wrong."
          )
        )
      }
    }
    return servers(schemes, at: host)
  }

  /// The servers of an operation with schemes of its own; `nil` where they are those of the
  /// document.
  mutating func servers(of operation: YAMLNode) -> YAMLDraft? {
    guard let node = operation["schemes"] else { return nil }
    let own = schemes(node)
    guard !own.isEmpty, own != globalSchemes else { return nil }
    guard let host = root["host"], host.kind == .scalar, !hostName(host).isEmpty else {
      tally.note(
        "swagger-scheme",
        "an operation has 'schemes', but the document has no 'host'",
        at: node.location,
        remedy: "They are left out; add the host."
      )
      return nil
    }
    return servers(own, at: node)
  }

  private mutating func servers(
    _ schemes: [Scheme],
    at place: YAMLNode
  ) -> YAMLDraft {
    let rest = root["host"].map { hostName($0) + basePath() } ?? ""
    return .sequence(
      schemes.map { server("\($0.name)://\(rest)", at: $0.node) },
      at: place
    )
  }

  private func server(_ url: String, at place: YAMLNode) -> YAMLDraft {
    var server = YAMLMappingDraft()
    server.add("url", .string(url, at: place))
    return server.draft(at: place)
  }

  private static let knownSchemes: Set<String> = ["https", "http", "wss", "ws"]

  /// The known schemes of a list. The secure one comes first, for the first server is the one that
  /// is used unless another is chosen.
  private mutating func schemes(_ node: YAMLNode) -> [Scheme] {
    var result: [Scheme] = []
    for element in texts(node) {
      let name = element.text.lowercased()
      if !Self.knownSchemes.contains(name) {
        tally.note(
          "swagger-scheme",
          "'\(element.text)' is not a scheme",
          at: element.location,
          remedy: "It is left out; write http, https, ws or wss."
        )
      } else if !result.contains(where: { $0.name == name }) {
        result.append(Scheme(name: name, node: element))
      }
    }
    return result.filter { $0.name == "https" } + result.filter { $0.name != "https" }
  }

  /// The host with its port, without a scheme and a slash at the end, which it must not have.
  private func hostName(_ node: YAMLNode) -> String {
    var text = node.text[...]
    if let scheme = text.firstRange(of: "://") { text = text[scheme.upperBound...] }
    while text.last == "/" { text.removeLast() }
    return String(text)
  }

  /// The base path as it stands between a host and a path; empty where there is none.
  private func basePath() -> String {
    guard let node = root["basePath"], node.kind == .scalar, !node.isNull else { return "" }
    var text = node.text[...]
    while text.last == "/" { text.removeLast() }
    while text.first == "/" { text.removeFirst() }
    return text.isEmpty ? "" : "/" + text
  }
}
