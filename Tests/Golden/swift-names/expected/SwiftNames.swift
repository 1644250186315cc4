// Made by gen from input.yaml (Swift Names 1.0). Do not edit: run gen again.

import Foundation
@_exported import SDKRuntime

/// Why a call failed: what the API answered, or what kept it from answering.
public typealias SwiftNamesError = APIError<ErrorModel>

extension ErrorModel: ErrorBody {
  /// What went wrong, for people.
  public var apiMessage: String? { message }
}

/// `DataModel`, for places in which that name means another type.
public typealias SwiftNamesDataModel = DataModel

/// `Result`, for places in which that name means another type.
public typealias SwiftNamesResult = Result

/// `StringModel`, for places in which that name means another type.
public typealias SwiftNamesStringModel = StringModel
