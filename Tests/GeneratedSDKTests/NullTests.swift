import Foundation
import Profiles
import SDKRuntime
import TestServer
import Testing

@Suite struct NullTests {
  @Test(arguments: [
    (nil as SDKRuntime.Nullable<String>?, #"{"nickname": null}"#),
    (.null, #"{"nickname": null, "phone": null}"#),
    (.value("1"), #"{"nickname": null, "phone": "1"}"#),
  ])
  func absenceAndNullAreSentApart(_ phone: SDKRuntime.Nullable<String>?, _ body: String)
    async throws
  {
    try await RecordingServer.answering(.init(text: #"{"nickname": null}"#)) { server in
      let client = try NullableClient(baseURL: server.url)
      let profile = try await client.setProfile(nickname: nil, phone: phone)
      #expect(profile.nickname == nil)
      let arrival = try #require(await server.arrivals.first)
      #expect(
        JSONValue(json: String(decoding: arrival.body, as: UTF8.self)) == JSONValue(json: body))
    }
  }

  @Test func absenceAndNullAreReceivedApart() async throws {
    let text =
      #"{"nickname": "x", "phone": null, "mood": null, "tags": ["a", null], "nothing": null}"#
    try await RecordingServer.answering(.init(text: text)) { server in
      let client = try NullableClient(baseURL: server.url)
      let profile = try await client.setProfile(nickname: "x")
      #expect(profile.phone == .null)
      #expect(profile.mood == .null)
      #expect(profile.address == nil)
      #expect(profile.tags == ["a", nil])
      let written = try JSONEncoder.sdk().encode(profile)
      #expect(JSONValue(json: String(decoding: written, as: UTF8.self)) == JSONValue(json: text))
    }
  }
}
