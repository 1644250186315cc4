// Made by gen from input.yaml (Garden 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// A client of Garden.
public struct GardenClient: Sendable {
  /// Sends the requests; of use for calls that have no function here.
  public let client: APIClient

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - baseURL: Where the API answers.
  ///   - transport: What carries requests to the API.
  ///   - configure: Changes how calls are made: timeouts, retries, headers, logging.
  /// - Throws: `ConfigurationError` if a URL cannot be used.
  public init(
    baseURL: String,
    transport: any Transport = URLSessionTransport(),
    configure: (inout ClientConfiguration) -> Void = { _ in }
  ) throws(ConfigurationError) {
    var configuration = try ClientConfiguration(
      baseURL: baseURL,
      credentials: .none,
      userAgent: "Garden-Swift/1.0")
    configure(&configuration)
    client = APIClient(configuration: configuration, transport: transport)
  }

  /// Makes a client of what sends its requests.
  public init(client: APIClient) {
    self.client = client
  }

  /// This client with other settings, for some calls: timeouts, headers, retries, another URL.
  ///
  /// It shares connections and the retry budget.
  ///
  /// - Throws: What the change throws.
  public func with<Failure>(
    _ change: (inout ClientConfiguration) throws(Failure) -> Void
  ) throws(Failure) -> GardenClient {
    GardenClient(client: try client.with(change))
  }
}

extension GardenClient {
  /// List plants.
  /// `GET /plants`
  ///
  /// ```swift
  /// let response = try await client.listPlants()
  /// ```
  ///
  /// - Parameters:
  ///   - limit: The API's `limit`. Default: `20`.
  ///   - kind: The API's `kind`.
  ///   - tags: The API's `tags`.
  ///   - sownAfter: The API's `sown_after`.
  ///   - in: The API's `in`.
  ///   - session: On whose behalf the call is made.
  public func listPlants(
    limit: Int? = nil,
    kind: Kind? = nil,
    tags: [String]? = nil,
    sownAfter: CalendarDate? = nil,
    in: String? = nil,
    session: SessionCredentials? = nil
  ) async throws(APIError<JSONValue>) -> [Plant] {
    var request = APIRequest(.get, "/plants", operation: "listPlants")
    request.query("limit", limit)
    request.query("kind", kind)
    request.query("tags", tags)
    request.query("sown_after", sownAfter)
    request.query("in", `in`)
    session?.add(to: &request)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// Add a plant.
  /// `POST /plants`
  ///
  /// ```swift
  /// let response = try await client.addPlant(body: .init(name: "Medlar", kind: .shrub))
  /// ```
  ///
  /// - Parameters:
  ///   - body: What is sent.
  public func addPlant(body: Plant) async throws(APIError<JSONValue>) -> Plant {
    var request = APIRequest(.post, "/plants", operation: "addPlant")
    request.body(body)
    return try await client.send(request, failure: JSONValue.self)
  }

  /// Replace a plant.
  /// `PUT /plants/{plant_id}`
  ///
  /// ```swift
  /// try await client.replacePlant(
  ///   plantID: "f47ac10b-58cc-4372-a567-0e02b2c3d479", default: true,
  ///   care: .pruning(.init(tool: .init(name: "saw"))), label: "Label")
  /// ```
  ///
  /// - Parameters:
  ///   - plantID: The API's `plant_id`.
  ///   - default: The API's `default`.
  ///   - care: The API's `care`.
  ///   - label: The API's `label`.
  ///   - price: The API's `price`.
  ///   - picture: The API's `picture`.
  ///   - icon: The API's `icon`.
  ///   - notes: The API's `notes`.
  ///   - ownerEmail: The API's `owner_email`.
  ///   - websiteURL: The API's `website_url`.
  ///   - nickname: The API's `nickname`.
  ///   - count: The API's `count`.
  ///   - anything: The API's `anything`.
  ///   - choice: The API's `choice`.
  ///   - level: The API's `level`.
  ///   - odd: The API's `odd`.
  ///   - others: The API's `others`.
  ///   - either: The API's `either`.
  ///   - tree: The API's `tree`.
  ///   - times: The API's `times`.
  public func replacePlant(
    plantID: String,
    default: Bool,
    care: Care,
    label: String?,
    price: Decimal? = nil,
    picture: Data? = nil,
    icon: Data? = nil,
    notes: Nullable<String>? = nil,
    ownerEmail: String? = nil,
    websiteURL: String? = nil,
    nickname: String? = nil,
    count: Int? = nil,
    anything: JSONValue? = nil,
    choice: ReplacePlantRequest.Choice? = nil,
    level: ReplacePlantRequest.Level? = nil,
    odd: ReplacePlantRequest.Odd? = nil,
    others: [String: Plant]? = nil,
    either: ReplacePlantRequest.Either? = nil,
    tree: Tree? = nil,
    times: [Date]? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.put, "/plants/{plant_id}", operation: "replacePlant")
    request.path("plant_id", plantID)
    request.body(
      ReplacePlantRequest(
        default: `default`, care: care, label: label, price: price, picture: picture, icon: icon,
        notes: notes, ownerEmail: ownerEmail, websiteURL: websiteURL, nickname: nickname,
        count: count, anything: anything, choice: choice, level: level, odd: odd, others: others,
        either: either, tree: tree, times: times))
    try await client.send(request, failure: JSONValue.self)
  }

  /// Remove a plant.
  /// `DELETE /plants/{plant_id}`
  ///
  /// ```swift
  /// try await client.delete(plantID: "plant-id")
  /// ```
  ///
  /// - Parameters:
  ///   - plantID: The API's `plant_id`.
  @available(*, deprecated)
  public func delete(plantID: String) async throws(APIError<JSONValue>) {
    var request = APIRequest(.delete, "/plants/{plant_id}", operation: "delete")
    request.path("plant_id", plantID)
    try await client.send(request, failure: JSONValue.self)
  }

  /// Add a picture.
  /// `POST /plants/{plant_id}/pictures`
  ///
  /// ```swift
  /// try await client.addPicture(
  ///   plantID: "plant-id", picture: FilePart(Data("text".utf8), filename: "file.txt"))
  /// ```
  ///
  /// - Parameters:
  ///   - plantID: The API's `plant_id`.
  ///   - picture: The API's `picture`.
  ///   - caption: The API's `caption`.
  public func addPicture(
    plantID: String,
    picture: FilePart,
    caption: String? = nil
  ) async throws(APIError<JSONValue>) {
    var request = APIRequest(.post, "/plants/{plant_id}/pictures", operation: "addPicture")
    request.path("plant_id", plantID)
    var form = MultipartForm()
    form.file("picture", picture)
    form.text("caption", caption)
    request.body(form)
    try await client.send(request, failure: JSONValue.self)
  }

  /// Restore a backup.
  /// `PUT /backup`
  ///
  /// ```swift
  /// try await client.restore(body: UploadBody(Data("bytes".utf8)))
  /// ```
  ///
  /// - Parameters:
  ///   - body: What is sent.
  public func restore(body: UploadBody) async throws(APIError<JSONValue>) {
    var request = APIRequest(.put, "/backup", operation: "restore")
    request.body(body, contentType: "application/octet-stream")
    try await client.send(request, failure: JSONValue.self)
  }

  /// Set what cannot be, which has no call to show.
  /// `PUT /endless`
  ///
  /// - Parameters:
  ///   - next: The API's `next`.
  public func setEndless(next: Endless) async throws(APIError<JSONValue>) {
    var request = APIRequest(.put, "/endless", operation: "setEndless")
    request.body(Endless(next: next))
    try await client.send(request, failure: JSONValue.self)
  }
}
