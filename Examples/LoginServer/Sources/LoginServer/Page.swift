import Hummingbird
import Stytch

/// A page of HTML, which nobody but its reader may keep.
struct Page: ResponseGenerator {
  var status: HTTPResponse.Status
  /// The HTML of the body.
  var body: String

  /// - Parameter body: HTML; text that is not the server's own must be escaped.
  init(_ body: String, status: HTTPResponse.Status = .ok) {
    self.status = status
    self.body = body
  }

  /// Asks for an e-mail address.
  static let loginForm = Page(
    """
    <form method="post" action="/login">
      <input name="email" type="email" placeholder="ada@example.com" required autofocus>
      <button>Send me a link</button>
    </form>
    """)

  /// What only its owner may see.
  static func account(of session: Sessions.Session) -> Page {
    Page(
      """
      <p>You are \(session.userID.escapedForHTML).</p>
      <form method="post" action="/logout"><button>Log out</button></form>
      """)
  }

  func response(from request: Request, context: some RequestContext) -> Response {
    Response(
      status: status,
      headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
      body: .init(
        byteBuffer: ByteBuffer(
          string: "<!doctype html><html lang=\"en\"><title>Log in</title>\n\(body)\n</html>\n")))
  }
}

extension String {
  /// The text as HTML.
  var escapedForHTML: String {
    reduce(into: "") { text, character in
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      default: text.append(character)
      }
    }
  }
}
