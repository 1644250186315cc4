import Foundation
import HTTPTypes

/// A response of status 2xx whose body arrives while it is read.
struct ResponseStream: Sendable {
  let head: HTTPResponse
  /// The body; its errors are those of the call.
  let bytes: ByteStream
  /// Makes an error of the call of what could not be read.
  let error: @Sendable (DecodingFailure) -> any Error

  /// Reads a value of the body.
  ///
  /// - Parameter event: The name of the server-sent event whose data it is.
  /// - Throws: The call's error where it is not the JSON that was expected.
  func decode<Value: Decodable>(_ data: Data, ofEvent event: String? = nil) throws -> Value {
    do {
      return try RawResponse(head, data, CallHistory()).decode(ofEvent: event)
    } catch {
      throw self.error(error)
    }
  }

  /// Reads the next record.
  ///
  /// - Throws: The call's error.
  func next<Parser>(_ reader: inout RecordReader<Parser>) async throws -> Parser.Record? {
    do {
      return try await reader.next()
    } catch let error as StreamFormatError {
      throw self.error(DecodingFailure(error.message, in: RawResponse(head, Data(), CallHistory())))
    }
  }
}
