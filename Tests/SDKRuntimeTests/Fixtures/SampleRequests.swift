import Foundation

@testable import SDKRuntime

/// The HTTP message of a request, as it goes to a transport.
func sampleMessage(
  _ template: String = "/v1",
  credentials: Credentials = .none,
  _ build: (inout APIRequest) -> Void
) async throws -> HTTPMessage {
  var request = APIRequest(.post, template, operation: "Test")
  build(&request)
  let configuration = try ClientConfiguration(
    baseURL: "https://api.example.com", credentials: credentials, userAgent: "Test/1")
  let client = APIClient(configuration: configuration)
  return try await client.message(for: request, accept: "application/json")
}

/// Why a request cannot be sent; nil where it can.
func sampleRefusal(
  _ template: String = "/v1",
  credentials: Credentials = .none,
  _ build: (inout APIRequest) -> Void
) async throws -> String? {
  do {
    _ = try await sampleMessage(template, credentials: credentials, build)
    return nil
  } catch let error as InvalidRequest {
    return error.message
  }
}
