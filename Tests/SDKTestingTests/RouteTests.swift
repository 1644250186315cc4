import Testing

@testable import SDKTesting

@Suite struct RouteTests {
  @Test(arguments: [
    ("GET /users", "GET", "/users", true),
    ("GET /users", "POST", "/users", false),
    ("get /users", "GET", "/users", true),
    ("/users", "PATCH", "/users", true),
    ("GET /users", "GET", "/v1/users", true),
    ("GET /v1/users", "GET", "/users", false),
    ("GET /users", "GET", "/users/1", false),
    ("GET /users/{id}", "GET", "/users/1", true),
    ("GET /users/{id}", "GET", "/users", false),
    ("GET /users/{id}/keys", "GET", "/users/1/keys", true),
    ("GET *", "GET", "/anything", true),
    ("GET *", "PUT", "/anything", false),
    ("*", "PUT", "/", true),
  ])
  func aRouteFitsItsRequests(_ route: String, _ method: String, _ path: String, _ fits: Bool) {
    #expect((Route(route).match(method: method, path: path) != nil) == fits)
  }

  @Test func parametersHaveNames() {
    let values = Route("GET /users/{user_id}/keys/{key}").match(
      method: "GET", path: "/v1/users/u%20/keys/k")
    #expect(values == ["user_id": "u%20", "key": "k"])
  }
}
