// Made by gen from input.yaml (Pet Photos 2.0). Do not edit: run gen again.

import Foundation
@_exported import SDKRuntime
