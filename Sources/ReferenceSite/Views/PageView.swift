import Mustache

/// A page: what is around its content, and the content.
struct PageView: MustacheContext {
  var title: String
  var siteTitle: String
  var version: String
  /// What search engines show.
  var summary: String
  /// The way from the page to the index's folder: empty, or `../`.
  var root: String
  var generator: String
  var spec: String
  /// The key that settings are stored under in the browser.
  var storageKey: String
  var navigation: [NavigationView]
  var operation: OperationPageView?
  var index: IndexView?

  var keys: [String] {
    [
      "title", "siteTitle", "version", "summary", "root", "generator", "spec", "storageKey",
      "navigation", "operation", "index",
    ]
  }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "title": .text(title)
    case "siteTitle": .text(siteTitle)
    case "version": .text(version)
    case "summary": .text(summary)
    case "root": .text(root)
    case "generator": .text(generator)
    case "spec": .text(spec)
    case "storageKey": .text(storageKey)
    case "navigation": .list(navigation)
    case "operation": operation.map { .object($0) } ?? .flag(false)
    case "index": index.map { .object($0) } ?? .flag(false)
    default: nil
    }
  }
}

/// The list of all calls.
struct IndexView: MustacheContext {
  /// The description of the API as HTML.
  var description: String
  var count: Int
  var module: String
  var sections: [NavigationView]

  var keys: [String] { ["description", "count", "module", "sections"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "description": .text(description)
    case "count": .text(String(count))
    case "module": .text(module)
    case "sections": .list(sections)
    default: nil
    }
  }
}
