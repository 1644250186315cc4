import Diagnostics
import YAMLTree

/// How lists can be written at some place, as OpenAPI 3 sees it.
enum ListStyles {
  /// In the query or a form: `a=1,2` or `a=1&a=2`, and with some other separators.
  case form
  /// In the path or a header: `1,2`.
  case simple
}

/// How a list is written.
struct ListStyle {
  /// What `style` says.
  var name: String
  /// Whether every element is written by itself.
  var explodes: Bool
  /// What says so in the source.
  var place: YAMLNode
}

extension SwaggerUpgrade {
  /// What `collectionFormat` says, for a list; `nil` for every other value.
  mutating func listStyle(of node: YAMLNode, styles: ListStyles) -> ListStyle? {
    guard isList(node) else { return nil }
    if let items = node["items"], isList(items) {
      tally.note(
        "swagger-collection-format",
        "a list of lists in a parameter or header has no equivalent in OpenAPI 3.0",
        at: items.location,
        remedy: "Its elements are written as the stages behind see fit."
      )
    }
    let format = node["collectionFormat"]
    let place = format ?? node
    switch (format?.text ?? "csv", styles) {
    case ("csv", .form): return ListStyle(name: "form", explodes: false, place: place)
    case ("multi", .form): return ListStyle(name: "form", explodes: true, place: place)
    case ("ssv", .form): return ListStyle(name: "spaceDelimited", explodes: false, place: place)
    case ("pipes", .form): return ListStyle(name: "pipeDelimited", explodes: false, place: place)
    case ("csv", .simple): break
    case (let name, _):
      tally.note(
        "swagger-collection-format",
        "'collectionFormat: \(name)' has no equivalent \(styles.place) in OpenAPI 3.0",
        at: place.location,
        remedy: "The elements are separated by commas."
      )
    }
    return ListStyle(name: styles == .form ? "form" : "simple", explodes: false, place: place)
  }

  private func isList(_ node: YAMLNode) -> Bool { node["type"]?.text == "array" }
}

extension ListStyles {
  fileprivate var place: String {
    switch self {
    case .form: "in the query or a form"
    case .simple: "in the path or a header"
    }
  }
}
