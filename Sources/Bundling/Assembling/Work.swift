import YAMLTree

/// A node of the root document that is still to be looked at.
struct Work {
  var id: YAMLNodeID
  var place: Place
  /// What references in it are relative to.
  var base: Base
  /// The last of the copies that it stands in, by its position among all; `nil` for none.
  var copy: Int?
  var role = Role.plain

  enum Role {
    case plain
    /// It holds components.
    case section(ComponentSections.Section)
    /// It is a component.
    case entry(ComponentSections.Section)
  }
}

/// A target that was copied into the place of a reference.
struct InlineCopy {
  var node: NodeReference
  /// The copy that this one stands in.
  var outer: Int?
  var depth: Int
}

/// What is to be done about a reference.
enum Change {
  /// The text of a scalar becomes another reference.
  case rewrite(YAMLNodeID, to: String)
  /// A target becomes a component, and a scalar refers to it.
  case lift(Target, into: ComponentSections.Section, of: ObjectKind, YAMLNodeID)
  /// A target takes the place of the object that refers to it.
  case inline(Target, Work)
}
