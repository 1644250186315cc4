import SDKModel
import Testing

@Suite struct TagResourcesTests {
  /// The resources of a document whose operations have these tags, each with what is said of it.
  private func resources(_ tags: [String], declared: String = "[]") throws -> [String: String?] {
    let paths = tags.enumerated().map { index, tag in
      "  /p\(index): {get: {operationId: read\(index), tags: ['\(tag)'], responses: {}}}"
    }
    let model = try Building(
      """
      openapi: 3.2.0
      info: {title: Test, version: "1"}
      tags: \(declared)
      paths:
      \(paths.joined(separator: "\n"))
      """
    ).model
    var result: [String: String?] = [:]
    var pending = model.clients[0].resources
    while let resource = pending.popLast() {
      result[resource.path.map(\.snakeCase).joined(separator: ".")] = resource.summary
      pending += resource.children
    }
    return result
  }

  @Test(arguments: [
    ("Meeting rooms", "meeting_rooms"),
    ("Billing / Invoices", "billing.invoices"),
    ("billing:invoices", "billing.invoices"),
    ("Billing > Invoices", "billing.invoices"),
    ("Billing::Invoices", "billing.invoices"),
    ("I/O", "i_o"),
    ("2.0: Users", "2_0_users"),
    ("Places API", "places"),
    ("API", "api"),
    ("pet-controller", "pet"),
    ("😀", "other"),
  ])
  func readsTags(tag: String, path: String) throws {
    #expect(try resources([tag]).keys.contains(path))
  }

  @Test func leavesOutTheVersionThatMostTagsHave() throws {
    #expect(
      try Set(resources(["MessagingV1Brand", "MessagingV1Service"]).keys) == ["brand", "service"])
    #expect(
      try Set(resources(["Api20100401Call", "Api20100401Key"]).keys) == ["call", "key"])
    #expect(
      try Set(resources(["V1 Users", "V2 Users"]).keys) == ["v1_users", "v2_users"])
  }

  @Test func putsTagsBelowTheirParents() throws {
    let declared = """
      [{name: a, parent: b}, {name: b, parent: c}, {name: x, parent: y}, {name: y, parent: x},
       {name: badge, kind: badge}, {name: self, parent: self}]
      """
    let found = try resources(["a", "x", "self", "d"], declared: declared)
    #expect(Set(found.keys) == ["c", "c.b", "c.b.a", "y", "y.x", "self", "d"])
  }

  @Test func badgesDoNotGroup() throws {
    let model = try Building(
      """
      openapi: 3.2.0
      info: {title: Test, version: "1"}
      tags: [{name: beta, kind: badge}]
      paths: {/a: {get: {operationId: read, tags: [beta, pets], responses: {}}}}
      """
    ).model
    #expect(model.clients[0].resources.map(\.name.snakeCase) == ["pets"])
  }

  @Test(arguments: [
    ("Rooms.", "Rooms."),
    ("Rooms, e.g. large ones. And more.", "Rooms, e.g. large ones."),
    ("Version 1.0 of the rooms. More.", "Version 1.0 of the rooms."),
    ("# Rooms\\n\\nWhat can be\\nbooked. More.", "What can be booked."),
    ("Rooms\\n\\nMore.", "Rooms"),
  ])
  func describesResourcesInOneLine(description: String, summary: String) throws {
    let declared = "[{name: rooms, description: \"\(description)\"}, {name: beds, summary: Beds}]"
    let found = try resources(["rooms", "beds", "halls"], declared: declared)
    #expect(found == ["rooms": summary, "beds": "Beds", "halls": nil])
  }
}
