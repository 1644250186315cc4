// Made by gen from input.yaml (Heirs 1). Do not edit: run gen again.

import Foundation
@_exported import SDKRuntime
