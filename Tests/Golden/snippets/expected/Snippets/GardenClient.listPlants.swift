// Made by gen from input.yaml (Garden 1.0). Do not edit: run gen again.

import Foundation
import Garden

/// `GET /plants`
enum GardenClientListPlants: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: GardenClient) async throws -> any Sendable {
    try await client.listPlants()
  }

  /// The call with all arguments.
  static func all(_ client: GardenClient) async throws -> any Sendable {
    try await client.listPlants(
      limit: 10, kind: .shrub, tags: ["tag"], sownAfter: CalendarDate(parsing: "2024-02-29"),
      in: "bed 7", session: .init(token: "token"))
  }
}
