// Made by gen from input.yaml (Garden 1.0). Do not edit: run gen again.

import Foundation
import Garden

/// `PUT /backup`
enum GardenClientRestore: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: GardenClient) async throws -> any Sendable {
    try await client.restore(body: UploadBody(Data("bytes".utf8)))
  }
}
