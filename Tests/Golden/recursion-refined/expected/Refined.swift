// Made by gen from input.yaml (Refined 1). Do not edit: run gen again.

import Foundation
@_exported import SDKRuntime
