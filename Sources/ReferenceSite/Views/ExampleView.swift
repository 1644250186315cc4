import Mustache
import SDKModel

/// A body as it may look.
struct ExampleView: MustacheContext {
  /// What it shows.
  var title: String
  /// The body as HTML.
  var text: String

  var keys: [String] { ["title", "text"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "title": .text(title)
    case "text": .text(text)
    default: nil
    }
  }

  /// An example of the document's own.
  init(_ example: BodyExample) {
    title = example.title.map { "Example: \($0)" } ?? "Example"
    switch example.content {
    case .json(let value): text = HTML.text(value.text(indentedBy: 2))
    case .text(let written): text = HTML.text(written)
    }
  }

  /// An example that the document does not have.
  init(madeUp value: JSONTree) {
    title = "Example, made up"
    text = HTML.text(value.text(indentedBy: 2))
  }
}
