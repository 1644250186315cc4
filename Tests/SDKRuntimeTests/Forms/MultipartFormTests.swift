import Foundation
import HTTPTypes
import TestSupport
import Testing

@testable import SDKRuntime

@Suite struct MultipartFormTests {
  private struct Chunks: AsyncSequence, Sendable {
    let texts: [String]

    func makeAsyncIterator() -> AsyncThrowingStream<Data, any Error>.Iterator {
      AsyncThrowingStream { continuation in
        for text in texts { continuation.yield(Data(text.utf8)) }
        continuation.finish()
      }.makeAsyncIterator()
    }
  }

  private func text(of form: MultipartForm) async throws -> String {
    var text = ""
    for try await chunk in form.body { text += String(decoding: chunk, as: UTF8.self) }
    return text
  }

  private func form(_ build: (inout MultipartForm) -> Void) -> MultipartForm {
    var form = MultipartForm()
    form.boundary = "B"
    build(&form)
    return form
  }

  @Test(arguments: [
    ("multipart/form-data", "multipart/mixed; boundary=B"),
    ("multipart/related", "multipart/related; boundary=B"),
  ])
  func itIsOfTheTypeThatTheAPIWantsUnlessItHasItsOwn(_ own: String, _ sent: String) {
    var form = MultipartForm(contentType: own)
    form.boundary = "B"
    var request = APIRequest(.post, "/mail", operation: "mail")
    request.body(form, contentType: "multipart/mixed")
    guard case .upload(_, let contentType) = request.content else {
      Issue.record("\(request.content)")
      return
    }
    #expect(contentType == sent)
  }

