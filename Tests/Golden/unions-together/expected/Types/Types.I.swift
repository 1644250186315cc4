// Made by gen from input.yaml (Together 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Impossible`.
public enum Impossible: Union {
  case boolean(Bool)
  case valueList([JSONValue])
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    var reader = UnionReader<Self>(decoder)
    reader.value(Self.boolean)
    reader.value(Self.valueList)
    self = try reader.result ?? .unknown(decoder.value())
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .boolean(let value): value
    case .valueList(let value): value
    case .unknown(let value): value
    }
  }
}
