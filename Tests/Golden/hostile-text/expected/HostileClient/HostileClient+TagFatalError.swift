// Made by gen from input.yaml (Hostile */ """ \(exit(1)) `x` fatalError() fatalError() fatalError()
// fatalError() 1.0 fatalError()). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension HostileClient.TagFatalErrorAPI {
  /// Summary */
  /// fatalError()
  /// fatalError()
  /// fatalError().
  ///
  /// - Parameter x: y
  /// - Returns: z
  ///  fatalError()
  /// fatalError()
  /// `evil
  /// `GET /a"b\(exit(1))/{na"me }/'x'/🦊`
  ///
  /// - Parameters:
  ///   - naMe: a
  ///     b */
  ///   - qExit1: """
  ///     fatalError()
  ///   - value9118: The API's `🦊`.
  ///   - value: What is sent.
  ///   - body: */
  ///     fatalError()
  ///   - groUp: */
  ///     fatalError()
  public func getExit1FatalError(
    naMe: String,
    qExit1: String? = nil,
    value9118: String? = nil,
    value: String? = nil,
    body: HoStile? = nil,
    groUp: GroUp? = nil
  ) async throws(APIError<JSONValue>) -> HoStile {
    var request = APIRequest(
      .get, "/a\"b\\(exit(1))/{na\"me\n}/`x`/🦊", operation: "get\"\\(exit(1))\nfatalError()")
    request.path("na\"me\n", naMe)
    request.query("q\"\\(exit(1))", qExit1)
    request.query("🦊", value9118)
    request.query("\u{202E}", value)
    request.body(body)
    groUp?.add(to: &request)
    return try await client.send(request, failure: JSONValue.self)
  }
}
