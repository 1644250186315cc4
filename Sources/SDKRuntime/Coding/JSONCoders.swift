import Foundation

extension JSONDecoder {
  /// A decoder for what the API sends: times are RFC 3339.
  public static func sdk() -> JSONDecoder {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .custom { decoder in
      let container = try decoder.singleValueContainer()
      guard let date = Date(rfc3339: try container.decode(String.self)) else {
        throw DecodingError.dataCorruptedError(
          in: container,
          debugDescription: Date.rfc3339Expectation
        )
      }
      return date
    }
    return decoder
  }
}

extension JSONEncoder {
  /// An encoder for what the API reads: times are RFC 3339, keys are sorted so that equal values
  /// give equal bytes.
  public static func sdk() -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .custom { date, encoder in
      guard let text = date.rfc3339 else {
        throw EncodingError.invalidValue(
          date,
          .init(codingPath: encoder.codingPath, debugDescription: Date.rfc3339Range)
        )
      }
      var container = encoder.singleValueContainer()
      try container.encode(text)
    }
    return encoder
  }
}
