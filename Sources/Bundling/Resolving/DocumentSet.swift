import Diagnostics
import YAMLTree

/// A node of one of the documents that are bundled.
struct NodeReference: Hashable {
  /// The document's position in the set.
  var document: Int
  var id: YAMLNodeID
}

/// The root document and those that were loaded because it refers to them.
struct DocumentSet {
  /// A document beside the root one.
  struct Loaded {
    let tree: YAMLTree
    let address: DocumentAddress
  }

  /// The position of the root document, whose tree is not kept here because it is being edited.
  static let root = 0

  private let rootAddress: DocumentAddress
  private let load: (DocumentAddress) throws(LoadFailure) -> [UInt8]
  private let limits: BundlingLimits
  private let treeLimits: YAMLLimits
  private var loaded: [Loaded] = []
  private var positions: [DocumentAddress: Int]
  private var bytesLeft: Int
  /// What could not be loaded: its diagnostic's position, and where it is referred to.
  private var failures: [DocumentAddress: (diagnostic: Int, places: Set<SourceLocation>)] = [:]
  /// Findings about the documents and the references between them, in the order they were made.
  private var diagnostics: [Diagnostic] = []

  init(
    root: DocumentAddress,
    limits: BundlingLimits,
    treeLimits: YAMLLimits,
    load: @escaping (DocumentAddress) throws(LoadFailure) -> [UInt8]
  ) {
    rootAddress = root
    self.load = load
    self.limits = limits
    self.treeLimits = treeLimits
    positions = [root: Self.root]
    bytesLeft = limits.bytes
  }

  func address(of document: Int) -> DocumentAddress {
    document == Self.root ? rootAddress : loaded[document - 1].address
  }

  /// The tree of a document, given that of the root.
  func tree(of document: Int, root: YAMLTree) -> YAMLTree {
    document == Self.root ? root : loaded[document - 1].tree
  }

  /// The position of a document that is there already.
  func position(of address: DocumentAddress) -> Int? { positions[address] }

  /// The position of a document, which is loaded if it is not there yet; `nil` after an error.
  /// - Parameter reference: the text that refers to it.
  mutating func position(
    loading address: DocumentAddress,
    for reference: YAMLNode
  ) -> Int? {
    if let known = positions[address] { return known }
    if failures[address] != nil {
      countFailure(address, at: reference)
      return nil
    }
    guard let tree = read(address, for: reference) else { return nil }
    loaded.append(Loaded(tree: tree, address: address))
    positions[address] = loaded.count
    return loaded.count
  }

  /// Adds a finding.
  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Takes note of another reference to a document that could not be loaded.
  mutating func countFailure(_ address: DocumentAddress, at reference: YAMLNode) {
    failures[address]?.places.insert(reference.location)
  }

  /// Ends a pass: gives the findings, each with the number of references that it concerns.
  mutating func takeDiagnostics() -> [Diagnostic] {
    for failure in failures.values where failure.places.count > 1 {
      diagnostics[failure.diagnostic].message +=
        " (\(failure.places.count) references, here first)"
    }
    defer {
      diagnostics = []
      failures = [:]
    }
    return diagnostics
  }

  private mutating func read(_ address: DocumentAddress, for reference: YAMLNode) -> YAMLTree? {
    guard loaded.count < limits.documents else {
      fail(
        address, at: reference, "reference-limit",
        "'\(address)' is beyond the limit of \(limits.documents) documents",
        remedy: "Merge small files, or raise the limit.")
      return nil
    }
    let bytes: [UInt8]
    do {
      bytes = try load(address)
    } catch {
      fail(address, at: reference, error.id, "'\(address)' \(error.reason)", remedy: error.remedy)
      return nil
    }
    guard bytes.count <= bytesLeft else {
      fail(
        address, at: reference, "reference-limit",
        "with '\(address)' the documents exceed the limit of \(limits.bytes) bytes together",
        remedy: "Take out what is not needed, or raise the limit.")
      return nil
    }
    bytesLeft -= bytes.count
    var findings: [Diagnostic] = []
    let tree = YAMLTree.parse(
      bytes, file: address.description, limits: treeLimits, diagnostics: &findings)
    guard let tree else {
      let error = findings.first { $0.severity == .error }
      let place = error?.location.map { "\($0): " } ?? ""
      fail(
        address, at: reference, "reference-unreadable-file",
        "'\(address)' is neither YAML nor JSON: \(place)\(error?.message ?? "")",
        remedy: error?.remedy ?? "Correct the file.")
      return nil
    }
    diagnostics += findings
    return tree
  }

  private mutating func fail(
    _ address: DocumentAddress,
    at reference: YAMLNode,
    _ id: String,
    _ message: String,
    remedy: String
  ) {
    failures[address] = (diagnostics.count, [reference.location])
    diagnostics.append(.error(id, message, at: reference.location, remedy: remedy))
  }
}
