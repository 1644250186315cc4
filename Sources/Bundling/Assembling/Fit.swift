import Diagnostics
import YAMLTree

/// A target in a place that it does not fit.
struct Misplacement: Hashable {
  var node: NodeReference
  var place: Place
}

extension Place {
  /// Whether a node can stand here, as far as its kind goes.
  func allows(_ node: YAMLNode) -> Bool {
    switch shape {
    case .list: node.kind == .sequence
    case .map: node.kind == .mapping
    case .one:
      switch kind {
      case .anything, .data: true
      case .schema: node.kind == .mapping || node.bool != nil
      default: node.kind == .mapping
      }
    }
  }

  /// What is wanted here, in words.
  fileprivate var wanted: String {
    switch shape {
    case .list: "a list"
    case .map: "a mapping"
    case .one: kind == .schema ? "a schema" : "an object"
    }
  }
}

extension Diagnostic {
  /// Says that what a reference leads to cannot stand where it does.
  static func misplaced(
    _ node: YAMLNode,
    _ target: Target,
    at reference: YAMLNode,
    _ place: Place
  ) -> Diagnostic {
    let found =
      switch node.kind {
      case .mapping: "a mapping"
      case .sequence: "a list"
      case .scalar: node.isNull ? "nothing" : "a single value"
      }
    return .error(
      "reference-wrong-kind",
      "'\(reference.text)' is \(found), but \(place.wanted) belongs here",
      at: reference.location,
      remedy: "Refer to something else, or correct \(node.location)."
    )
  }
}
