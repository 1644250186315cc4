import SDKModel
import YAMLTree

@testable import SwiftEmitter

/// The text of `SchemaTypes.swift`: which Swift type each component schema became.
struct SchemaTypeTable {
  /// The schemas' names, and what the types are called, in the order of the description.
  let rows: [(schema: String, type: String)]

  init(_ description: YAMLTree, _ model: SDKModel) {
    let names = EmissionContext(model).types
    let schemas = description.root["components"]?["schemas"]?.entries.map(\.key.text) ?? []
    rows = schemas.compactMap { schema in
      model.types.first { $0.wireName == schema }.map { type in
        (schema, names.path(type.id).joined(separator: "."))
      }
    }
  }

  /// The file's content.
  var text: String {
    let lines = rows.map { row in
      let line = "    types[\"\(row.schema)\"] = \(row.type).self"
      return line.count <= 100 ? line : line.replacing("] = ", with: "] =\n      ")
    }
    return """
      // What the schemas of the description became. `Tests/Checks/update_schema_types` rewrites this file.

      @testable import Stytch

      /// The Swift type of every component schema.
      enum SchemaTypes {
        /// The types, by the schemas' names.
        static let all: [String: any (Codable & Sendable).Type] = table()

        private static func table() -> [String: any (Codable & Sendable).Type] {
          var types: [String: any (Codable & Sendable).Type] = [:]
      \(lines.joined(separator: "\n"))
          return types
        }
      }

      """
  }
}
