import Diagnostics
import YAMLTree

/// Checks documents against the OpenAPI specification.
public enum OpenAPIValidator {
  /// What is checked.
  public struct Checks: OptionSet, Sendable {
    /// The bits.
    public let rawValue: Int

    /// Makes a set of checks from its bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// What each Object may hold, taken by itself.
    public static let structure = Checks(rawValue: 1)
    /// The written rules that tie Objects together, references among them.
    public static let rules = Checks(rawValue: 2)
    /// Everything.
    public static let all: Checks = [.structure, .rules]
  }

  /// Checks a document of Swagger 2.0 or OpenAPI 3.0, 3.1 or 3.2.
  ///
  /// References to other files are not followed: bundle the document first to have them checked.
  /// - Parameter earlier: what was found before that, see ``identifierFindings(in:)``.
  public static func validate(
    _ tree: YAMLTree,
    checks: Checks = .all,
    besides earlier: [Finding] = []
  ) -> ValidationReport {
    let findings = Findings(checks, earlier)
    let root = tree.root
    let named = root["openapi"] ?? root["swagger"]
    let text = named?.text ?? ""
    guard let version = version(of: root, findings) else {
      return ValidationReport(
        version: nil, versionText: text, pathCount: 0, operationCount: 0,
        findings: findings.sorted, omitted: findings.omitted)
    }
    var walk = StructureWalk(Grammar(version), root: root, findings: findings)
    walk.checkDocument()
    if checks.contains(.rules) { walk.checkReferences() }
    let description = Description(root: root, version: version, inventory: walk.inventory)
    if checks.contains(.rules) { description.checkRules(findings) }
    return ValidationReport(
      version: version, versionText: text, pathCount: description.paths.count,
      operationCount: description.operations.count, findings: findings.sorted,
      omitted: findings.omitted)
  }

  private static func version(
    of root: YAMLNode,
    _ findings: Findings
  ) -> SpecificationVersion? {
    guard root.kind == .mapping else {
      findings.add(
        .wrongType, in: .openAPI, at: root,
        "this is not an OpenAPI document: a mapping must stand at its root",
        remedy: "Begin it with 'openapi: 3.1.1'.")
      return nil
    }
    guard let field = root["openapi"] ?? root["swagger"] else {
      let meant = nearest(to: "openapi", in: root.entries.map(\.key.text))
      findings.add(
        .missingField, in: .openAPI, at: root,
        "the document has no 'openapi' field, so its version is not known",
        remedy: meant.map { "Did you mean 'openapi' by '\($0)'?" } ?? "Add 'openapi: 3.1.1'.")
      return nil
    }
    guard field.kind == .scalar, let version = SpecificationVersion(named: field.text) else {
      findings.add(
        .unknownVersion, in: .openAPI, at: field,
        "the version '\(field.text)' is not known",
        remedy: "Versions that can be checked are 2.0, 3.0, 3.1 and 3.2.")
      return nil
    }
    return version
  }
}
