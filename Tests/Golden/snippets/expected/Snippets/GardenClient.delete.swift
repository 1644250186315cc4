// Made by gen from input.yaml (Garden 1.0). Do not edit: run gen again.

import Garden

/// `DELETE /plants/{plant_id}`
enum GardenClientDelete: OperationCalls {
  /// The call with the fewest arguments.
  @available(*, deprecated)
  static func fewest(_ client: GardenClient) async throws -> any Sendable {
    try await client.delete(plantID: "plant-id")
  }
}
