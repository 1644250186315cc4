import Foundation

/// A description with what lies beside it.
struct Description {
  /// Its `NAME.gen.yaml`.
  var configuration: URL
  /// The description itself.
  var spec: URL
  /// The overlays that are applied to it.
  var overlays: [URL]
  /// The folder of templates, if there is one.
  var templates: URL?

  private static let extensions = ["yaml", "yml", "json"]

  /// Looks for what lies beside a configuration.
  init(configuration: URL) throws {
    self.configuration = configuration
    let base = configuration.deletingLastPathComponent().appending(path: configuration.baseName)
    func first(_ suffix: String) -> URL? {
      Self.extensions.map { URL(filePath: "\(base.path)\(suffix).\($0)") }.first(where: \.exists)
    }
    guard let spec = first("") else { throw MissingDescription(configuration: configuration) }
    self.spec = spec
    overlays = [first(".overlay")].compactMap { $0 }
    templates = URL(filePath: "\(base.path).templates").existing
  }

  /// Every file that the client is made of: these, the templates, and what the documents refer to.
  var inputs: [URL] {
    var found = [spec, configuration] + overlays
    var seen = Set(found.map(\.path))
    var next = 0
    while next < found.count {
      for file in found[next].referencedFiles where seen.insert(file.path).inserted {
        found.append(file)
      }
      next += 1
    }
    let names = templates.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0.path) }
    for name in (names ?? []).sorted() where name.hasSuffix(".mustache") {
      if let file = templates?.appending(path: name) { found.append(file) }
    }
    return found
  }
}

/// A configuration without the description that it configures.
struct MissingDescription: Error, CustomStringConvertible {
  var configuration: URL

  var description: String {
    """
    \(configuration.path): there is no description beside it; put \
    \(configuration.baseName).yaml, .yml or .json into the same folder
    """
  }
}

extension URL {
  private var isYAMLOrJSON: Bool { ["yaml", "yml", "json"].contains(pathExtension) }
  private var stem: String { deletingPathExtension().lastPathComponent }

  /// Whether there is a file or folder.
  var exists: Bool { FileManager.default.fileExists(atPath: path) }
  /// This, if there is a file or folder.
  var existing: URL? { exists ? self : nil }

  /// Whether this is a `NAME.gen.yaml`.
  var isConfiguration: Bool { isYAMLOrJSON && stem.hasSuffix(".gen") }
  /// Whether this can be a description, or a part of one.
  var isDocument: Bool { isYAMLOrJSON }
  /// The name that a description has in common with its companions.
  var baseName: String { stem.hasSuffix(".gen") ? String(stem.dropLast(".gen".count)) : stem }

  /// The files that a document refers to by `$ref`. A plugin cannot read YAML; the text of each
  /// reference is enough, and one in a comment does no harm.
  fileprivate var referencedFiles: [URL] {
    guard isYAMLOrJSON, let text = try? Data(contentsOf: self) else { return [] }
    var files: [URL] = []
    var rest = text[...]
    while let key = rest.range(of: Data("$ref".utf8)) {
      rest = rest[key.upperBound...]
      let line = rest.prefix(1000).prefix { $0 != UInt8(ascii: "\n") }
      let ends = Data(" \t\r\"'#,}".utf8)
      let value = line.drop { Data(" \t\"':".utf8).contains($0) }.prefix { !ends.contains($0) }
      let path = String(decoding: value, as: UTF8.self)
      guard !path.isEmpty, !path.contains("://") else { continue }
      let decoded = path.removingPercentEncoding ?? path
      let file = URL(filePath: decoded, relativeTo: deletingLastPathComponent()).standardizedFileURL
      if file.exists { files.append(file) }
    }
    return files
  }
}
