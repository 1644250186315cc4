import Foundation
import SDKRuntime
import Stytch
import Testing

/// The first call of the SDK, to the last byte.
@Suite struct SetOrgPolicyTests {
  @Test func sendsAndReadsThePolicy() async throws {
    let answer = """
      {"request_id": "request-id-test-1", "status_code": 200, "org_policy": {"roles": [
        {"role_id": "editor", "description": "Edits", "permissions": [
          {"resource_id": "documents", "actions": ["read", "write"]}]}]}}
      """
    let (request, response) = try await StytchServer.exchange(answer) { server in
      try await server.b2b.rbac.organizations.setOrgPolicy(
        organizationID: "organization-test-1",
        orgPolicy: .init(roles: [
          .init(
            roleID: "editor",
            description: "Edits",
            permissions: [.init(resourceID: "documents", actions: ["read", "write"])]
          )
        ])
      )
    }

    #expect(request.method == "PUT")
    #expect(request.target == "/v1/b2b/rbac/organizations/organization-test-1")
    let credentials = Data("\(StytchServer.projectID):\(StytchServer.secret)".utf8)
    #expect(request.headers["authorization"] == "Basic \(credentials.base64EncodedString())")
    #expect(request.headers["content-type"] == "application/json")
    #expect(request.headers["accept"] == "application/json")
    #expect(request.headers["user-agent"]?.hasPrefix("Stytch-Swift/") == true)
    #expect(
      String(decoding: request.body, as: UTF8.self) == """
        {"org_policy":{"roles":[{"description":"Edits","permissions":\
        [{"actions":["read","write"],"resource_id":"documents"}],"role_id":"editor"}]}}
        """
    )

    #expect(response.requestID == "request-id-test-1")
    #expect(response.statusCode == 200)
    #expect(response.orgPolicy.roles.map(\.roleID) == ["editor"])
    #expect(response.orgPolicy.roles.first?.permissions.first?.actions == ["read", "write"])
  }
}
