import SDKRuntime

extension APIError {
  /// What kind of failure it is, for comparisons.
  var kindName: String {
    switch kind {
    case .response: "response"
    case .transport(let failure): failure.code.rawValue
    case .decoding: "decoding"
    case .invalidRequest: "invalidRequest"
    case .cancelled: "cancelled"
    case .repeatedCursor: "repeatedCursor"
    }
  }
}
