import Diagnostics
import JSONPath
import YAMLTree

extension OverlayDocument {
  /// Makes the changes to a description, one action after the other.
  ///
  /// What the overlay adds keeps its place in the overlay's file. An action that fails adds an
  /// error and changes nothing more; those after it are made nevertheless, so that all errors are
  /// found at once. An action whose target selects nothing adds a warning.
  /// - Parameters:
  ///   - tree: the description.
  ///   - queryLimit: the number of nodes that each query may visit.
  ///   - diagnostics: where findings are added.
  public func applied(
    to tree: YAMLTree,
    queryLimit: Int = JSONPathQuery.defaultLimit,
    diagnostics: inout [Diagnostic]
  ) -> YAMLTree {
    var application = OverlayApplication(tree: tree, version: version, queryLimit: queryLimit)
    application.perform { application throws(OverlayFailure) in try application.expandAliases() }
    for action in actions {
      application.perform { application throws(OverlayFailure) in try application.apply(action) }
    }
    diagnostics += application.diagnostics
    return application.tree
  }
}

/// Why an action cannot be made.
struct OverlayFailure: Error {
  let diagnostic: Diagnostic

  init(_ id: String, _ message: String, at location: SourceLocation, remedy: String) {
    diagnostic = .error(id, message, at: location, remedy: remedy)
  }

  init(_ error: YAMLEditError, at location: SourceLocation) {
    self.init(
      "overlay-edit",
      error.description,
      at: location,
      remedy: "Target something else, or make the description smaller."
    )
  }

  init(_ error: JSONPathLimitError, at location: SourceLocation) {
    self.init(
      "overlay-query-limit",
      error.description,
      at: location,
      remedy: "Use '..' less often, and name what is above the nodes that are meant."
    )
  }
}

/// A description while an overlay is being applied to it.
private struct OverlayApplication {
  var tree: YAMLTree
  let version: OverlayVersion
  let queryLimit: Int
  var diagnostics: [Diagnostic] = []

  /// Does a part of the work, or reports why it cannot be done.
  mutating func perform(_ work: (inout OverlayApplication) throws(OverlayFailure) -> Void) {
    do {
      try work(&self)
    } catch {
      diagnostics.append(error.diagnostic)
    }
  }

  /// Gives every alias a copy of its own, so that a change concerns the one place that it is for.
  mutating func expandAliases() throws(OverlayFailure) {
    let root = tree.root
    do {
      try tree.replace(root.id, with: root)
    } catch {
      throw OverlayFailure(error, at: root.location)
    }
  }

  mutating func apply(_ action: OverlayAction) throws(OverlayFailure) {
    let targets = try select(action.target)
    if targets.isEmpty { return }
    switch action.change {
    case .nothing: return
    case .remove: try remove(targets, at: action.target.location)
    case .update(let value): try merge(value, into: targets, at: action.target.location)
    case .copy(let source): try copy(source, to: targets, at: action.target.location)
    }
  }

  /// The nodes that a query selects, each once; a warning is added where there are none.
  private mutating func select(
    _ source: OverlayAction.Query
  ) throws(OverlayFailure) -> [YAMLNodeID] {
    let query: JSONPathQuery
    do {
      query = try JSONPathQuery(source.text)
    } catch {
      throw OverlayFailure(
        "overlay-query",
        "in \(source.text): \(error.message), at character \(error.offset + 1)",
        at: source.location,
        remedy: error.remedy
      )
    }
    do {
      // Only ids are kept, because a living node makes the next edit copy the whole tree.
      var seen: Set<YAMLNodeID> = []
      let ids = try query.nodes(in: tree.root, limit: queryLimit).map(\.id).filter {
        seen.insert($0).inserted
      }
      if let miss = ids.isEmpty ? try query.nearMiss(in: tree.root, limit: queryLimit) : nil {
        diagnostics.append(.unmatched(query, miss, at: source.location))
      }
      return ids
    } catch {
      throw OverlayFailure(error, at: source.location)
    }
  }

  private mutating func remove(
    _ targets: [YAMLNodeID],
    at location: SourceLocation
  ) throws(OverlayFailure) {
    for target in targets {
      do {
        try tree.remove(target)
      } catch {
        throw OverlayFailure(error, at: location)
      }
    }
  }

  private mutating func copy(
    _ source: OverlayAction.Query,
    to targets: [YAMLNodeID],
    at location: SourceLocation
  ) throws(OverlayFailure) {
    let found = try select(source)
    guard found.count == 1 else {
      throw OverlayFailure(
        "overlay-copy-source",
        "\(source.text) selects \(found.count) nodes, and one is copied",
        at: source.location,
        remedy: "Name the one node to copy."
      )
    }
    try merge(tree.node(found[0]), into: targets, at: location)
  }

  /// Merges a value into each target.
  private mutating func merge(
    _ value: YAMLNode,
    into targets: [YAMLNodeID],
    at location: SourceLocation
  ) throws(OverlayFailure) {
    if version >= .onePointOne, Set(targets.map { tree.node($0).kind }).count > 1 {
      throw OverlayFailure(
        "overlay-mixed-targets",
        "the target selects objects, arrays and primitive values together",
        at: location,
        remedy: "Write an action for each kind."
      )
    }
    for target in targets {
      switch tree.node(target).kind {
      case .mapping:
        try tree.merge(value, into: target, at: location)
      case .sequence:
        // In version 1.0 the value is one element, whatever it is.
        let isList = version >= .onePointOne && value.kind == .sequence
        try tree.append(isList ? Array(value.elements) : [value], to: target, at: location)
      case .scalar:
        guard version >= .onePointOne else {
          throw OverlayFailure(
            "overlay-primitive-target",
            "the target selects a primitive value, which Overlay 1.0 cannot update",
            at: location,
            remedy: "Target the object that it is in, or write 'overlay: 1.1.0'."
          )
        }
        try tree.merge(value, into: target, at: location)
      }
    }
  }
}
