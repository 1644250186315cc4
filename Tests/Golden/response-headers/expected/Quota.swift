// Made by gen from input.yaml (Quota 1.0). Do not edit: run gen again.

import Foundation
@_exported import SDKRuntime

/// The headers that responses may have.
public enum QuotaHeaders {
  /// Where the next page is.
  public static let link = ResponseHeader<String>("Link")
  /// How many calls are left.
  public static let rateLimitRemaining = ResponseHeader<Int>("X-Rate-Limit-Remaining")
  /// The header `X-Kinds`.
  public static let kinds = ResponseHeader<[String]>("X-Kinds")
  /// The header `X-State`.
  public static let state = ResponseHeader<StateHeader>("X-State")
  /// The header `Last-Seen`.
  public static let lastSeen = ResponseHeader<Date>("Last-Seen")
  /// The header `X-Info`.
  public static let info = ResponseHeader<String>("X-Info")
  /// The header `Retry-After`.
  public static let retryAfter = ResponseHeader<String>("Retry-After")
}
