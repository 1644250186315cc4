import SDKModel

/// Where an item stands in an answer.
struct ItemPlace: Sendable, Hashable {
  /// The member of the answer that holds it; `nil` where the answer is the item.
  var member: String?
  /// What it is there.
  var type: TypeID
  /// The field of that type that has the item's id.
  var idField: Int
}

/// Where a list of items stands in an answer.
struct ItemListPlace: Sendable, Hashable {
  /// The member of the answer that holds it; `nil` where the answer is the list.
  var member: String?
  /// What its elements are.
  var element: ItemPlace
}

/// Finds items in answers by the name of the path's placeholder for their id.
struct ItemPlaces {
  let members: ResponseMembers

  /// The places of one item in an answer, first the one that has most to say; none where it cannot be
  /// told.
  ///
  /// In `{"user_id": …, "user": {"user_id": …}}` it stands twice.
  func places(in type: TypeReference, id: Parameter) -> [ItemPlace] {
    guard let root = members.record(type) else { return [] }
    let inner = root.record.fields.compactMap { field -> ItemPlace? in
      guard let (type, record) = members.record(field.type),
        let index = idField(of: record, id)
      else { return nil }
      return ItemPlace(member: field.wireName, type: type, idField: index)
    }
    guard let index = idField(of: root.record, id) else {
      return inner.count == 1 ? inner : inner.filter { isNamed($0, after: id) }
    }
    let outer = ItemPlace(member: nil, type: root.id, idField: index)
    // Any object may have an `id`: only one of a telling name is the item's again.
    guard root.record.fields[index].wireName == id.wireName, id.name.words.count > 1 else {
      return [outer]
    }
    let exact = inner.filter { hasIDNamed(like: id, $0) }
    return (exact.count == 1 ? exact : inner.filter { isNamed($0, after: id) }) + [outer]
  }

  /// The place of a list of items in an answer; `nil` where there is none or more than one.
  func list(in type: TypeReference, id: Parameter) -> ItemListPlace? {
    if let element = element(of: type, id) { return ItemListPlace(member: nil, element: element) }
    let found = members.record(type)?.record.fields.compactMap { field -> ItemListPlace? in
      element(of: field.type, id).map { ItemListPlace(member: field.wireName, element: $0) }
    }
    return found?.count == 1 ? found?.first : nil
  }

  private func element(of type: TypeReference, _ id: Parameter) -> ItemPlace? {
    guard case .array(let element) = members.resolved(type),
      let (type, record) = members.record(element), let index = idField(of: record, id)
    else { return nil }
    return ItemPlace(member: nil, type: type, idField: index)
  }

  /// The field that has the id: one of the placeholder's name, or the `id` for a name such as `pet_id`.
  func idField(of record: Record, _ id: Parameter) -> Int? {
    func index(_ isMeant: (Field) -> Bool) -> Int? {
      record.fields.firstIndex { isMeant($0) && isPlain($0.type) }
    }
    return index { $0.wireName == id.wireName } ?? index { $0.name == id.name }
      ?? (id.name.words.last == "id" ? index { $0.name.words == ["id"] } : nil)
  }

  /// Whether values of a type are texts or whole numbers.
  private func isPlain(_ type: TypeReference) -> Bool {
    [.string, .integer, .unsignedInteger].contains(members.resolved(type))
  }

  /// Whether an item has the id under the placeholder's own name.
  private func hasIDNamed(like id: Parameter, _ place: ItemPlace) -> Bool {
    members.fields(of: .named(place.type))[place.idField].name == id.name
  }

  /// Whether an item stands in a member that is named like the placeholder: `user` for `user_id`.
  private func isNamed(_ place: ItemPlace, after id: Parameter) -> Bool {
    let member = place.member?.lowercased().filter { $0 != "_" && $0 != "-" }
    return member == id.name.words.dropLast().joined()
  }
}
