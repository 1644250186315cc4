// Made by gen from input.yaml (Signals 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// Nothing but itself is left.
public typealias Knot = JSONValue
