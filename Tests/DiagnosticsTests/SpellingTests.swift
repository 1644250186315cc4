import Diagnostics
import Testing

@Suite struct SpellingTests {
  @Test(
    arguments: [
      ("clinets", "clients"),
      ("Clients", "clients"),
      ("clients", "clients"),
      ("operationID", "operationId"),
      ("paramters", "parameters"),
      ("ni", "in"),
    ])
  func `finds what was meant`(word: String, expected: String) {
    let known = ["parameters", "clients", "operationId", "in"]
    #expect(nearest(to: word, in: known) == expected)
  }

  @Test(arguments: ["", "security", "xy"])
  func `stays silent where nothing is near`(word: String) {
    #expect(nearest(to: word, in: ["parameters", "clients"]) == nil)
    #expect(nearest(to: word, in: []) == nil)
  }

  @Test func `the first of equally near candidates wins`() {
    #expect(nearest(to: "cat", in: ["car", "bat", "cap"]) == "car")
    #expect(nearest(to: "cat", in: ["car", "bat", "cat"]) == "cat")
  }
}
