#if Gateway
import ArgumentParser
import Bundling
import Diagnostics
import Foundation
import OpenAPIDocument
import Overlay
import SDKModel
import Swagger2
import YAMLTree

/// A description as it is read from the disk, with what lies beside it.
struct Description {
  /// The file's name.
  var name: String
  /// What it describes.
  var model: SDKModel

  /// Reads a description with its overlays and configuration.
  /// - Throws: `ExitCode` after an error, which was then said.
  static func read(
    _ path: String, overlays: [String], configuration: String?
  ) throws -> Description {
    var diagnostics: [Diagnostic] = []
    let base = URL(filePath: path).deletingPathExtension().path
    func beside(_ kind: String) -> String? {
      ["yaml", "yml", "json"].map { "\(base).\(kind).\($0)" }
        .first { FileManager.default.fileExists(atPath: $0) }
    }
    let overlays = overlays.isEmpty ? beside("overlay").map { [$0] } ?? [] : overlays
    let model = model(
      path, overlays: overlays, configuration: configuration ?? beside("gen"),
      diagnostics: &diagnostics)
    for diagnostic in diagnostics where diagnostic.severity == .error {
      writeLine("\(diagnostic)".replacing("\n", with: " "))
    }
    guard let model, !diagnostics.hasErrors else { throw ExitCode.failure }
    return Description(name: URL(filePath: path).lastPathComponent, model: model)
  }

  private static func model(
    _ path: String, overlays: [String], configuration: String?,
    diagnostics: inout [Diagnostic]
  ) -> SDKModel? {
    // Documents below the description's folder, and no others.
    let root = URL(filePath: path).deletingLastPathComponent().resolvingSymlinksInPath().path
    var bundler = Bundler(address: DocumentAddress(path: path)) { address throws(LoadFailure) in
      let file = URL(filePath: address.description).resolvingSymlinksInPath()
      guard address.isPath, file.path.hasPrefix(root + "/"), let data = try? Data(contentsOf: file)
      else {
        throw LoadFailure(
          id: "reference-unreadable", reason: "is no file in the description's folder",
          remedy: "Make one document of it with 'gen bundle'.")
      }
      return Array(data)
    }
    guard let tree = parse(path, &diagnostics),
      var bundled = bundler.bundle(tree, treeLimits: .default, diagnostics: &diagnostics)
    else { return nil }
    for overlay in overlays {
      guard let source = parse(overlay, &diagnostics),
        let document = OverlayDocument(reading: source, diagnostics: &diagnostics)
      else { return nil }
      bundled = document.applied(to: bundled, diagnostics: &diagnostics)
    }
    if SwaggerUpgrade.isNeeded(for: bundled) {
      guard let upgraded = SwaggerUpgrade.upgraded(bundled, diagnostics: &diagnostics) else {
        return nil
      }
      bundled = upgraded
    }
    var shape = Configuration()
    if let configuration {
      guard let source = parse(configuration, &diagnostics),
        let read = Configuration.read(source, diagnostics: &diagnostics)
      else { return nil }
      shape = read
    }
    guard let document = Document.read(bundled, diagnostics: &diagnostics) else { return nil }
    return SDKModel.build(
      from: document, configuration: shape, keepsExamples: true, diagnostics: &diagnostics)
  }

  private static func parse(_ path: String, _ diagnostics: inout [Diagnostic]) -> YAMLTree? {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      diagnostics.append(
        .error("file-unreadable", "cannot read \(path)", remedy: "Check the path."))
      return nil
    }
    return YAMLTree.parse(
      Array(data), file: path, limits: .default, diagnostics: &diagnostics)
  }
}

/// Writes a line to standard error, control characters left out.
func writeLine(_ text: String) {
  let line = String(text.unicodeScalars.filter { $0.properties.generalCategory != .control })
  FileHandle.standardError.write(Data((line + "\n").utf8))
}
#endif
