import Foundation

/// A file that a form carries, with its name and its kind.
public struct FilePart: Sendable {
  /// What the file holds.
  public let body: UploadBody
  /// The name that the server is told.
  public let filename: String
  /// The media type; nil for what the API wants, or bytes of no particular kind.
  public let contentType: String?

  /// Makes a file of bytes.
  public init(_ data: Data, filename: String, contentType: String? = nil) {
    self.init(UploadBody(data), filename: filename, contentType: contentType)
  }

  /// Makes a file of one on the disk, under its own name unless another is given.
  ///
  /// It is read when the form is sent.
  public init(contentsOf url: URL, filename: String? = nil, contentType: String? = nil) {
    self.init(
      UploadBody(contentsOf: url), filename: filename ?? url.lastPathComponent,
      contentType: contentType)
  }

  /// Makes a file of any body.
  public init(_ body: UploadBody, filename: String, contentType: String? = nil) {
    self.body = body
    self.filename = filename
    self.contentType = contentType
  }
}
