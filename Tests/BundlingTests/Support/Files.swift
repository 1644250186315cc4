import Bundling
import Diagnostics
import Testing
import YAMLTree

/// Documents that lie nowhere but in memory; the first one is the root.
struct Files {
  var texts: [(path: String, text: String)]

  /// What becomes of the root document.
  func bundled(
    limits: BundlingLimits = .default,
    treeLimits: YAMLLimits = .default
  ) throws -> Bundled {
    let root = try #require(texts.first)
    var diagnostics: [Diagnostic] = []
    let tree = try #require(
      YAMLTree.parse(
        Array(root.text.utf8), file: root.path, limits: treeLimits, diagnostics: &diagnostics))
    var bundler = Bundler(
      address: DocumentAddress(path: root.path), limits: limits, load: load)
    let result = bundler.bundle(tree, diagnostics: &diagnostics)
    return Bundled(tree: result, diagnostics: diagnostics)
  }

  func load(_ address: DocumentAddress) throws(LoadFailure) -> [UInt8] {
    guard let file = texts.first(where: { $0.path == address.description }) else {
      throw LoadFailure(id: "reference-missing-file", reason: "does not exist", remedy: "Add it.")
    }
    return Array(file.text.utf8)
  }
}

struct Bundled {
  var tree: YAMLTree?
  var diagnostics: [Diagnostic]

  /// The JSON of the node that a pointer names.
  func json(_ pointer: String = "") -> String? { tree?.root.at(pointer: pointer)?.json }

  /// The findings as a person reads them.
  var findings: [String] { diagnostics.map(\.description) }
}

extension Files: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, String)...) {
    texts = elements.map { (path: $0.0, text: $0.1) }
  }
}
