import Foundation

/// Reads server-sent events, as the HTML standard defines them.
struct EventParser: RecordParser {
  private let limit: Int
  private var lines: LineSplitter
  private var isFirstLine = true
  private var data: Data?
  private var event = ""
  private var id = ""
  private var retry: Duration?

  init(limit: Int = RecordLimit.standard) {
    self.limit = limit
    lines = LineSplitter(.any, limit: limit)
  }

  mutating func read(_ chunk: Data, into events: inout [ServerSentEvent<String>]) throws {
    var found: [Data] = []
    let result = Result { try lines.read(chunk, into: &found) }
    for line in found {
      if let event = try read(line: line) { events.append(event) }
    }
    try result.get()
  }

  /// An event that no blank line ends is dropped, as the standard wants.
  mutating func readEnd(into events: inout [ServerSentEvent<String>]) {}

  /// Reads a line; the event that it ends.
  private mutating func read(line: Data) throws -> ServerSentEvent<String>? {
    var line = line
    if isFirstLine {
      isFirstLine = false
      if line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    }
    if line.isEmpty { return dispatch() }
    let colon = line.firstIndex(of: UInt8(ascii: ":"))
    let name = line[..<(colon ?? line.endIndex)]
    var value = colon.map { line[line.index(after: $0)...] } ?? Data()
    if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
    try read(field: String(decoding: name, as: UTF8.self), value)
    return nil
  }

  private mutating func read(field name: String, _ value: Data) throws {
    switch name {
    case "data":
      guard (data?.count ?? 0) + value.count < limit else { throw RecordLimit.exceeded(limit) }
      if data == nil { data = Data() } else { data?.append(UInt8(ascii: "\n")) }
      data?.append(value)
    case "event":
      event = String(decoding: value, as: UTF8.self)
    case "id" where !value.contains(0):
      id = String(decoding: value, as: UTF8.self)
    case "retry" where value.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }:
      retry = Int64(String(decoding: value, as: UTF8.self)).map(Duration.milliseconds) ?? retry
    // A comment has an empty name; unknown fields are ignored.
    default: break
    }
  }

  private mutating func dispatch() -> ServerSentEvent<String>? {
    defer { (data, event) = (nil, "") }
    guard let data else { return nil }
    defer { retry = nil }
    return ServerSentEvent(
      id: id.isEmpty ? nil : id, event: event.isEmpty ? nil : event,
      data: String(decoding: data, as: UTF8.self), retry: retry)
  }
}
