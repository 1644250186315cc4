import SDKModel
import Testing

@testable import GatewayCore

/// The items of one collection.
@Suite struct MockItemsTests {
  private func create(
    _ items: inout MockItems, _ id: String? = nil, in parents: [String: String] = [:],
    given: [String: JSONTree] = [:]
  ) -> String {
    let kept = items.create(id: id, parents: parents, given: given, sample: [:]) { "n\($0)" }
    return if case .item(let item) = kept { item.id } else { "too large" }
  }

  private func update(_ items: inout MockItems, _ id: String, _ given: [String: JSONTree]) -> Bool {
    if case .item = items.update(id, in: [:], with: given) { true } else { false }
  }

  private func isThere(_ items: MockItems, _ id: String, in parents: [String: String] = [:]) -> Bool
  {
    if case .item = items.find(id, in: parents) { true } else { false }
  }

  @Test func onlyTheNewestAreKept() {
    var items = MockItems()
    for _ in 0..<MockItems.mostItems + 5 { _ = create(&items) }
    #expect(items.all(in: [:])?.count == MockItems.mostItems)
    #expect(!isThere(items, "n5") && isThere(items, "n6"))
    #expect(isThere(items, "n\(MockItems.mostItems + 5)"))
  }

  @Test func onlySoManyBytesAreKept() {
    var items = MockItems()
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: MockItems.mostBytes / 4)
    let text = JSONTree.string(String(decoding: bytes, as: UTF8.self))
    for _ in 0..<6 { _ = create(&items, given: ["text": text]) }
    #expect(items.all(in: [:])?.map(\.id) == ["n4", "n5", "n6"])
    // What an update makes larger counts, and what is deleted counts no more.
    #expect(update(&items, "n6", ["more": text]))
    #expect(items.all(in: [:])?.map(\.id) == ["n5", "n6"])
    #expect(items.delete("n6", in: [:]) != nil)
    for _ in 0..<2 { _ = create(&items, given: ["text": text]) }
    #expect(items.all(in: [:])?.map(\.id) == ["n5", "n7", "n8"])
  }

  @Test func whatIsUpdatedIsNotDropped() {
    var items = MockItems()
    let text = JSONTree.string(String(repeating: "a", count: MockItems.mostBytes / 4))
    for _ in 0..<3 { _ = create(&items, given: ["text": text]) }
    #expect(update(&items, "n1", ["more": text]))
    #expect(items.all(in: [:])?.map(\.id) == ["n1", "n3"])
    // One that is larger than all may be changes nothing.
    #expect(!update(&items, "n1", ["a": text, "b": text]))
    #expect(create(&items, given: ["a": text, "b": text, "c": text, "d": text]) == "too large")
    #expect(items.all(in: [:])?.map(\.id) == ["n1", "n3"])
  }

  @Test func idsAndParentsCount() {
    var items = MockItems()
    let text = String(repeating: "a", count: MockItems.mostBytes / 4)
    for number in 1...3 { _ = create(&items, "\(number)" + text) }
    for number in 1...3 { _ = create(&items, in: ["parent": "\(number)" + text]) }
    #expect(items.all(in: [:])?.map(\.id) == ["n1", "n2", "n3"])
  }

  @Test func noIDIsMadeThatThereIs() {
    var items = MockItems()
    #expect(create(&items, "n1") == "n1")
    #expect(create(&items) == "n2")
    #expect(create(&items, "n1") == "n1")
    #expect(items.all(in: [:])?.map(\.id) == ["n2", "n1"])
  }

  @Test func parentsTellItemsApart() {
    var items = MockItems()
    _ = create(&items, "a", in: ["o": "1"])
    _ = create(&items, "a", in: ["o": "2"])
    #expect(items.all(in: ["o": "1"])?.count == 1)
    #expect(items.all(in: [:])?.count == 2)
    #expect(!isThere(items, "a", in: ["o": "3"]))
    #expect(items.delete("a", in: ["o": "1"])?.parents == ["o": "1"])
    #expect(isThere(items, "a", in: ["o": "2"]) && !isThere(items, "a", in: ["o": "1"]))
  }
}
