import Diagnostics
import OpenAPIDocument

// Files that forms carry.
extension OperationBuilder {
  /// Whether a form has a field for a file.
  mutating func holdsFiles(_ media: MediaType) -> Bool {
    guard let schema = media.schema.map({ types.resolved($0) }) else { return false }
    // What is told is told when the field is made.
    let tally = types.tally
    defer { types.tally = tally }
    return schema.properties.contains { property in
      file(types.resolved(property.schema), media.encoding[property.name]) != nil
    }
  }

  /// The file, or the list of files, that a field of a form (resolved) is; `nil` where it is
  /// something else.
  mutating func file(_ schema: Schema, _ encoding: Encoding?, depth: Int = 0) -> TypeReference? {
    if isFile(schema, encoding) { return .file }
    guard depth < 8 else { return nil }
    if let items = schema.items, schema.oneOf.isEmpty {
      let file = file(types.resolved(items), encoding, depth: depth + 1)
      return file == .file ? .array(.file) : nil
    }
    var files: [TypeReference] = []
    var others = 0
    for alternative in schema.oneOf.map({ types.resolved($0) }) where alternative.types != .null {
      if let file = file(alternative, encoding, depth: depth + 1) {
        files.append(file)
      } else {
        others += 1
      }
    }
    guard !files.isEmpty else { return nil }
    if others > 0 {
      types.tally.unsupported(
        "a field of a form that is a file or something else", at: schema.location,
        effect: "It is passed as a file, which may hold anything.")
    }
    // One file is a list of one.
    return files.contains(.array(.file)) ? .array(.file) : .file
  }

  /// Whether a field of a form (resolved) is a file.
  private func isFile(_ schema: Schema, _ encoding: Encoding?) -> Bool {
    guard schema.types.subtracting([.null, .string]).isEmpty, schema.items == nil,
      schema.oneOf.isEmpty, schema.allowedValues == nil
    else { return false }
    if schema.isBinary || schema.format == "file" { return true }
    // A string of Base64 is text, whatever it stands for.
    guard schema.contentEncoding == nil, schema.format == nil else { return false }
    if let contentType = encoding?.contentType ?? schema.contentMediaType {
      let kinds = contentType.split(separator: ",").map {
        MediaKind(String($0.filter { $0 != " " }.prefix { $0 != ";" }).lowercased())
      }
      return kinds.contains { $0 == nil || $0 == .bytes || $0 == .xml && schema.types.isEmpty }
    }
    // As of 3.1, what has no type is bytes.
    return types.document.version >= .v31 && schema.types.isEmpty && schema.saysNothing
  }
}
