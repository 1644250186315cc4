import Foundation
import SDKRuntime
import Stytch
import Testing

/// A value in a path stays one segment of it, whatever characters it has.
@Suite struct PathValueTests {
  @Test(arguments: [
    ("a/b", "a%2Fb"), ("a?b=c", "a%3Fb%3Dc"), ("a#b", "a%23b"), ("100%", "100%25"),
    ("%2e%2e", "%252e%252e"), ("../../v1/users", "..%2F..%2Fv1%2Fusers"), ("a b", "a%20b"),
    ("a+b", "a%2Bb"), ("a;b,c:d@e&f=g", "a%3Bb%2Cc%3Ad%40e%26f%3Dg"), ("a\\b", "a%5Cb"),
    ("Grüße", "Gr%C3%BC%C3%9Fe"), ("世界", "%E4%B8%96%E7%95%8C"), ("🔑", "%F0%9F%94%91"),
    ("e\u{301}", "e%CC%81"), ("line\r\nbreak", "line%0D%0Abreak"), ("\u{0}", "%00"),
    ("AZaz09-._~", "AZaz09-._~"), ("...", "..."),
  ])
  func isEncodedWhole(_ value: String, _ encoded: String) async throws {
    let answer = #"{"request_id": "r", "status_code": 200, "client_id": "c"}"#
    let (request, _) = try await StytchServer.exchange(answer) { server in
      try await server.b2b.m2m.clients.delete(clientID: value)
    }
    #expect(request.target == "/v1/m2m/clients/\(encoded)")
  }

  @Test(arguments: ["", ".", ".."])
  func isRefusedWhereItWouldChangeThePath(_ value: String) async throws {
    try await StytchServer.answering(.init()) { server in
      let error = await #expect(throws: StytchError.self) {
        try await server.b2b.m2m.clients.delete(clientID: value)
      }
      #expect(error?.kindName == "invalidRequest")
      #expect(await server.server.arrivals.isEmpty)
    }
  }
}
