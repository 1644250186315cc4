import Foundation

/// The events that a server sends as they happen.
///
/// The data of each is read as JSON, or as it is where `Value` is `String`. An event whose data is
/// `[DONE]` ends the stream. It can be read once; dropping the iterator ends the exchange. Reading
/// throws the `APIError` of the call; after an event that is not what was expected the iterator
/// goes on with the next.
public struct EventStream<Value: Decodable & Sendable>: AsyncSequence, Sendable {
  let stream: ResponseStream

  /// Reads the events one by one.
  public struct AsyncIterator: AsyncIteratorProtocol {
    private let stream: ResponseStream
    private var reader: RecordReader<EventParser>

    fileprivate init(_ stream: ResponseStream) {
      self.stream = stream
      reader = RecordReader(stream.bytes, EventParser())
    }

    /// The next event; nil after the last.
    ///
    /// - Throws: The `APIError` of the call.
    public mutating func next() async throws -> ServerSentEvent<Value>? {
      guard let event = try await stream.next(&reader), event.data != "[DONE]" else {
        reader.stop()
        stream.report?.end()
        return nil
      }
      return ServerSentEvent(
        id: event.id, event: event.event, data: try value(of: event), retry: event.retry)
    }

    private func value(of event: ServerSentEvent<String>) throws -> Value {
      if Value.self == String.self, let text = event.data as? Value { return text }
      guard let type = Value.self as? any EventUnion.Type else {
        return try stream.decode(Data(event.data.utf8))
      }
      let isText = type.textEvents.contains(event.event ?? "")
      let json = isText ? try JSONEncoder().encode(event.data) : Data(event.data.utf8)
      return try stream.decode(json, ofEvent: event.event)
    }
  }

  /// Begins to read.
  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(stream)
  }
}
