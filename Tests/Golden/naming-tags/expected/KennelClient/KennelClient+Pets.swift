// Made by gen from input.yaml (Kennel 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension KennelClient.PetsAPI {
  /// `GET /pets`
  public func list() async throws(APIError<JSONValue>) -> [ListPetsResponseItem] {
    let request = APIRequest(.get, "/pets", operation: "listPets")
    return try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /pets`
  public func create() async throws(APIError<JSONValue>) {
    let request = APIRequest(.post, "/pets", operation: "createPet")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `DELETE /pets`
  public func deletePets() async throws(APIError<JSONValue>) {
    let request = APIRequest(.delete, "/pets", operation: "deletePets")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /pets/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func get(id: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.get, "/pets/{id}", operation: "getPetById")
    request.path("id", id)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `DELETE /pets/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func delete(id: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.delete, "/pets/{id}", operation: "deletePet")
    request.path("id", id)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `PUT /pets/{id}`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func importPet(id: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.put, "/pets/{id}", operation: "import_pet")
    request.path("id", id)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /pets/find`
  public func findByStatus() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/pets/find", operation: "findPetsByStatus")
    try await client.send(request, failure: JSONValue.self)
  }

  /// `POST /pets/{id}/owners`
  ///
  /// - Parameters:
  ///   - id: The API's `id`.
  public func addOwner(id: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/pets/{id}/owners", operation: "add-owner-to-pet")
    request.path("id", id)
    try await client.send(request, failure: JSONValue.self)
  }

  /// `GET /pets/photos`
  public func getPetPhotos() async throws(APIError<JSONValue>) {
    let request = APIRequest(.get, "/pets/photos", operation: "getPetPhotos")
    try await client.send(request, failure: JSONValue.self)
  }
}
