// Made by gen from input.yaml (Archive 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Record`.
public struct Record: Model {
  /// The member `created_at`.
  public var createdAt: Date
  /// The member `deleted_at`.
  public var deletedAt: Date?
  /// The member `visits`.
  public var visits: [Date]?
  /// The member `content`.
  public var content: Data
  /// The member `chunks`.
  public var chunks: [Data]?
  /// The member `day`.
  public var day: CalendarDate?
  /// The member `password`.
  public var password: String?
  /// The member `size`.
  public var size: Int?
  /// The member `ratio`.
  public var ratio: Double?
  /// The member `id`.
  public var id: String?
  /// The member `odd`.
  public var odd: String?

  /// Makes a value of its parts.
  public init(
    createdAt: Date, deletedAt: Date? = nil, visits: [Date]? = nil, content: Data,
    chunks: [Data]? = nil, day: CalendarDate? = nil, password: String? = nil, size: Int? = nil,
    ratio: Double? = nil, id: String? = nil, odd: String? = nil
  ) {
    self.createdAt = createdAt
    self.deletedAt = deletedAt
    self.visits = visits
    self.content = content
    self.chunks = chunks
    self.day = day
    self.password = password
    self.size = size
    self.ratio = ratio
    self.id = id
    self.odd = odd
  }
  public init(fields: FieldReader) throws {
    createdAt = try fields.date("created_at")
    deletedAt = try fields.dateIfPresent("deleted_at")
    visits = try fields.valueIfPresent("visits")
    content = try fields.value("content")
    chunks = try fields.valueIfPresent("chunks")
    day = try fields.valueIfPresent("day")
    password = try fields.stringIfPresent("password")
    size = try fields.intIfPresent("size")
    ratio = try fields.doubleIfPresent("ratio")
    id = try fields.stringIfPresent("id")
    odd = try fields.stringIfPresent("odd")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.date("created_at", createdAt)
    try fields.dateIfPresent("deleted_at", deletedAt)
    try fields.valueIfPresent("visits", visits)
    try fields.value("content", content)
    try fields.valueIfPresent("chunks", chunks)
    try fields.valueIfPresent("day", day)
    try fields.stringIfPresent("password", password)
    try fields.intIfPresent("size", size)
    try fields.doubleIfPresent("ratio", ratio)
    try fields.stringIfPresent("id", id)
    try fields.stringIfPresent("odd", odd)
  }
}
