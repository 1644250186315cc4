// Made by gen from input.yaml (Pet Shop 2.0). Do not edit: run gen again.

import Foundation
@_exported import SDKRuntime

/// Why a call failed: what the API answered, or what kept it from answering.
public typealias PetShopError = APIError<Failure>

extension Failure: ErrorBody {
  /// What went wrong, for people.
  public var apiMessage: String? { message }
}

/// The headers that responses may have.
public enum PetShopHeaders {
  /// How many there are.
  public static let total = ResponseHeader<Int>("X-Total")
}
