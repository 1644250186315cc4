import OpenAPIDocument

extension StatusUnion.Statuses {
  /// Reads a status as documents write it: `200`, `2XX` or `default`.
  init(_ text: String) {
    if let code = Int(text) {
      self = .code(code)
    } else if text.hasSuffix("XX"), let digit = text.first?.wholeNumberValue {
      self = .range(digit)
    } else {
      self = .other
    }
  }

  /// The first digit of the statuses; `nil` where they have different ones.
  var hundreds: Int? {
    switch self {
    case .code(let code): code / 100
    case .range(let digit): digit
    case .other: nil
    }
  }

  /// What the statuses are called.
  ///
  /// - Parameter other: what all statuses are called that are not named.
  func name(other: String) -> Name {
    let words: String
    switch self {
    case .code(let code): words = Self.reasons[code] ?? "status \(code)"
    case .range(2): words = "success"
    case .range(3): words = "redirection"
    case .range(4): words = "client error"
    case .range(5): words = "server error"
    case .range: words = "informational"
    case .other: words = other
    }
    return Name(words: words.split(separator: " ").map(String.init))
  }

  /// The order in which alternatives are told: single statuses, ranges, the rest.
  var rank: Int {
    switch self {
    case .code(let code): code
    case .range(let digit): 1000 + digit
    case .other: 2000
    }
  }

  /// The registered statuses by their reason phrases.
  private static let reasons: [Int: String] = [
    200: "ok", 201: "created", 202: "accepted", 203: "non authoritative information",
    204: "no content", 205: "reset content", 206: "partial content", 207: "multi status",
    208: "already reported", 226: "im used",
    300: "multiple choices", 301: "moved permanently", 302: "found", 303: "see other",
    304: "not modified", 305: "use proxy", 307: "temporary redirect", 308: "permanent redirect",
    400: "bad request", 401: "unauthorized", 402: "payment required", 403: "forbidden",
    404: "not found", 405: "method not allowed", 406: "not acceptable",
    407: "proxy authentication required", 408: "request timeout", 409: "conflict", 410: "gone",
    411: "length required", 412: "precondition failed", 413: "content too large",
    414: "uri too long", 415: "unsupported media type", 416: "range not satisfiable",
    417: "expectation failed", 418: "teapot", 421: "misdirected request",
    422: "unprocessable content", 423: "locked", 424: "failed dependency", 425: "too early",
    426: "upgrade required", 428: "precondition required", 429: "too many requests",
    431: "request header fields too large", 451: "unavailable for legal reasons",
    500: "internal server error", 501: "not implemented", 502: "bad gateway",
    503: "service unavailable", 504: "gateway timeout", 505: "http version not supported",
    506: "variant also negotiates", 507: "insufficient storage", 508: "loop detected",
    510: "not extended", 511: "network authentication required",
  ]
}
