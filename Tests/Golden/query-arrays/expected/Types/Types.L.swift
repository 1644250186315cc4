// Made by gen from input.yaml (Flights 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `list_flights_class`.
public struct ListFlightsClass: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let economy = Self(rawValue: "economy")
  public static let business = Self(rawValue: "business")
}
