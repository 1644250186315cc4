import SDKModel
import SwiftEmitter
import YAMLTree

/// One of the two sides of a comparison.
public struct Snapshot: Sendable {
  /// What the document became.
  public var model: SDKModel
  /// The document as it was read, for what the model does not keep; `nil` leaves that out.
  public var tree: YAMLTree?
  /// What a program can name of the SDK.
  let api: SwiftAPI
  /// Every operation and where it is.
  let operations: [PlacedOperation]
  /// The types that the document names, by these names.
  let named: [String: Int]

  /// Prepares a side.
  public init(model: SDKModel, tree: YAMLTree? = nil) {
    self.model = model
    self.tree = tree
    api = SwiftAPI(model)
    operations = model.placedOperations
    named = Dictionary(
      model.types.filter { !$0.isInline }.map { ($0.wireName, $0.id.index) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The type that a reference names.
  func type(_ id: TypeID) -> TypeDeclaration { model.types[id.index] }

  /// A type in words, by the names of the document.
  func describe(_ type: TypeReference) -> String {
    switch type {
    case .string: "text"
    case .integer: "integer"
    case .unsignedInteger: "unsigned integer"
    case .number: "number"
    case .decimal: "decimal number"
    case .boolean: "boolean"
    case .date: "date and time"
    case .day: "date"
    case .bytes: "Base64"
    case .json: "any JSON"
    case .file: "file"
    case .array(let element): "list of \(describe(element))"
    case .map(let value): "map of \(describe(value))"
    case .nullable(let wrapped): "\(describe(wrapped)) or null"
    case .named(let id): describe(self.type(id))
    }
  }

  private func describe(_ type: TypeDeclaration) -> String {
    guard type.isInline else { return type.wireName }
    switch type.shape {
    case .record: return "object"
    case .enumeration(let enumeration):
      let values = enumeration.cases.prefix(4).map(\.rawValue).joined(separator: ", ")
      return "one of \(values)\(enumeration.cases.count > 4 ? ", …" : "")"
    case .alias(let target), .wrapper(let target): return describe(target)
    case .union(let union):
      return union.alternatives.map { describe($0.type) }.joined(separator: " or ")
    case .statusUnion: return "what depends on the status"
    }
  }

  /// What Swift calls operations and types, by their names in the document.
  var swiftNames: [String: String] {
    var names: [String: String] = [:]
    for (operation, call) in zip(operations, api.calls) {
      let route = operation.operation.route
      guard names[route] == nil else { continue }
      let client = model.clients.count > 1 ? call.client : nil
      names[route] = ([client].compactMap { $0 } + call.path).joined(separator: ".")
    }
    for (type, declaration) in zip(model.types, api.types)
    where !type.isInline && !type.isRequestBody {
      names[type.wireName] = declaration.name
    }
    return names
  }
}
