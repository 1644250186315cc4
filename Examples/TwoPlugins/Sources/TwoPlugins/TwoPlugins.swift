import SDKTesting

/// Asks a shop for a price and a depot for what is there; stubs stand in for both servers.
@main struct TwoPlugins {
  static func main() async throws {
    let shop = try ShopClient(
      transport: StubTransport(sequence: [.json(["item": "lamp", "cents": 1200])]))
    let depot = try DepotClient(
      transport: StubTransport(sequence: [.json(["item": "lamp", "pieces": 7])]))
    let price = try await shop.prices.get(item: "lamp")
    let stock = try await depot.stocks.get(item: "lamp")
    print("\(price.item): \(price.cents) cents, \(stock.pieces) pieces. \(notice)")
  }
}
