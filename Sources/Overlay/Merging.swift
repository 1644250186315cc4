import Diagnostics
import YAMLTree

extension YAMLTree {
  /// Merges a value into a node: objects by their keys, arrays end to end, primitive values in the
  /// place of one another.
  /// - Parameter location: where the action stands that asks for it.
  mutating func merge(
    _ value: YAMLNode,
    into target: YAMLNodeID,
    at location: SourceLocation
  ) throws(OverlayFailure) {
    // Depth is limited, yet not by the stack.
    var pending = [(value: value, target: target)]
    while let (value, target) = pending.popLast() {
      let kind = node(target).kind
      guard kind == value.kind else {
        throw .incompatible(value, with: node(target), at: location)
      }
      switch kind {
      case .scalar:
        try edit(at: location) { tree throws(YAMLEditError) in
          try tree.replace(target, with: value)
        }
      case .sequence:
        try append(Array(value.elements), to: target, at: location)
      case .mapping:
        for (keyNode, value) in value.entries {
          let key = keyNode.text
          if let present = node(target)[key]?.id {
            pending.append((value, present))
          } else {
            try edit(at: location) { tree throws(YAMLEditError) in
              try tree.set(value, forKey: key, in: target)
            }
          }
        }
      }
    }
  }

  /// Adds values at the end of a sequence.
  mutating func append(
    _ values: [YAMLNode],
    to target: YAMLNodeID,
    at location: SourceLocation
  ) throws(OverlayFailure) {
    for value in values {
      try edit(at: location) { tree throws(YAMLEditError) in try tree.append(value, to: target) }
    }
  }

  private mutating func edit(
    at location: SourceLocation,
    _ body: (inout YAMLTree) throws(YAMLEditError) -> Void
  ) throws(OverlayFailure) {
    do {
      try body(&self)
    } catch {
      throw OverlayFailure(error, at: location)
    }
  }
}

extension OverlayFailure {
  fileprivate static func incompatible(
    _ value: YAMLNode,
    with target: YAMLNode,
    at location: SourceLocation
  ) -> OverlayFailure {
    OverlayFailure(
      "overlay-incompatible-update",
      "\(value.kind.title) cannot be merged into \(target.kind.title) (\(target.location))",
      at: value.location.file == target.location.file ? location : value.location,
      remedy: "Remove what is there in an action before this one."
    )
  }
}

extension YAMLNode.Kind {
  fileprivate var title: String {
    switch self {
    case .mapping: "an object"
    case .sequence: "an array"
    case .scalar: "a primitive value"
    }
  }
}
