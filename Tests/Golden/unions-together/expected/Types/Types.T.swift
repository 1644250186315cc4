// Made by gen from input.yaml (Together 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `TooMany`.
public typealias TooMany = JSONValue
