import Mustache
import SDKModel

/// The calls of one operation as a file.
struct SnippetView: MustacheContext {
  var header: [String]
  var module: String
  var usesFoundation: Bool
  var route: String
  var name: String
  var client: String
  var isDeprecated: Bool
  var fewest: [String]
  /// The call with all arguments; empty where that is the same.
  var all: [String]

  static let indentation = 4

  var keys: [String] {
    [
      "header", "module", "usesFoundation", "route", "name", "client", "isDeprecated", "fewest",
      "hasAll", "all",
    ]
  }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "header": .list(header)
    case "module": .text(module)
    case "usesFoundation": .flag(usesFoundation)
    case "route": .text(route)
    case "name": .text(name)
    case "client": .text(client)
    case "isDeprecated": .flag(isDeprecated)
    case "fewest": .list(fewest)
    case "hasAll": .flag(!all.isEmpty)
    case "all": .list(all)
    default: nil
    }
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
  var property: String
  /// The lines of the list.
  var calls: [String]

  var keys: [String] { ["client", "property", "calls"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "client": .text(client)
    case "property": .text(property)
    case "calls": .list(calls)
    default: nil
    }
  }
}
