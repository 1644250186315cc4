import Choices
import Foundation
import SDKRuntime
import TestServer
import Testing
import Zoo

@Suite struct UnionTests {
  /// What a JSON text is read as, and the JSON that it is written as.
  private func roundTrip<Value: Codable>(_ type: Value.Type, _ text: String) throws -> (
    Value, JSONValue
  ) {
    let value = try JSONDecoder.sdk().decode(type, from: Data(text.utf8))
    let written = try JSONEncoder.sdk().encode(value)
    return (value, try JSONDecoder.sdk().decode(JSONValue.self, from: written))
  }

  @Test func membersTellTheAlternative() throws {
    let (value, written) = try roundTrip(Shape.self, #"{"side": 2, "color": "red"}"#)
    guard case .square(let square) = value else {
      Issue.record("\(value)")
      return
    }
    #expect(square.side == 2)
    #expect(written == ["side": 2, "color": "red"])
  }

  @Test(arguments: [#"{"edges": 6}"#, "[1, 2]", "7", #""round""#, #"{"radius": "wide"}"#])
  func whatFitsNothingKeepsItsJSON(_ text: String) throws {
    let (value, written) = try roundTrip(Shape.self, text)
    guard case .unknown(let json) = value else {
      Issue.record("\(value)")
      return
    }
    #expect(json == JSONValue(json: text))
    #expect(written == json)
  }

  @Test func severalKindsOfValue() throws {
    #expect(try kind(of: "3") == "integer")
    #expect(try kind(of: #""3""#) == "string")
    #expect(try kind(of: #"["a", "b"]"#) == "stringList")
    #expect(try kind(of: #"[1]"#) == "unknown")
    let label: Drawing.Label = "main"
    guard case .string("main") = label else {
      Issue.record("\(label)")
      return
    }
  }

  private func kind(of text: String) throws -> String {
    let (value, written) = try roundTrip(Drawing.Label.self, text)
    #expect(written == JSONValue(json: text))
    switch value {
    case .integer: return "integer"
    case .string: return "string"
    case .stringList: return "stringList"
    case .unknown: return "unknown"
    }
  }

  @Test(arguments: [
    (#"[{"name": "a", "frame": "gilt"}]"#, "paintings"),
    (#"[{"name": "a"}, {"name": "b", "stone": "marble"}]"#, "statues"),
    (#"[{"name": "a"}]"#, "paintings"),
    (#"[{"radius": 1}, {"side": 2, "color": "red"}]"#, "shapes"),
    (#"{"radius": 1, "color": "red"}"#, "circle"),
    (#"{"radius": 1, "print": "x"}"#, "poster"),
    (#"[{"frame": "gilt"}, {"stone": "marble"}]"#, "unknown"),
  ])
  func elementsTellListsApart(_ text: String, _ expected: String) throws {
    let (value, written) = try roundTrip(Gallery.self, text)
    #expect(written == JSONValue(json: text))
    let kind =
      switch value {
      case .paintings: "paintings"
      case .statues: "statues"
      case .value(.circle): "circle"
      case .value(.shapes): "shapes"
      case .value(.unknown), .unknown: "unknown"
      case .poster: "poster"
      }
    #expect(kind == expected)
  }

  @Test func membersThatNoAlternativeKnowsDoNotMatter() throws {
    let (value, _) = try roundTrip(Gallery.self, #"[{"name": "a", "frame": "b", "new": 1}]"#)
    guard case .paintings = value else {
      Issue.record("\(value)")
      return
    }
  }

  @Test func recursionThroughAUnion() throws {
    let text = #"{"left": "a", "right": {"left": "b", "right": {"left": "c", "right": "d"}}}"#
    let (value, written) = try roundTrip(Tree.self, text)
    #expect(written == JSONValue(json: text))
    guard case .branch(let branch) = value, case .branch(let inner) = branch.right,
      case .string(let left) = inner.left
    else {
      Issue.record("\(value)")
      return
    }
    #expect(left == "b")
  }

  @Test func aDiscriminatorDecides() throws {
    let (value, written) = try roundTrip(Mapped.self, #"{"kind": "kitten", "lives": 9}"#)
    guard case .cat(let cat) = value else {
      Issue.record("\(value)")
      return
    }
    #expect(cat.lives == 9)
    #expect(written == ["kind": "kitten", "lives": 9])
    let (other, kept) = try roundTrip(Mapped.self, #"{"kind": "fish", "fins": 2}"#)
    guard case .unknown = other else {
      Issue.record("\(other)")
      return
    }
    #expect(kept == ["kind": "fish", "fins": 2])
  }

  @Test func aKnownAlternativeOfTheWrongShapeIsAnError() {
    #expect(throws: DecodingError.self) {
      try roundTrip(Mapped.self, #"{"kind": "cat", "lives": "nine"}"#)
    }
  }

  @Test func constantsTellWithoutADiscriminator() throws {
    let (value, _) = try roundTrip(Found.self, #"{"type": "fine", "amount": 5}"#)
    guard case .fee(let fee) = value else {
      Issue.record("\(value)")
      return
    }
    #expect(fee.type == .fine)
    #expect(Deposit(amount: 1).type == .deposit)
  }

  @Test func heirsOfASchema() throws {
    let text =
      #"{"notices": [{"topic": "weather", "temperature": 3.5}, {"topic": "TrafficNotice"}]}"#
    let (board, written) = try roundTrip(Board.self, text)
    #expect(written == JSONValue(json: text))
    let notices = try #require(board.notices)
    guard case .weatherNotice(let weather) = notices[0], case .trafficNotice = notices[1] else {
      Issue.record("\(notices)")
      return
    }
    #expect(weather.temperature == 3.5)
  }

  @Test func unionsTravelBothWays() async throws {
    let answer = RecordingServer.Answer(text: #"{"radius": 1.5, "shade": "dark"}"#)
    try await RecordingServer.answering(answer) { server in
      let client = try ChoicesClient(baseURL: server.url)
      let result = try await client.setShape(body: .square(Square(side: 2)))
      let arrival = try #require(await server.arrivals.first)
      #expect(JSONValue(json: String(decoding: arrival.body, as: UTF8.self)) == ["side": 2])
      guard case .circle(let circle) = result else {
        Issue.record("\(result)")
        return
      }
      #expect(circle.radius == 1.5)
    }
  }
}
