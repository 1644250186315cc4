import Foundation
import TestSupport

/// A case of the YAML test suite, in `../shared/suites/yaml-test-suite`.
struct SuiteCase: Sendable, CustomStringConvertible {
  let name: String
  let input: [UInt8]
  /// Whether the input must be refused.
  let mustFail: Bool
  /// The expected values as JSON texts one after another; `nil` where they have no JSON form.
  let json: String?
  /// The expected events, one a line.
  let events: [String]

  var description: String { name }

  static let folder = SharedFolder.file("suites/yaml-test-suite/cases")

  static func all() throws -> [SuiteCase] {
    guard let folder else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      try SuiteCase(folder.appendingPathComponent($0))
    }
  }

  private init(_ folder: URL) throws {
    func file(_ name: String) -> URL { folder.appendingPathComponent(name) }
    name = folder.lastPathComponent
    input = try [UInt8](Data(contentsOf: file("in.yaml")))
    mustFail = FileManager.default.fileExists(atPath: file("error").path)
    json = try? String(contentsOf: file("in.json"), encoding: .utf8)
    let text = try String(contentsOf: file("test.event"), encoding: .utf8)
    events = text.split(separator: "\n").map(String.init)
  }
}
