import CYAML

/// Owns a document's nodes, and the names of the files that they come from.
///
/// Unchecked: the document is memory of C. It changes only in `YAMLTree`'s editing, on a storage
/// that is referenced once, so nobody reads it meanwhile.
final class YAMLStorage: @unchecked Sendable {
  let document: UnsafeMutablePointer<cyaml_document>
  let limits: YAMLLimits
  private(set) var files: [String]
  /// The numbers of the files, once there are more than a search along the list is good for.
  private var numbers: [String: UInt16] = [:]

  /// Takes over the document.
  init(_ document: UnsafeMutablePointer<cyaml_document>, files: [String], limits: YAMLLimits) {
    self.document = document
    self.files = files
    self.limits = limits
  }

  deinit {
    cyaml_free(document)
  }

  func copy() -> YAMLStorage? {
    guard let copy = cyaml_copy(document) else { return nil }
    return YAMLStorage(copy, files: files, limits: limits)
  }

  /// A node itself, be it an alias.
  func node(_ id: cyaml_id) -> UnsafeMutablePointer<cyaml_node> {
    document.pointee.nodes + Int(id)
  }

  /// A node, or what it shows if it is an alias.
  func content(_ id: cyaml_id) -> UnsafeMutablePointer<cyaml_node> {
    let node = node(id)
    return node.pointee.kind == .alias ? self.node(node.pointee.first) : node
  }

  /// The UTF-8 of a scalar's text; valid while the storage lives and is not edited.
  func text(_ scalar: UnsafeMutablePointer<cyaml_node>) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(
      start: document.pointee.arena + Int(scalar.pointee.text),
      count: Int(scalar.pointee.text_length)
    )
  }

  /// The number by which nodes name a file; `nil` where there are too many files.
  func number(ofFile file: String) -> UInt16? {
    if let known = knownNumber(ofFile: file) { return known }
    guard let number = UInt16(exactly: files.count) else { return nil }
    files.append(file)
    if !numbers.isEmpty { numbers[file] = number }
    return number
  }

  private func knownNumber(ofFile file: String) -> UInt16? {
    if files.count <= 8 { return files.firstIndex(of: file).flatMap { UInt16(exactly: $0) } }
    if numbers.isEmpty {
      for (number, file) in files.enumerated() { numbers[file] = UInt16(number) }
    }
    return numbers[file]
  }
}
