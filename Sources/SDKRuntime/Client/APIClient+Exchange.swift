import Foundation
import HTTPTypes

extension APIClient {
  /// Sends a request and gives back what is read of a response of status 2xx.
  ///
  /// - Parameter read: Reads the response; what it throws is a failure of the call.
  func exchange<Value, Failure>(
    _ request: APIRequest,
    accept: String,
    _ failure: Failure.Type,
    read: @escaping @Sendable (RawResponse) throws -> Value
  ) async throws(APIError<Failure>) -> Value {
    let answer = try await answer(to: request, accept: accept, isStreamed: false, failure) {
      _ = try? read($0)
    }
    let response = answer.response
    do {
      let value = try read(response)
      answer.report()
      return value
    } catch {
      answer.report(.decoding)
      let failure = error as? DecodingFailure ?? DecodingFailure(error, in: response)
      throw APIError(request, .decoding(failure), answer.history)
    }
  }

  /// Makes a call and gives back its response of status 2xx, the body unread where it is streamed.
  ///
  /// Who reads the response reports how the call ended.
  ///
  /// - Parameter read: Reads a response of status 2xx as it will be, whatever comes of it.
  func answer<Failure>(
    to request: APIRequest,
    accept: String,
    isStreamed: Bool,
    _ failure: Failure.Type,
    read: @escaping @Sendable (RawResponse) -> Void
  ) async throws(APIError<Failure>) -> Answer {
    let call = Call(request, of: self, accept: accept, isStreamed: isStreamed) { response in
      if (200..<300).contains(response.status) {
        read(response)
      } else {
        _ = APIErrorResponse<Failure>(response)
      }
    }
    let answer: Answer
    do {
      answer = try await call.run()
    } catch {
      throw APIError(request, APIError.Kind(error.error), error.history)
    }
    let response = answer.response
    guard (200..<300).contains(response.status) else {
      let failure = APIErrorResponse<Failure>(response)
      CallLog(request, logger)?.received(failure.body)
      throw APIError(request, .response(failure), answer.history)
    }
    return answer
  }

  /// Puts a request into HTTP's terms, with what proves who sends it.
  func message(for request: APIRequest, accept: String) async throws -> HTTPMessage {
    try Task.checkCancellation()
    return try request.message(
      for: configuration,
      credentials: try await AppliedCredentials(
        configuration.credentials, for: request.problem == nil ? request.security : .none),
      accept: accept)
  }
}

/// A response before its body is read.
struct RawResponse: Sendable {
  let status: Int
  let headers: HTTPFields
  let data: Data
  /// What the call has been through.
  let history: CallHistory

  init(_ head: HTTPResponse, _ data: Data, _ history: CallHistory) {
    status = head.status.code
    headers = head.headerFields
    self.data = data
    self.history = history
  }
}

extension RawResponse {
  /// Reads the body as JSON.
  ///
  /// - Parameter event: The name of the server-sent event that the body is the data of.
  func decode<Value: Decodable>(ofEvent event: String? = nil) throws(DecodingFailure) -> Value {
    do {
      let decoder = JSONDecoder.sdk()
      if let event, let key = CodingUserInfoKey.eventName { decoder.userInfo[key] = event }
      return try decoder.decode(Value.self, from: data)
    } catch {
      throw DecodingFailure(error, in: self)
    }
  }

  /// The body, to be read as the status says.
  var body: ResponseBody { ResponseBody(data: data, contentType: headers[.contentType]) }

  /// The body as text, in the character set that its content type names or UTF-8.
  var text: String { data.text(ofType: headers[.contentType]) }
}

extension Data {
  /// The bytes as text, in the character set that a content type names or UTF-8.
  func text(ofType contentType: String?) -> String {
    let type = contentType?.lowercased() ?? ""
    let charset = type.split(separator: "charset=").dropFirst().first?
      .prefix { $0 != ";" }.trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
    let encoding: String.Encoding? =
      switch charset {
      case "iso-8859-1", "latin1": .isoLatin1
      case "windows-1252": .windowsCP1252
      case "utf-16": .utf16
      default: nil
      }
    return encoding.flatMap { String(data: self, encoding: $0) }
      ?? String(decoding: self, as: UTF8.self)
  }
}

extension APIError.Kind {
  /// Tells in the API's terms what kept a call from its response.
  init(_ error: any Error) {
    self =
      switch error {
      case let error as InvalidRequest: .invalidRequest(error.message)
      case let error as UnreadableBody:
        .invalidRequest("\(error.message) Check the file or the sequence it is from.")
      case is CancellationError: .cancelled
      default: .transport(TransportFailure(error))
      }
  }
}
