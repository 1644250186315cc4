// Made by gen from input.yaml (Trees 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Nest`.
public typealias Nest = [JSONValue]
