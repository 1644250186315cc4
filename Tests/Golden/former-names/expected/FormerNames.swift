// Made by gen from input.yaml (Store 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// Types that have other names today.
public enum Sales {}

/// The former name of `Item`.
@available(*, deprecated, message: "It is called Item now.")
public typealias StockItem = Item

extension Sales {
  /// The former name of `Order`.
  @available(*, deprecated, message: "It is called Order now.")
  public typealias Purchase = Store.Order
}

extension Sales {
  /// The former name of `Order`.
  @available(*, deprecated, message: "It is called Order now.")
  public typealias Order = Store.Order
}

extension Sales {
  /// The former name of `Item`.
  @available(*, deprecated, message: "It is called Item now.")
  public typealias Item = Store.Item
}

extension Order {
  /// The former name of `Item`.
  @available(*, deprecated, message: "It is called Item now.")
  public typealias Line = Item
}

extension ShopClient {
  /// Calls that have other names today.
  public var sales: SalesAPI { SalesAPI(client: client) }
  /// Calls that have other names today.
  public struct SalesAPI: Sendable { let client: APIClient }
}

extension ShopClient.SalesAPI {
  /// Calls that have other names today.
  public var checkout: CheckoutAPI { CheckoutAPI(client: client) }
  /// Calls that have other names today.
  public struct CheckoutAPI: Sendable { let client: APIClient }
}

extension ShopClient {
  /// Calls that have other names today.
  public var `default`: DefaultAPI { DefaultAPI(client: client) }
  /// Calls that have other names today.
  public struct DefaultAPI: Sendable { let client: APIClient }
}

extension ShopClient.OrdersAPI {
  /// The former name of `list`.
  @available(*, deprecated, message: "It is called list now.")
  public func search(
    cursor: String? = nil,
    request requestValue: String? = nil
  ) async throws(APIError<JSONValue>) -> OrdersListResponse {
    return try await self.list(cursor: cursor, request: requestValue)
  }
}

extension ShopClient.OrdersAPI {
  /// The former name of `listAll`.
  @available(*, deprecated, message: "It is called listAll now.")
  public func searchAll(
    cursor: String? = nil,
    request requestValue: String? = nil
  ) -> PagedItems<Order, OrdersListResponse, APIError<JSONValue>> {
    self.listAll(cursor: cursor, request: requestValue)
  }
}

extension ShopClient {
  /// The former name of `orders.list`.
  @available(*, deprecated, message: "It is called orders.list now.")
  public func allOrders(
    cursor: String? = nil,
    request requestValue: String? = nil
  ) async throws(APIError<JSONValue>) -> OrdersListResponse {
    return try await ShopClient.OrdersAPI(client: client).list(
      cursor: cursor, request: requestValue)
  }
}

extension ShopClient {
  /// The former name of `orders.listAll`.
  @available(*, deprecated, message: "It is called orders.listAll now.")
  public func allAllOrders(
    cursor: String? = nil,
    request requestValue: String? = nil
  ) -> PagedItems<Order, OrdersListResponse, APIError<JSONValue>> {
    ShopClient.OrdersAPI(client: client).listAll(cursor: cursor, request: requestValue)
  }
}

extension ShopClient.SalesAPI.CheckoutAPI {
  /// The former name of `orders.place`.
  @available(*, deprecated, message: "It is called orders.place now.")
  @discardableResult public func submit(
    in: String,
    note: String? = nil
  ) async throws(APIError<JSONValue>) -> Order {
    return try await ShopClient.OrdersAPI(client: client).place(in: `in`, note: note)
  }
}

extension ShopClient.SalesAPI {
  /// The former name of `orders.cancel`.
  @available(*, deprecated, message: "It is called orders.cancel now.")
  public func cancel(id: String) async throws(APIError<JSONValue>) {
    try await ShopClient.OrdersAPI(client: client).cancel(id: id)
  }
}

extension ShopClient.DefaultAPI {
  /// The former name of `orders.cancel`.
  @available(*, deprecated, message: "It is called orders.cancel now.")
  public func `repeat`(id: String) async throws(APIError<JSONValue>) {
    try await ShopClient.OrdersAPI(client: client).cancel(id: id)
  }
}

extension StockClient {
  /// The former name of `items.list`.
  @available(*, deprecated, message: "It is called items.list now.")
  public func listItems() async throws(APIError<JSONValue>) -> [Item] {
    return try await StockClient.ItemsAPI(client: client).list()
  }
}

extension ShopClient {
  /// The former name of `health.check`.
  @available(*, deprecated, message: "It is called health.check now.")
  public func ping() async throws(APIError<JSONValue>) {
    try await HealthAPI(client: client).check()
  }
}

extension StockClient {
  /// The former name of `health.check`.
  @available(*, deprecated, message: "It is called health.check now.")
  public func ping() async throws(APIError<JSONValue>) {
    try await HealthAPI(client: client).check()
  }
}

extension HealthAPI {
  /// The former name of `check`.
  @available(*, deprecated, message: "It is called check now.")
  public func ping() async throws(APIError<JSONValue>) {
    try await self.check()
  }
}
