import SDKModel

/// What operations answer that create, read, update, delete and list.
extension MockAPI {
  /// The answer to a request whose part in a collection is known.
  func answer(
    to request: Request, _ body: MockBody, for entry: ProxiedOperations.Entry, as role: MockRole
  ) async -> Answer {
    let values = MockRequestValues(request, body, entry, names: role.names)
    let operation = entry.operation
    let collection = role.collection
    let parents = values.path.merging(values.query) { first, _ in first }
      .filter { collection.parents.contains($0.key) }
    let given = given(values, role)
    switch role.action {
    case .create:
      return answer(await created(values, given, parents, operation, role), operation, role)
    case .list(let place):
      let items = await store.change(collection.path.text) { $0 }
      return success(operation, with: items, in: parents, at: place, values)
    case .read, .update, .delete:
      guard let id = self.id(values, role) else { break }
      return answer(await item(id, parents, given, role), operation, role, id)
    }
    return answers.success(operation, status: answers.successStatus(of: operation))
  }

  private func answer(
    _ kept: MockItems.Kept, _ operation: Operation, _ role: MockRole, _ id: String = ""
  ) -> Answer {
    switch kept {
    case .item(let item): success(operation, with: item, role)
    case .nothing:
      answers.failure(
        404, "There is no item '\(id)': it was not created, or was deleted.", operation)
    case .tooLarge:
      answers.failure(413, "The item is too large for the mock.", operation)
    }
  }

  /// What a request gives of an item: the members of its body, or of the member in it that is called as
  /// the item is in the answer; without those that an item cannot have.
  private func given(_ values: MockRequestValues, _ role: MockRole) -> [String: JSONTree] {
    switch role.action {
    case .read, .delete, .list: return [:]
    case .create, .update: break
    }
    var given = values.body
    if let member = role.places.first?.member, case .object? = given[member] {
      given = given[member]?.members ?? [:]
    }
    let shown = collections.members(of: role.collection)
    given = given.filter { shown.contains($0.key) }
    let laying = ItemLaying(answers: answers)
    for field in fields(of: role.collection.item) {
      guard let value = given[field.wireName], !laying.canLay(value, over: field) else { continue }
      given[field.wireName] = nil
    }
    return given
  }

  /// What a request for one item leaves of it.
  private func item(
    _ id: String, _ parents: [String: String], _ given: [String: JSONTree], _ role: MockRole
  ) async -> MockItems.Kept {
    let path = role.collection.path.text
    switch role.action {
    case .update: return await store.change(path) { $0.update(id, in: parents, with: given) }
    case .delete:
      let item = await store.change(path) { $0.delete(id, in: parents) }
      guard let item else { return .nothing }
      let outer = role.collection
      let names = outer.parents.map { item.parents[$0] } + [id]
      for inner in collections.collections(within: outer) {
        // Its path begins with the same placeholders, be they under other names.
        let named = zip(inner.parents, names).compactMap { name, text in text.map { (name, $0) } }
        let within = Dictionary(named) { first, _ in first }
        await store.change(inner.path.text) { $0.deleteAll(in: within) }
      }
      return .item(item)
    case .read, .create, .list:
      switch await store.change(path, { $0.find(id, in: parents) }) {
      case .item(let item): return .item(item)
      case .example: return .item(MockItems.Item(id: id, parents: parents))
      case .nothing: return .nothing
      }
    }
  }

  private func created(
    _ values: MockRequestValues, _ given: [String: JSONTree], _ parents: [String: String],
    _ operation: Operation, _ role: MockRole
  ) async -> MockItems.Kept {
    let field = idField(role.collection.item)
    let status = answers.successStatus(of: operation)
    let sample = sample(operation, status, role)
    let example =
      sample[field.wireName]?.idText
      ?? answers.samples.value(of: field.type, named: field.name, example: field.example, .all)
      .flatMap { answers.model.json($0).idText } ?? "1"
    let mayBeGiven = field.access == .readWrite
    let id = mayBeGiven ? given[field.wireName].flatMap { idText($0, field) } : nil
    return await store.change(role.collection.path.text) { items in
      items.create(id: id, parents: parents, given: given, sample: sample) { number in
        MockIdentifier.text(like: example, number: number)
      }
    }
  }

  /// What the description's answer to a creation has of the item.
  private func sample(
    _ operation: Operation, _ status: Int, _ role: MockRole
  ) -> [String: JSONTree] {
    guard let place = role.places.first, let body = answers.body(of: operation, status: status)
    else { return [:] }
    if let member = place.member { return body.json[member: member]?.members ?? [:] }
    // What tells the status of an answer is no part of an item.
    let other = body.json.saying(status: 0)
    return body.json.members.filter { other[member: $0.key] == $0.value }
  }

  /// The id that a request names; `nil` where it names none.
  private func id(_ values: MockRequestValues, _ role: MockRole) -> String? {
    let name = role.collection.id.wireName
    let field = idField(role.collection.item)
    let text = values.path[name] ?? values.query[name]
    if let text { return text.isEmpty ? nil : text }
    guard case .update = role.action else { return nil }
    return values.body[field.wireName].flatMap { idText($0, field) }
  }

  private func idText(_ json: JSONTree, _ field: Field) -> String? {
    ItemLaying(answers: answers).value(json, as: field.type)?.idText
  }

  /// The field of an item that has its id.
  private func idField(_ place: ItemPlace) -> Field {
    fields(of: place)[place.idField]
  }

  private func fields(of place: ItemPlace) -> [Field] {
    ResponseMembers(types: answers.model.types).fields(of: .named(place.type))
  }

  private func success(
    _ operation: Operation, with item: MockItems.Item, _ role: MockRole
  ) -> Answer {
    let status = answers.successStatus(of: operation)
    guard !role.places.isEmpty, let body = answers.body(of: operation, status: status) else {
      return answers.success(operation, status: status)
    }
    return Answer(
      status: status, json: ItemLaying(answers: answers).body(body, with: item, at: role.places))
  }

  private func success(
    _ operation: Operation, with items: MockItems, in parents: [String: String],
    at place: ItemListPlace, _ values: MockRequestValues
  ) -> Answer {
    let status = answers.successStatus(of: operation)
    guard let body = answers.body(of: operation, status: status) else {
      return answers.success(operation, status: status)
    }
    let laying = ItemLaying(answers: answers)
    let pages = MockPages(operation, values)
    if let all = items.all(in: parents) {
      return Answer(status: status, json: laying.body(body, with: all, at: place, pages))
    }
    let (updated, deleted) = items.changes(in: parents)
    let json = laying.body(body, updated: updated, without: deleted, at: place, pages)
    return Answer(status: status, json: json)
  }
}
