import Foundation

/// The records of a body whose media type is that of a stream, for those who record exchanges.
package enum StreamedRecords: Sendable {
  /// Server-sent events.
  case events([ServerSentEvent<String>])
  /// JSON Lines.
  case lines([Data])
  /// A JSON text sequence (RFC 7464).
  case sequence([Data])

  /// Reads a body; nil where its media type is none of these, or it is not in that form.
  package init?(_ data: Data, contentType: String) {
    let type = contentType.prefix { $0 != ";" }.lowercased()
      .trimmingCharacters(in: .whitespaces)
    switch type {
    case "text/event-stream":
      guard let events = Self.records(of: data, by: EventParser()) else { return nil }
      self = .events(events)
    case "application/jsonl", "application/x-ndjson", "application/ndjson",
      "application/x-jsonlines", "application/jsonlines", "application/json-lines":
      guard let lines = Self.records(of: data, by: JSONLinesParser()) else { return nil }
      self = .lines(lines)
    case _ where type == "application/json-seq" || type.hasSuffix("+json-seq"):
      guard let texts = Self.records(of: data, by: JSONSequenceParser()) else { return nil }
      self = .sequence(texts)
    default: return nil
    }
  }

  /// The records as they came; of an event its data.
  package var records: [Data] {
    switch self {
    case .lines(let records), .sequence(let records): records
    case .events(let events): events.map { Data($0.data.utf8) }
    }
  }

  private static func records<Parser: RecordParser>(
    of data: Data, by parser: Parser
  ) -> [Parser.Record]? {
    var parser = parser
    var records: [Parser.Record] = []
    do {
      try parser.read(data, into: &records)
      try parser.readEnd(into: &records)
    } catch {
      return nil
    }
    return records
  }

  /// The body with its records replaced; what an event tells beside its data is kept, comments are not.
  ///
  /// - Parameters:
  ///   - text: Replaces the name or identifier of an event.
  ///   - record: Replaces a record's JSON, or what stands in its place; by one line.
  package func replacing(_ text: (String) -> String, record: (Data) -> String) -> String {
    switch self {
    case .lines(let lines): lines.map { record($0) + "\n" }.joined()
    case .sequence(let texts): texts.map { "\u{1E}\(record($0))\n" }.joined()
    case .events(let events):
      events.map { event in
        var lines: [String] = []
        if let id = event.id { lines.append("id: " + text(id)) }
        if let name = event.event { lines.append("event: " + text(name)) }
        if let retry = event.retry?.components {
          let milliseconds = retry.seconds * 1000 + retry.attoseconds / 1_000_000_000_000_000
          lines.append("retry: \(milliseconds)")
        }
        lines.append("data: " + record(Data(event.data.utf8)))
        return lines.joined(separator: "\n") + "\n\n"
      }.joined()
    }
  }
}
