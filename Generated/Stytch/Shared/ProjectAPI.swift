// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The calls of `project`.
public struct ProjectAPI: Sendable { let client: APIClient }

extension ProjectAPI {
  /// Get the project's metrics.
  ///
  /// Returns counts for the project, such as its users, organizations, members and M2M clients.
  /// `GET /v1/projects/metrics`
  ///
  /// ```swift
  /// let response = try await client.project.metrics()
  /// ```
  public func metrics() async throws(StytchError) -> Projects.MetricsResponse {
    let request = APIRequest(.get, "/v1/projects/metrics", operation: "api_project_v1_Metrics")
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
