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

  /// An answer that says how many items there are, where it says so.
  static func counted(_ json: JSONTree, _ count: Int) -> JSONTree {
    guard case .object(var members) = json else { return json }
    for index in members.indices {
      let member = members[index]
      if case .number = member.value, totals.contains(member.name) {
        members[index].value = .number(String(count))
      }
      guard case .object(let inner) = member.value else { continue }
      for case (let name, .number) in inner.map({ ($0.name, $0.value) }) where totals.contains(name)
      {
        members[index].value[member: name] = .number(String(count))
      }
    }
    return .object(members)
  }

  private static let totals: Set<String> = [
    "total", "total_count", "totalCount", "total_items", "totalItems", "total_results",
    "totalResults",
  ]
}
