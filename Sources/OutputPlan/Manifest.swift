import SDKModel

/// The list of the files that `gen` wrote into a folder, each with a digest of what it wrote.
///
/// A file is `gen`'s own if it is listed and holds what the list says. While files are being
/// written one by one a path may stand there twice, with the digest before and the one after.
public struct Manifest: Equatable, Sendable {
  /// The manifest's name. The leading dot keeps it out of Swift packages' sources.
  public static let fileName = ".gen-manifest"

  /// The digests by path.
  public var digests: [String: Set<Digest>] = [:]

  /// A 64-bit FNV-1a digest: it tells an edited file from an untouched one, and guards no secret.
  public struct Digest: Hashable, Sendable {
    private let value: UInt64

    /// The digest of some bytes.
    public init(_ bytes: [UInt8]) {
      value = bytes.withUnsafeBufferPointer { stableHash($0) }
    }

    /// Reads sixteen digits; `nil` if the text is anything else.
    public init?(hexadecimal text: Substring) {
      guard text.utf8.count == 16, let value = UInt64(text, radix: 16) else { return nil }
      self.value = value
    }

    /// The digest as sixteen digits.
    public var hexadecimal: String {
      let digits = String(value, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
  }

  /// Why a text is no manifest.
  public struct SyntaxError: Error, Equatable {
    /// The first line that is wrong, counted from 1.
    public var line: Int
    /// Whether the line is what a merge of two versions left behind.
    public var isConflict: Bool
  }

  /// A manifest of nothing.
  public init() {}

  /// Reads a manifest.
  ///
  /// - Throws: ``SyntaxError`` if it is not one, or names a path that leads out of its folder.
  public init(_ text: String) throws(SyntaxError) {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let digest = Digest(hexadecimal: parts[0]),
        Self.isInside(parts[1])
      else {
        let isConflict = ["<<<<<<<", "=======", ">>>>>>>"].contains { line.hasPrefix($0) }
        throw SyntaxError(line: index + 1, isConflict: isConflict)
      }
      digests[String(parts[1]), default: []].insert(digest)
    }
  }

  /// The manifest as text, sorted by path.
  public var text: String {
    var lines = ["# The files in this folder that gen wrote. It keeps this list by itself."]
    for (path, values) in digests.sorted(by: { $0.key < $1.key }) {
      for digest in values.map(\.hexadecimal).sorted() { lines.append("\(digest) \(path)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Whether a path is listed.
  func owns(_ path: String) -> Bool { digests[path] != nil }

  /// Whether a relative path stays inside its folder.
  public static func isInside(_ path: Substring) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !parts.contains { $0.isEmpty || $0 == "." || $0 == ".." }
  }
}
