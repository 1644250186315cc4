import Foundation
import HTTPTypes

/// A response of status 2xx whose body arrives while it is read.
struct ResponseStream: Sendable {
  let head: HTTPResponse
  /// The body; its errors are those of the call.
  let bytes: ByteStream
  /// Reports the end of the body; nil where nobody watches.
  let report: StreamReport?
  /// Makes an error of the call of what could not be read.
  let error: @Sendable (DecodingFailure) -> any Error

  /// The body for who takes it as it is: its end is the end of the call.
  var ownBytes: ByteStream {
    guard let report else { return bytes }
    guard bytes.data == nil else {
      // All is there; nothing can break.
      report.end()
      return bytes
    }
    return ByteStream(ReportedBytes(bytes: bytes, report: report))
  }

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

  /// Reads the next record; the end of the records is the end of the call.
  ///
  /// - Throws: The call's error.
  func next<Parser>(_ reader: inout RecordReader<Parser>) async throws -> Parser.Record? {
    do {
      if let record = try await reader.next() { return record }
      report?.end()
      return nil
    } catch let error as StreamFormatError {
      report?.end(.decoding)
      throw self.error(DecodingFailure(error.message, in: RawResponse(head, Data(), CallHistory())))
    }
  }
}
