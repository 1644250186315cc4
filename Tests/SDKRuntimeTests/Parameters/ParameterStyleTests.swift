import Foundation
import HTTPTypes
import Testing

@testable import SDKRuntime

/// The table of styles in the OpenAPI specification, and what it leaves open.
@Suite struct ParameterStyleTests {
  private static let list = ["blue", "black", "brown"]
  private static let object = ["R": 100, "G": 200, "B": 150]

  private func path(
    _ value: any Encodable & Sendable,
    _ style: ParameterStyle
  ) async throws -> String? {
    try await sampleMessage("/x{color}") { $0.path("color", encoding: value, style: style) }
      .request.path.map { String($0.dropFirst(2)) }
  }

  private func query(
    _ value: (any Encodable & Sendable)?,
    _ style: ParameterStyle
  ) async throws -> String? {
    let path = try await sampleMessage { $0.query("color", encoding: value, style: style) }
      .request.path
    return path == "/v1" ? nil : path.map { String($0.dropFirst(4)) }
  }

  @Test(arguments: [
    (
      ParameterStyle.matrix(), ";color", ";color=blue", ";color=blue,black,brown",
      ";color=B,150,G,200,R,100"
    ),
    (
      .matrix(explode: true), ";color", ";color=blue", ";color=blue;color=black;color=brown",
      ";B=150;G=200;R=100"
    ),
    (.label(), ".", ".blue", ".blue,black,brown", ".B,150,G,200,R,100"),
    (.label(explode: true), ".", ".blue", ".blue.black.brown", ".B=150.G=200.R=100"),
    (.simple(), "", "blue", "blue,black,brown", "B,150,G,200,R,100"),
    (.simple(explode: true), "", "blue", "blue,black,brown", "B=150,G=200,R=100"),
  ])
  func paths(
    _ style: ParameterStyle, _ empty: String, _ text: String, _ list: String, _ object: String
  ) async throws {
    #expect(try await path("blue", style) == text)
    #expect(try await path(Self.list, style) == list)
    #expect(try await path(Self.object, style) == object)
    if !empty.isEmpty {
      #expect(try await path("", style) == empty)
    } else {
      let refusal = try await sampleRefusal("/x{color}") {
        $0.path("color", encoding: "", style: style)
      }
      #expect(refusal?.contains("\"color\" is empty") == true)
    }
    for nothing: any Encodable & Sendable in [[String](), [String: Int](), JSONValue.null] {
      let refusal = try await sampleRefusal("/x{color}") {
        $0.path("color", encoding: nothing, style: style)
      }
      #expect(refusal?.contains("\"color\" is empty") == true)
    }
  }

  @Test(arguments: [
    (ParameterStyle.form(explode: false), "color=blue,black,brown", "color=B,150,G,200,R,100"),
    (.form(), "color=blue&color=black&color=brown", "B=150&G=200&R=100"),
    (.spaceDelimited(), "color=blue%20black%20brown", "color=B%20150%20G%20200%20R%20100"),
    (.pipeDelimited(), "color=blue%7Cblack%7Cbrown", "color=B%7C150%7CG%7C200%7CR%7C100"),
    (
      .deepObject(), "color=blue&color=black&color=brown",
      "color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100"
    ),
  ])
  func queries(_ style: ParameterStyle, _ list: String, _ object: String) async throws {
    #expect(try await query("", style) == "color=")
    #expect(try await query("blue", style) == "color=blue")
    #expect(try await query(Self.list, style) == list)
    #expect(try await query(Self.object, style) == object)
    #expect(try await query(nil, style) == nil)
    #expect(try await query(JSONValue.null, style) == nil)
    #expect(try await query([String](), style) == nil)
    #expect(try await query([String: Int](), style) == nil)
  }

