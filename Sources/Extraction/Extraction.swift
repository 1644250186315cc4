import Diagnostics
import YAMLTree

/// Takes a smaller document out of a document: the part that is wanted, without what is not.
///
/// Works on OpenAPI 3.0, 3.1 and 3.2 and on Swagger 2.0, of which every reference is a local one.
/// What is kept is as it was, in the same order and with its places; aliases are replaced by what
/// they show.
public struct Extraction: Hashable, Sendable {
  /// Material that a document can do without.
  public enum Material: String, CaseIterable, Hashable, Sendable {
    /// The keywords `example` and `examples`.
    case examples
    /// `description`, `summary`, `externalDocs` and the `title` of schemas. The description of a
    /// response, where the specification asks for one, becomes an empty text.
    case prose
    /// The `x-…` fields, except what a reference leads to.
    case extensions
  }

  /// The part that is wanted.
  public var selection: Selection
  /// What is left out of it.
  public var omitted: Set<Material>

  /// Makes an extraction from its parts; without any it changes nothing.
  public init(selection: Selection = Selection(), omitting omitted: Set<Material> = []) {
    self.selection = selection
    self.omitted = omitted
  }

  /// Carries out the extraction.
  ///
  /// Takes time in proportion to the size of the document.
  /// - Returns: `nil` only after an error was added: a wish that names nothing in the document.
  public func apply(to tree: YAMLTree, diagnostics: inout [Diagnostic]) -> YAMLTree? {
    if selection.isEmpty, omitted.isEmpty { return tree }
    do {
      // Behind an alias, one node would stand in several places with several roles.
      var result = try YAMLTree(.copy(tree.root))
      if !omitted.isEmpty {
        result = try Stripping(result.root, omitted).cut.applied(to: result.root)
      }
      if !selection.isEmpty {
        let parts = DocumentParts(of: result.root)
        guard
          let wanted = parts.wanted(by: selection, diagnostics: &diagnostics)
        else { return nil }
        var requirements = Requirements(of: result.root, parts)
        requirements.follow(from: wanted)
        result = try requirements.cut.applied(to: result.root)
      }
      return result
    } catch {
      diagnostics.append(
        .error(
          "extraction-limit", "no part can be taken out of the document: \(error)",
          at: tree.root.location, remedy: "Split the document."))
      return nil
    }
  }
}
