import CYAML
import Diagnostics

extension YAMLTree {
  /// Reads the first document of a YAML stream, or a JSON text.
  ///
  /// Keys that repeat are a warning (the last one wins), and so are further documents. A sequence
  /// or mapping as a key is an error.
  /// - Parameters:
  ///   - bytes: the text in UTF-8 or, with a byte order mark, in UTF-16.
  ///   - file: the name that places and messages give to the text.
  ///   - limits: what the document may cost.
  ///   - diagnostics: where findings are added.
  /// - Returns: `nil` only after an error was added.
  public static func parse(
    _ bytes: UnsafeRawBufferPointer,
    file: String,
    limits: YAMLLimits = .default,
    diagnostics: inout [Diagnostic]
  ) -> YAMLTree? {
    guard
      let storage = YAMLStorage.parse(
        bytes,
        file: file,
        limits: limits,
        allDocuments: false,
        diagnostics: &diagnostics
      )
    else { return nil }
    let issues = KeyIssues(storage)
    diagnostics += issues.diagnostics
    let document = storage.document.pointee
    if document.more_line != 0 {
      diagnostics.append(.moreDocuments(file: file, document))
    }
    guard !issues.hasErrors else { return nil }
    return YAMLTree(storage: storage, rootIndex: storage.node(0).pointee.first)
  }

  /// Reads the first document of a YAML stream, or a JSON text, from an array of bytes.
  ///
  /// See `parse(_:file:limits:diagnostics:)` with a buffer.
  public static func parse(
    _ bytes: [UInt8],
    file: String,
    limits: YAMLLimits = .default,
    diagnostics: inout [Diagnostic]
  ) -> YAMLTree? {
    bytes.withUnsafeBytes { buffer in
      parse(buffer, file: file, limits: limits, diagnostics: &diagnostics)
    }
  }

  /// Reads every document of a YAML stream.
  ///
  /// Takes what `parse` takes, but reports neither repeated keys nor keys that are sequences or
  /// mappings.
  /// - Returns: `nil` only after an error was added; no document for an empty stream.
  public static func parseStream(
    _ bytes: [UInt8],
    file: String,
    limits: YAMLLimits = .default,
    diagnostics: inout [Diagnostic]
  ) -> [YAMLTree]? {
    bytes.withUnsafeBytes { buffer in
      guard
        let storage = YAMLStorage.parse(
          buffer,
          file: file,
          limits: limits,
          allDocuments: true,
          diagnostics: &diagnostics
        )
      else { return nil }
      let roots = YAMLElements(
        storage: storage,
        first: storage.node(0).pointee.first,
        count: Int(storage.node(0).pointee.count)
      )
      return roots.map { YAMLTree(storage: storage, rootIndex: $0.index) }
    }
  }
}

extension YAMLStorage {
  /// One secret for the whole process: nodes keep their hashes when they move between trees.
  private static let hashSeed = UInt64.random(in: .min ... .max)

  fileprivate static func parse(
    _ bytes: UnsafeRawBufferPointer,
    file: String,
    limits: YAMLLimits,
    allDocuments: Bool,
    diagnostics: inout [Diagnostic]
  ) -> YAMLStorage? {
    var options = cyaml_options(limits)
    options.all_documents = allDocuments
    options.hash_seed = hashSeed
    var error = cyaml_error()
    // An empty buffer may have no address, and C wants one.
    let document: UnsafeMutablePointer<cyaml_document>? = withUnsafeBytes(of: 0) { empty in
      guard let start = bytes.baseAddress ?? empty.baseAddress else { return nil }
      return cyaml_parse(
        start.assumingMemoryBound(to: CChar.self),
        bytes.count,
        &options,
        &error
      )
    }
    guard let document else {
      diagnostics.append(.parseFailure(error, file: file, limits: limits, input: bytes))
      return nil
    }
    return YAMLStorage(document, files: [file], limits: limits)
  }
}

extension cyaml_options {
  init(_ limits: YAMLLimits) {
    self.init()
    max_depth = max(0, limits.depth)
    max_nodes = max(0, limits.nodes)
    max_bytes = max(0, limits.bytes)
    max_expansion = max(0, limits.aliasExpansion)
    resolve_keys = true
  }
}
