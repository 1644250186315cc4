// Made by gen from input.yaml (Garden 1.0). Do not edit: run gen again.

import Foundation
import Garden

/// `POST /plants/{plant_id}/pictures`
enum GardenClientAddPicture: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: GardenClient) async throws -> any Sendable {
    try await client.addPicture(
      plantID: "plant-id", picture: FilePart(Data("text".utf8), filename: "file.txt"))
  }

  /// The call with all arguments.
  static func all(_ client: GardenClient) async throws -> any Sendable {
    try await client.addPicture(
      plantID: "plant-id", picture: FilePart(Data("text".utf8), filename: "file.txt"),
      caption: "caption")
  }
}
