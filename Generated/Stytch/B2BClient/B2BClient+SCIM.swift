// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2BClient.SCIMAPI {
  /// The calls of `scim.connection`.
  public var connection: ConnectionAPI { ConnectionAPI(client: client) }
  /// The calls of `scim.connection`.
  public struct ConnectionAPI: Sendable { let client: APIClient }
}

extension B2BClient.SCIMAPI.ConnectionAPI {
  /// Update an organization's SCIM connection.
  ///
  /// Changes the display name, the identity provider or the roles that SCIM groups grant on one
  /// SCIM connection of an organization.
  /// `PUT /v1/b2b/scim/{organization_id}/connection/{connection_id}`
  ///
  /// ```swift
  /// let response = try await client.scim.connection.update(
  ///   organizationID: "organization-id", connectionID: "connection-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization that has the connection; its slug or external ID
  ///     also works.
  ///   - connectionID: ID of the SCIM connection to update.
  ///   - displayName: New name for the connection, for people to read.
  ///   - identityProvider: Identity provider that uses the connection; `generic` for any not
  ///     listed.
  ///   - scimGroupImplicitRoleAssignments: Roles that SCIM groups grant; each entry needs a
  ///     `group_id` and a `role_id`.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func update(
    organizationID: String,
    connectionID: String,
    displayName: String? = nil,
    identityProvider: B2B.SCIM.IdentityProvider? = nil,
    scimGroupImplicitRoleAssignments: [B2B.SCIM.SCIMGroupImplicitRoleAssignments]? = nil,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> B2B.SCIM.Connection.UpdateResponse {
    var request = APIRequest(
      .put, "/v1/b2b/scim/{organization_id}/connection/{connection_id}",
      operation: "api_b2b_scim_v1_b2b_scim_connection_Update")
    request.path("organization_id", organizationID)
    request.path("connection_id", connectionID)
    authorization?.add(to: &request)
    request.body(
      B2B.SCIM.Connection.UpdateRequest(
        displayName: displayName, identityProvider: identityProvider,
        scimGroupImplicitRoleAssignments: scimGroupImplicitRoleAssignments))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Delete a SCIM connection.
  ///
  /// Deletes one SCIM connection of an organization and answers with its ID.
  /// `DELETE /v1/b2b/scim/{organization_id}/connection/{connection_id}`
  ///
  /// ```swift
  /// try await client.scim.connection.delete(
  ///   organizationID: "organization-id", connectionID: "connection-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization that has the connection; its slug or external ID
  ///     also works.
  ///   - connectionID: ID of the SCIM connection to delete.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  @discardableResult public func delete(
    organizationID: String,
    connectionID: String,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> B2B.SCIM.Connection.DeleteResponse {
    var request = APIRequest(
      .delete, "/v1/b2b/scim/{organization_id}/connection/{connection_id}",
      operation: "api_b2b_scim_v1_b2b_scim_connection_Delete")
    request.path("organization_id", organizationID)
    request.path("connection_id", connectionID)
    authorization?.add(to: &request)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// List the groups of a SCIM connection.
  ///
  /// Returns the groups that the identity provider has pushed through one SCIM connection, a page
  /// at a time. Pass `next_cursor` of a page as `cursor` to get the next one.
  /// `GET /v1/b2b/scim/{organization_id}/connection/{connection_id}`
  ///
  /// ```swift
  /// let response = try await client.scim.connection.getGroups(
  ///   organizationID: "organization-id", connectionID: "connection-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization that has the connection; its slug or external ID
  ///     also works.
  ///   - connectionID: ID of the SCIM connection whose groups are listed.
  ///   - cursor: Cursor of the page to get, from `next_cursor` of the page before; leave out for
  ///     the first page.
  ///   - limit: Largest number of groups on a page: 100 by default, at most 1000.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func getGroups(
    organizationID: String,
    connectionID: String,
    cursor: String? = nil,
    limit: Int? = nil,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> B2B.SCIM.Connection.GetGroupsResponse {
    var request = APIRequest(
      .get, "/v1/b2b/scim/{organization_id}/connection/{connection_id}",
      operation: "api_b2b_scim_v1_b2b_scim_connection_GetGroups")
    request.path("organization_id", organizationID)
    request.path("connection_id", connectionID)
    request.query("cursor", cursor)
    request.query("limit", limit)
    authorization?.add(to: &request)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// The `scim_groups` of all pages of `getGroups`, whose parameters it takes.
  ///
  /// A page is asked for when all of the one before it was read. `pages` gives the pages
  /// themselves. `cursor` is where to begin: by default, at the first page.
  public func getAllGroups(
    organizationID: String,
    connectionID: String,
    cursor: String? = nil,
    limit: Int? = nil,
    authorization: MemberAuthorization? = nil
  ) -> PagedItems<B2B.SCIM.SCIMGroup, B2B.SCIM.Connection.GetGroupsResponse, StytchError> {
    let request = APIRequest(
      .get, "/v1/b2b/scim/{organization_id}/connection/{connection_id}",
      operation: "api_b2b_scim_v1_b2b_scim_connection_GetGroups")
    return PagedItems(request, from: cursor) { cursor throws(StytchError) in
      let response = try await getGroups(
        organizationID: organizationID, connectionID: connectionID, cursor: cursor, limit: limit,
        authorization: authorization)
      return FetchedPage(response, items: response.scimGroups, next: response.nextCursor)
    }
  }

  /// Start rotating a SCIM bearer token.
  ///
  /// Issues a second bearer token for a SCIM connection and returns it in full. Configure it at the
  /// identity provider, then complete the rotation, or cancel it to stay with the old token.
  /// `POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/start`
  ///
  /// ```swift
  /// let response = try await client.scim.connection.rotateStart(
  ///   organizationID: "organization-id", connectionID: "connection-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization that has the connection; its slug or external ID
  ///     also works.
  ///   - connectionID: ID of the SCIM connection whose bearer token is to be replaced.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func rotateStart(
    organizationID: String,
    connectionID: String,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> B2B.SCIM.Connection.RotateStartResponse {
    var request = APIRequest(
      .post, "/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/start",
      operation: "api_b2b_scim_v1_b2b_scim_connection_RotateStart")
    request.path("organization_id", organizationID)
    request.path("connection_id", connectionID)
    authorization?.add(to: &request)
    request.emptyBody()
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Complete the rotation of a SCIM bearer token.
  ///
  /// Ends a token rotation that is under way on a SCIM connection: the token handed out when the
  /// rotation was started becomes the active one and takes the place of the old token.
  /// `POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/complete`
  ///
  /// ```swift
  /// let response = try await client.scim.connection.rotateComplete(
  ///   organizationID: "organization-id", connectionID: "connection-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization that has the connection; its slug or external ID
  ///     also works.
  ///   - connectionID: ID of the SCIM connection whose new token becomes the active one.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func rotateComplete(
    organizationID: String,
    connectionID: String,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> B2B.SCIM.Connection.RotateCompleteResponse {
    var request = APIRequest(
      .post, "/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/complete",
      operation: "api_b2b_scim_v1_b2b_scim_connection_RotateComplete")
    request.path("organization_id", organizationID)
    request.path("connection_id", connectionID)
    authorization?.add(to: &request)
    request.emptyBody()
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Cancel the rotation of a SCIM bearer token.
  ///
  /// Calls off a token rotation that is under way on a SCIM connection. The token used so far stays
  /// active.
  /// `POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/cancel`
  ///
  /// ```swift
  /// let response = try await client.scim.connection.rotateCancel(
  ///   organizationID: "organization-id", connectionID: "connection-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization that has the connection; its slug or external ID
  ///     also works.
  ///   - connectionID: ID of the SCIM connection whose rotation is called off.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func rotateCancel(
    organizationID: String,
    connectionID: String,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> B2B.SCIM.Connection.RotateCancelResponse {
    var request = APIRequest(
      .post, "/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/cancel",
      operation: "api_b2b_scim_v1_b2b_scim_connection_RotateCancel")
    request.path("organization_id", organizationID)
    request.path("connection_id", connectionID)
    authorization?.add(to: &request)
    request.emptyBody()
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Create a SCIM connection.
  ///
  /// Creates a SCIM connection for an organization. The answer holds the base URL and the bearer
  /// token that the identity provider needs; the full token is shown only here, so keep it.
  /// `POST /v1/b2b/scim/{organization_id}/connection`
  ///
  /// ```swift
  /// let response = try await client.scim.connection.create(organizationID: "organization-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization that gets the connection; its slug or external ID
  ///     also works.
  ///   - displayName: Name for the connection, for people to read.
  ///   - identityProvider: Identity provider that will use the connection; `generic` for any not
  ///     listed.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func create(
    organizationID: String,
    displayName: String? = nil,
    identityProvider: B2B.SCIM.IdentityProvider? = nil,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> B2B.SCIM.Connection.CreateResponse {
    var request = APIRequest(
      .post, "/v1/b2b/scim/{organization_id}/connection",
      operation: "api_b2b_scim_v1_b2b_scim_connection_Create")
    request.path("organization_id", organizationID)
    authorization?.add(to: &request)
    request.body(
      B2B.SCIM.Connection.CreateRequest(
        displayName: displayName, identityProvider: identityProvider))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Get an organization's SCIM connection.
  ///
  /// Returns the SCIM connection of an organization. Of its bearer token only the last four
  /// characters are given.
  /// `GET /v1/b2b/scim/{organization_id}/connection`
  ///
  /// ```swift
  /// let response = try await client.scim.connection.get(organizationID: "organization-id")
  /// ```
  ///
  /// - Parameters:
  ///   - organizationID: ID of the organization whose connection is read; its slug or external ID
  ///     also works.
  ///   - authorization: The session of the member on whose behalf the call is made, checked against
  ///     their RBAC roles.
  public func get(
    organizationID: String,
    authorization: MemberAuthorization? = nil
  ) async throws(StytchError) -> B2B.SCIM.Connection.GetResponse {
    var request = APIRequest(
      .get, "/v1/b2b/scim/{organization_id}/connection",
      operation: "api_b2b_scim_v1_b2b_scim_connection_Get")
    request.path("organization_id", organizationID)
    authorization?.add(to: &request)
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
