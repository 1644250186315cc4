/// One event that a server sent.
public struct ServerSentEvent<Value> {
  /// The identifier of this event or the last before it that had one.
  public let id: String?
  /// The kind of event, where it is named.
  public let event: String?
  /// What the event tells.
  public let data: Value
  /// How long a client should wait before it connects anew, where the server said it since the
  /// last event.
  public let retry: Duration?

  /// Makes an event.
  public init(id: String? = nil, event: String? = nil, data: Value, retry: Duration? = nil) {
    self.id = id
    self.event = event
    self.data = data
    self.retry = retry
  }
}

extension ServerSentEvent: Sendable where Value: Sendable {}
extension ServerSentEvent: Equatable where Value: Equatable {}
extension ServerSentEvent: Hashable where Value: Hashable {}
