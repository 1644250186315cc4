import SDKModel

/// The page of a list that a request asks for: all there is, and nothing after it.
struct MockPages {
  let paging: Paging?
  /// The number that the request gives for the page, or for how many items to leave out.
  let number: Int?

  init(_ operation: Operation, _ request: MockRequestValues) {
    paging = operation.paging
    number = paging.flatMap { paging in
      let name = operation.parameters[paging.parameter].wireName
      return request.texts[name].flatMap { Int($0) }
    }
  }

  /// The items of the page.
  func part(of items: [MockItems.Item]) -> ArraySlice<MockItems.Item> {
    switch (paging?.style, number) {
    case (.page(let first), let number?) where number > first: []
    case (.offset, let number?): items.dropFirst(max(0, number))
    default: items[...]
    }
  }

  /// An answer that leads to no other page.
  ///
  /// - Parameter isValid: whether an answer is of its type.
  func ended(_ json: JSONTree, isValid: (JSONTree) -> Bool) -> JSONTree {
    var json = json
    if let more = paging?.more, json[more[...]] != nil { json[more[...]] = .boolean(false) }
    guard case .cursor(let next) = paging?.style, json[next[...]] != nil else { return json }
    for end in [nil, JSONTree.null, .string("")] {
      var ended = json
      ended[next[...]] = end
      if isValid(ended) { return ended }
    }
    return json
  }

  /// An answer that says how many items there are, and that there are no more, where it says so: in
  /// itself, or in an object in it.
  static func counted(_ json: JSONTree, _ count: Int) -> JSONTree {
    guard case .object(let members) = json else { return json }
    return .object(
      members.map { member in
        guard case .object(let inner) = member.value else { return told(member, count) }
        return .init(name: member.name, value: .object(inner.map { told($0, count) }))
      })
  }

  private static func told(_ member: JSONTree.Member, _ count: Int) -> JSONTree.Member {
    var member = member
    switch member.value {
    case .number where totals.contains(member.name): member.value = .number(String(count))
    case .boolean where flags.contains(member.name): member.value = .boolean(false)
    default: break
    }
    return member
  }

  private static let totals: Set<String> = [
    "total", "total_count", "totalCount", "total_items", "totalItems", "total_results",
    "totalResults",
  ]
  private static let flags: Set<String> = [
    "has_more", "hasMore", "has_next", "hasNext", "has_next_page", "hasNextPage",
  ]
}
