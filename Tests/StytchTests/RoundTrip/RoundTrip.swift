import Foundation
import SDKRuntime
import TestSupport

/// Sends JSON values through Swift types and compares what comes back, in Python.
struct RoundTrip {
  private let folder: TemporaryFolder

  /// Prepares for a description in JSON.
  init(description: String) throws {
    folder = try TemporaryFolder()
    try folder.write(description, to: "description.json")
  }

  /// Values of every schema, one on a line, each with its schema's name and its kind.
  func instances() async throws -> [Data] {
    let outcome = try await Python.run("instances.py", [path("description.json")])
    guard outcome.status == 0 else { throw Failure(description: outcome.errors) }
    return Self.lines(outcome.output)
  }

  /// What the values are after they were decoded and encoded, one on a line.
  func results(
    of instances: [Data],
    types: [String: any (Codable & Sendable).Type]
  ) throws -> [Data] {
    try instances.map { line in
      let label = try Self.label(of: line)
      do {
        guard let type = types[label.schema] else { throw Failure(description: "has no type") }
        return try Self.pass(line, through: type)
      } catch {
        return try JSONEncoder().encode(
          FailedInstance(schema: label.schema, kind: label.kind, error: "\(error)")
        )
      }
    }
  }

  /// The differences between values and results, one on a line.
  func differences(_ instances: [Data], _ results: [Data]) async throws -> [String] {
    try folder.write(Data(instances.joined(separator: [0x0A])), to: "instances")
    try folder.write(Data(results.joined(separator: [0x0A])), to: "results")
    let outcome = try await Python.run(
      "compare_instances.py",
      [path("description.json"), path("instances"), path("results")]
    )
    guard outcome.errors.isEmpty else { throw Failure(description: outcome.errors) }
    return Self.lines(outcome.output).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Reads the label of a line.
  static func label(of line: Data) throws -> Label {
    try JSONDecoder().decode(Label.self, from: line)
  }

  private static func pass<Value: Codable>(
    _ line: Data,
    through type: Value.Type
  ) throws -> Data {
    let instance = try JSONDecoder.sdk().decode(Instance<Value>.self, from: line)
    return try JSONEncoder.sdk().encode(instance)
  }

  private static func lines(_ text: String) -> [Data] {
    text.utf8.split(separator: 0x0A).map { Data($0) }
  }

  private func path(_ file: String) -> String {
    folder.url.appending(path: file).path
  }

  /// What a value is an instance of.
  struct Label: Decodable {
    var schema: String
    var kind: String
  }

  private struct Instance<Value: Codable>: Codable {
    var schema: String
    var kind: String
    var value: Value
  }

  private struct FailedInstance: Encodable {
    var schema: String
    var kind: String
    var error: String
  }

  /// What went wrong, in the words of the program that found it.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }
}