  @Test func partsInAStyle() async throws {
    let form = form {
      $0.add("deep", encoding: ["a": 1, "b c": 2], style: .deepObject())
      $0.add("joined", encoding: ["x", "y z"], style: .form(explode: false))
      $0.add("piped", encoding: ["x", "y"], style: .pipeDelimited())
      $0.add("members", encoding: ["k": "v/w"], style: .form())
      $0.add("none", encoding: [String](), style: .form(explode: false))
      $0.add("absent", encoding: [String]?.none, style: .form())
    }
    func part(_ name: String, _ text: String) -> String {
      "--B\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(text)\r\n"
    }
    #expect(
      try await text(of: form)
        == part("deep[a]", "1") + part("deep[b c]", "2") + part("joined", "x,y z")
        + part("piped", "x|y") + part("k", "v/w") + "--B--\r\n")
  }

  @Test func partsOfEveryKind() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("on disk", to: "a.txt")
    let form = form {
      $0.text("plain", "a\r\n")
      $0.text("list", [1, 2])
      $0.text("typed", "b", contentType: "text/markdown")
      $0.json("json", ["k": "v"])
      $0.file("memory", FilePart(Data("bytes".utf8), filename: "m.png", contentType: "image/png"))
      $0.files(
        "disk",
        [FilePart(contentsOf: file), FilePart(contentsOf: file, filename: "b")],
        contentType: "text/plain")
      $0.file("stream", FilePart(UploadBody(Chunks(texts: ["x", "", "y"])), filename: "s"))
    }
    #expect(
      try await text(of: form) == """
        --B\r\nContent-Disposition: form-data; name="plain"\r\n\r\na\r\n\r\n\
        --B\r\nContent-Disposition: form-data; name="list"\r\n\r\n1\r\n\
        --B\r\nContent-Disposition: form-data; name="list"\r\n\r\n2\r\n\
        --B\r\nContent-Disposition: form-data; name="typed"\r\n\
        Content-Type: text/markdown\r\n\r\nb\r\n\
        --B\r\nContent-Disposition: form-data; name="json"\r\n\
        Content-Type: application/json\r\n\r\n{"k":"v"}\r\n\
        --B\r\nContent-Disposition: form-data; name="memory"; filename="m.png"\r\n\
        Content-Type: image/png\r\n\r\nbytes\r\n\
        --B\r\nContent-Disposition: form-data; name="disk"; filename="a.txt"\r\n\
        Content-Type: text/plain\r\n\r\non disk\r\n\
        --B\r\nContent-Disposition: form-data; name="disk"; filename="b"\r\n\
        Content-Type: text/plain\r\n\r\non disk\r\n\
        --B\r\nContent-Disposition: form-data; name="stream"; filename="s"\r\n\
        Content-Type: application/octet-stream\r\n\r\nxy\r\n\
        --B--\r\n
        """)
    #expect(form.body.length == nil)
  }

  @Test func nilAddsNothing() async throws {
    let form = form {
      $0.text("a", nil as String?)
      $0.text("a", [String]())
      $0.json("a", nil)
      $0.file("a", nil)
      $0.files("a", nil)
      $0.files("a", [])
    }
    #expect(form.isEmpty)
    #expect(try await text(of: form) == "--B--\r\n")
  }

  @Test func namesCannotEndTheirHeader() async throws {
    let form = form {
      $0.file("a\"\r\nX: y", FilePart(Data(), filename: "é\"\n\r.txt"))
    }
    #expect(
      try await text(of: form) == """
        --B\r\nContent-Disposition: form-data; name="a%22%0D%0AX: y"; filename="é%22%0A%0D.txt"\r\n\
        Content-Type: application/octet-stream\r\n\r\n\r\n--B--\r\n
        """)
  }

  @Test(arguments: ["text/plain\r\nX: y", "", "text", "a/b\u{0}"])
  func contentTypesAreChecked(_ type: String) async throws {
    let text = form { $0.text("a", "b", contentType: type) }
    #expect(try await sampleRefusal { $0.body(text) }?.contains("\"a\" is no media type") == true)
    let file = form { $0.file("a", FilePart(Data(), filename: "b", contentType: type)) }
    #expect(try await sampleRefusal { $0.body(file) }?.contains("\"a\" is no media type") == true)
  }

  @Test(arguments: [
    (nil, "image/png", "image/png"), ("image/gif", "image/png", "image/gif"),
    (nil, "image/*", "application/octet-stream"), (nil, nil, "application/octet-stream"),
    (nil, "image/png, image/gif", "application/octet-stream"), ("a/b", "image/*", "a/b"),
  ])
  func aFileHasOneContentType(_ own: String?, _ standard: String?, _ type: String) async throws {
    let form = form {
      $0.file("a", FilePart(Data(), filename: "b", contentType: own), contentType: standard)
    }
    #expect(try await text(of: form).contains("\r\nContent-Type: \(type)\r\n"))
  }

  @Test func theLengthIsKnownWhereThatOfEachPartIs() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("on disk", to: "a.txt")
    let form = form {
      $0.file("disk", FilePart(contentsOf: file))
      $0.file("stream", FilePart(UploadBody(Chunks(texts: ["xyz"]), length: 3), filename: "s"))
    }
    #expect(try await form.body.length == Int64(text(of: form).utf8.count))
    #expect(form.body.data == nil)
  }

  @Test func everyFormHasABoundaryOfItsOwn() async throws {
    var forms: [MultipartForm] = []
    for _ in 0..<2 {
      var form = MultipartForm()
      form.text("a", "b")
      forms.append(form)
    }
    #expect(forms[0].boundary != forms[1].boundary)
    let message = try await sampleMessage { $0.body(forms[0]) }
    let type = try #require(message.request.headerFields[.contentType])
    #expect(type == "multipart/form-data; boundary=\(forms[0].boundary)")
    // RFC 2046 allows 70 characters at most.
    #expect(forms[0].boundary.utf8.count <= 70)
    let body = try #require(message.body?.data)
    #expect(String(decoding: body, as: UTF8.self).hasPrefix("--\(forms[0].boundary)\r\n"))
  }

  @Test func otherMediaTypesOfSeveralParts() async throws {
    var form = MultipartForm(contentType: "multipart/mixed")
    form.boundary = "B"
    form.text("a", "b")
    let message = try await sampleMessage { $0.body(form) }
    #expect(message.request.headerFields[.contentType] == "multipart/mixed; boundary=B")
    #expect(try await sampleMessage { $0.body(nil as MultipartForm?) }.body == nil)
  }

  @Test func aPartWithoutJSONIsRefused() async throws {
    let form = form { $0.json("a", Double.nan) }
    #expect(try await sampleRefusal { $0.body(form) }?.contains("\"a\" has no JSON") == true)
  }
}
