// Made by gen from input.yaml (Zoo 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Mapped`.
public enum Mapped: Union {
  /// Where `kind` is `cat`, `kitten`.
  case cat(Cat)
  /// Where `kind` is `dog`.
  case dog(Dog)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    switch decoder.discriminator("kind") {
    case "cat", "kitten": self = .cat(try decoder.value())
    case "dog": self = .dog(try decoder.value())
    default: self = .unknown(try decoder.value())
    }
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .cat(let value): value
    case .dog(let value): value
    case .unknown(let value): value
    }
  }
}
