import GatewayCore
import Testing

/// What is created is there until it is deleted.
@Suite struct MockLifecycleTests {
  @Test func createReadUpdateDelete() async throws {
    let pets = try MockDocuments.pets()
    let created = try await pets.send("POST", "/pets", #"{"id": 7, "name": "Bo", "weight": 3}"#)
    #expect(created.status == 201)
    #expect(created["id"] == "7" && created["name"] == "Bo" && created["weight"] == "3")
    #expect(created["category", "id"] == "1")
    let read = try await pets.send("GET", "/pets/7")
    #expect(read.status == 200)
    #expect(read["name"] == "Bo" && read["weight"] == "3")
    let updated = try await pets.send("PATCH", "/pets/7", #"{"name": "Ada", "owner": "Eve"}"#)
    #expect(updated["name"] == "Ada" && updated["owner"] == "Eve" && updated["weight"] == "3")
    #expect(try await pets.send("PUT", "/pets", #"{"id": 7, "name": "Kim"}"#)["name"] == "Kim")
    #expect(try await pets.send("GET", "/pets/7")["name"] == "Kim")
    #expect(try await pets.send("DELETE", "/pets/7").status == 204)
    for method in ["GET", "DELETE"] {
      let gone = try await pets.send(method, "/pets/7")
      #expect(gone.status == 404)
      #expect(gone["status"] == "404")
      #expect(gone["message"] == "There is no item '7': it was not created, or was deleted.")
    }
    #expect(try await pets.send("PATCH", "/pets/7", "{}").status == 404)
  }

  @Test func newIDsAreLikeTheExampleAndDiffer() async throws {
    let pets = try MockDocuments.pets()
    #expect(try await pets.send("POST", "/pets", #"{"id": 11, "name": "a"}"#)["id"] == "11")
    var ids: [String?] = []
    for body in [#"{"name": "ball"}"#, #"{"name": "rope", "id": ""}"#] {
      ids.append(try await pets.send("POST", "/pets/11/toys", body)["id"])
    }
    #expect(
      ids == [
        "0b5f9b52-3c5e-4c5a-9a55-000000000001", "0b5f9b52-3c5e-4c5a-9a55-000000000002",
      ])
  }

  @Test func beforeAnythingIsCreatedEveryIDIsTheExamples() async throws {
    let pets = try MockDocuments.pets()
    let shown = try await pets.send("GET", "/pets/3")
    #expect(shown.status == 200 && shown["id"] == "3" && shown["name"] == "Rex")
    #expect(try await pets.send("GET", "/pets").count() == 1)
    // An update of the example is kept, and takes no other id away.
    #expect(try await pets.send("PATCH", "/pets/3", #"{"name": "Ada"}"#)["name"] == "Ada")
    #expect(try await pets.send("GET", "/pets/3")["name"] == "Ada")
    #expect(try await pets.send("GET", "/pets/4")["name"] == "Rex")
    #expect(try await pets.send("DELETE", "/pets/4").status == 204)
    #expect(try await pets.send("GET", "/pets/4").status == 404)
    #expect(try await pets.send("GET", "/pets/5").status == 200)
    _ = try await pets.send("POST", "/pets", #"{"id": 8, "name": "Bo"}"#)
    #expect(try await pets.send("GET", "/pets/5").status == 404)
    #expect(try await pets.send("GET", "/pets/3")["name"] == "Ada")
  }

  @Test func beforeAnythingIsCreatedListsSayWhatReadsSay() async throws {
    let pets = try MockDocuments.pets()
    let shown = try #require(try await pets.send("GET", "/pets")["0", "id"])
    for (id, name) in [(shown, "Ada"), ("77", "Bo")] {
      _ = try await pets.send("PATCH", "/pets/\(id)", "{\"name\": \"\(name)\"}")
    }
    let updated = try await pets.send("GET", "/pets")
    #expect(updated["0", "id"] == shown && updated["0", "name"] == "Ada")
    #expect(updated["1", "id"] == "77" && updated["1", "name"] == "Bo" && updated.count() == 2)
    for id in [shown, "77"] { _ = try await pets.send("DELETE", "/pets/\(id)") }
    #expect(try await pets.send("GET", "/pets").text == "[]")
    #expect(try await pets.send("GET", "/pets/5").status == 200)
  }

  @Test func whatDoesNotFitIsNotLaidOver() async throws {
    let pets = try MockDocuments.pets()
    let created = try await pets.send(
      "POST", "/pets", #"{"id": 7, "name": "Bo", "kind": "cat", "seen": "2020-01-01T00:00:00Z"}"#)
    #expect(created["kind"] == "cat")
    // Only the API says when it saw the pet.
    #expect(created["seen"] == "2026-01-31T09:30:00Z")
    let updated = try await pets.send(
      "PATCH", "/pets/7", #"{"kind": "bird", "weight": "heavy", "tag": "t"}"#)
    #expect(updated["kind"] == "cat" && updated["weight"] == "0.5" && updated["tag"] == "t")
    // Null is kept where it may be, takes away what may be absent, and does nothing elsewhere.
    let emptied = try await pets.send(
      "PATCH", "/pets/7", #"{"owner": null, "tag": null, "name": null}"#)
    #expect(emptied["owner"] == "null" && emptied["tag"] == nil)
    #expect(emptied["name"] == "Bo")
    #expect(try await pets.send("GET", "/pets/7")["tag"] == nil)
  }

  @Test func listsHaveWhatWasCreated() async throws {
    let pets = try MockDocuments.pets()
    for id in 1...3 { _ = try await pets.send("POST", "/pets", "{\"id\": \(id), \"name\": \"a\"}") }
    _ = try await pets.send("DELETE", "/pets/2")
    let list = try await pets.send("GET", "/pets?limit=1")
    #expect(list.count() == 2)
    #expect(list["0", "id"] == "1" && list["1", "id"] == "3")
    for id in [1, 3] { _ = try await pets.send("DELETE", "/pets/\(id)") }
    #expect(try await pets.send("GET", "/pets").text == "[]")
  }

  @Test func whatIsWithinAnItemGoesWithIt() async throws {
    let pets = try MockDocuments.pets()
    for id in [1, 2] {
      _ = try await pets.send("POST", "/pets", "{\"id\": \(id), \"name\": \"a\"}")
      let toy = try await pets.send(
        "POST", "/pets/\(id)/toys", "{\"id\": \"t\", \"petId\": 9, \"name\": \"of \(id)\"}")
      // The path says whose it is.
      #expect(toy["petId"] == "\(id)")
    }
    #expect(try await pets.send("GET", "/pets/1/toys/t")["name"] == "of 1")
    #expect(try await pets.send("GET", "/pets/2/toys/t")["name"] == "of 2")
    #expect(try await pets.send("GET", "/pets/2/toys").count() == 1)
    _ = try await pets.send("DELETE", "/pets/1")
    #expect(try await pets.send("GET", "/pets/1/toys/t").status == 404)
    #expect(try await pets.send("GET", "/pets/2/toys/t").status == 200)
  }

  @Test func membersOfAnswersHoldTheItem() async throws {
    let accounts = try MockDocuments.accounts()
    let created = try await accounts.send(
      "POST", "/v1/accounts", #"{"name": "Ada", "plan": "free"}"#)
    let id = "account-test-6b1d6f5c-1f0d-4a3c-8a30-000000000001"
    #expect(created["account_id"] == id && created["account", "account_id"] == id)
    #expect(created["account", "name"] == "Ada")
    // A text is no object.
    #expect(created["account", "plan", "name"] == "Name")
    let read = try await accounts.send("GET", "/v1/accounts/\(id)")
    #expect(read["name"] == "Ada" && read["state"] == "active")
    let other = try await accounts.send("GET", "/v1/account?account_id=\(id)")
    #expect(other["account", "name"] == "Ada" && other["account_id"] == id)
    #expect(try await accounts.send("GET", "/v1/account").status == 200)
    #expect(try await accounts.send("GET", "/v1/account?account_id=x").status == 404)
    _ = try await accounts.send("PUT", "/v1/accounts/\(id)", #"{"name": "Eve"}"#)
    _ = try await accounts.send("POST", "/v1/accounts", #"{"name": "Bo"}"#)
    let found = try await accounts.send("POST", "/v1/accounts/search", #"{"limit": 1}"#)
    #expect(found.count("results") == 2)
    #expect(found["results", "0", "name"] == "Eve" && found["results", "1", "name"] == "Bo")
    #expect(found["metadata", "total"] == "2" && found["metadata", "next_cursor"] == nil)
    #expect(try await accounts.send("DELETE", "/v1/accounts/\(id)")["account_id"] == id)
    #expect(try await accounts.send("GET", "/v1/accounts/\(id)").status == 404)
    // What is not plain is answered as ever.
    #expect(try await accounts.send("POST", "/v1/accounts/\(id)/reset").status == 200)
  }

  @Test func formsAreRead() async throws {
    let calls = try MockDocuments.calls()
    let created = try await calls.send("POST", "/Calls.json", "To=%2B1+2&Count=7&Open=false")
    #expect(created["To"] == "+1 2" && created["Count"] == "7" && created["Open"] == "false")
    let sid = "CA42ed11f93dc08b952027000000000001"
    #expect(created["sid"] == sid)
    _ = try await calls.send("POST", "/Calls/\(sid).json", "Count=many&Open=true")
    let read = try await calls.send("GET", "/Calls/\(sid).json")
    #expect(read["Count"] == "7" && read["Open"] == "true")
    #expect(try await calls.send("GET", "/Calls.json")["calls", "0", "sid"] == sid)
  }

  @Test(arguments: [
    ("{page: at, items: books, more: more}", ["": 3, "?at=1": 3, "?at=2": 0]),
    ("{page: at, first: 0, items: books, more: more}", ["": 3, "?at=0": 3, "?at=1": 0]),
    ("{offset: at, items: books, more: more}", ["": 3, "?at=2": 1, "?at=3": 0]),
  ])
  func pagesEnd(_ paging: String, _ counts: [String: Int]) async throws {
    let books = try MockDocuments.books(paging: paging)
    #expect(try await books.send("GET", "/books?at=9").count("books") == 1)
    for _ in 0..<3 { _ = try await books.send("POST", "/books") }
    for (query, count) in counts {
      let page = try await books.send("GET", "/books\(query)")
      #expect(page.count("books") == count, "\(query)")
      #expect(page["more"] == "false" && page["has_more"] == "false")
    }
  }

  @Test func stytchUsersAndMembers() async throws {
    let stytch = try MockDocuments.stytch()
    let user = try await stytch.send(
      "POST", "/v1/users", #"{"email": "a@b.example", "external_id": "e1"}"#)
    let id = try #require(user["user_id"])
    #expect(user["user", "user_id"] == id && user["user", "external_id"] == "e1")
    #expect(try await stytch.send("GET", "/v1/users/\(id)")["external_id"] == "e1")
    let found = try await stytch.send("POST", "/v1/users/search", "{}")
    #expect(found["results", "0", "user_id"] == id && found["results", "1"] == nil)
    #expect(try await stytch.send("DELETE", "/v1/users/\(id)")["user_id"] == id)
    let gone = try await stytch.send("GET", "/v1/users/\(id)")
    #expect(gone.status == 404)
    let organization = try await stytch.send(
      "POST", "/v1/b2b/organizations", #"{"organization_name": "Garden"}"#)
    let owner = try #require(organization["organization", "organization_id"])
    #expect(organization["organization", "organization_name"] == "Garden")
    let path = "/v1/b2b/organizations/\(owner)/member"
    let member = try await stytch.send("POST", path + "s", #"{"email_address": "a@b.example"}"#)
    let memberID = try #require(member["member_id"])
    #expect(member["member", "organization_id"] == owner)
    let read = try await stytch.send("GET", path + "?member_id=\(memberID)")
    #expect(read["member", "email_address"] == "a@b.example")
    let search = "/v1/b2b/organizations/members/search"
    let body = "{\"organization_ids\": [\"\(owner)\"]}"
    #expect(try await stytch.send("POST", search, body)["members", "0", "member_id"] == memberID)
    #expect(try await stytch.send("DELETE", "/v1/b2b/organizations/\(owner)").status == 200)
    #expect(try await stytch.send("POST", search, body).count("members") == 0)
  }

  @Test func aPreferredStatusKeepsNothing() async throws {
    let pets = try MockDocuments.pets()
    let body = #"{"id": 7, "name": "Bo"}"#
    let prefer = ["prefer": "code=201"]
    #expect(try await pets.send("POST", "/pets", body, headers: prefer).status == 201)
    #expect(try await pets.send("GET", "/pets/7")["name"] == "Rex")
    _ = try await pets.send("POST", "/pets", body)
    let refused = try await pets.send("GET", "/pets/7", headers: ["prefer": "code=409"])
    #expect(refused.status == 409 && refused["status"] == "409")
    let gone = try await pets.send("DELETE", "/pets/7", headers: ["prefer": "code=204"])
    #expect(gone.status == 204)
    #expect(try await pets.send("GET", "/pets/7").status == 200)
    #expect(try await pets.send("GET", "/pets/9", headers: ["prefer": "code=200"]).status == 200)
  }

  @Test func aWrongRequestKeepsNothing() async throws {
    let pets = try MockDocuments.pets()
    #expect(try await pets.send("POST", "/pets", #"{"id": 7}"#).status == 400)
    #expect(try await pets.send("GET", "/pets/9").status == 200)
  }

  @Test func manyAtOnceAreKeptEachOnItsOwn() async throws {
    let accounts = try MockDocuments.accounts()
    let ids = try await withThrowingTaskGroup(of: String?.self) { group in
      for number in 0..<200 {
        group.addTask {
          try await accounts.send("POST", "/v1/accounts", "{\"name\": \"\(number)\"}")["account_id"]
        }
      }
      return try await group.reduce(into: Set<String?>()) { $0.insert($1) }
    }
    #expect(ids.count == 200 && !ids.contains(nil))
    let found = try await accounts.send("POST", "/v1/accounts/search")
    #expect(found["metadata", "total"] == "200")
  }

  @Test func aStoreCanBeEmptied() async throws {
    let building = try MockDocuments.pets().building
    let store = MockStore()
    let mock = MockAPI(building.model, store: store)
    func send(_ method: String, _ path: String, _ body: String = "") async throws -> Int {
      await mock.answer(
        to: .init(path: path, query: "", headers: [:], body: Array(body.utf8)),
        for: try building.entry(method, path)
      ).status
    }
    #expect(try await send("POST", "/pets", #"{"id": 7, "name": "Bo"}"#) == 201)
    #expect(try await send("GET", "/pets/9") == 404)
    await store.removeAll()
    #expect(try await send("GET", "/pets/9") == 200)
  }
}
