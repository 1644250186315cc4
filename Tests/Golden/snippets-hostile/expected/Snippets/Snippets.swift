// Made by gen from input.yaml (Hostile 1.0). Do not edit: run gen again.

import Hostile

/// The calls of one operation.
public struct Snippet<Client: Sendable>: Sendable {
  /// A call, which gives what the operation gives.
  public typealias Call = @Sendable (Client) async throws -> any Sendable

  /// The method and the path template.
  public let route: String
  /// The call with the fewest arguments.
  public let fewest: Call
  /// The call with all arguments.
  public let all: Call

  init<Calls: OperationCalls>(_ route: String, _ calls: Calls.Type)
  where Calls.Client == Client {
    self.route = route
    fewest = { try await Calls.fewest($0) }
    all = { try await Calls.all($0) }
  }
}

/// What the file of each operation has.
protocol OperationCalls: Sendable {
  associatedtype Client: Sendable

  static func fewest(_ client: Client) async throws -> any Sendable
  static func all(_ client: Client) async throws -> any Sendable
}

extension OperationCalls {
  /// Where nothing can be left out, or nothing be added.
  static func all(_ client: Client) async throws -> any Sendable {
    try await fewest(client)
  }
}

/// The calls of every operation, by client. Those that several clients have are the first one's.
public enum Snippets {
  /// The calls of `HostileClient`.
  public static let hostileClient: [Snippet<HostileClient>] = [
    Snippet("POST /a", HostileClientPost.self)
  ]
}
