import YAMLTree

extension OpenAPIValidator {
  /// Checks how the schemas of a document name themselves, and nothing else.
  ///
  /// Bundling takes `$id`, `$anchor` and `$dynamicAnchor` out, so what is wrong with them has to be
  /// found before it, and handed to ``validate(_:checks:besides:)``.
  public static func identifierFindings(in tree: YAMLTree) -> [Finding] {
    guard !tree.values(ofKeys: StructureWalk.identifiers).isEmpty,
      let field = tree.root["openapi"], let version = SpecificationVersion(named: field.text)
    else { return [] }
    let findings = Findings(.all)
    var walk = StructureWalk(Grammar(version), root: tree.root, findings: findings)
    walk.checkDocument()
    return findings.sorted.filter { finding in
      finding.rule == .repeatedAnchor
        || finding.rule == .invalidFormat && finding.object == .schema
          && StructureWalk.identifiers.contains { finding.pointer.hasSuffix("/\($0)") }
    }
  }
}
