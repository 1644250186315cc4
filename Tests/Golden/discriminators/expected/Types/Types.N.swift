// Made by gen from input.yaml (Zoo 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A notice; its heirs say what it is about.
public enum Notice: Union {
  /// Where `topic` is `weather`.
  case weatherNotice(WeatherNotice)
  /// Where `topic` is `TrafficNotice`.
  case trafficNotice(TrafficNotice)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    switch decoder.discriminator("topic") {
    case "weather": self = .weatherNotice(try decoder.value())
    case "TrafficNotice": self = .trafficNotice(try decoder.value())
    default: self = .unknown(try decoder.value())
    }
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .weatherNotice(let value): value
    case .trafficNotice(let value): value
    case .unknown(let value): value
    }
  }
}
