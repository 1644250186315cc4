import Mustache
import SDKModel

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
  var header: [String]
  var sections: [String]
  private let name: String
  private let title: String
  private let version: String
  private let stamp: GenerationStamp

  var keys: [String] {
    ["header", "sections", "module", "title", "version", "generator", "spec"]
  }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "header": .list(header)
    case "sections": .list(sections)
    case "module": .text(name)
    case "title": .text(title)
    case "version": .text(version)
    case "generator": .text(stamp.generator)
    case "spec": .text(SwiftText.line(stamp.spec))
    default: nil
    }
  }

  init(_ model: SDKModel, stamp: GenerationStamp, sections: [String]) {
    self.sections = sections
    self.stamp = stamp
    name = model.name
    title = SwiftText.line(model.title)
    version = SwiftText.line(model.version)
    let origin =
      "Made by \(stamp.generator) from \(SwiftText.line(stamp.spec)) (\(title) \(version))."
    header = SwiftText.comment(
      origin + " Do not edit: run gen again.", width: EmissionContext.width - 2)
  }
}
