// Made by gen from input.yaml (Kennel 1.0). Do not edit: run gen again.

import Foundation
@_exported import SDKRuntime

/// Why a call failed: what the API answered, or what kept it from answering.
public typealias KennelError = APIError<ErrorResponse>

extension ErrorResponse: ErrorBody {
  /// What went wrong, for people.
  public var apiMessage: String? { message }
}
