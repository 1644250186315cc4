// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The calls of `connectedApp`.
public struct ConnectedAppAPI: Sendable { let client: APIClient }

extension ConnectedAppAPI {
  /// The calls of `connectedApp.clients`.
  public var clients: ClientsAPI { ClientsAPI(client: client) }
  /// The calls of `connectedApp.clients`.
  public struct ClientsAPI: Sendable { let client: APIClient }
}

extension ConnectedAppAPI.ClientsAPI {
  /// The calls of `connectedApp.clients.secrets`.
  public var secrets: SecretsAPI { SecretsAPI(client: client) }
  /// The calls of `connectedApp.clients.secrets`.
  public struct SecretsAPI: Sendable { let client: APIClient }

  /// Get a Connected App.
  ///
  /// Returns one Connected App, found by its client ID. The secret is not part of the answer, only
  /// its last four characters.
  /// `GET /v1/connected_apps/clients/{client_id}`
  ///
  /// ```swift
  /// let response = try await client.connectedApp.clients.get(clientID: "client-id")
  /// ```
  ///
  /// - Parameters:
  ///   - clientID: Client ID of the Connected App to read.
  public func get(clientID: String) async throws(StytchError) -> ConnectedApps.Clients.GetResponse {
    var request = APIRequest(
      .get, "/v1/connected_apps/clients/{client_id}",
      operation: "api_connectedapps_v1_connected_apps_clients_Get")
    request.path("client_id", clientID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Update a Connected App.
  ///
  /// Changes the settings of a Connected App. Its client type and client ID are fixed, and its
  /// secrets change only through secret rotation.
  /// `PUT /v1/connected_apps/clients/{client_id}`
  ///
  /// ```swift
  /// let response = try await client.connectedApp.clients.update(clientID: "client-id")
  /// ```
  ///
  /// - Parameters:
  ///   - clientID: Client ID of the Connected App to change.
  ///   - clientName: New name of the app, for people to read.
  ///   - clientDescription: New description of the app, for people to read.
  ///   - redirectURLs: New URIs to which authorization flows may send the user back.
  ///   - fullAccessAllowed: First-party apps only: whether to let their tokens be traded for a full
  ///     Stytch session.
  ///   - accessTokenExpiryMinutes: New lifetime of access tokens in minutes. Unless set, it is 60.
  ///   - accessTokenCustomAudience: New custom audience of the app's access tokens.
  ///   - accessTokenTemplateContent: New template for custom claims of access tokens; has to be a
  ///     valid JSON object.
  ///   - postLogoutRedirectURLs: New URIs to which OIDC logouts may send the user.
  ///   - logoURL: New URL of the app's logo.
  ///   - bypassConsentForOfflineAccess: First-party apps only: whether to grant `offline_access`
  ///     without asking the user.
  public func update(
    clientID: String,
    clientName: String? = nil,
    clientDescription: String? = nil,
    redirectURLs: [String]? = nil,
    fullAccessAllowed: Bool? = nil,
    accessTokenExpiryMinutes: Int? = nil,
    accessTokenCustomAudience: String? = nil,
    accessTokenTemplateContent: String? = nil,
    postLogoutRedirectURLs: [String]? = nil,
    logoURL: String? = nil,
    bypassConsentForOfflineAccess: Bool? = nil
  ) async throws(StytchError) -> ConnectedApps.Clients.UpdateResponse {
    var request = APIRequest(
      .put, "/v1/connected_apps/clients/{client_id}",
      operation: "api_connectedapps_v1_connected_apps_clients_Update")
    request.path("client_id", clientID)
    request.body(
      ConnectedApps.Clients.UpdateRequest(
        clientName: clientName, clientDescription: clientDescription, redirectURLs: redirectURLs,
        fullAccessAllowed: fullAccessAllowed, accessTokenExpiryMinutes: accessTokenExpiryMinutes,
        accessTokenCustomAudience: accessTokenCustomAudience,
        accessTokenTemplateContent: accessTokenTemplateContent,
        postLogoutRedirectURLs: postLogoutRedirectURLs, logoURL: logoURL,
        bypassConsentForOfflineAccess: bypassConsentForOfflineAccess))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Delete a Connected App.
  ///
  /// Deletes the Connected App that has the given client ID.
  /// `DELETE /v1/connected_apps/clients/{client_id}`
  ///
  /// ```swift
  /// try await client.connectedApp.clients.delete(clientID: "client-id")
  /// ```
  ///
  /// - Parameters:
  ///   - clientID: Client ID of the Connected App to delete.
  @discardableResult public func delete(
    clientID: String
  ) async throws(StytchError) -> ConnectedApps.Clients.DeleteResponse {
    var request = APIRequest(
      .delete, "/v1/connected_apps/clients/{client_id}",
      operation: "api_connectedapps_v1_connected_apps_clients_Delete")
    request.path("client_id", clientID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Search Connected Apps.
  ///
  /// Lists the project's Connected Apps page by page. There are no filters yet; to get the next
  /// page, send the `next_cursor` of the last answer as `cursor`.
  /// `POST /v1/connected_apps/clients/search`
  ///
  /// ```swift
  /// let response = try await client.connectedApp.clients.search()
  /// ```
  ///
  /// - Parameters:
  ///   - cursor: `next_cursor` from the page before; leave out for the first page.
  ///   - limit: Most apps to return in a page: 100 by default, at most 1000.
  public func search(
    cursor: String? = nil,
    limit: Int? = nil
  ) async throws(StytchError) -> ConnectedApps.Clients.SearchResponse {
    var request = APIRequest(
      .post, "/v1/connected_apps/clients/search",
      operation: "api_connectedapps_v1_connected_apps_clients_Search")
    request.body(ConnectedApps.Clients.SearchRequest(cursor: cursor, limit: limit))
    request.idempotent()
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// The `connected_apps` of all pages of `search`, whose parameters it takes.
  ///
  /// A page is asked for when all of the one before it was read. `pages` gives the pages
  /// themselves. `cursor` is where to begin: by default, at the first page.
  public func searchAll(
    cursor: String? = nil,
    limit: Int? = nil
  ) -> PagedItems<ConnectedApps.ConnectedApp, ConnectedApps.Clients.SearchResponse, StytchError> {
    let request = APIRequest(
      .post, "/v1/connected_apps/clients/search",
      operation: "api_connectedapps_v1_connected_apps_clients_Search")
    return PagedItems(request, from: cursor) { cursor throws(StytchError) in
      let response = try await search(cursor: cursor, limit: limit)
      return FetchedPage(
        response, items: response.connectedApps, next: response.resultsMetadata.nextCursor)
    }
  }

  /// Create a Connected App.
  ///
  /// Creates a Connected App. Types `first_party` and `third_party` get a `client_secret`, which is
  /// shown in this answer and never again: Stytch keeps only its hash, so store it safely. A lost
  /// secret has to be replaced by rotation.
  /// `POST /v1/connected_apps/clients`
  ///
  /// ```swift
  /// let response = try await client.connectedApp.clients.create(clientType: .firstParty)
  /// ```
  ///
  /// - Parameters:
  ///   - clientType: Type of the app, which cannot be changed later.
  ///   - clientName: Name to give the app, for people to read.
  ///   - clientDescription: Description to give the app, for people to read.
  ///   - redirectURLs: URIs to which authorization flows with the app may send the user back.
  ///   - fullAccessAllowed: First-party apps only: whether to let their tokens be traded for a full
  ///     Stytch session.
  ///   - accessTokenExpiryMinutes: Lifetime of the app's access tokens in minutes. Default: 60.
  ///   - accessTokenCustomAudience: Custom audience to put into the app's access tokens.
  ///   - accessTokenTemplateContent: Template for custom claims of the access tokens; has to be a
  ///     valid JSON object.
  ///   - postLogoutRedirectURLs: URIs to which OIDC logouts may send the user.
  ///   - logoURL: URL of a logo for the app.
  ///   - bypassConsentForOfflineAccess: First-party apps only: whether to grant `offline_access`
  ///     without asking the user.
  public func create(
    clientType: ConnectedApps.ClientType,
    clientName: String? = nil,
    clientDescription: String? = nil,
    redirectURLs: [String]? = nil,
    fullAccessAllowed: Bool? = nil,
    accessTokenExpiryMinutes: Int? = nil,
    accessTokenCustomAudience: String? = nil,
    accessTokenTemplateContent: String? = nil,
    postLogoutRedirectURLs: [String]? = nil,
    logoURL: String? = nil,
    bypassConsentForOfflineAccess: Bool? = nil
  ) async throws(StytchError) -> ConnectedApps.Clients.CreateResponse {
    var request = APIRequest(
      .post, "/v1/connected_apps/clients",
      operation: "api_connectedapps_v1_connected_apps_clients_Create")
    request.body(
      ConnectedApps.Clients.CreateRequest(
        clientType: clientType, clientName: clientName, clientDescription: clientDescription,
        redirectURLs: redirectURLs, fullAccessAllowed: fullAccessAllowed,
        accessTokenExpiryMinutes: accessTokenExpiryMinutes,
        accessTokenCustomAudience: accessTokenCustomAudience,
        accessTokenTemplateContent: accessTokenTemplateContent,
        postLogoutRedirectURLs: postLogoutRedirectURLs, logoURL: logoURL,
        bypassConsentForOfflineAccess: bypassConsentForOfflineAccess))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension ConnectedAppAPI.ClientsAPI.SecretsAPI {
  /// Start rotating a Connected App's secret.
  ///
  /// Creates a second secret, which is valid alongside the present one until the rotation is
  /// completed or canceled. The new secret is shown only in this answer, because Stytch keeps just
  /// a hash of it. Move every use over to it, then complete the rotation.
  /// `POST /v1/connected_apps/clients/{client_id}/secrets/rotate/start`
  ///
  /// ```swift
  /// let response = try await client.connectedApp.clients.secrets.rotateStart(
  ///   clientID: "client-id")
  /// ```
  ///
  /// - Parameters:
  ///   - clientID: Client ID of the Connected App that gets a second secret.
  public func rotateStart(
    clientID: String
  ) async throws(StytchError) -> ConnectedApps.Clients.Secrets.RotateStartResponse {
    var request = APIRequest(
      .post, "/v1/connected_apps/clients/{client_id}/secrets/rotate/start",
      operation: "api_connectedapps_v1_connected_apps_clients_secrets_RotateStart")
    request.path("client_id", clientID)
    request.emptyBody()
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Cancel rotating a Connected App's secret.
  ///
  /// Gives up a secret rotation that was started: the new secret is thrown away and the old one
  /// alone stays valid.
  /// `POST /v1/connected_apps/clients/{client_id}/secrets/rotate/cancel`
  ///
  /// ```swift
  /// let response = try await client.connectedApp.clients.secrets.rotateCancel(
  ///   clientID: "client-id")
  /// ```
  ///
  /// - Parameters:
  ///   - clientID: Client ID of the Connected App whose rotation is canceled.
  public func rotateCancel(
    clientID: String
  ) async throws(StytchError) -> ConnectedApps.Clients.Secrets.RotateCancelResponse {
    var request = APIRequest(
      .post, "/v1/connected_apps/clients/{client_id}/secrets/rotate/cancel",
      operation: "api_connectedapps_v1_connected_apps_clients_secrets_RotateCancel")
    request.path("client_id", clientID)
    request.emptyBody()
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Complete rotating a Connected App's secret.
  ///
  /// Ends a secret rotation that was started: the new secret takes the place of the old one, which
  /// stops working.
  /// `POST /v1/connected_apps/clients/{client_id}/secrets/rotate`
  ///
  /// ```swift
  /// let response = try await client.connectedApp.clients.secrets.rotate(clientID: "client-id")
  /// ```
  ///
  /// - Parameters:
  ///   - clientID: Client ID of the Connected App whose rotation is completed.
  public func rotate(
    clientID: String
  ) async throws(StytchError) -> ConnectedApps.Clients.Secrets.RotateResponse {
    var request = APIRequest(
      .post, "/v1/connected_apps/clients/{client_id}/secrets/rotate",
      operation: "api_connectedapps_v1_connected_apps_clients_secrets_Rotate")
    request.path("client_id", clientID)
    request.emptyBody()
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
