// Made by gen from input.yaml (Shop 1). Do not edit: run gen again.

import Foundation
@_exported import SDKRuntime

/// `Item`, for places in which that name means another type.
public typealias ShopItem = Item
