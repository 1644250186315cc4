import Mustache
import SDKModel

/// The calls of one operation as a file.
struct SnippetView: MustacheContext {
  var header: [String]
  var module: String
  var usesFoundation: Bool
  var route: String
  var name: String
  var isDeprecated: Bool
  /// The lines that open the functions.
  var fewestHead: [String]
  var allHead: [String]
  var fewest: [String]
  /// The call with all arguments; empty where that is the same.
  var all: [String]

  static let indentation = 4

  var keys: [String] {
    [
      "header", "module", "usesFoundation", "route", "name", "isDeprecated", "fewestHead",
      "allHead", "fewest", "hasAll", "all",
    ]
  }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "header": .list(header)
    case "module": .text(module)
    case "usesFoundation": .flag(usesFoundation)
    case "route": .text(route)
    case "name": .text(name)
    case "isDeprecated": .flag(isDeprecated)
    case "fewestHead": .list(fewestHead)
    case "allHead": .list(allHead)
    case "fewest": .list(fewest)
    case "hasAll": .flag(!all.isEmpty)
    case "all": .list(all)
    default: nil
    }
  }

  /// The lines that open a function which makes a call.
  static func head(_ function: String, client: String) -> [String] {
    let (opening, ending) = ("static func \(function)(", ") async throws -> any Sendable {")
    let line = "\(opening)_ client: \(client)\(ending)"
    return SwiftLayout.fits(line, 2) ? [line] : [opening, "  _ client: \(client)", ending]
  }
}

/// The list of all calls, as a file.
struct SnippetListView: MustacheContext {
  var header: [String]
  var module: String
  var clients: [ClientCallsView]

  var keys: [String] { ["header", "module", "clients"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "header": .list(header)
    case "module": .text(module)
    case "clients": .list(clients)
    default: nil
    }
  }
}

/// The calls of one client.
struct ClientCallsView: MustacheContext {
  var client: String
  /// The lines of the list.
  var lines: [String]

  var keys: [String] { ["client", "lines"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "client": .text(client)
    case "lines": .list(lines)
    default: nil
    }
  }

  /// - Parameter calls: the arguments of each call's entry.
  init(_ client: String, calls: [[String]]) {
    self.client = client
    let (name, type) = ("public static let \(Self.property(client)):", "[Snippet<\(client)>] = [")
    let isShort = SwiftLayout.fits("\(name) \(type)", 2)
    let entries = calls.flatMap { arguments in
      SwiftLayout.call(
        "Snippet", arguments, indentation: isShort ? 4 : 6, closing: calls.count > 1 ? "," : "")
    }
    let list = (isShort ? [] : [type]) + entries.map { "  " + $0 } + ["]"]
    lines = [isShort ? "\(name) \(type)" : name] + list.map { isShort ? $0 : "  " + $0 }
  }

  /// The name of the property that holds the calls of a client: `b2bClient` for `B2BClient`.
  private static func property(_ type: String) -> String {
    let capitals = type.prefix { !$0.isLowercase }
    let count = capitals.count > 1 && capitals.count < type.count ? capitals.count - 1 : 1
    return SwiftName.escaped(type.prefix(count).lowercased() + type.dropFirst(count))
  }
}
