import Styles
import TestServer
import Testing

/// What the OpenAPI specification's table of styles says, as it arrives at a server.
@Suite struct ParameterStyleTests {
  private let color = Color(red: 100, green: 200, blue: 150)

  private func arrival(
    _ call: (StylesClient) async throws -> Void
  ) async throws -> Arrival {
    try await RecordingServer.answering(.init(status: 204, text: "")) { server in
      try await call(try StylesClient(baseURL: server.url))
      return try #require(await server.arrivals.first)
    }
  }

  @Test func simplePathValues() async throws {
    let arrival = try await arrival {
      try await $0.simple(list: ["blue", "black/white"], object: color, exploded: color)
    }
    #expect(
      arrival.target
        == "/simple/blue,black%2Fwhite/blue,150,green,200,red,100/blue=150,green=200,red=100")
  }

  @Test func labelsAndMatrices() async throws {
    let arrival = try await arrival {
      try await $0.labelAndMatrix(list: [3, 4, 5], object: color, values: [3, 4], color: color)
    }
    #expect(
      arrival.target
        == "/label/.3,4,5/.blue=150.green=200.red=100/matrix/;values=3,4/;blue=150;green=200;red=100"
    )
  }

  @Test func queries() async throws {
    let arrival = try await arrival {
      try await $0.query(
        form: ["a b", "c"], joined: ["a", "b"], spaces: ["a", "b"], pipes: ["a", "b"], deep: color,
        object: color, reserved: "a/b?c", either: .integer(7))
    }
    let query = arrival.target.split(separator: "?", maxSplits: 1)[1]
    #expect(
      query.split(separator: "&").map(String.init) == [
        "form=a%20b", "form=c", "joined=a,b", "spaces=a%20b", "pipes=a%7Cb", "deep%5Bblue%5D=150",
        "deep%5Bgreen%5D=200", "deep%5Bred%5D=100", "blue=150", "green=200", "red=100",
        "reserved=a/b?c", "either=7",
      ])
  }

  @Test func headers() async throws {
    let arrival = try await arrival { try await $0.header(xList: ["a", "b"], xObject: color) }
    #expect(arrival.headers["x-list"] == "a,b")
    #expect(arrival.headers["x-object"] == "blue=150,green=200,red=100")
  }
}
