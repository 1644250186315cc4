import GatewayCore
import Testing

/// What is added to requests, and from where.
@Suite struct GatewayCredentialsTests {
  @Test(arguments: [
    (
      "{type: http, scheme: basic}", ["A_USERNAME": "me", "A_PASSWORD": "pa"],
      "Authorization", "Basic bWU6cGE="
    ),
    ("{type: http, scheme: bearer}", ["A_TOKEN": "abc"], "Authorization", "Bearer abc"),
    ("{type: apiKey, in: header, name: X-Key}", ["A_KEY": "abc"], "X-Key", "abc"),
  ])
  func headers(
    _ scheme: String, _ values: [String: String], _ name: String, _ value: String
  ) throws {
    let building = try Building(security: "[{a: []}]", schemes: "{a: \(scheme)}")
    let names = building.model.clients.flatMap(\.credentials)
      .flatMap(GatewayCredentials.variables)
    let given = Dictionary(
      uniqueKeysWithValues: zip(names, values.sorted { $0.key > $1.key }.map(\.value)))
    let credentials = GatewayCredentials(given, of: building.model)
    let applied = try #require(credentials.applied(to: building.entry()))
    #expect(applied.headers.map(\.name) == [name])
    #expect(applied.headers.map(\.value) == [value])
    #expect(GatewayCredentials([:], of: building.model).applied(to: try building.entry()) == nil)
  }

  @Test func keysOfTheQueryAndCookies() throws {
    let building = try Building(
      security: "[{q: [], c: []}]",
      schemes:
        "{q: {type: apiKey, in: query, name: key}, c: {type: apiKey, in: cookie, name: sid}}")
    let names = building.model.clients.flatMap(\.credentials)
      .flatMap(GatewayCredentials.variables)
    #expect(names.count == 2)
    let values = Dictionary(uniqueKeysWithValues: zip(names, ["k1", "s1"]))
    let applied = try #require(
      GatewayCredentials(values, of: building.model).applied(to: try building.entry()))
    #expect(applied.query.map(\.value) == ["k1"])
    #expect(applied.cookies.map(\.value) == ["s1"])
  }

  @Test func whatNeedsNoneGetsNone() throws {
    let building = try Building(security: "[]", schemes: "{a: {type: http, scheme: basic}}")
    let applied = GatewayCredentials([:], of: building.model).applied(to: try building.entry())
    #expect(applied?.headers.isEmpty == true)
  }

  @Test func secretsAreFoundAndNotShown() throws {
    let building = try Building(
      security: "[{a: []}]", schemes: "{a: {type: http, scheme: basic}}")
    let names = building.model.clients.flatMap(\.credentials)
      .flatMap(GatewayCredentials.variables)
    let values = Dictionary(uniqueKeysWithValues: zip(names, ["project-1", "sentinel"]))
    let credentials = GatewayCredentials(values, of: building.model)
    #expect(credentials.appear(in: "x sentinel y"))
    #expect(credentials.appear(in: "Basic cHJvamVjdC0xOnNlbnRpbmVs"))
    #expect(!credentials.appear(in: "project-1"))
    var dumped = ""
    dump(credentials, to: &dumped)
    #expect(!"\(credentials)\(String(reflecting: credentials))\(dumped)".contains("sentinel"))
  }

  @Test(arguments: [
    "a/b=c+d", "a%2Fb%3Dc%2Bd", "a\\/b=c+d", "bWU6YS9iPWMrZA==", "bWU6YS9iPWMrZA",
    "bWU6YS9iPWMrZA%3D%3D", "a/b\\u003dc\\u002bd",
  ])
  func secretsAreFoundInEveryForm(_ form: String) throws {
    let building = try Building(
      security: "[{a: []}]", schemes: "{a: {type: http, scheme: basic}}")
    let names = building.model.clients.flatMap(\.credentials)
      .flatMap(GatewayCredentials.variables)
    let values = Dictionary(uniqueKeysWithValues: zip(names, ["me", "a/b=c+d"]))
    #expect(GatewayCredentials(values, of: building.model).appear(in: "x\(form)y"))
  }

  @Test func filesAreRead() throws {
    let values = try CredentialFile.values("# a comment\nA=1\n\n  B = x=y \nC=\"quoted\"\n")
    #expect(values["A"] == "1" && values["C"] == "quoted")
    #expect(throws: CredentialFile.Problem.self) { try CredentialFile.values("A=1\nsecret") }
    do {
      _ = try CredentialFile.values("A=1\nsecret")
    } catch {
      #expect(error.description == "line 2 is not NAME=value")
    }
  }
}
