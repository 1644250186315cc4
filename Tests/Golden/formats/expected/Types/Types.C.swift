// Made by gen from input.yaml (Formats 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Combination`.
public typealias Combination = String
