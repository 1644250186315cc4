import Diagnostics
import YAMLTree

/// Finds what references mean, and loads the documents that this takes.
struct ReferenceResolver {
  var documents: DocumentSet
  private(set) var identifiers = Identifiers()
  private let chainLimit: Int
  /// What references mean, by what they are relative to.
  private var known: [Question: Resolution] = [:]
  /// The pointers of the root document's nodes, which no edit here changes.
  private var pointers = Pointers()
  /// How many more misspelt references are compared with what is there.
  var comparisonsLeft = 20
  /// The references that are being followed, outermost first.
  private var following: [Question] = []

  private struct Question: Hashable {
    var base: Base
    var text: String
  }

  init(_ documents: DocumentSet, chainLimit: Int) {
    self.documents = documents
    self.chainLimit = chainLimit
  }

  /// Begins to bundle a root document, which may have been edited since the last time.
  mutating func begin(_ root: YAMLTree) {
    identifiers.remove(document: DocumentSet.root)
    identifiers.add(
      root, document: DocumentSet.root, address: documents.address(of: DocumentSet.root))
    known = [:]
    pointers = Pointers()
  }

  /// Ends to bundle, with all findings.
  mutating func takeDiagnostics() -> [Diagnostic] { documents.takeDiagnostics() }

  /// The URI that references with this base are relative to.
  func uri(of base: Base) -> DocumentAddress {
    base.resource ?? identifiers.selfURI(of: base.document) ?? documents.address(of: base.document)
  }

  /// What references are relative to that stand at or below a node.
  func base(of node: YAMLNode, in document: Int) -> Base {
    Base(document: document, resource: identifiers.resource(around: node, in: document)?.uri)
  }

  /// What a reference means in the end: what it leads to may be nothing but another reference.
  /// - Parameters:
  ///   - reference: the scalar with the reference's text.
  ///   - base: what it is relative to.
  ///   - root: the root document as it is now.
  mutating func resolve(_ reference: YAMLNode, base: Base, root: YAMLTree) -> Resolution {
    resolve(reference.text, at: reference, base: base, root: root)
  }

  private mutating func resolve(
    _ text: String,
    at reference: YAMLNode,
    base: Base,
    root: YAMLTree
  ) -> Resolution {
    let question = Question(base: base, text: text)
    if let known = known[question] {
      // A failure was told already.
      if case .failed(let address?) = known { documents.countFailure(address, at: reference) }
      return known
    }
    guard !following.contains(question) else {
      let chain = following.map { "'\($0.text)'" }.joined(separator: " → ")
      return fail(
        "reference-circular", "this reference leads back to itself: \(chain)", at: reference,
        remedy: "Let one of them hold the object itself.")
    }
    guard following.count < chainLimit else {
      return fail(
        "reference-limit",
        "'\(text)' is beyond the limit of \(chainLimit) references one behind the other",
        at: reference, remedy: "Refer to the object itself.")
    }
    following.append(question)
    var resolution = step(text, at: reference, base: base, root: root)
    if case .node(let target) = resolution {
      let tree = documents.tree(of: target.node.document, root: root)
      let node = tree.node(target.node.id)
      if let next = node.onlyReference {
        let base = self.base(of: node, in: target.node.document)
        resolution = resolve(next.text, at: next, base: base, root: root)
      }
    }
    following.removeLast()
    known[question] = resolution
    return resolution
  }
}

/// Says that the document of a reference cannot be had; an error was told.
private struct Unavailable: Error {
  /// The document, if it could not be loaded.
  var document: DocumentAddress?
}

// One step.
extension ReferenceResolver {
  private mutating func step(
    _ text: String,
    at reference: YAMLNode,
    base: Base,
    root: YAMLTree
  ) -> Resolution {
    let (document, fragment) = parts(of: text)
    let scope: Base
    do {
      scope = try self.scope(document, at: reference, base: base, root: root)
    } catch {
      return .failed(error.document)
    }
    if !fragment.isEmpty, !fragment.hasPrefix("/") {
      return resolveAnchor(fragment, in: scope, at: reference, root: root)
    }
    let tree = documents.tree(of: scope.document, root: root)
    let own = scope.resource.flatMap { identifiers.resource($0) }
    let named = own.flatMap { tree.node($0.id).at(fragment: fragment) }
    if scope.document == DocumentSet.root {
      return .local("#" + (named.map { pointers.pointer(of: $0) } ?? String(fragment)))
    }
    if let node = named ?? tree.root.at(fragment: fragment) {
      let isResource = fragment.isEmpty && named != nil
      return .node(
        Target(
          node: NodeReference(document: scope.document, id: node.id),
          fragment: isResource ? scope.resource?.stem ?? "" : fragment.percentDecoded))
    }
    let through = resolveThroughReference(fragment, in: scope, tree: tree, root: root)
    return through ?? failMissing(fragment, in: scope, at: reference, tree: tree, root: root)
  }

