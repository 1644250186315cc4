import Foundation

/// A body of several parts, each with a name and a kind: `multipart/form-data` (RFC 7578).
///
/// Parts are sent in the order in which they are added.
public struct MultipartForm: Sendable {
  private struct Part: Sendable {
    let header: String
    let body: UploadBody
  }

  /// The media type, without the boundary.
  public internal(set) var contentType: String

  /// What separates the parts: random, so that no part can hold it but by chance.
  var boundary = "part-\(UUID().uuidString)"
  /// The first thing that makes this form impossible to send.
  private(set) var problem: String?
  private var parts: [Part] = []

  /// The media type of forms.
  static let standardType = "multipart/form-data"

  /// Makes an empty form.
  public init(contentType: String = "multipart/form-data") {
    self.contentType = contentType
  }

  /// Whether nothing was added.
  public var isEmpty: Bool { parts.isEmpty }

  /// Adds a text: nothing for nil, and one part for each element of an array.
  public mutating func text(
    _ name: String,
    _ value: (any ParameterValue)?,
    contentType: String? = nil
  ) {
    for text in value?.parameterTexts ?? [] {
      add(name, UploadBody(Data(text.utf8)), contentType: contentType)
    }
  }

  /// Adds a value as JSON; nothing for nil.
  public mutating func json(
    _ name: String,
    _ value: (any Encodable & Sendable)?,
    contentType: String = "application/json"
  ) {
    guard let value else { return }
    do {
      add(name, UploadBody(try JSONEncoder.sdk().encode(value)), contentType: contentType)
    } catch {
      fail(APIRequest.problem(of: error, in: "The part \"\(name)\""))
    }
  }

  /// Adds a value in a style, a part for each name that the style gives it; nothing for nil, null and
  /// what is empty. No character is encoded.
  public mutating func add(
    _ name: String,
    encoding value: (any Encodable & Sendable)?,
    style: ParameterStyle
  ) {
    guard let value else { return }
    do {
      let pairs = style.pairs(of: try JSONValue(encoding: value), named: name, encoding: .none)
      for pair in pairs { text(pair.name, pair.value) }
    } catch {
      fail(APIRequest.problem(of: error, in: "The part \"\(name)\""))
    }
  }

  /// Adds a file; nothing for nil.
  ///
  /// - Parameters:
  ///   - name: The part's name.
  ///   - value: The file.
  ///   - contentType: The media type where the file names none itself; a range such as `image/*`
  ///     or a list says nothing on one file and counts as none.
  public mutating func file(_ name: String, _ value: FilePart?, contentType: String? = nil) {
    guard let value else { return }
    let standard = contentType.flatMap { $0.contains { $0 == "*" || $0 == "," } ? nil : $0 }
    add(
      name, value.body, filename: value.filename,
      contentType: value.contentType ?? standard ?? "application/octet-stream")
  }

  /// Adds files, each as a part; nothing for nil.
  public mutating func files(_ name: String, _ values: [FilePart]?, contentType: String? = nil) {
    for value in values ?? [] { file(name, value, contentType: contentType) }
  }

  private mutating func add(
    _ name: String,
    _ body: UploadBody,
    filename: String? = nil,
    contentType: String?
  ) {
    var header = "Content-Disposition: form-data; name=\"\(name.quotedInForm)\""
    if let filename { header += "; filename=\"\(filename.quotedInForm)\"" }
    header += "\r\n"
    if let contentType {
      guard contentType.isHeaderText, contentType.contains("/") else {
        return fail(
          "The content type of the part \"\(name)\" is no media type. Use one such as image/png.")
      }
      header += "Content-Type: \(contentType)\r\n"
    }
    parts.append(Part(header: header, body: body))
  }

  private mutating func fail(_ problem: String) {
    self.problem = self.problem ?? problem
  }
}

extension MultipartForm {
  /// The value of the `Content-Type` header.
  var headerValue: String { "\(contentType); boundary=\(boundary)" }

  /// The form as it is sent; its length is known where that of every part is.
  var body: UploadBody {
    var bodies: [UploadBody] = []
    for part in parts {
      let start = bodies.isEmpty ? "" : "\r\n"
      bodies.append(UploadBody(Data("\(start)--\(boundary)\r\n\(part.header)\r\n".utf8)))
      bodies.append(part.body)
    }
    let start = bodies.isEmpty ? "" : "\r\n"
    bodies.append(UploadBody(Data("\(start)--\(boundary)--\r\n".utf8)))
    return UploadBody(joining: bodies)
  }
}

extension MultipartForm: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// How many parts there are.
  public var description: String { "MultipartForm(\(parts.count) parts)" }

  /// How many parts there are.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension String {
  /// The text as it stands between the quotes of a part's header, as browsers write it.
  fileprivate var quotedInForm: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": text += "%22"
      case "\r": text += "%0D"
      case "\n": text += "%0A"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
