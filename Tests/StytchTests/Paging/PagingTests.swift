import HTTPTypes
import SDKRuntime
import Stytch
import Testing

/// The operations of Stytch that page, through a transport that answers by itself.
@Suite struct PagingTests {
  private func b2b(_ transport: AnsweringTransport) throws -> B2BClient {
    try B2BClient(
      projectID: StytchServer.projectID, secret: StytchServer.secret, transport: transport)
  }

  private func consumer(_ transport: AnsweringTransport) throws -> ConsumerClient {
    try ConsumerClient(
      projectID: StytchServer.projectID, secret: StytchServer.secret, transport: transport)
  }

  /// A response of a search, its items given as JSON.
  private static func page(_ items: String, _ json: String, next: String?) -> String {
    """
    {"request_id": "r", "status_code": 200, "\(items)": \(json), "results_metadata":
      {"total": 2, "next_cursor": \(next.map { "\"\($0)\"" } ?? "null")}}
    """
  }

  private static func groups(_ ids: [String], next: String) -> String {
    let groups = ids.map {
      """
      {"group_id": "\($0)", "group_name": "n", "organization_id": "o", "connection_id": "c"}
      """
    }
    return """
      {"status_code": 200, "next_cursor": "\(next)", "scim_groups": [\(groups.joined(separator: ","))]}
      """
  }

  private static func client(_ id: String) -> String {
    """
    {"client_id": "\(id)", "client_name": "n", "client_description": "d", "status": "active",
     "scopes": [], "client_secret_last_four": "1234", "trusted_metadata": {}}
    """
  }

