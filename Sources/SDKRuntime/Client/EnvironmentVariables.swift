import Foundation

/// The environment variables that a client's credentials may be read from.
///
/// ```swift
/// let client = try PetClient.fromEnvironment()
/// let other = try PetClient.fromEnvironment(["PET_TOKEN": token])
/// ```
public struct EnvironmentVariables: Sendable, ExpressibleByDictionaryLiteral {
  private let values: [String: Secret]

  /// Takes variables by their names.
  public init(_ values: [String: String]) {
    self.values = values.mapValues { Secret($0) }
  }

  /// Takes variables by their names; of those with the same name the last counts.
  public init(dictionaryLiteral elements: (String, String)...) {
    self.init(Dictionary(elements) { $1 })
  }

  /// The variables of this process as they are now.
  public static var process: EnvironmentVariables {
    EnvironmentVariables(ProcessInfo.processInfo.environment)
  }

  /// The value of a variable; nil where it is not set or empty.
  public func optional(_ name: String) -> String? {
    values[name].map { $0.reveal() }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The value of a variable.
  ///
  /// - Throws: ``ConfigurationError`` where it is not set or empty.
  public func required(_ name: String) throws(ConfigurationError) -> String {
    if let value = optional(name) { return value }
    throw ConfigurationError(
      problem: "The environment variable \(name) is \(values[name] == nil ? "not set" : "empty").",
      remedy: "Set it, or make the client with its initializer.")
  }
}
