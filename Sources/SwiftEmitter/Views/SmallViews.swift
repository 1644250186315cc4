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
  /// Whether this file makes the runtime's types visible to users of the module.
  var isRoot: Bool
  private let name: String
  private let title: String
  private let version: String
  private let stamp: GenerationStamp

  var keys: [String] {
    ["header", "sections", "isRoot", "module", "title", "version", "generator", "spec"]
  }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "header": .list(header)
    case "sections": .list(sections)
    case "isRoot": .flag(isRoot)
    case "module": .text(name)
    case "title": .text(title)
    case "version": .text(version)
    case "generator": .text(stamp.generator)
    case "spec": .text(SwiftText.line(stamp.spec))
    default: nil
    }
  }

  init(_ model: SDKModel, stamp: GenerationStamp, sections: [String], isRoot: Bool) {
    self.sections = sections
    self.isRoot = isRoot
    self.stamp = stamp
    name = model.name
    title = SwiftText.line(model.title)
    version = SwiftText.line(model.version)
    header = stamp.header(model)
  }
}

extension GenerationStamp {
  /// The comment at the head of a file: where it comes from.
  func header(_ model: SDKModel) -> [String] {
    let api = "\(SwiftText.line(model.title)) \(SwiftText.line(model.version))"
    let origin = "Made by \(generator) from \(SwiftText.line(spec)) (\(api))."
    return SwiftText.comment(
      origin + " Do not edit: run gen again.", width: EmissionContext.width - 2)
  }
}
