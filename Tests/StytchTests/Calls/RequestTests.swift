import Foundation
import SDKRuntime
import Stytch
import Testing

/// One operation of each shape, as it arrives at the server.
@Suite struct RequestTests {
  @Test func getWithoutParameters() async throws {
    let answer = """
      {"request_id": "r", "status_code": 200, "policy": {"roles": [], "resources": [], "scopes": []}}
      """
    let (request, response) = try await StytchServer.exchange(answer) { server in
      try await server.b2b.rbac.policy()
    }
    #expect(request.method == "GET")
    #expect(request.target == "/v1/b2b/rbac/policy")
    #expect(request.body.isEmpty)
    #expect(request.headers["content-type"] == nil)
    #expect(response.policy?.roles.isEmpty == true)
  }

  @Test(arguments: [
    (true, "?include_refresh_token=true"), (false, "?include_refresh_token=false"), (nil, ""),
  ])
  func getWithPathAndOptionalQuery(_ includes: Bool?, _ query: String) async throws {
    let answer = """
      {"request_id": "r", "status_code": 200, "provider_type": "google", "provider_subject": "s",
       "id_token": "t", "scopes": ["openid"], "access_token_expires_in": 3600}
      """
    let (request, response) = try await StytchServer.exchange(answer) { server in
      try await server.b2b.organizations.members.oauthProviders.google(
        organizationID: "organization-test-1",
        memberID: "member-test-2",
        includeRefreshToken: includes
      )
    }
    #expect(request.method == "GET")
    let path = "/v1/b2b/organizations/organization-test-1/members/member-test-2"
    #expect(request.target == "\(path)/oauth_providers/google\(query)")
    #expect(response.accessTokenExpiresIn == 3600)
    #expect(response.refreshToken == nil)
  }

  @Test func getPagedWithAuthorization() async throws {
    let answer = """
      {"status_code": 200, "next_cursor": "more", "scim_groups": [
        {"group_id": "g", "group_name": "n", "organization_id": "o", "connection_id": "c"}]}
      """
    let (request, response) = try await StytchServer.exchange(answer) { server in
      try await server.b2b.scim.connection.getGroups(
        organizationID: "o",
        connectionID: "c",
        cursor: "a+b/c=&d é",
        limit: 10,
        authorization: .init(sessionToken: "token-1")
      )
    }
    let query = "cursor=a%2Bb%2Fc%3D%26d%20%C3%A9&limit=10"
    #expect(request.target == "/v1/b2b/scim/o/connection/c?\(query)")
    #expect(request.headers["x-stytch-member-session"] == "token-1")
    #expect(request.headers["x-stytch-member-sessionjwt"] == nil)
    #expect(response.scimGroups.map(\.groupID) == ["g"])
    #expect(response.nextCursor == "more")
  }

  @Test func postWithBody() async throws {
    let answer = """
      {"request_id": "r", "status_code": 200, "m2m_clients": [],
       "results_metadata": {"total": 0, "next_cursor": null}}
      """
    let (request, response) = try await StytchServer.exchange(answer) { server in
      try await server.consumer.m2m.clients.search(
        limit: 100,
        query: .init(
          operator: .or,
          operands: [["filter_name": "client_id", "filter_value": ["a", "b"]]]
        )
      )
    }
    #expect(request.method == "POST")
    #expect(request.target == "/v1/m2m/clients/search")
    let sent: JSONValue = [
      "limit": 100,
      "query": [
        "operator": "OR",
        "operands": [["filter_name": "client_id", "filter_value": ["a", "b"]]],
      ],
    ]
    #expect(try request.json == sent)
    #expect(response.resultsMetadata.nextCursor == nil)
  }

  @Test func postWithEmptyBody() async throws {
    let answer = """
      {"request_id": "r", "status_code": 200, "m2m_client": {"client_id": "c",
       "next_client_secret": "n", "client_name": "", "client_description": "", "status": "active",
       "scopes": [], "client_secret_last_four": "abcd"}}
      """
    let (request, response) = try await StytchServer.exchange(answer) { server in
      try await server.b2b.m2m.clients.secrets.rotateStart(clientID: "m2m-client-test-1")
    }
    #expect(request.method == "POST")
    #expect(request.target == "/v1/m2m/clients/m2m-client-test-1/secrets/rotate/start")
    #expect(String(decoding: request.body, as: UTF8.self) == "{}")
    #expect(request.headers["content-type"] == "application/json")
    #expect(response.m2mClient.clientID == "c")
  }

  @Test func deleteWithAuthorization() async throws {
    let answer = #"{"request_id": "r", "status_code": 200, "organization_id": "o"}"#
    let (request, response) = try await StytchServer.exchange(answer) { server in
      try await server.b2b.organizations.delete(
        organizationID: "o",
        authorization: .init(sessionJWT: "jwt-1")
      )
    }
    #expect(request.method == "DELETE")
    #expect(request.target == "/v1/b2b/organizations/o")
    #expect(request.body.isEmpty)
    #expect(request.headers["x-stytch-member-sessionjwt"] == "jwt-1")
    #expect(request.headers["x-stytch-member-session"] == nil)
    #expect(response.organizationID == "o")
  }

  @Test func fraudHasItsOwnServer() async throws {
    let answer = #"{"request_id": "r", "status_code": 200, "next_cursor": "", "rules": []}"#
    let (request, rules) = try await StytchServer.exchange(answer) { fraud in
      try await StytchServer.answering(.init(status: 500)) { other in
        let client = try ConsumerClient(
          projectID: StytchServer.projectID,
          secret: StytchServer.secret,
          baseURL: other.server.url,
          fraudBaseURL: fraud.server.url
        )
        let rules = try await client.fraud.rules.list(limit: 5)
        #expect(await other.server.arrivals.isEmpty)
        return rules
      }
    }
    #expect(request.method == "POST")
    #expect(request.target == "/v1/rules/list")
    #expect(try request.json == ["limit": 5])
    #expect(request.headers["authorization"]?.hasPrefix("Basic ") == true)
    #expect(rules.rules.isEmpty)
  }
}
