import Foundation

/// A client's configuration that cannot work.
public struct ConfigurationError: Error, Hashable, Sendable {
  /// What is wrong.
  public let problem: String
  /// What to do about it.
  public let remedy: String

  /// Makes an error of a problem and its remedy, each a sentence.
  public init(problem: String, remedy: String) {
    self.problem = problem
    self.remedy = remedy
  }
}

extension ConfigurationError: LocalizedError, CustomStringConvertible {
  /// The problem and the remedy.
  public var description: String { "\(problem) \(remedy)" }

  /// The problem and the remedy.
  public var errorDescription: String? { description }
}
