// Made by gen from input.yaml (Garden 1.0). Do not edit: run gen again.

import Foundation
import Garden

/// `POST /plants`
enum GardenClientAddPlant: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: GardenClient) async throws -> any Sendable {
    try await client.addPlant(body: .init(name: "Medlar", kind: .shrub))
  }

  /// The call with all arguments.
  static func all(_ client: GardenClient) async throws -> any Sendable {
    try await client.addPlant(
      body: .init(
        name: "Medlar", kind: .shrub, wateredAt: Date(timeIntervalSince1970: 1714536000.25),
        height: 1.5, parents: []))
  }
}
