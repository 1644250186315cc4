import Mustache

/// A declaration in a list, with what separates it from the next one.
struct DeclarationView: View {
  /// What is declared, such as `name: String`.
  var declaration: String
  var isLast: Bool

  static let keys = ["declaration", "comma", "separator"]

  func value(_ key: String) -> ViewValue? {
    switch key {
    case "declaration": .text(declaration)
    case "comma": .text(isLast ? "" : ",")
    case "separator": .text(isLast ? "" : ", ")
    default: nil
    }
  }

  /// The views of several declarations.
  static func list(_ declarations: [String]) -> [any View] {
    declarations.enumerated().map { index, declaration in
      DeclarationView(declaration: declaration, isLast: index == declarations.count - 1)
    }
  }
}

/// A key and a value of a dictionary literal.
struct EntryView: View {
  var name: String
  var entry: String
  var isLast: Bool

  static let keys = ["name", "value", "comma"]

  func value(_ key: String) -> ViewValue? {
    switch key {
    case "name": .text(name)
    case "value": .text(entry)
    case "comma": .text(isLast ? "" : ",")
    default: nil
    }
  }
}

/// Something with a comment.
struct DocumentedView: View {
  var documentation: [String]
  var declaration: String
  var isLast: Bool

  static let keys = ["documentation", "declaration", "comma"]

  func value(_ key: String) -> ViewValue? {
    switch key {
    case "documentation": .texts(documentation)
    case "declaration": .text(declaration)
    case "comma": .text(isLast ? "" : ",")
    default: nil
    }
  }
}

/// A file: what stands at its head, and its sections.
struct FileView: View {
  var module: String
  var version: String
  var stamp: GenerationStamp
  var sections: [String]

  static let keys = ["module", "version", "generator", "spec", "sections"]

  func value(_ key: String) -> ViewValue? {
    switch key {
    case "module": .text(module)
    case "version": .text(SwiftText.line(version))
    case "generator": .text(stamp.generator)
    case "spec": .text(SwiftText.line(stamp.spec))
    case "sections": .texts(sections)
    default: nil
    }
  }
}
