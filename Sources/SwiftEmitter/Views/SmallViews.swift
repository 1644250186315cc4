import Mustache

/// A key and a value of a dictionary literal.
struct EntryView: MustacheContext {
  var name: String
  var entry: String
  var isLast: Bool

  var keys: [String] { ["name", "value", "separator"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "name": .text(name)
    case "value": .text(entry)
    case "separator": .text(isLast ? "" : ", ")
    default: nil
    }
  }
}

/// Something with a comment.
struct DocumentedView: MustacheContext {
  var documentation: [String]
  var declaration: String
  var isLast: Bool

  var keys: [String] { ["documentation", "declaration", "comma"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "documentation": .list(documentation)
    case "declaration": .text(declaration)
    case "comma": .text(isLast ? "" : ",")
    default: nil
    }
  }
}

/// A file: what stands at its head, and its sections.
struct FileView: MustacheContext {
  var module: String
  var version: String
  var stamp: GenerationStamp
  var sections: [String]

  var keys: [String] { ["module", "version", "generator", "spec", "sections"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "module": .text(module)
    case "version": .text(SwiftText.line(version))
    case "generator": .text(stamp.generator)
    case "spec": .text(SwiftText.line(stamp.spec))
    case "sections": .list(sections)
    default: nil
    }
  }
}
