import Foundation

/// Makes calls and tells, beside their result, the last response that came.
///
/// ```swift
/// let (pet, response) = try await withResponse { try await client.pets.get(id: 1) }
/// ```
///
/// Where calls are made at once, the last is the one that finished last. It may hold other uses of
/// itself, whose responses count for it as well.
///
/// - Throws: What the body throws, and ``NoResponse`` where it made no call.
public func withResponse<Result>(
  isolation: isolated (any Actor)? = #isolation,
  _ body: () async throws -> Result
) async throws -> (Result, APIResponse) {
  let capture = ResponseCapture(outer: ResponseCapture.current)
  let result = try await ResponseCapture.$current.withValue(capture, operation: body)
  guard let response = capture.last else { throw NoResponse() }
  return (result, response)
}

/// No call was made whose response could be told.
public struct NoResponse: Error, LocalizedError, CustomStringConvertible {
  /// What is wrong and what to do.
  public var description: String {
    "No response came inside withResponse. Make a call of a client there."
  }

  /// What is wrong and what to do.
  public var errorDescription: String? { description }
}

/// Keeps the last response of the calls of a task and its children.
final class ResponseCapture: Sendable {
  @TaskLocal static var current: ResponseCapture?

  private let outer: ResponseCapture?
  private let response = Locked<APIResponse?>(nil)

  init(outer: ResponseCapture?) {
    self.outer = outer
  }

  var last: APIResponse? {
    response.withLock { $0 }
  }

  func keep(_ response: APIResponse) {
    self.response.withLock { $0 = response }
    outer?.keep(response)
  }
}
