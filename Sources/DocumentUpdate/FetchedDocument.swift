import Diagnostics
import YAMLTree

/// What a server or a file gave in the place of a description.
public enum FetchedDocument: Sendable, Equatable {
  /// A description.
  case description([UInt8])
  /// Nothing new: the server knows that the description of the last time holds.
  case unchanged

  /// Why what was given is no description.
  public struct Refusal: Error, Equatable {
    /// A stable name for this kind of finding.
    public var id: String
    /// What is wrong.
    public var message: String
    /// What to do about it.
    public var remedy: String
  }

  /// Judges an answer.
  ///
  /// - Parameter source: where it was asked for, as messages name it.
  /// - Throws: ``Refusal`` where it is no description.
  public init(_ answer: HTTPAnswer, from source: String) throws(Refusal) {
    switch answer.status {
    case 304: self = .unchanged
    case 200..<300: try self.init(answer.body, from: source)
    case 401, 403:
      throw Refusal(
        id: "update-refused", message: "\(source) answered \(answer.status): it wants credentials",
        remedy: "Download the description by other means, and give its path with --from.")
    case 404, 410:
      throw Refusal(
        id: "update-missing", message: "\(source) answered \(answer.status): nothing is there",
        remedy: "Correct the address with --from.")
    default:
      throw Refusal(
        id: "update-failed", message: "\(source) answered \(answer.status)",
        remedy: "Try again later, or correct the address with --from.")
    }
  }

  /// Judges a document.
  ///
  /// - Throws: ``Refusal`` where it is no description.
  public init(_ bytes: [UInt8], from source: String) throws(Refusal) {
    let start = String(decoding: bytes.prefix(512), as: UTF8.self).drop { $0.isWhitespace }
    guard !start.isEmpty else {
      throw Refusal(
        id: "update-empty", message: "\(source) gave an empty document",
        remedy: "Try again later, or correct the address with --from.")
    }
    if start.hasPrefix("<") {
      throw Refusal(
        id: "update-not-a-description", message: "\(source) gave a web page, not a description",
        remedy: "Name the address of the file itself, such as the 'raw' one, with --from.")
    }
    if Self.isArchive(bytes) {
      throw Refusal(
        id: "update-not-a-description", message: "\(source) gave an archive, not a description",
        remedy: "Unpack it, and give the path of the description with --from.")
    }
    var diagnostics: [Diagnostic] = []
    let tree = YAMLTree.parse(bytes, file: source, diagnostics: &diagnostics)
    if let error = diagnostics.first(where: { $0.severity == .error }) {
      let place = error.location.map { " (line \($0.line))" } ?? ""
      throw Refusal(
        id: "update-unreadable",
        message: "what \(source) gave cannot be read: \(error.message)\(place)",
        remedy: "It may have been cut off; try again.")
    }
    guard let root = tree?.root, root["openapi"] != nil || root["swagger"] != nil else {
      throw Refusal(
        id: "update-not-a-description",
        message: "what \(source) gave is no OpenAPI description: it has neither 'openapi' nor "
          + "'swagger'",
        remedy: "Correct the address with --from.")
    }
    self = .description(bytes)
  }

  /// Whether a document begins as what gzip, zip, zstd or xz packs does.
  private static func isArchive(_ bytes: [UInt8]) -> Bool {
    let marks: [[UInt8]] = [
      [0x1F, 0x8B], [0x50, 0x4B, 0x03, 0x04], [0x28, 0xB5, 0x2F, 0xFD], [0xFD, 0x37, 0x7A, 0x58],
    ]
    return marks.contains { bytes.starts(with: $0) }
  }
}
