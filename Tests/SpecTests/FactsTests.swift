import Foundation
import TestSupport
import Testing

/// Paths, operation ids, parameters, names, types, formats, required lists, enum values, servers,
/// security, and the order of it all are those of the API. Needs `../shared`.
@Suite(.enabled(if: SharedFolder.url != nil, "needs the folder shared beside the package"))
struct FactsTests {
  @Test(arguments: [SpecFile.facts, SpecFile.official])
  func equal(_ other: URL?) throws {
    let ours = Facts(try SpecFile.tree(SpecFile.ours)).lines
    let theirs = Facts(try SpecFile.tree(other)).lines
    try #require(theirs.count > 8000)
    guard ours != theirs else { return }
    let changes = ours.difference(from: theirs).prefix(20).map { change in
      switch change {
      case .insert(_, let line, _): "only ours: \(line)"
      case .remove(_, let line, _): "only theirs: \(line)"
      }
    }
    Issue.record("the facts differ:\n\(changes.joined(separator: "\n"))")
  }

  @Test func noticeWhatIsNoProse() throws {
    let ours = Facts(try SpecFile.tree(SpecFile.ours)).lines
    #expect(ours.contains { $0.contains("api_b2b_rbac_v1_PolicyRole.properties.description.type") })
    #expect(!ours.contains { $0.contains("PolicyRole.description") })
  }
}
