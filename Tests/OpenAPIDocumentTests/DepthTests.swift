import Diagnostics
import Foundation
import OpenAPIDocument
import Testing
import YAMLTree

/// Documents that nest deep, read on a thread as small as those of a thread pool can be.
@Suite struct DepthTests {
  @Test(arguments: ["items", "additionalProperties", "not", "allOf", "properties"])
  func endsAtALimit(keyword: String) async throws {
    let (open, close) =
      switch keyword {
      case "allOf": ("{allOf: [", "]}")
      case "properties": ("{properties: {a: ", "}}")
      default: ("{\(keyword): ", "}")
      }
    // As deep as the reader of YAML allows.
    let levels = open.count(where: { "[{".contains($0) }) == 1 ? 190 : 95
    let text =
      "openapi: 3.1.0\ncomponents: {schemas: {S: "
      + String(repeating: open, count: levels) + "true" + String(repeating: close, count: levels)
      + "}}"
    let messages = try await onSmallThread { try Reading(text).messages }
    if keyword != "not" {
      #expect(messages.count == 1)
      #expect(messages.first?.contains("a schema of more than 64 levels") == true, "\(messages)")
    }
  }

  /// The result of work on a thread with a stack of 512 kB.
  private func onSmallThread<Result: Sendable>(
    _ work: @escaping @Sendable () throws -> Result
  ) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
      let thread = Thread { continuation.resume(with: Swift.Result(catching: work)) }
      thread.stackSize = 512 << 10
      thread.start()
    }
  }
}
