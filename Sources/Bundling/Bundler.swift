import Diagnostics
import YAMLTree

/// Makes one document out of many: afterwards every reference is a fragment of the document that
/// it stands in, as `#/components/schemas/Pet`.
///
/// - What can be a component becomes one, called after the last part of its pointer or after its
///   file. An entry among the components that is nothing but a reference is replaced by what it
///   refers to. Everything else is copied into the place of the reference; what stands beside the
///   reference stays and wins.
/// - `$id`, `$anchor` and `$dynamicAnchor` are taken out, and references to them become pointers.
/// - Examples, defaults and extensions are data: nothing in them is a reference.
///
/// A bundler can be used again for the same document, after it was edited: what was loaded, and
/// what became a component, stays so.
public struct Bundler {
  private let address: DocumentAddress
  private let limits: BundlingLimits
  private let load: (DocumentAddress) throws(LoadFailure) -> [UInt8]
  /// What is known about the other documents, once there was a need for them.
  private var resolver: ReferenceResolver?
  private var components = Components()

  /// Makes a bundler for a root document.
  /// - Parameters:
  ///   - address: where the root document is; references in it are relative to that.
  ///   - limits: what the other documents may cost.
  ///   - load: gives the content of a document, or says why it does not.
  public init(
    address: DocumentAddress,
    limits: BundlingLimits = .default,
    load: @escaping (DocumentAddress) throws(LoadFailure) -> [UInt8]
  ) {
    self.address = address
    self.limits = limits
    self.load = load
  }

  /// Brings everything that a document refers to into it.
  ///
  /// A document whose references are all local pointers is returned as it is, after one look along
  /// its nodes. Otherwise it is edited, in place if the caller consumes it.
  /// - Parameters:
  ///   - tree: the root document.
  ///   - treeLimits: what each other document may cost.
  ///   - diagnostics: where findings are added.
  /// - Returns: `nil` only after an error was added; all references were followed nevertheless.
  public mutating func bundle(
    _ tree: consuming YAMLTree,
    treeLimits: YAMLLimits = .default,
    diagnostics: inout [Diagnostic]
  ) -> YAMLTree? {
    let sections = ComponentSections(
      openAPI: tree.root["openapi"]?.text, swagger: tree.root["swagger"]?.text)
    guard tree.needsBundling(as: sections.document) else { return tree }
    var unused: [Diagnostic] = []
    let file = tree.root.location.file
    guard
      let empty = YAMLTree.parse(Array("{}".utf8), file: file, diagnostics: &unused)
    else { return nil }
    var resolver =
      self.resolver
      ?? ReferenceResolver(
        DocumentSet(root: address, limits: limits, treeLimits: treeLimits, load: load),
        chainLimit: limits.chain)
    resolver.begin(tree)
    components.begin(tree)
    var assembly = Assembly(
      consume tree, resolver: resolver, components: components, sections: sections,
      chainLimit: limits.chain, emptyMapping: empty)
    assembly.run()
    let findings = assembly.resolver.takeDiagnostics()
    diagnostics += findings
    self.resolver = assembly.resolver
    components = assembly.components
    return findings.hasErrors ? nil : assembly.tree
  }
}
