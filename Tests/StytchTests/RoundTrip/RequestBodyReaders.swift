import SDKModel

@testable import SwiftEmitter

/// The text of `RequestBodies.swift`: how to read what the SDK only ever writes.
struct RequestBodyReaders {
  /// The file's content.
  let text: String

  init(_ model: SDKModel) {
    let context = EmissionContext(model)
    let extensions = model.types.compactMap { type in
      guard type.isRequestBody, case .record(let record) = type.shape else { return nil as String? }
      let name = context.types.path(type.id).joined(separator: ".")
      return Self.reader(of: name, record, TypeSpelling(context: context, scopes: []))
    }
    text = """
      // How to read bodies of requests. `Tests/Checks/update_schema_types` rewrites this file.
      // swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

      import SDKRuntime

      @testable import Stytch

      \(extensions.joined(separator: "\n\n"))

      """
  }

  private static func reader(
    of type: String,
    _ record: Record,
    _ spelling: TypeSpelling
  ) -> String {
    let arguments = record.fields.map { field in
      let label = spelling.context.swift.member(field.name)
      let call = "      \(label): fields.\(spelling.coding(field))("
      let line = "\(call)\"\(field.wireName)\")"
      return line.count < 100 ? line : "\(call)\n        \"\(field.wireName)\")"
    }
    let body =
      arguments.isEmpty
      ? ["    self.init()"]
      : ["    try self.init(", arguments.joined(separator: ",\n"), "    )"]
    let lines = [
      "extension \(type): Model {",
      "  public init(fields: FieldReader) throws {",
    ]
    return (lines + body + ["  }", "}"]).joined(separator: "\n")
  }
}
