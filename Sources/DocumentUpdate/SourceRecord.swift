import Diagnostics
import YAMLTree

/// Where a description was fetched from: what `NAME.source.yaml` says.
public struct SourceRecord: Sendable, Equatable {
  /// The address; `nil` where it was a path, or one that may not be kept.
  public var url: String?
  /// The server's name for the version that was fetched.
  public var entityTag: String?
  /// When that version was made, as the server said it.
  public var lastModified: String?
  /// A digest of the description as it was fetched, to tell whether it was edited since.
  public var digest: String

  /// Makes a record of its parts.
  public init(url: String?, entityTag: String?, lastModified: String?, digest: String) {
    self.url = url
    self.entityTag = entityTag
    self.lastModified = lastModified
    self.digest = digest
  }

  /// Reads a record; `nil` after an error, which is then among `diagnostics`.
  public init?(_ tree: YAMLTree, diagnostics: inout [Diagnostic]) {
    func text(_ key: String) -> String? { tree.root[key]?.text }
    guard let digest = text("digest") else {
      diagnostics.append(
        .error(
          "update-bad-record", "this does not say what the description was like",
          at: tree.root.location,
          remedy: "It needs 'digest'; remove it, and name the address with --from."))
      return nil
    }
    self.init(
      url: text("url"), entityTag: text("etag"), lastModified: text("lastModified"), digest: digest)
  }

  /// The record as text.
  public var text: String {
    var lines = ["# Where the description beside this file is from. `gen update` keeps this."]
    if let url { lines.append("url: \(Self.quoted(url))") }
    if let entityTag { lines.append("etag: \(Self.quoted(entityTag))") }
    if let lastModified { lines.append("lastModified: \(Self.quoted(lastModified))") }
    lines.append("digest: \(Self.quoted(digest))")
    return lines.joined(separator: "\n") + "\n"
  }

  /// Whether an address may be written down: one with credentials or a query may hold secrets.
  public static func mayKeep(_ url: String) -> Bool {
    let rest = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return !authority.contains("@") && !rest.contains("?")
  }

  /// An address without what may be secret, for messages.
  public static func shown(_ url: String) -> String {
    guard let scheme = url.firstRange(of: "://") else { return url }
    let rest = url[scheme.upperBound...].prefix { $0 != "?" && $0 != "#" }
    let authority = rest.prefix { $0 != "/" }
    let host = authority.lastIndex(of: "@").map { rest[rest.index(after: $0)...] } ?? rest
    return String(url[..<scheme.upperBound] + host)
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.filter { !$0.isNewline }.replacing("'", with: "''") + "'"
  }
}