  /// A reference before and behind its `#`.
  private func parts(of text: String) -> (document: Substring, fragment: Substring) {
    guard let hash = text.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (text[...], "") }
    return (text[..<hash], text[text.utf8.index(after: hash)...])
  }

  /// The document, or the part of one with a URI of its own, that a reference names before its
  /// fragment.
  private mutating func scope(
    _ part: Substring,
    at reference: YAMLNode,
    base: Base,
    root: YAMLTree
  ) throws(Unavailable) -> Base {
    if part.isEmpty { return base }
    let uri = uri(of: base).resolving(part)
    if let resource = identifiers.resource(uri) { return self.base(of: resource, uri: uri) }
    var address = uri
    if let own = identifiers.selfURI(of: base.document), base.resource == nil,
      uri.description.hasPrefix(own.folder), !own.folder.isEmpty
    {
      // What lies beside the document's URI lies beside the document.
      let place = documents.address(of: base.document)
      address = place.resolving(uri.description.dropFirst(own.folder.utf8.count))
    } else if base.resource != nil {
      // No schema has this URI, so what is meant is probably the file.
      let place = documents.address(of: base.document).resolving(part)
      if place.isPath { address = place }
    }
    if address.scheme == nil, let scheme = documents.address(of: base.document).scheme {
      report(
        .error(
          "reference-outside",
          "a document that was read by \(scheme) refers to the file '\(address)'",
          at: reference.location, remedy: "Refer to it by its URL."))
      throw Unavailable(document: nil)
    }
    let wasThere = documents.position(of: address) != nil
    guard let document = documents.position(loading: address, for: reference) else {
      throw Unavailable(document: address)
    }
    if !wasThere {
      identifiers.add(
        documents.tree(of: document, root: root), document: document, address: address)
    }
    return Base(document: document, resource: nil)
  }

  private func base(of resource: NodeReference, uri: DocumentAddress) -> Base {
    let isDocument = identifiers.selfURI(of: resource.document) == uri
    return Base(document: resource.document, resource: isDocument ? nil : uri)
  }

  private mutating func resolveAnchor(
    _ fragment: Substring,
    in scope: Base,
    at reference: YAMLNode,
    root: YAMLTree
  ) -> Resolution {
    let uri = uri(of: scope)
    let name = fragment.percentDecoded
    // A schema that is given an `$id` for show is left by those who refer out of it.
    let around = identifiers.selfURI(of: scope.document) ?? documents.address(of: scope.document)
    guard let node = identifiers.anchor(name, in: uri) ?? identifiers.anchor(name, in: around)
    else {
      let meant = nearestName(to: name) { $0.identifiers.anchorNames(in: uri) }
      return fail(
        "reference-missing-anchor", "'\(uri)' has no anchor '\(name)'", at: reference,
        remedy: meant.map { "Did you mean '#\($0)'?" }
          ?? "Add it, or write a pointer, which begins with '#/'.")
    }
    if node.document == DocumentSet.root {
      return .local("#" + pointers.pointer(of: root.node(node.id)))
    }
    return .node(Target(node: node, fragment: name))
  }

  /// What a pointer means that leads through an object which is itself a reference; `nil` where it
  /// does not.
  private mutating func resolveThroughReference(
    _ fragment: Substring,
    in scope: Base,
    tree: YAMLTree,
    root: YAMLTree
  ) -> Resolution? {
    let tokens = fragment.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    var node = tree.root
    for (position, token) in tokens.enumerated() {
      if let child = node.at(fragment: Substring("/" + token)) {
        node = child
        continue
      }
      guard let reference = node.reference else { return nil }
      let rest = tokens[position...].joined(separator: "/")
      let text = reference.text + (reference.text.contains("#") ? "/" : "#/") + rest
      let base = base(of: node, in: scope.document)
      return resolve(text, at: reference, base: base, root: root)
    }
    return nil
  }
}

extension YAMLNode {
  /// The text of this object's `$ref`, if it has one.
  var reference: YAMLNode? {
    guard let reference = self["$ref"], reference.string != nil else { return nil }
    return reference
  }

  /// The text of this object's `$ref`, if nothing else is in the object.
  var onlyReference: YAMLNode? { count == 1 ? reference : nil }
}
