// Made by gen from input.yaml (Levels 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Fractions`.
public typealias Fractions = Double
