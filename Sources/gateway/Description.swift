#if Gateway
import ArgumentParser
import Diagnostics
import Foundation
import Generation
import SDKModel

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
  ) async throws -> Description {
    let companions = Companions(of: path)
    var pipeline = Pipeline(
      spec: path, overlays: overlays.isEmpty ? companions.overlay.map { [$0] } ?? [] : overlays,
      configuration: configuration ?? companions.configuration, templates: nil)
    pipeline.isForReading = true
    let reading = await pipeline.read()
    for diagnostic in pipeline.diagnostics where diagnostic.severity == .error {
      writeLine("\(diagnostic)".replacing("\n", with: " "))
    }
    guard let reading else { throw ExitCode.failure }
    return Description(name: pipeline.stamp.spec, model: reading.model)
  }
}
#endif
