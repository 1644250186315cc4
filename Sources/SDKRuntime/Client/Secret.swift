/// A text that must not be seen: no description, dump, mirror or encoder shows it.
///
/// It is deliberately not `Codable`.
public struct Secret: Sendable {
  private let text: String

  /// Hides a text.
  public init(_ text: String) {
    self.text = text
  }

  /// Hands the hidden text out, for the one place that sends it.
  public func reveal() -> String { text }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// A stand-in for the text.
  public var description: String { "<secret>" }

  /// A stand-in for the text.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
