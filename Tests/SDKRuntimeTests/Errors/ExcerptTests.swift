import Foundation
import SDKRuntime
import Testing

/// A body that is not what was expected is shown without its secrets.
@Suite struct ExcerptTests {
  private func failure(_ body: String) async throws -> DecodingFailure {
    let client = try ScriptedTransport([.status(200, body: body)]).client()
    let error = await #expect(throws: SampleError.self) {
      let _: Thing = try await client.send(.get, failure: ErrorResponse.self)
    }
    guard case .decoding(let failure)? = error?.kind else { throw Unexpected(what: "no failure") }
    if let excerpt = failure.excerpt {
      #expect(error?.localizedDescription.contains("Found: \(excerpt)") == true)
    }
    return failure
  }

  @Test(arguments: [
    // What is missing is shown by what is there.
    (#"{"id":"hunter2","pin":123456,"tags":[]}"#, #"{"id":"…","pin":"…","tags":[]}"#),
    (#"{"id":"a","count":"hunter2","tags":[]}"#, #""…""#),
    (#"{"id":7,"count":1,"tags":[]}"#, "7"),
    (#"{"id":"a","count":1,"tags":[{"name":{"a":[true,null]}}]}"#, #"{"a":[true,null]}"#),
    ("[1,2]", "[1,2]"),
  ])
  func theJSONAtThePlaceIsShownWithoutItsTexts(_ body: String, _ excerpt: String) async throws {
    #expect(try await failure(body).excerpt == excerpt)
  }

  /// A type whose errors quote the value, as those of the standard library do.
  private enum Kind: String, Decodable { case a }

  private struct Quoting: Decodable {
    let kind: Kind
  }

  private struct Visit: Decodable {
    let day: CalendarDate
  }

  private func message<Value: Decodable & Sendable>(
    _ body: String, _ type: Value.Type
  ) async throws -> String {
    let client = try ScriptedTransport([.status(200, body: body)]).client()
    let error = await #expect(throws: SampleError.self) {
      let _: Value = try await client.send(.get, failure: ErrorResponse.self)
    }
    guard case .decoding(let failure)? = error?.kind else { throw Unexpected(what: "no failure") }
    #expect(error?.description.contains("hunter2") == false)
    #expect(!"\(failure)".contains("hunter2"))
    return "\(failure.path): \(failure.message)"
  }

  @Test func whatOthersSayOfAValueIsNotToldSinceItMayQuoteIt() async throws {
    #expect(
      try await message(#"{"kind":"hunter2"}"#, Quoting.self) == "kind: the value was refused")
    #expect(
      try await message(#"{"day":"hunter2"}"#, Visit.self)
        == "day: expected a day in the form 2026-02-28")
  }

  @Test func aLongExcerptIsCut() async throws {
    let excerpt = try await failure(
      "[" + Array(repeating: "1", count: 500).joined(separator: ",") + "]"
    )
    .excerpt
    #expect(excerpt?.count == 201)
  }

  @Test(arguments: [
    ("<html><head><TITLE> 502 Bad\nGateway </TITLE>hunter2", "502 Bad\nGateway"),
    ("<html><title></title>", nil), ("{\"token\":\"hunter2", nil), ("", nil),
  ])
  func ofAPageTheTitleIsShown(_ body: String, _ excerpt: String?) async throws {
    let client = try ScriptedTransport([.status(200, body: body)]).client()
    let error = await #expect(throws: SampleError.self) {
      let _: Thing = try await client.send(.get, failure: ErrorResponse.self)
    }
    guard case .decoding(let failure)? = error?.kind else { throw Unexpected(what: "no failure") }
    #expect(failure.excerpt == excerpt)
    #expect(error?.description.contains("hunter2") == false)
    #expect(error?.description.contains("\n") == false)
  }
}
