import Foundation
import HTTPTypes
import SDKRuntime
import SDKTesting
import Testing

/// What an API's description calls a password is not recorded, whatever its name.
@Suite struct CassetteMarksTests {
  /// A model with a member that the description alone calls a secret, as generated code has it.
  private struct Card: Model {
    static let secretMembers: Set<String> = ["pinNumber"]
    var pinNumber: String
    var owner: String

    init(pinNumber: String, owner: String) {
      self.pinNumber = pinNumber
      self.owner = owner
    }

    init(fields: FieldReader) throws {
      pinNumber = try fields.string("pinNumber")
      owner = try fields.string("owner")
    }

    func write(to fields: inout FieldWriter) throws {
      try fields.string("pinNumber", pinNumber)
      try fields.string("owner", owner)
    }
  }

  private struct Wallet: Model {
    var cards: [Card]

    init(cards: [Card]) {
      self.cards = cards
    }

    init(fields: FieldReader) throws {
      cards = try fields.value("cards")
    }

    func write(to fields: inout FieldWriter) throws {
      try fields.value("cards", cards)
    }
  }

  /// A response that is a wallet, or under status 201 a stream of cards.
  private struct Answer: StatusUnion {
    var cards: JSONLines<Card>?

    init(status: Int, body: ResponseBody) throws {
      if status == 201 { cards = body.lines() } else { let _: Wallet = try body.decode() }
    }
  }

  private let wallet = Wallet(cards: [Card(pinNumber: "hunter2", owner: "Ada")])
  private static let shown: JSONValue = ["cards": [["pinNumber": "redacted", "owner": "Ada"]]]
  private static let line = "{\"owner\":\"Ada\",\"pinNumber\":\"redacted\"}\n"

  /// What is recorded of a call.
  private func recorded(
    _ answer: StubAnswer, _ call: (APIClient) async throws -> Void
  ) async throws -> Cassette.Exchange {
    let recorder = RecordingTransport(StubTransport(["*": answer]))
    func client(_ transport: any Transport) throws -> APIClient {
      APIClient(
        configuration: try ClientConfiguration(
          baseURL: "https://api.example.com", credentials: .none, userAgent: "Test/1"),
        transport: transport)
    }
    try await call(client(recorder))
    // What is left out makes no difference when it is played.
    try await call(client(PlaybackTransport(recorder.cassette)))
    let text = try String(decoding: JSONEncoder().encode(recorder.cassette), as: UTF8.self)
    #expect(!text.contains("hunter"))
    return try #require(recorder.cassette.exchanges.first)
  }

  @Test func membersOfBodiesAreNotRecorded() async throws {
    var request = APIRequest(.post, "/v1", operation: "Pay")
    request.body(wallet)
    let exchange = try await recorded(.json(wallet)) { [request] client in
      let _: Wallet = try await client.send(request, failure: Card.self)
    }
    #expect(exchange.request.body == .json(Self.shown))
    #expect(exchange.response.body == .json(Self.shown))
  }

  @Test func everyKindOfResponseIsRead() async throws {
    let request = APIRequest(.get, "/v1", operation: "Pay")
    let optional = try await recorded(.json(wallet)) { client in
      let _: Wallet? = try await client.sendOptional(request, failure: Card.self)
    }
    let byStatus = try await recorded(.json(wallet)) { client in
      let _: Answer = try await client.sendByStatus(request, failure: Card.self)
    }
    let unread = try await recorded(.json(wallet)) { client in
      let _: Answer = try await client.sendByStatus(
        request, streamed: [201...201], failure: Card.self)
    }
    for exchange in [optional, byStatus, unread] {
      #expect(exchange.response.body == .json(Self.shown))
    }
    let card = Card(pinNumber: "hunter2", owner: "Ada")
    let error = try await recorded(.json(card, status: 400)) { client in
      let error = await #expect(throws: APIError<Card>.self) {
        try await client.send(request, failure: Card.self)
      }
      #expect(error?.body?.owner == "Ada")
    }
    #expect(error.response.body == .json(["pinNumber": "redacted", "owner": "Ada"]))
  }

  @Test func everyKindOfStreamIsRead() async throws {
    let request = APIRequest(.get, "/v1", operation: "Pay")
    let json = #"{"pinNumber":"hunter2","owner":"Ada"}"#
    func answer(_ text: String, _ type: String, status: Int = 200) -> StubAnswer {
      .text(text, contentType: type, status: status)
    }
    let events = try await recorded(answer("data: \(json)\n\n", "text/event-stream")) { client in
      let _: EventStream<Card> = try await client.events(request, failure: Card.self)
    }
    #expect(events.response.body == .text("data: \(Self.line)\n"))
    let lines = try await recorded(answer("\(json)\n", "application/jsonl")) { client in
      let _: JSONLines<Card> = try await client.lines(request, failure: Card.self)
    }
    #expect(lines.response.body == .text(Self.line))
    let sequence = try await recorded(answer("\u{1E}\(json)\n", "application/json-seq")) { client in
      let _: JSONSequence<Card> = try await client.sequence(request, failure: Card.self)
    }
    #expect(sequence.response.body == .text("\u{1E}\(Self.line)"))
    let byStatus = try await recorded(answer("\(json)\n", "application/jsonl", status: 201)) {
      client in
      let _: Answer = try await client.sendByStatus(
        request, streamed: [201...201], failure: Card.self)
    }
    #expect(byStatus.response.body == .text(Self.line))
  }

  @Test func parametersAndFieldsAreNotRecorded() async throws {
    var request = APIRequest(.post, "/cards/{pinNumber}/{id}", operation: "Pay")
    request.path("pinNumber", "hunter2")
    request.path("id", "7")
    request.query("pinNumber", "hunter2")
    request.query("page", 2)
    // Those of objects are known by their models.
    request.query(
      "card", encoding: Card(pinNumber: "hunter2", owner: "Ada"), style: .deepObject())
    var form = URLEncodedForm()
    form.add("phrase", "hunter2")
    form.add("card", encoding: Card(pinNumber: "hunter2", owner: "Ada"), style: .form())
    request.body(form)
    request.secrets("pinNumber", "phrase")
    let exchange = try await recorded(.status(204)) { [request] client in
      try await client.send(request, failure: Card.self)
    }
    #expect(
      exchange.request.target == """
        /cards/redacted/7?pinNumber=redacted&page=2&card%5Bowner%5D=Ada&card%5BpinNumber%5D=redacted
        """)
    #expect(exchange.request.body == .text("phrase=redacted&owner=Ada&pinNumber=redacted"))
  }
}
