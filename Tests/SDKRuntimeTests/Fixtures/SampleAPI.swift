import Foundation
import SDKRuntime

// An SDK in the shape that the generator writes, for the tests to call.

typealias SampleError = APIError<ErrorResponse>

struct Color: OpenEnum {
  let rawValue: String
  init(rawValue: String) { self.rawValue = rawValue }
  static let red = Self(rawValue: "red")
}

struct Priority: OpenIntegerEnum {
  let rawValue: Int
  init(rawValue: Int) { self.rawValue = rawValue }
  static let high = Self(rawValue: 3)
}

struct Tag: Model {
  var name: String

  init(name: String) {
    self.name = name
  }

  init(fields: FieldReader) throws {
    name = try fields.string("name")
  }

  func write(to fields: inout FieldWriter) throws {
    try fields.string("name", name)
  }
}

struct Thing: Model {
  var id: String
  var count: Int
  var tags: [Tag]
  var note: String?
  var color: Color?
  var createdAt: Date?
  var owner: Nullable<String>?
  @Indirect var parent: Thing?
  var metadata: [String: JSONValue]?

  init(
    id: String,
    count: Int,
    tags: [Tag] = [],
    note: String? = nil,
    color: Color? = nil,
    createdAt: Date? = nil,
    owner: Nullable<String>? = nil,
    parent: Thing? = nil,
    metadata: [String: JSONValue]? = nil
  ) {
    self.id = id
    self.count = count
    self.tags = tags
    self.note = note
    self.color = color
    self.createdAt = createdAt
    self.owner = owner
    self.parent = parent
    self.metadata = metadata
  }

  init(fields: FieldReader) throws {
    id = try fields.string("id")
    count = try fields.int("count")
    tags = try fields.value("tags")
    note = try fields.stringIfPresent("note")
    color = try fields.valueIfPresent("color")
    createdAt = try fields.dateIfPresent("created_at")
    owner = try fields.nullable("owner")
    parent = try fields.valueIfPresent("parent")
    metadata = try fields.objectIfPresent("metadata")
  }

  func write(to fields: inout FieldWriter) throws {
    try fields.string("id", id)
    try fields.int("count", count)
    try fields.value("tags", tags)
    try fields.stringIfPresent("note", note)
    try fields.valueIfPresent("color", color)
    try fields.dateIfPresent("created_at", createdAt)
    try fields.nullable("owner", owner)
    try fields.valueIfPresent("parent", parent)
    try fields.objectIfPresent("metadata", metadata)
  }
}

struct ErrorResponse: Model, ErrorBody {
  var requestID: String?
  var code: String?
  var message: String?
  var apiRequestID: String? { requestID }
  var apiCode: String? { code }
  var apiMessage: String? { message }

  init(fields: FieldReader) throws {
    requestID = try fields.stringIfPresent("request_id")
    code = try fields.stringIfPresent("error_type")
    message = try fields.stringIfPresent("error_message")
  }

  func write(to fields: inout FieldWriter) throws {
    try fields.stringIfPresent("request_id", requestID)
    try fields.stringIfPresent("error_type", code)
    try fields.stringIfPresent("error_message", message)
  }
}

struct SampleClient {
  let client: APIClient

  func updateThing(
    thingID: String,
    thing: Thing,
    colors: [Color]? = nil,
    limit: Int? = nil,
    session: String? = nil
  ) async throws(SampleError) -> Thing {
    var request = APIRequest(.put, "/v1/things/{thing_id}", operation: "UpdateThing")
    request.path("thing_id", thingID)
    request.query("color", colors)
    request.query("limit", limit)
    request.header("X-Session", session)
    request.body(thing)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  func deleteThing(thingID: String) async throws(SampleError) {
    var request = APIRequest(.delete, "/v1/things/{thing_id}", operation: "DeleteThing")
    request.path("thing_id", thingID)
    return try await client.send(request, failure: ErrorResponse.self)
  }

  func download() async throws(SampleError) -> Data {
    let request = APIRequest(.get, "/v1/download", operation: "Download")
    return try await client.data(request, failure: ErrorResponse.self)
  }

  func score() async throws(SampleError) -> Thing {
    var request = APIRequest(.post, "/v1/score", operation: "Score")
    request.server("fraud")
    request.emptyBody()
    return try await client.send(request, failure: ErrorResponse.self)
  }
}
