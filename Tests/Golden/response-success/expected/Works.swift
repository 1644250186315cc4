// Made by gen from input.yaml (Works 1.0). Do not edit: run gen again.

import Foundation
@_exported import SDKRuntime

/// Why a call failed: what the API answered, or what kept it from answering.
public typealias WorksError = APIError<Job>

extension Job: ErrorBody {}
