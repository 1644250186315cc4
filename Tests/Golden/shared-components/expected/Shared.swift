// Made by gen from input.yaml (Shared 1). Do not edit: run gen again.

import Foundation
@_exported import SDKRuntime
