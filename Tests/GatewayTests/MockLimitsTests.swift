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