  @Test(arguments: [
    (ParameterStyle.simple(), "blue,black,brown", "B,150,G,200,R,100"),
    (.simple(explode: true), "blue,black,brown", "B=150,G=200,R=100"),
  ])
  func headers(_ style: ParameterStyle, _ list: String, _ object: String) async throws {
    func header(_ value: (any Encodable & Sendable)?) async throws -> String? {
      try await sampleMessage { $0.header("X-Color", encoding: value, style: style) }
        .request.headerFields[try #require(.init("X-Color"))]
    }
    #expect(try await header("a b/é%") == "a b/é%")
    #expect(try await header(Self.list) == list)
    #expect(try await header(Self.object) == object)
    #expect(try await header(nil) == nil)
    #expect(try await header([String]()) == nil)
  }

  @Test(arguments: [
    (
      ParameterStyle.form(explode: false), "color=", "color=a%20%26", "color=blue,black,brown",
      "color=B,150,G,200,R,100"
    ),
    (
      .form(), "color=", "color=a%20%26", "color=blue; color=black; color=brown",
      "B=150; G=200; R=100"
    ),
    (
      .cookie(explode: false), "color=", "color=a &", "color=blue,black,brown",
      "color=B,150,G,200,R,100"
    ),
    (
      .cookie(), "color=", "color=a &", "color=blue; color=black; color=brown",
      "B=150; G=200; R=100"
    ),
  ])
  func cookies(
    _ style: ParameterStyle, _ empty: String, _ text: String, _ list: String, _ object: String
  ) async throws {
    func cookie(_ value: (any Encodable & Sendable)?) async throws -> String? {
      try await sampleMessage { $0.cookie("color", encoding: value, style: style) }
        .request.headerFields[.cookie]
    }
    #expect(try await cookie("") == empty)
    #expect(try await cookie("a &") == text)
    #expect(try await cookie(Self.list) == list)
    #expect(try await cookie(Self.object) == object)
    #expect(try await cookie(nil) == nil)
  }

  @Test func cookiesAreJoinedAndCannotEndThemselves() async throws {
    let message = try await sampleMessage {
      $0.cookie("a", "1")
      $0.cookie("b", ["2", ";"])
      $0.cookie("c", encoding: "x,y", style: .cookie())
      $0.cookie("d", json: ["k": "v;"])
      $0.cookie("e", nil)
    }
    #expect(
      message.request.headerFields[.cookie]
        == "a=1; b=2; b=%3B; c=x,y; d=%7B%22k%22%3A%22v%3B%22%7D")
    for text in ["a; b=c", "a\r\nX: y", "a\u{0}"] {
      let refusal = try await sampleRefusal { $0.cookie("c", encoding: text, style: .cookie()) }
      #expect(refusal?.contains("\"c\" holds a semicolon") == true)
    }
  }

  @Test func everyKindOfValueHasAText() async throws {
    let texts: [(any Encodable & Sendable, String)] = [
      (true, "true"), (Int64.min, "-9223372036854775808"), (UInt64.max, "18446744073709551615"),
      (0.1, "0.1"), (2.0, "2"), (Float(0.1), "0.1"),
      (Date(timeIntervalSince1970: 0.5), "1970-01-01T00%3A00%3A00.5Z"),
      (Color.red, "red"), (Priority.high, "3"), (JSONValue.string("a b"), "a%20b"),
      (Optional("x"), "x"),
    ]
    for (value, text) in texts {
      #expect(try await query(value, .form()) == "color=" + text)
    }
    #expect(try await query(Tag(name: "t"), .form()) == "name=t")
  }

