// Made by gen from input.yaml (Shop 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Cart`.
public struct Cart: Model {
  /// The member `shop`.
  public var shop: Shop?
  /// The member `item`.
  public var item: Item?
  /// The member `main`.
  public var main: ShopItem?

  /// Makes a value of its parts.
  public init(shop: Shop? = nil, item: Item? = nil, main: ShopItem? = nil) {
    self.shop = shop
    self.item = item
    self.main = main
  }
  public init(fields: FieldReader) throws {
    shop = try fields.valueIfPresent("shop")
    item = try fields.valueIfPresent("item")
    main = try fields.valueIfPresent("main")
  }
  public func write(to fields: inout FieldWriter) throws {
    try fields.valueIfPresent("shop", shop)
    try fields.valueIfPresent("item", item)
    try fields.valueIfPresent("main", main)
  }
}

extension Cart {
  /// The API's `shop`.
  public struct Shop: Model {
    /// The member `name`.
    public var name: String?

    /// Makes a value of its parts.
    public init(name: String? = nil) {
      self.name = name
    }
    public init(fields: FieldReader) throws {
      name = try fields.stringIfPresent("name")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("name", name)
    }
  }

  /// The API's `item`.
  public struct Item: Model {
    /// The member `note`.
    public var note: String?

    /// Makes a value of its parts.
    public init(note: String? = nil) {
      self.note = note
    }
    public init(fields: FieldReader) throws {
      note = try fields.stringIfPresent("note")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("note", note)
    }
  }
}
