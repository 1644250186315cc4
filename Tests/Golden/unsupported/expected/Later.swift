// Made by gen from input.yaml (Later 1.0). Do not edit: run gen again.

import Foundation
@_exported import SDKRuntime

/// The headers that responses may have.
public enum LaterHeaders {
  /// The header `X-Count`.
  public static let count = ResponseHeader<Int>("X-Count")
}
