import SDKRuntime
import Testing

@Suite struct EnvironmentVariablesTests {
  private let variables: EnvironmentVariables = ["SET": "hunter2", "EMPTY": ""]

  @Test func whatIsSetIsRead() throws {
    #expect(try variables.required("SET") == "hunter2")
    #expect(variables.optional("SET") == "hunter2")
  }

  @Test(arguments: [("EMPTY", "is empty"), ("ABSENT", "is not set")])
  func whatIsNotIsNamed(_ name: String, _ problem: String) {
    #expect(variables.optional(name) == nil)
    let error = #expect(throws: ConfigurationError.self) { try variables.required(name) }
    #expect(error?.problem.contains(name) == true)
    #expect(error?.problem.contains(problem) == true)
  }

  @Test func theProcessHasSome() {
    #expect(EnvironmentVariables.process.optional("PATH") != nil)
  }

  @Test func valuesAreNotShown() {
    var dumped = ""
    dump(variables, to: &dumped)
    #expect(!"\(variables) \(dumped)".contains("hunter2"))
  }
}
