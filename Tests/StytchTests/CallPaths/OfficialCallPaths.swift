import Foundation

/// The call paths that the official SDKs give the operations. Needs `../shared`.
enum OfficialCallPaths {
  /// The call path of each operation, by its method and path.
  static func read(_ file: URL) throws -> [String: CallPath] {
    var paths: [String: CallPath] = [:]
    let clients: [Substring: Set<String>] = [
      "b2b": ["B2BClient"], "consumer": ["ConsumerClient"],
      "both": ["B2BClient", "ConsumerClient"],
    ]
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
    for line in lines.dropFirst() {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      // method, path, operationId, client, go, node, python, …: Node says `client.users.get`.
      let parts = columns[5].split(separator: ".").dropFirst().map(String.init)
      paths["\(columns[0]) \(columns[1])"] =
        CallPath(parts, clients: clients[columns[3]] ?? [])
    }
    return paths
  }
}
