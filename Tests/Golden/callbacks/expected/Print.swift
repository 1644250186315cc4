// Made by gen from input.yaml (Print 1.0). Do not edit: run gen again.

import Foundation
@_exported import SDKRuntime

/// The types of `callbacks`.
public enum Callbacks {}
