/// A value that a template shows, with what each of its keys stands for.
public protocol View: Sendable {
  /// What a key stands for; `nil` if the view has no such key.
  func value(_ key: String) -> ViewValue?
  /// The keys that the view has, for messages.
  static var keys: [String] { get }
}

/// What a key of a view stands for.
public enum ViewValue: Sendable {
  /// Text to show. As a section it is shown once, unless there is none.
  case text(String?)
  /// Whether a section is shown.
  case flag(Bool)
  /// Views, for each of which a section is shown.
  case list([any View])
  /// Texts, for each of which a section is shown; `{{.}}` is the text itself.
  case texts([String])
  /// A view whose keys a section uses; none hides the section.
  case view((any View)?)
}
