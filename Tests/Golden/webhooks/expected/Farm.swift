// Made by gen from input.yaml (Farm 1.0). Do not edit: run gen again.

import Foundation
@_exported import SDKRuntime

/// The types of `webhooks`.
public enum Webhooks {}