  @Test func nullsAreLeftOutAndWhatIsNestedIsJSON() async throws {
    let list: JSONValue = ["a", nil, ["b", 1], ["c": true]]
    let json = "a,%5B%22b%22%2C1%5D,%7B%22c%22%3Atrue%7D"
    #expect(try await query(list, .form(explode: false)) == "color=" + json)
    #expect(
      try await query(["k": list, "n": nil] as JSONValue, .form())
        == "k=%5B%22a%22%2Cnull%2C%5B%22b%22%2C1%5D%2C%7B%22c%22%3Atrue%7D%5D")
  }

  @Test func deepObjectsGoDown() async throws {
    let value: JSONValue = [
      "a": 1, "b": ["c d": ["e": "f"], "g": nil], "h": [1, nil, ["i": 2]], "j": [], "k": ["": ""],
    ]
    #expect(
      try await query(value, .deepObject()) == """
        color%5Ba%5D=1&color%5Bb%5D%5Bc%20d%5D%5Be%5D=f&color%5Bh%5D%5B0%5D=1\
        &color%5Bh%5D%5B1%5D%5Bi%5D=2&color%5Bk%5D%5B%5D=
        """)
  }

  @Test func listsOfListsAndObjectsAreNumbered() async throws {
    let value: JSONValue = [
      "items": [["price": "a b", "tags": ["x", "y"]], ["price": nil], [], [["z"], "w"]]
    ]
    let pairs = try await query(value, .deepObject())?.split(separator: "&")
    #expect(
      pairs?.map { $0.replacing("%5B", with: "[").replacing("%5D", with: "]") } == [
        "color[items][0][price]=a%20b", "color[items][0][tags]=x", "color[items][0][tags]=y",
        "color[items][3][0]=z", "color[items][3][1]=w",
      ])
    #expect(try await query([["k": 1]] as JSONValue, .deepObject()) == "color%5B0%5D%5Bk%5D=1")
  }

  @Test func reservedCharactersAreLeftWhereAllowed() async throws {
    let text = "a:/?[]@!$&'()*+,;=%2Fb%zz# é|"
    #expect(
      try await query(text, .form(allowReserved: true))
        == "color=a:/?%5B%5D@!$&'()*+,;=%2Fb%25zz%23%20%C3%A9%7C")
    #expect(
      try await query(["a/b", "c d"], .form(explode: false, allowReserved: true))
        == "color=a/b,c%20d")
    #expect(try await query(["/", "?"], .spaceDelimited(allowReserved: true)) == "color=/%20?")
    #expect(try await query(["/", "?"], .pipeDelimited(allowReserved: true)) == "color=/%7C?")
    #expect(try await query(["k&": "/"], .deepObject(allowReserved: true)) == "color%5Bk%26%5D=/")
  }

  @Test func jsonIsText() async throws {
    let value = ["k": "é,\n"]
    let message = try await sampleMessage("/a/{p}") {
      $0.path("p", json: value)
      $0.query("q", json: value)
      $0.query("none", json: nil)
      $0.header("X-JSON", json: value)
    }
    let encoded = "%7B%22k%22%3A%22%C3%A9%2C%5Cn%22%7D"
    #expect(message.request.path == "/a/\(encoded)?q=\(encoded)")
    #expect(
      message.request.headerFields[try #require(.init("X-JSON"))] == #"{"k":"\u00e9,\n"}"#)
  }

  @Test(arguments: [
    ("a=b&c=/%20", "a=b&c=/%20"), ("a b#c\"é", "a%20b%23c%22%C3%A9"),
  ])
  func aWholeQueryIsSentAsItIs(_ text: String, _ query: String) async throws {
    let message = try await sampleMessage { $0.querystring(text: text) }
    #expect(message.request.path == "/v1?" + query)
  }

  @Test func aWholeQueryMayBeAFormOrJSON() async throws {
    let form = try await sampleMessage {
      $0.querystring(form: ["a b": "c d", "e": "~"])
      $0.querystring(form: nil)
      $0.querystring(text: nil)
      $0.querystring(text: "")
    }
    #expect(form.request.path == "/v1?a+b=c+d&e=%7E")
    let json = try await sampleMessage { $0.querystring(json: ["a": 1]) }
    #expect(json.request.path == "/v1?%7B%22a%22%3A1%7D")
  }

  @Test func aTemplateMayHoldAQuery() async throws {
    #expect(try await sampleMessage("/t?kind=a") { _ in }.request.path == "/t?kind=a")
    #expect(
      try await sampleMessage("/é :#?k=ü%20") { _ in }.request.path
        == "/%C3%A9%20:%23?k=%C3%BC%20")
    let message = try await sampleMessage(
      "/t/{id}?kind=a&dots=..", credentials: .query(name: "key", value: Secret("s&"))
    ) {
      $0.path("id", 1)
      $0.query("b", 2)
    }
    #expect(message.request.path == "/t/1?kind=a&dots=..&b=2&key=s%26")
  }

  @Test(arguments: [
    ("/t/{id}", ParameterStyle.label(), ""), ("/t/{id}", .label(), "."),
    ("/t/.{id}", .simple(), "."), ("/t/{id}", .label(explode: true), "."),
  ])
  func dotsOfAnyStyleCannotWalkThePath(
    _ template: String, _ style: ParameterStyle, _ value: String
  ) async throws {
    let refusal = try await sampleRefusal(template) {
      $0.path("id", encoding: value, style: style)
    }
    #expect(refusal?.contains("another path") == true)
  }

  @Test func aValueWithoutJSONIsRefusedWithoutBeingShown() async throws {
    let refusal = try await sampleRefusal {
      $0.query("q", encoding: ["hunter": Double.nan], style: .form())
    }
    #expect(refusal?.contains("\"q\" has no JSON form at hunter") == true)
  }
}