  @Test func theCursorInTheBody() async throws {
    let transport = AnsweringTransport(
      Self.page("m2m_clients", "[\(Self.client("a")), \(Self.client("b"))]", next: "two"),
      Self.page("m2m_clients", "[\(Self.client("c"))]", next: "three"),
      Self.page("m2m_clients", "[]", next: ""))
    var ids: [String] = []
    for try await client in try consumer(transport).m2m.clients.searchAll(limit: 2) {
      ids.append(client.clientID)
    }
    #expect(ids == ["a", "b", "c"])
    #expect(
      try await transport.bodies == [
        ["limit": 2], ["limit": 2, "cursor": "two"], ["limit": 2, "cursor": "three"],
      ])
  }

  @Test func theCursorInTheQuery() async throws {
    let transport = AnsweringTransport(
      Self.groups(["g1"], next: "a+b/c=&d"), Self.groups(["g2"], next: ""))
    var ids: [String] = []
    let groups = try b2b(transport).scim.connection.getAllGroups(
      organizationID: "o", connectionID: "c", limit: 1,
      authorization: .init(sessionToken: "token-1"))
    for try await group in groups { ids.append(group.groupID) }
    #expect(ids == ["g1", "g2"])
    #expect(
      await transport.paths == [
        "/v1/b2b/scim/o/connection/c?limit=1",
        "/v1/b2b/scim/o/connection/c?cursor=a%2Bb%2Fc%3D%26d&limit=1",
      ])
    // Whoever the call is made for is named with every page.
    let name = try #require(HTTPField.Name("X-Stytch-Member-Session"))
    #expect(await transport.sent.map { $0.request.headerFields[name] } == ["token-1", "token-1"])
  }

  @Test func pagesTellWhatTheItemsDoNot() async throws {
    let transport = AnsweringTransport(
      Self.page("m2m_clients", "[\(Self.client("a"))]", next: "two"),
      Self.page("m2m_clients", "[\(Self.client("b"))]", next: nil))
    var totals: [Int] = []
    for try await page in try b2b(transport).m2m.clients.searchAll().pages {
      totals.append(page.resultsMetadata.total)
    }
    #expect(totals == [2, 2])
  }

  @Test func goesOnFromACursorThatWasKept() async throws {
    let transport = AnsweringTransport(Self.groups(["g"], next: ""))
    let groups = try b2b(transport).scim.connection.getAllGroups(
      organizationID: "o", connectionID: "c", cursor: "kept")
    for try await _ in groups {}
    #expect(await transport.paths == ["/v1/b2b/scim/o/connection/c?cursor=kept"])
  }

  @Test func anErrorOnTheSecondPage() async throws {
    let transport = AnsweringTransport([
      (200, Self.page("m2m_clients", "[\(Self.client("a"))]", next: "two")),
      (400, #"{"status_code": 400, "request_id": "r2", "error_type": "invalid_cursor"}"#),
    ])
    let clients = try consumer(transport).m2m.clients.searchAll()
    var ids: [String] = []
    do throws(StytchError) {
      for try await client in clients {
        ids.append(client.clientID)
      }
      Issue.record("There was no error.")
    } catch {
      #expect(error.status == 400)
      #expect(error.body?.errorType == "invalid_cursor")
      #expect(error.requestID == "r2")
    }
    #expect(ids == ["a"])
  }

  @Test func breakingOffSendsNoMore() async throws {
    let transport = AnsweringTransport(
      Self.page("m2m_clients", "[\(Self.client("a"))]", next: "two"))
    for try await _ in try consumer(transport).m2m.clients.searchAll() { break }
    #expect(await transport.sent.count == 1)
  }

  @Test func cancellationSendsNoMore() async throws {
    let transport = AnsweringTransport(
      Self.page("m2m_clients", "[\(Self.client("a"))]", next: "two"),
      Self.page("m2m_clients", "[\(Self.client("b"))]", next: "three"))
    let clients = try consumer(transport).m2m.clients.searchAll()
    let task = Task {
      for try await _ in clients { withUnsafeCurrentTask { $0?.cancel() } }
    }
    let error = await #expect(throws: StytchError.self) { try await task.value }
    #expect(error?.kindName == "cancelled")
    #expect(await transport.sent.count == 1)
  }

  @Test func aCursorThatComesAgain() async throws {
    let transport = AnsweringTransport(
      Self.groups(["g"], next: "same"), Self.groups(["g"], next: "same"))
    let groups = try b2b(transport).scim.connection.getAllGroups(
      organizationID: "o", connectionID: "c")
    let error = await #expect(throws: StytchError.self) { for try await _ in groups {} }
    #expect(error?.kindName == "repeatedCursor")
    #expect(error?.operation == "api_b2b_scim_v1_b2b_scim_connection_GetGroups")
    #expect(await transport.sent.count == 2)
  }

  @Test func allSevenPage() async throws {
    let transport = AnsweringTransport(
      Self.page("results", "[]", next: nil), Self.page("organizations", "[]", next: nil),
      Self.page("members", "[]", next: nil).replacing(
        "\"status_code\"", with: "\"organizations\": {}, \"status_code\""),
      Self.page("m2m_clients", "[]", next: nil), Self.page("m2m_clients", "[]", next: nil),
      Self.page("connected_apps", "[]", next: nil), Self.page("connected_apps", "[]", next: nil),
      Self.groups([], next: ""), #"{"request_id": "r", "status_code": 200, "rules": []}"#,
      #"{"request_id": "r", "status_code": 200, "rules": []}"#)
    let b2b = try b2b(transport)
    let consumer = try consumer(transport)
    for try await _ in consumer.users.searchAll() {}
    for try await _ in b2b.organizations.searchAll() {}
    for try await _ in b2b.organizations.members.searchAll(organizationIDs: ["o"]) {}
    for try await _ in b2b.m2m.clients.searchAll() {}
    for try await _ in consumer.m2m.clients.searchAll() {}
    for try await _ in b2b.connectedApp.clients.searchAll() {}
    for try await _ in consumer.connectedApp.clients.searchAll() {}
    for try await _ in b2b.scim.connection.getAllGroups(organizationID: "o", connectionID: "c") {}
    for try await _ in b2b.fraud.rules.listAll() {}
    for try await _ in consumer.fraud.rules.listAll() {}
    #expect(
      await transport.paths == [
        "/v1/users/search", "/v1/b2b/organizations/search", "/v1/b2b/organizations/members/search",
        "/v1/m2m/clients/search", "/v1/m2m/clients/search", "/v1/connected_apps/clients/search",
        "/v1/connected_apps/clients/search", "/v1/b2b/scim/o/connection/c", "/v1/rules/list",
        "/v1/rules/list",
      ])
  }
}
