/// Sees by its names that a call pages with a cursor, and only where they allow no other reading.
struct InferredPaging {
  let members: ResponseMembers

  init(types: [TypeDeclaration]) {
    members = ResponseMembers(types: types)
  }

  /// The names that a cursor goes by, each with those of the next one.
  private static let cursors: [String: Set<String>] = [
    "cursor": ["next_cursor"],
    "next_cursor": ["next_cursor"],
    "page_cursor": ["next_cursor", "next_page_cursor"],
    "page_token": ["next_page_token"],
    "pagetoken": ["next_page_token", "next_pagetoken"],
    "next_page_token": ["next_page_token"],
    "next_token": ["next_token"],
    "pagination_token": ["next_pagination_token", "next_token", "pagination_token"],
    "continuation_token": ["continuation_token", "next_continuation_token"],
  ]

  /// The names of the truth value that says whether there is another page.
  private static let flags: Set<String> = ["has_more", "has_next", "has_next_page"]

  /// How the call pages, under a name that is still to be found; `nil` where that is not plain.
  func paging(_ call: Operation) -> Paging? {
    guard case .value(let response) = call.result else { return nil }
    var found: (parameter: Int, next: Set<String>)?
    for (index, parameter) in call.parameters.enumerated() {
      guard [.body, .query].contains(parameter.place),
        let next = Self.cursors[parameter.name.snakeCase]
      else { continue }
      guard found == nil, !parameter.isRequired, members.resolved(parameter.type) == .string
      else { return nil }
      found = (index, next)
    }
    guard let (parameter, names) = found, let (items, item) = onlyList(of: response),
      let next = onlyMember(
        of: response, called: names, in: call.parameters[parameter].name, .string)
    else { return nil }
    let flag = onlyMember(of: response, called: Self.flags, in: nil, .boolean)
    return Paging(
      name: call.name, parameter: parameter, style: .cursor(next: next), items: [items], item: item,
      more: flag?.dropLast() == next.dropLast() ? flag : nil)
  }

  /// The one list of objects that a response has.
  private func onlyList(of response: TypeReference) -> (name: String, item: TypeReference)? {
    let lists = members.fields(of: response).compactMap { field in
      if case .array(let item) = members.resolved(field.type), isObject(item) {
        (name: field.wireName, item: item)
      } else {
        nil
      }
    }
    return lists.count == 1 ? lists[0] : nil
  }

  private func isObject(_ type: TypeReference) -> Bool {
    guard case .named(let id) = members.resolved(type) else { return false }
    return switch members.types[id.index].shape {
    case .record, .union: true
    case .alias, .enumeration, .statusUnion, .wrapper: false
    }
  }

  /// The one member of any of these names and of that type, in the response or in an object that
  /// is directly in it; an object of the name `holder` may also have it as `next`.
  private func onlyMember(
    of response: TypeReference, called names: Set<String>, in holder: Name?, _ type: TypeReference
  ) -> [String]? {
    var paths: [[String]] = []
    for field in members.fields(of: response) {
      if fits(field, names, type) { paths.append([field.wireName]) }
      let isHolder = field.name == holder
      for inner in members.fields(of: field.type)
      where fits(inner, names, type) || isHolder && fits(inner, ["next"], type) {
        paths.append([field.wireName, inner.wireName])
      }
    }
    return paths.count == 1 ? paths[0] : nil
  }

  private func fits(_ field: Field, _ names: Set<String>, _ type: TypeReference) -> Bool {
    members.resolved(field.type) == type && names.contains(field.name.snakeCase)
  }
}
