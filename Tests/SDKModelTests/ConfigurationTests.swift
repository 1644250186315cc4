import Diagnostics
import SDKModel
import Testing
import YAMLTree

@Suite struct ConfigurationTests {
  private func read(_ text: String) throws -> (Configuration?, [String]) {
    var diagnostics: [Diagnostic] = []
    let tree = try #require(
      YAMLTree.parse(Array(text.utf8), file: "a.gen.yaml", diagnostics: &diagnostics)
    )
    let configuration = Configuration.read(tree, diagnostics: &diagnostics)
    return (configuration, diagnostics.map(\.description))
  }

  @Test(arguments: [
    (
      "clinets: []",
      "a.gen.yaml:1:1: error: 'clinets' is not a key of the configuration; Did you mean 'clients'?"
    ),
    (
      "clients: [{name: A, path: []}]",
      "a.gen.yaml:1:21: error: 'path' is not a key of a client; Did you mean 'paths'?"
    ),
    (
      "module: [A]",
      "a.gen.yaml:1:9: error: 'module' takes a string, but here is a list; Write a string."
    ),
    ("clients: [{}]", "a.gen.yaml:1:11: error: a client needs a 'name'; Add 'name:' to it."),
    (
      "operations: {pattern: '{name'}",
      "a.gen.yaml:1:23: error: '{name' is not a pattern; "
        + "Close every '{' and '[', and name every part, as in 'api_{service}_{name}'."
    ),
    (
      "operations: {group: tag}",
      "a.gen.yaml:1:21: error: 'group' cannot be 'tag'; "
        + "Write one of 'tags', 'paths', 'ids', 'pattern', 'none'."
    ),
    (
      "operations: {group: pattern}",
      "a.gen.yaml:1:13: error: 'group: pattern' needs a 'pattern'; Add 'pattern:' to it."
    ),
    (
      "operations: {group: tags, pattern: '{name}'}",
      "a.gen.yaml:1:13: error: operations are grouped by tags, so that the pattern is of no use; "
        + "Write 'group: pattern', or remove the pattern."
    ),
    (
      "credentials: {a: {environment: {user: A_USER}}}",
      "a.gen.yaml:1:32: error: 'environment' needs a 'password'; Add 'password:' to it."
    ),
    (
      "idempotencyKeyHeader: Request Key",
      "a.gen.yaml:1:23: error: 'idempotencyKeyHeader' cannot be 'Request Key'; "
        + "Use letters, digits and hyphens."
    ),
  ])
  func tellsWhatIsWrong(text: String, message: String) throws {
    let (configuration, messages) = try read(text)
    #expect(configuration == nil)
    #expect(messages == [message])
  }

  @Test func takesAnEmptyFile() throws {
    let (configuration, messages) = try read("")
    #expect(configuration != nil)
    #expect(messages.isEmpty)
  }
}
