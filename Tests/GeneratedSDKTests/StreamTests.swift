import Foundation
import SDKRuntime
import Streams
import TestServer
import Testing
import Uploads

@Suite struct StreamTests {
  @Test func linesAndSequences() async throws {
    let lines = RecordingServer.Answer(
      type: "application/jsonl", text: #"{"count":1}"# + "\n\n" + #"{"count":2}"#)
    try await RecordingServer.answering(lines) { server in
      var counts: [Int] = []
      for try await tick in try await StreamsClient(baseURL: server.url).lines() {
        counts.append(tick.count)
      }
      #expect(counts == [1, 2])
    }
    let sequence = RecordingServer.Answer(
      type: "application/json-seq", text: "\u{1E}{\"count\":1}\n\u{1E}{\"count\":2}\n")
    try await RecordingServer.answering(sequence) { server in
      var counts: [Int] = []
      for try await tick in try await StreamsClient(baseURL: server.url).sequence() {
        counts.append(tick.count)
      }
      #expect(counts == [1, 2])
    }
  }

  @Test func events() async throws {
    let answer = RecordingServer.Answer(
      type: "text/event-stream",
      text: "event: tick\ndata: {\"count\": 1}\n\ndata: {\"count\": 2}\n\n")
    try await RecordingServer.answering(answer) { server in
      var counts: [Int] = []
      for try await event in try await StreamsClient(baseURL: server.url).chatEvents(text: "go") {
        counts.append(event.data.count)
      }
      #expect(counts == [1, 2])
    }
  }

  @Test func eventsAreToldApartByTheirNames() async throws {
    let answer = RecordingServer.Answer(
      type: "text/event-stream",
      text: """
        event: deleted
        data: {"id": "a"}

        event: created
        data: {"id": "b"}

        event: note
        data: 12 o'clock

        event: pause
        data: 5

        event: other
        data: {"id": "c"}

        data: {"id": "d"}


        """)
    try await RecordingServer.answering(answer) { server in
      var told: [String] = []
      for try await event in try await StreamsClient(baseURL: server.url).changes() {
        switch event.data {
        case .created(let change): told.append("created \(change.id)")
        case .deleted(let change): told.append("deleted \(change.id)")
        case .note(let text): told.append("note \(text)")
        case .pause(let text): told.append("pause \(text)")
        case .unknown: told.append("unknown")
        }
      }
      // Without a name, the members decide.
      #expect(
        told == ["deleted a", "created b", "note 12 o'clock", "pause 5", "unknown", "created d"])
    }
  }

  @Test func aFormOfSeveralParts() async throws {
    try await RecordingServer.answering(.init(status: 204, text: "")) { server in
      let client = try UploadsClient(baseURL: server.url)
      try await client.addPhoto(
        photo: FilePart(Data("bytes".utf8), filename: "a \"b\".png", contentType: "image/png"),
        title: "Dusk", place: .init(city: "Rome"), tags: ["x", "y"])
      let arrival = try #require(await server.arrivals.first)
      let type = try #require(arrival.headers["content-type"])
      #expect(type.hasPrefix("multipart/form-data; boundary="))
      let body = String(decoding: arrival.body, as: UTF8.self)
      #expect(body.contains(#"name="photo"; filename="a %22b%22.png""#))
      #expect(body.contains("image/png\r\n\r\nbytes\r\n"))
      #expect(body.contains("name=\"title\"\r\n\r\nDusk\r\n"))
      #expect(body.contains(#"{"city":"Rome"}"#))
      #expect(body.components(separatedBy: "name=\"tags\"").count == 3)
      try await client.setAvatar()
      let empty = try #require(await server.arrivals.last)
      #expect(empty.body.isEmpty)
    }
  }
}
