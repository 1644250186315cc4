import SDKModel
import Testing

/// Calls of one name that send something else.
@Suite struct WebhookNameTests {
  private func names(_ parts: [String], webhooks: Bool) throws -> Set<String> {
    let list = parts.joined(separator: "\n")
    let document = """
      openapi: 3.1.0
      info: {title: Test, version: "1"}
      \(webhooks ? "webhooks:\n  pet:" : "paths:")
      \(list)
      """
    return Set(try Building(document).typeNames)
  }

  private func body(_ member: String) -> String {
    "requestBody: {content: {application/json: {schema: "
      + "{type: object, properties: {\(member): {type: string}}}}}}"
  }

  @Test func callbacksOfOneNameHaveTheirOperationInIt() throws {
    let operations = ["a", "z", "m"].map { name in
      let call = "{'{$url}': {post: {\(body(name == "m" ? "z" : name))}}}"
      return "  /\(name): {post: {operationId: subscribe_\(name), callbacks: {onEvent: \(call)}}}"
    }
    let names = try names(operations, webhooks: false)
    #expect(names == ["callbacks.on_event", "callbacks.subscribe_m_on_event"])
    #expect(try self.names(operations.reversed(), webhooks: false) == names)
    #expect(try self.names([operations[1]], webhooks: false) == ["callbacks.on_event"])
  }

  @Test func webhooksOfSeveralMethodsHaveTheMethodInIt() throws {
    let methods = ["    post: {\(body("a"))}", "    put: {\(body("z"))}"]
    let names = try names(methods, webhooks: true)
    #expect(names == ["webhooks.pet", "webhooks.put_pet"])
    #expect(try self.names(methods.reversed(), webhooks: true) == names)
  }
}
