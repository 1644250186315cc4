import SDKModel
import Testing

@testable import GatewayCore

/// What a mock does not take, so that no request makes it grow without end.
@Suite struct MockLimitsTests {
  @Test func whatNoAnswerHasIsNotKept() async throws {
    let pets = try MockDocuments.pets()
    _ = try await pets.send("POST", "/pets", #"{"id": 7, "name": "Bo", "other": 1}"#)
    let text = String(repeating: "a", count: 1000)
    for number in 0..<40 {
      let body = "{\"tag\": \"\(number)\", \"new\(number)\": \"\(text)\"}"
      #expect(try await pets.send("PATCH", "/pets/7", body).status == 200)
    }
    #expect(try await pets.send("GET", "/pets/7")["tag"] == "39")
    let items = await pets.mock.store.change("/pets") { $0.all(in: [:]) }
    #expect(items?.map { $0.given.keys.sorted() } == [["id", "name", "tag"]])
  }

  @Test func aBodyThatIsNoJSONIsRefused() async throws {
    let pets = try MockDocuments.pets()
    let aliases = Array(repeating: "*a", count: 100).joined(separator: ",")
    for body in [
      #"{"name": "Bo",}"#, "{name: Bo}", "{\"name\": \"Bo\" # a\n}", #"{"id": 0x1F, "name": "Bo"}"#,
      "{\"name\": &a \"\(String(repeating: "a", count: 1000))\", \"tags\": [\(aliases)]}",
    ] {
      let answer = try await pets.send("POST", "/pets", body)
      #expect(answer.status == 400)
      #expect(answer["message"]?.hasPrefix("The body is no JSON: ") == true, "\(answer)")
    }
    let answer = try await pets.send("POST", "/pets", "{\"name\": \"Bo\",\n}")
    #expect(
      answer["message"]
        == "The body is no JSON: at byte 15 (line 2), a name in quotation marks should stand.")
  }

  @Test func whatIsTooLargeIsSaidToBe() async throws {
    let pets = try MockDocuments.pets()
    let many = Array(repeating: "1", count: 10_001).joined(separator: ",")
    let long = String(repeating: "a", count: 1 << 20 + 1)
    for (body, reason) in [
      ("{\"name\": \"Bo\", \"more\": [\(many)]}", "more than 10000 values"),
      ("{\"name\": \"\(long)\"}", "a text of more than 1048576 bytes"),
    ] {
      let answer = try await pets.send("POST", "/pets", body)
      #expect(answer.status == 413 && answer["status"] == "413")
      #expect(answer["message"] == "The body is too large for the mock: it has \(reason).")
    }
  }

  @Test func anItemMayBeTooLarge() async throws {
    let pets = try MockDocuments.pets()
    _ = await pets.mock.store.change("/pets") { items in
      let text = String(repeating: "a", count: MockItems.mostBytes - 500)
      return items.create(id: "7", parents: [:], given: ["tag": .string(text)], sample: [:]) { _ in
        "7"
      }
    }
    let name = String(repeating: "a", count: 500)
    let refused = try await pets.send("PATCH", "/pets/7", "{\"name\": \"\(name)\"}")
    #expect(refused.status == 413)
    #expect(refused["message"] == "The item is too large for the mock.")
    #expect(try await pets.send("PATCH", "/pets/7", #"{"tag": "t"}"#)["tag"] == "t")
    #expect(try await pets.send("PATCH", "/pets/7", "{\"name\": \"\(name)\"}")["name"] == name)
  }
}
