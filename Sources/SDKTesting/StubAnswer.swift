import Foundation
import HTTPTypes
import SDKRuntime

/// What a ``StubTransport`` answers to a request.
public struct StubAnswer: Sendable {
  private let respond: @Sendable (SentRequest) async throws -> (HTTPResponse, Data)

  private init(_ respond: @escaping @Sendable (SentRequest) async throws -> (HTTPResponse, Data)) {
    self.respond = respond
  }

  /// Answers with bytes.
  public static func data(
    _ data: Data,
    contentType: String = "application/octet-stream",
    status: Int = 200,
    headers: [String: String] = [:]
  ) -> StubAnswer {
    var response = HTTPResponse(status: .init(code: status))
    response.headerFields[.contentType] = contentType
    for (name, value) in headers {
      if let name = HTTPField.Name(name) { response.headerFields[name] = value }
    }
    return StubAnswer { [response] _ in (response, data) }
  }

  /// Answers with a text.
  public static func text(
    _ text: String,
    contentType: String = "text/plain; charset=utf-8",
    status: Int = 200,
    headers: [String: String] = [:]
  ) -> StubAnswer {
    data(Data(text.utf8), contentType: contentType, status: status, headers: headers)
  }

  /// Answers with the JSON of a value, such as a response type of the SDK.
  public static func json(
    _ value: some Encodable,
    status: Int = 200,
    headers: [String: String] = [:]
  ) -> StubAnswer {
    guard let data = try? JSONEncoder.sdk().encode(value) else {
      let message = "The stub's answer of type \(type(of: value)) has no JSON form."
      return failure(TransportFailure(.other, message: message))
    }
    return .data(data, contentType: "application/json", status: status, headers: headers)
  }

  /// Answers with JSON that is written as a literal, as in `.json(["id": "user-1", "age": nil])`.
  public static func json(
    _ value: JSONValue,
    status: Int = 200,
    headers: [String: String] = [:]
  ) -> StubAnswer {
    // Without the type this would be a call of itself.
    let value: some Encodable = value
    return json(value, status: status, headers: headers)
  }

  /// Answers with a status and an empty body.
  public static func status(_ status: Int, headers: [String: String] = [:]) -> StubAnswer {
    StubAnswer { _ in
      var response = HTTPResponse(status: .init(code: status))
      for (name, value) in headers {
        if let name = HTTPField.Name(name) { response.headerFields[name] = value }
      }
      return (response, Data())
    }
  }

  /// Fails as a network does.
  public static func failure(_ failure: TransportFailure) -> StubAnswer {
    StubAnswer { _ in throw failure }
  }

  /// Answers with what a function makes of the request.
  public static func computed(
    _ answer: @escaping @Sendable (SentRequest) async throws -> StubAnswer
  ) -> StubAnswer {
    StubAnswer { try await answer($0).response(to: $0) }
  }

  /// The same answer after a time; a time beyond the call's timeout is a timeout at once.
  public func after(_ delay: Duration) -> StubAnswer {
    StubAnswer { request in
      guard delay < request.timeout else {
        throw TransportFailure(.timedOut, message: "The time of \(request.timeout) ran out.")
      }
      try await Task.sleep(for: delay)
      return try await respond(request)
    }
  }

  /// The response to a request.
  func response(to request: SentRequest) async throws -> (HTTPResponse, Data) {
    try await respond(request)
  }
}
