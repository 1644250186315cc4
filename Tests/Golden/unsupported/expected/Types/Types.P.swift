// Made by gen from input.yaml (Later 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Pet`.
public enum Pet: Union {
  case cat(Cat)
  case dog(Dog)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    var reader = UnionReader<Self>(decoder)
    reader.object(["lives"], required: [], Self.cat)
    reader.object(["tricks"], required: [], Self.dog)
    self = try reader.result ?? .unknown(decoder.value())
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .cat(let value): value
    case .dog(let value): value
    case .unknown(let value): value
    }
  }
}
