import Foundation
import SDKRuntime
import Testing

/// Requests and forms that are printed or dumped do not show what they hold.
@Suite struct ShownRequestTests {
  private func expectNoValues(
    in value: Any, shows text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var dumped = ""
    dump(value, to: &dumped)
    var nested = ""
    dump([value], to: &nested)
    for shown in ["\(value)", String(reflecting: value), "\([value])", dumped, nested] {
      #expect(!shown.contains("hunter2"), sourceLocation: sourceLocation)
      // Bytes that are dumped are numbers.
      #expect(!shown.contains("104"), sourceLocation: sourceLocation)
      #expect(shown.contains(text), "\(shown)", sourceLocation: sourceLocation)
    }
  }

  @Test func requests() {
    var request = APIRequest(.put, "/users/{id}", operation: "Update")
    request.path("id", "hunter2")
    request.query("pin", "hunter2")
    request.header("X-Session", "hunter2")
    request.cookie("session", "hunter2")
    for body: JSONValue? in [["pin": "hunter2"], nil] {
      request.body(body)
      expectNoValues(in: request, shows: "Update (PUT /users/{id})")
    }
    request.body(text: "hunter2", contentType: "text/plain")
    expectNoValues(in: request, shows: "Update (PUT /users/{id})")
  }

  @Test func forms() {
    var form = URLEncodedForm()
    form.add("client_id", "hunter2")
    form.add("client_secret", "hunter2=hunter2")
    expectNoValues(in: form, shows: "URLEncodedForm(client_id=…&client_secret=…)")
    var parts = MultipartForm()
    parts.text("pin", "hunter2")
    parts.file("photo", FilePart(Data("hunter2".utf8), filename: "hunter2.png"))
    expectNoValues(in: parts, shows: "MultipartForm(2 parts)")
  }
}
