/// The data of server-sent events of several kinds, which their names tell apart.
///
/// Data of an event without a name is told by what it holds.
public protocol EventUnion: Union {
  /// The names of the events whose data is a text as it is, not JSON; an empty name stands for none.
  static var textEvents: Set<String> { get }
}

extension EventUnion {
  /// None: all data is JSON.
  public static var textEvents: Set<String> { [] }
}

extension Decoder {
  /// The name of the server-sent event whose data is read; nil where it has none.
  public var eventName: String? { CodingUserInfoKey.eventName.flatMap { userInfo[$0] as? String } }
}

extension CodingUserInfoKey {
  /// The name of the server-sent event whose data is read.
  static var eventName: CodingUserInfoKey? { CodingUserInfoKey(rawValue: "SDKRuntime.eventName") }
}
