import Foundation
import HTTPTypes
import SDKRuntime
import TestServer
import Testing

@Suite struct WithResponseTests {
  @Test func theResponseStandsBesideTheResult() async throws {
    try await RecordingServer.run(
      status: 203, headers: ["X-Count": "7"], text: #"{"count":1,"id":"a","tags":[]}"#
    ) { server in
      let client = try server.client()
      let (thing, response) = try await withResponse {
        try await client.updateThing(thingID: "a", thing: Thing(id: "a", count: 1))
      }
      #expect(thing.id == "a")
      #expect(response.status == 203)
      #expect(response[ResponseHeader<Int>("x-count")] == 7)
      #expect(response.body == Data(#"{"count":1,"id":"a","tags":[]}"#.utf8))
    }
  }

  @Test func theLastResponseCounts() async throws {
    try await RecordingServer.run(text: "a") { first in
      try await RecordingServer.run(status: 201, text: "bc") { second in
        let (one, two) = (try first.client(), try second.client())
        let (data, response) = try await withResponse {
          let (_, inner) = try await withResponse { try await one.download() }
          #expect(inner.status == 200)
          return try await two.download()
        }
        #expect(data == Data("bc".utf8))
        #expect(response.status == 201 && response.body == Data("bc".utf8))

        let (_, outer) = try await withResponse {
          _ = try await two.download()
          return try await withResponse { try await one.download() }
        }
        #expect(outer.status == 200)
      }
    }
  }

  @Test func callsOfChildTasksCount() async throws {
    try await RecordingServer.run(text: "a") { server in
      let client = try server.client()
      let (count, response) = try await withResponse {
        async let one = client.download()
        async let two = client.download()
        return try await one.count + two.count
      }
      #expect(count == 2)
      #expect(response.status == 200)
    }
  }

  @Test func anErrorsResponseCountsWhereTheErrorIsCaught() async throws {
    try await RecordingServer.run(status: 404, text: "x") { server in
      let client = try server.client()
      let (_, response) = try await withResponse { try? await client.download() }
      #expect(response.status == 404 && response.body == Data("x".utf8))
      await #expect(throws: SampleError.self) {
        try await withResponse { try await client.download() }
      }
    }
  }

  @Test func aStreamsBodyIsNotKept() async throws {
    try await RecordingServer.run(headers: ["X-Count": "7"], text: "abc") { server in
      let client = try server.apiClient()
      let (stream, response) = try await withResponse {
        try await client.stream(
          APIRequest(.get, "/", operation: "Stream"), failure: ErrorResponse.self)
      }
      #expect(response[ResponseHeader<Int>("X-Count")] == 7)
      #expect(response.body == nil)
      #expect(try await stream.collect(upTo: 3) == Data("abc".utf8))
    }
  }

  @Test func noCallIsAnError() async throws {
    await #expect(throws: NoResponse.self) { try await withResponse { 1 } }
  }

  @Test @MainActor func itStaysOnItsActor() async throws {
    var count = 0
    await #expect(throws: NoResponse.self) {
      try await withResponse {
        MainActor.assertIsolated()
        count += 1
      }
    }
    #expect(count == 1)
  }
}
