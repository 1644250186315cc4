/// What a server answered, as `curl --include` writes it.
public struct HTTPAnswer: Sendable {
  /// The status.
  public var status: Int
  /// The header fields of the last answer, by their names in lower case.
  public var fields: [String: String]
  /// Where the answer came from, redirects followed.
  public var url: String
  /// The body.
  public var body: [UInt8]

  /// What curl is asked to write behind the body, for ``init(curlOutput:)``.
  public static let trailerFormat = "\n%{http_code} %{size_header} %{url_effective}"

  /// Makes an answer of its parts.
  public init(status: Int, fields: [String: String] = [:], url: String, body: [UInt8] = []) {
    self.status = status
    self.fields = fields
    self.url = url
    self.body = body
  }

  /// Reads what curl wrote: the heads of all answers, the body of the last, and the trailer; `nil`
  /// if it is not that.
  public init?(curlOutput bytes: [UInt8]) {
    guard let lineBreak = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return nil }
    let trailer = String(decoding: bytes[(lineBreak + 1)...], as: UTF8.self)
      .split(separator: " ", maxSplits: 2)
    guard trailer.count == 3, let status = Int(trailer[0]), let size = Int(trailer[1]),
      size >= 0, size <= lineBreak
    else { return nil }
    self.status = status
    url = String(trailer[2])
    fields = Self.fields(ofLast: String(decoding: bytes[..<size], as: UTF8.self))
    body = Array(bytes[size..<lineBreak])
  }

  private static func fields(ofLast heads: String) -> [String: String] {
    var fields: [String: String] = [:]
    for line in heads.unicodeScalars.split(separator: "\n").map({ Substring($0) }) {
      if line.hasPrefix("HTTP/") { fields = [:] }
      guard let colon = line.firstIndex(of: ":") else { continue }
      fields[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmed
    }
    return fields
  }
}

extension Substring {
  /// The text without spaces and carriage returns around it.
  fileprivate var trimmed: String {
    let isSpace: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" }
    let rest = unicodeScalars.drop(while: isSpace)
    guard let last = rest.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(Substring(rest[...last]))
  }
}
