// Made by gen from input.yaml (Garden 1.0). Do not edit: run gen again.

import Foundation
import Garden

/// `PUT /plants/{plant_id}`
enum GardenClientReplacePlant: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: GardenClient) async throws -> any Sendable {
    try await client.replacePlant(
      plantID: "f47ac10b-58cc-4372-a567-0e02b2c3d479", default: true,
      care: .pruning(.init(tool: .init(name: "saw"))), label: "Label")
  }

  /// The call with all arguments.
  static func all(_ client: GardenClient) async throws -> any Sendable {
    try await client.replacePlant(
      plantID: "f47ac10b-58cc-4372-a567-0e02b2c3d479",
      default: true,
      care: .pruning(.init(tool: .init(name: "saw", sizes: [1, 2]))),
      label: "Label",
      price: 12.5,
      picture: Data("hello".utf8),
      icon: Data([255, 0, 254]),
      notes: .value("notes"),
      ownerEmail: "ada@example.com",
      websiteURL: "https://example.com/website",
      nickname: "7",
      count: 1,
      anything: [
        "list": [1, 2.5, .null, true, JSONValue(json: "12345678901234567890")],
        "empty": [:],
      ],
      choice: Garden.ReplacePlantRequest.Choice.none,
      level: .value1,
      odd: .value15,
      others: [
        "key": .init(
          name: "Name", kind: .shrub, wateredAt: Date("2030-01-31T09:30:00Z", strategy: .iso8601),
          height: 0.5, parents: [])
      ],
      either: .integer(1),
      tree: Garden.Tree([]),
      times: [Date("2030-01-31T09:30:00Z", strategy: .iso8601)])
  }
}
