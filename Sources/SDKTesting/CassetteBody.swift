import Foundation
import SDKRuntime

/// The body of a recorded request or response.
public enum CassetteBody: Hashable, Sendable {
  /// JSON.
  case json(JSONValue)
  /// A text in UTF-8.
  case text(String)
  /// Other bytes.
  case data(Data)
  /// Bytes that were not recorded, and their count: what they hold is not known well enough. They are
  /// played as none.
  case omitted(Int)
}

extension CassetteBody: Codable {
  private enum CodingKeys: String, CodingKey {
    case json, text, base64, omittedBytes
  }

  /// Reads an object of one member, whose name tells the kind.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if container.contains(.json) {
      self = .json(try container.decode(JSONValue.self, forKey: .json))
    } else if container.contains(.text) {
      self = .text(try container.decode(String.self, forKey: .text))
    } else if container.contains(.base64) {
      self = .data(try container.decode(Data.self, forKey: .base64))
    } else {
      self = .omitted(try container.decode(Int.self, forKey: .omittedBytes))
    }
  }

  /// Writes an object of one member, whose name tells the kind.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .json(let value): try container.encode(value, forKey: .json)
    case .text(let text): try container.encode(text, forKey: .text)
    case .data(let data): try container.encode(data, forKey: .base64)
    case .omitted(let count): try container.encode(count, forKey: .omittedBytes)
    }
  }
}

extension CassetteBody {
  /// The bytes, as far as they are known.
  var bytes: Data {
    switch self {
    case .json(let value): (try? JSONEncoder.sdk().encode(value)) ?? Data()
    case .text(let text): Data(text.utf8)
    case .data(let data): data
    case .omitted: Data()
    }
  }
}
