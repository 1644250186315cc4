/// What a key of a template stands for.
public enum MustacheValue: Sendable {
  /// A text; an empty one is false to a section.
  case text(String)
  /// Whether a section is shown.
  case flag(Bool)
  /// Values that a section repeats itself for.
  case list([MustacheValue])
  /// Texts that a section repeats itself for, each shown by `{{{.}}}`.
  case lines([String])
  /// An object, whose keys a section can use.
  case object(any MustacheContext)

  /// A text that may be absent; no text is false to a section, as an empty one is.
  public static func text(_ text: String?) -> MustacheValue {
    .text(text ?? "")
  }

  /// Objects that a section repeats itself for.
  public static func list(_ objects: [some MustacheContext]) -> MustacheValue {
    .list(objects.map(MustacheValue.object))
  }

  /// Texts that a section repeats itself for, each shown by `{{{.}}}`.
  public static func list(_ texts: [String]) -> MustacheValue {
    .lines(texts)
  }

  /// Whether a section shows itself for the value.
  var isTrue: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .flag(let flag): flag
    case .list(let values): !values.isEmpty
    case .lines(let texts): !texts.isEmpty
    case .object: true
    }
  }
}

/// An object that a template is filled from.
public protocol MustacheContext: Sendable {
  /// The keys it has, for messages.
  var keys: [String] { get }

  /// What a key stands for; `nil` if there is no such key.
  func value(forKey key: String) -> MustacheValue?
}
