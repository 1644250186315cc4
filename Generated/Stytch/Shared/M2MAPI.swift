// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The calls of `m2m`.
public struct M2MAPI: Sendable { let client: APIClient }

extension M2MAPI {
  /// The calls of `m2m.clients`.
  public var clients: ClientsAPI { ClientsAPI(client: client) }
  /// The calls of `m2m.clients`.
  public struct ClientsAPI: Sendable { let client: APIClient }
}

extension M2MAPI.ClientsAPI {
  /// The calls of `m2m.clients.secrets`.
  public var secrets: SecretsAPI { SecretsAPI(client: client) }
  /// The calls of `m2m.clients.secrets`.
  public struct SecretsAPI: Sendable { let client: APIClient }

  /// Get an M2M client.
  ///
  /// Fetches one M2M client. Its secret is not part of the answer, only the last four characters.
  /// `GET /v1/m2m/clients/{client_id}`
  ///
  /// ```swift
  /// let response = try await client.m2m.clients.get(clientID: "client-id")
  /// ```
  ///
  /// - Parameters:
  ///   - clientID: ID of the M2M client to fetch.
  public func get(clientID: String) async throws(StytchError) -> M2M.Clients.GetResponse {
    var request = APIRequest(
      .get, "/v1/m2m/clients/{client_id}", operation: "api_m2m_v1_m2m_clients_Get")
    request.path("client_id", clientID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Update an M2M client.
  ///
  /// Changes an M2M client, or turns it on or off by `status`. A client that is off gets no new
  /// tokens, but JWTs it already has stay valid until they expire; ask for a low maximum token age
  /// where that matters.
  /// `PUT /v1/m2m/clients/{client_id}`
  ///
  /// ```swift
  /// let response = try await client.m2m.clients.update(clientID: "client-id")
  /// ```
  ///
  /// - Parameters:
  ///   - clientID: ID of the M2M client to change.
  ///   - clientName: New name of the client, for people.
  ///   - clientDescription: New text on what the client is for.
  ///   - status: `inactive` to refuse the client new tokens, `active` to allow them again.
  ///   - scopes: Scopes the client is to have.
  ///   - trustedMetadata: Changes to your application's data on the client; null deletes a key.
  public func update(
    clientID: String,
    clientName: String? = nil,
    clientDescription: String? = nil,
    status: M2M.M2MClientStatus? = nil,
    scopes: [String]? = nil,
    trustedMetadata: [String: JSONValue]? = nil
  ) async throws(StytchError) -> M2M.Clients.UpdateResponse {
    var request = APIRequest(
      .put, "/v1/m2m/clients/{client_id}", operation: "api_m2m_v1_m2m_clients_Update")
    request.path("client_id", clientID)
    request.body(
      M2M.Clients.UpdateRequest(
        clientName: clientName, clientDescription: clientDescription, status: status,
        scopes: scopes, trustedMetadata: trustedMetadata))
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Delete an M2M client.
  ///
  /// Deletes an M2M client, which then gets no new tokens. JWTs it already has stay valid until
  /// they expire; ask for a low maximum token age where that matters.
  /// `DELETE /v1/m2m/clients/{client_id}`
  ///
  /// ```swift
  /// try await client.m2m.clients.delete(clientID: "client-id")
  /// ```
  ///
  /// - Parameters:
  ///   - clientID: ID of the M2M client to delete.
  @discardableResult public func delete(
    clientID: String
  ) async throws(StytchError) -> M2M.Clients.DeleteResponse {
    var request = APIRequest(
      .delete, "/v1/m2m/clients/{client_id}", operation: "api_m2m_v1_m2m_clients_Delete")
    request.path("client_id", clientID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Search M2M clients.
  ///
  /// Finds the project's M2M clients, a page at a time. The filters are `client_id` (a list of
  /// IDs), `client_name` (exact match) and `scopes` (clients that hold a scope); an empty query
  /// returns all clients.
  /// `POST /v1/m2m/clients/search`
  ///
  /// ```swift
  /// let response = try await client.m2m.clients.search()
  /// ```
  ///
  /// - Parameters:
  ///   - cursor: Cursor of the page to get, from `next_cursor` of the page before; none for the
  ///     first.
  ///   - limit: Largest number of clients on a page: 100 by default, at most 1000.
  ///   - query: Filters the clients must meet; left out, all clients are returned.
  public func search(
    cursor: String? = nil,
    limit: Int? = nil,
    query: M2M.M2MSearchQuery? = nil
  ) async throws(StytchError) -> M2M.Clients.SearchResponse {
    var request = APIRequest(
      .post, "/v1/m2m/clients/search", operation: "api_m2m_v1_m2m_clients_Search")
    request.body(M2M.Clients.SearchRequest(cursor: cursor, limit: limit, query: query))
    request.idempotent()
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// The `m2m_clients` of all pages of `search`, whose parameters it takes.
  ///
  /// A page is asked for when all of the one before it was read. `pages` gives the pages
  /// themselves. `cursor` is where to begin: by default, at the first page.
  public func searchAll(
    cursor: String? = nil,
    limit: Int? = nil,
    query: M2M.M2MSearchQuery? = nil
  ) -> PagedItems<M2M.M2MClient, M2M.Clients.SearchResponse, StytchError> {
    let request = APIRequest(
      .post, "/v1/m2m/clients/search", operation: "api_m2m_v1_m2m_clients_Search")
    return PagedItems(request, from: cursor) { cursor throws(StytchError) in
      let response = try await search(cursor: cursor, limit: limit, query: query)
      return FetchedPage(
        response, items: response.m2mClients, next: response.resultsMetadata.nextCursor)
    }
  }

  /// Create an M2M client.
  ///
  /// Creates an M2M client; pass an ID and secret of your own to import one. Stytch keeps only a
  /// hash of the secret, so it can be read from this response and never again: store it safely. A
  /// lost one has to be rotated.
  /// `POST /v1/m2m/clients`
  ///
  /// ```swift
  /// let response = try await client.m2m.clients.create(scopes: ["scope"])
  /// ```
  ///
  /// - Parameters:
  ///   - scopes: Scopes the client is to have.
  ///   - clientID: ID for the client, unique in the project; left out, Stytch makes one.
  ///   - clientSecret: Secret for the client, hard to guess and of at least 8 characters; left out,
  ///     Stytch makes one.
  ///   - clientName: Name of the client, for people.
  ///   - clientDescription: What the client is for, in words.
  ///   - trustedMetadata: Data of your application to keep with the client, free-form JSON.
  public func create(
    scopes: [String],
    clientID: String? = nil,
    clientSecret: String? = nil,
    clientName: String? = nil,
    clientDescription: String? = nil,
    trustedMetadata: [String: JSONValue]? = nil
  ) async throws(StytchError) -> M2M.Clients.CreateResponse {
    var request = APIRequest(.post, "/v1/m2m/clients", operation: "api_m2m_v1_m2m_clients_Create")
    request.body(
      M2M.Clients.CreateRequest(
        scopes: scopes, clientID: clientID, clientSecret: clientSecret, clientName: clientName,
        clientDescription: clientDescription, trustedMetadata: trustedMetadata))
    return try await client.send(request, failure: ErrorResponse.self)
  }
}

extension M2MAPI.ClientsAPI.SecretsAPI {
  /// Start to rotate an M2M client's secret.
  ///
  /// Gives the client a second secret; both are valid until the rotation is completed or canceled.
  /// Stytch keeps only a hash of the new one, so store it now. Once every user of the old secret
  /// has the new one, complete the rotation.
  /// `POST /v1/m2m/clients/{client_id}/secrets/rotate/start`
  ///
  /// ```swift
  /// let response = try await client.m2m.clients.secrets.rotateStart(clientID: "client-id")
  /// ```
  ///
  /// - Parameters:
  ///   - clientID: ID of the M2M client that gets a second secret.
  public func rotateStart(
    clientID: String
  ) async throws(StytchError) -> M2M.Clients.Secrets.RotateStartResponse {
    var request = APIRequest(
      .post, "/v1/m2m/clients/{client_id}/secrets/rotate/start",
      operation: "api_m2m_v1_m2m_clients_secrets_RotateStart")
    request.path("client_id", clientID)
    request.emptyBody()
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Cancel the rotation of an M2M client's secret.
  ///
  /// Ends a rotation that was started: the next secret is thrown away and the current one stays as
  /// the only valid one.
  /// `POST /v1/m2m/clients/{client_id}/secrets/rotate/cancel`
  ///
  /// ```swift
  /// let response = try await client.m2m.clients.secrets.rotateCancel(clientID: "client-id")
  /// ```
  ///
  /// - Parameters:
  ///   - clientID: ID of the M2M client whose rotation is canceled.
  public func rotateCancel(
    clientID: String
  ) async throws(StytchError) -> M2M.Clients.Secrets.RotateCancelResponse {
    var request = APIRequest(
      .post, "/v1/m2m/clients/{client_id}/secrets/rotate/cancel",
      operation: "api_m2m_v1_m2m_clients_secrets_RotateCancel")
    request.path("client_id", clientID)
    request.emptyBody()
    return try await client.send(request, failure: ErrorResponse.self)
  }

  /// Complete the rotation of an M2M client's secret.
  ///
  /// Ends a rotation that was started: the next secret takes the place of the current one, which
  /// stops working.
  /// `POST /v1/m2m/clients/{client_id}/secrets/rotate`
  ///
  /// ```swift
  /// let response = try await client.m2m.clients.secrets.rotate(clientID: "client-id")
  /// ```
  ///
  /// - Parameters:
  ///   - clientID: ID of the M2M client whose rotation is completed.
  public func rotate(
    clientID: String
  ) async throws(StytchError) -> M2M.Clients.Secrets.RotateResponse {
    var request = APIRequest(
      .post, "/v1/m2m/clients/{client_id}/secrets/rotate",
      operation: "api_m2m_v1_m2m_clients_secrets_Rotate")
    request.path("client_id", clientID)
    request.emptyBody()
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
