// Made by gen from input.yaml (Garden 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Care`.
public enum Care: Union {
  /// Where `type` is `water`.
  case watering(Watering)
  /// Where `type` is `prune`.
  case pruning(Pruning)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    switch decoder.discriminator("type") {
    case "water": self = .watering(try decoder.value())
    case "prune": self = .pruning(try decoder.value())
    default: self = .unknown(try decoder.value())
    }
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .watering(let value): value
    case .pruning(let value): value
    case .unknown(let value): value
    }
  }
}
