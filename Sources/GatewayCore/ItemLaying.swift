import SDKModel

/// Lays what is known of items over the answers that the description has.
///
/// What a request gave takes the place of a member of the same name where it is of that member's type;
/// then what the answer to the item's creation had. All else stays as the description has it.
struct ItemLaying {
  let answers: MockAnswers

  /// An answer with an item in it.
  func body(_ body: MockAnswers.Body, with item: MockItems.Item, at places: [ItemPlace]) -> JSONTree
  {
    var json = body.json
    for place in places {
      if let member = place.member {
        json[member: member] = laid(item, over: json[member: member] ?? .object([]), place)
      } else {
        json = laid(item, over: json, place)
      }
    }
    return checked(json, body)
  }

  /// An answer with a list of items in it.
  func body(
    _ body: MockAnswers.Body, with items: [MockItems.Item], at place: ItemListPlace,
    _ pages: MockPages
  ) -> JSONTree {
    let shown = example(of: place.element)
    let list = JSONTree.array(pages.part(of: items).map { laid($0, over: shown, place.element) })
    guard let member = place.member else { return checked(list, body) }
    var json = body.json
    json[member: member] = list
    json = pages.ended(json) { (try? answers.typing.value($0, as: body.type)) != nil }
    return checked(MockPages.counted(json, items.count), body)
  }

  /// The description's list with items that were updated laid over those of their ids, or else behind
  /// all, and without those that were deleted.
  func body(
    _ body: MockAnswers.Body, updated: [MockItems.Item], without deleted: Set<String>,
    at place: ItemListPlace, _ pages: MockPages
  ) -> JSONTree {
    guard !updated.isEmpty || !deleted.isEmpty else { return body.json }
    var json = body.json
    guard case .array(let shown)? = place.member.map({ json[member: $0] }) ?? json else {
      return body.json
    }
    let fields = ResponseMembers(types: answers.model.types).fields(of: .named(place.element.type))
    let idName = fields[place.element.idField].wireName
    var others = updated
    var list: [JSONTree] = []
    for element in shown {
      let id = element[member: idName]?.idText ?? ""
      if deleted.contains(id) { continue }
      let index = others.firstIndex { $0.id == id }
      list.append(
        index.map { laid(others.remove(at: $0), over: element, place.element) } ?? element)
    }
    let example = self.example(of: place.element)
    list += pages.part(of: others).map { laid($0, over: example, place.element) }
    guard let member = place.member else { return checked(.array(list), body) }
    json[member: member] = .array(list)
    return checked(json, body)
  }

  private func example(of place: ItemPlace) -> JSONTree {
    let value = answers.samples.value(
      of: .named(place.type), named: Name(words: ["item"]), .all)
    return value.map(answers.model.json) ?? .object([])
  }

  /// A text of a request as a value of a type; `nil` where it is none.
  func value(_ json: JSONTree, as type: TypeReference) -> JSONTree? {
    if let value = try? answers.typing.value(json, as: type), value.isListed {
      // A number stays as it was written.
      if case .number = json, case .number = answers.model.json(value) { return json }
      return answers.model.json(value)
    }
    // What is not written as JSON has texts alone.
    guard case .string(let text) = json else { return nil }
    if text.isJSONNumber { return value(.number(text), as: type) }
    return text == "true" || text == "false" ? value(.boolean(text == "true"), as: type) : nil
  }

  /// Whether what a request gives can be the value of a field.
  func canLay(_ given: JSONTree, over field: Field) -> Bool {
    if given == .null { return field.isNullable || field.type == .json || !field.isRequired }
    return value(given, as: field.type) != nil
  }

  private func laid(_ item: MockItems.Item, over shown: JSONTree, _ place: ItemPlace) -> JSONTree {
    guard case .record(let record) = answers.model.types[place.type.index].shape else {
      return shown
    }
    var json = shown
    for (index, field) in record.fields.enumerated() {
      let name = field.wireName
      if index == place.idField {
        json[member: name] = value(.string(item.id), as: field.type) ?? json[member: name]
      } else if let parent = item.parents[name].flatMap({ value(.string($0), as: field.type) }) {
        json[member: name] = parent
      } else if let given = item.given[name], field.access == .readWrite {
        lay(given, or: item.sample[name], field, &json)
      } else if let value = item.sample[name].flatMap({ value($0, as: field.type) }) {
        json[member: name] = value
      }
    }
    return json
  }

  private func lay(
    _ given: JSONTree, or sample: JSONTree?, _ field: Field, _ json: inout JSONTree
  ) {
    let name = field.wireName
    if given == .null {
      // Null empties a member, or takes it away where it may be absent but not null.
      if field.isNullable || field.type == .json {
        json[member: name] = .null
      } else if !field.isRequired {
        json[member: name] = nil
      }
    } else if let value = value(given, as: field.type)
      ?? sample.flatMap({ value($0, as: field.type) })
    {
      json[member: name] = value
    }
  }

  /// An answer if it still is of its type; or else the description's own.
  private func checked(_ json: JSONTree, _ body: MockAnswers.Body) -> JSONTree {
    (try? answers.typing.value(json, as: body.type)) != nil ? json : body.json
  }
}

extension TypedValue {
  /// Whether each value that must be out of a list is one of them.
  fileprivate var isListed: Bool {
    switch self {
    case .enumeration(_, let index, _): index != nil
    case .array(let elements): elements.allSatisfy(\.isListed)
    case .map(let entries): entries.allSatisfy(\.value.isListed)
    case .record(_, let fields, let additional):
      fields.allSatisfy(\.value.isListed) && additional.allSatisfy(\.value.isListed)
    case .union(_, _, let value), .wrapper(_, let value), .group(_, _, let value): value.isListed
    default: true
    }
  }
}
