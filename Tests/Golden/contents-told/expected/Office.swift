// Made by gen from input.yaml (Office 1.0). Do not edit: run gen again.

import Foundation
@_exported import SDKRuntime
