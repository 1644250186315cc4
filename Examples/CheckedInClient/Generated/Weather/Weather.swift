// Made by gen 0.1.0 from weather.yaml (Weather 1.0). Do not edit: run gen again.

import Foundation
@_exported import SDKRuntime
