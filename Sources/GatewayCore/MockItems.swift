import SDKModel

/// The items of one collection, the oldest first. Only so many are kept.
struct MockItems: Sendable {
  /// What was created or updated.
  struct Item: Sendable {
    /// The id, as a text.
    var id: String
    /// What the collection's path was called with, by the names of the placeholders.
    var parents: [String: String]
    /// What requests gave, the last of each name.
    var given: [String: JSONTree] = [:]
    /// What the answer to its creation had besides.
    var sample: [String: JSONTree] = [:]

    /// About how many bytes it takes.
    fileprivate var size: Int {
      let members = [given, sample].joined().reduce(0) { $0 + $1.key.utf8.count + $1.value.size }
      let names = parents.reduce(id.utf8.count) { $0 + $1.key.utf8.count + $1.value.utf8.count }
      return members + names
    }

    fileprivate func isMeant(by id: String, in parents: [String: String]) -> Bool {
      self.id == id && isWithin(parents)
    }

    /// Whether it is within what a request names; what the request does not name may be anything.
    fileprivate func isWithin(_ parents: [String: String]) -> Bool {
      parents.allSatisfy { self.parents[$0.key, default: $0.value] == $0.value }
    }
  }

  /// What there is under an id.
  enum Found: Sendable {
    /// What was created or updated.
    case item(Item)
    /// What the description shows: nothing was created yet, and so every id is its example's.
    case example
    /// Nothing.
    case nothing
  }

  /// What comes of creating or updating an item.
  enum Kept: Sendable {
    /// The item as it is now.
    case item(Item)
    /// There is none to update.
    case nothing
    /// The item would take more than all may: all is as it was.
    case tooLarge
  }

  /// The most items that are kept.
  static let mostItems = 1_000
  /// The most bytes that they take, about.
  static let mostBytes = 16 << 20

  private var items: [Item] = []
  private var bytes = 0
  private var hasCreated = false
  /// How many ids were made.
  private var number = 0
  /// What was deleted before anything was created.
  private var deleted: [Item] = []

  /// Keeps a new item, in the place of one of the same id.
  ///
  /// - Parameters:
  ///   - id: its id; `nil` for a new one.
  ///   - newID: makes an id out of a number, a different one for each.
  mutating func create(
    id: String?, parents: [String: String], given: [String: JSONTree],
    sample: [String: JSONTree], newID: (Int) -> String
  ) -> Kept {
    var item = Item(id: id ?? "", parents: parents, given: given, sample: sample)
    guard item.size <= Self.mostBytes else { return .tooLarge }
    hasCreated = true
    deleted = []
    if id == nil {
      // Ends, as there are only so many items.
      repeat {
        number += 1
        item.id = newID(number)
      } while items.contains { $0.isMeant(by: item.id, in: parents) }
    } else {
      remove { $0.isMeant(by: item.id, in: parents) }
    }
    keep(item)
    return .item(item)
  }

  /// What there is under an id.
  ///
  /// - Parameter parents: what the item must be within, as far as the request names it.
  func find(_ id: String, in parents: [String: String]) -> Found {
    if let item = items.first(where: { $0.isMeant(by: id, in: parents) }) { return .item(item) }
    let isGone = hasCreated || deleted.contains { $0.isMeant(by: id, in: parents) }
    return isGone ? .nothing : .example
  }

  /// Changes an item; the description's example becomes one.
  mutating func update(
    _ id: String, in parents: [String: String], with given: [String: JSONTree]
  ) -> Kept {
    let index = items.firstIndex { $0.isMeant(by: id, in: parents) }
    if index == nil, case .nothing = find(id, in: parents) { return .nothing }
    var item = index.map { items[$0] } ?? Item(id: id, parents: parents)
    item.given.merge(given) { $1 }
    guard item.size <= Self.mostBytes else { return .tooLarge }
    if let index {
      bytes += item.size - items[index].size
      items[index] = item
      dropOldest(but: index)
    } else {
      keep(item)
    }
    return .item(item)
  }

  /// Takes an item away.
  ///
  /// - Returns: the item as it was; `nil` where there was none.
  mutating func delete(_ id: String, in parents: [String: String]) -> Item? {
    switch find(id, in: parents) {
    case .nothing: return nil
    case .item(let item):
      remove { $0.isMeant(by: id, in: parents) }
      noteDeleted(Item(id: id, parents: item.parents))
      return item
    case .example:
      let item = Item(id: id, parents: parents)
      noteDeleted(item)
      return item
    }
  }

  /// All items, the oldest first; `nil` as long as nothing was created.
  func all(in parents: [String: String]) -> [Item]? {
    hasCreated ? items.filter { $0.isWithin(parents) } : nil
  }

  /// What became of the description's list as long as nothing was created: what of it was updated,
  /// and the ids of what was deleted.
  func changes(in parents: [String: String]) -> (updated: [Item], deleted: Set<String>) {
    let deleted = deleted.filter { $0.isWithin(parents) }.map(\.id)
    return (items.filter { $0.isWithin(parents) }, Set(deleted))
  }

  /// Takes away what is within something that is deleted.
  mutating func deleteAll(in parents: [String: String]) {
    remove { $0.isWithin(parents) }
  }

  private mutating func noteDeleted(_ item: Item) {
    // Once something was created, what is not among the items is not there.
    if hasCreated { return }
    deleted.append(item)
    if deleted.count > Self.mostItems { deleted.removeFirst() }
  }

  private mutating func keep(_ item: Item) {
    items.append(item)
    bytes += item.size
    dropOldest(but: items.count - 1)
  }

  /// Drops as many as are too many, but not the one that was changed.
  private mutating func dropOldest(but changed: Int) {
    var changed = changed
    while items.count > 1, items.count > Self.mostItems || bytes > Self.mostBytes {
      bytes -= items.remove(at: changed == 0 ? 1 : 0).size
      changed = max(0, changed - 1)
    }
  }

  private mutating func remove(_ isMeant: (Item) -> Bool) {
    bytes -= items.lazy.filter(isMeant).reduce(0) { $0 + $1.size }
    items.removeAll(where: isMeant)
  }
}
