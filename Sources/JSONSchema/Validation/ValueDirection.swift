/// Which way a value goes: what is `readOnly` may be absent from a request, what is `writeOnly` from
/// a response.
public enum ValueDirection: Sendable {
  /// To the server.
  case request
  /// From the server.
  case response
  /// Unknown, or either way: whatever may be absent one way may be absent.
  case either

  /// The keywords that excuse a required property's absence.
  var excuses: [String] {
    switch self {
    case .request: ["readOnly"]
    case .response: ["writeOnly"]
    case .either: ["readOnly", "writeOnly"]
    }
  }
}
