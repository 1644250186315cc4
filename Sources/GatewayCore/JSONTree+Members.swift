import SDKModel

extension JSONTree {
  /// The member of an object with that name. One that is set to `nil` is taken away; what is no object
  /// stays as it is.
  subscript(member name: String) -> JSONTree? {
    get { self.member(name) }
    set {
      guard case .object(var members) = self else { return }
      let index = members.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(Member(name: name, value: value))
      case (nil, nil): return
      }
      self = .object(members)
    }
  }

  /// What a path of members leads to. What does not lead anywhere is not set.
  subscript(path: ArraySlice<String>) -> JSONTree? {
    get {
      guard let name = path.first else { return self }
      return self[member: name]?[path.dropFirst()]
    }
    set {
      guard let name = path.first else { return }
      if path.count == 1 {
        self[member: name] = newValue
      } else if var inner = self[member: name] {
        inner[path.dropFirst()] = newValue
        self[member: name] = inner
      }
    }
  }

  /// The members of an object by their names; none for anything else.
  var members: [String: JSONTree] {
    guard case .object(let members) = self else { return [:] }
    return Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
  }

  /// About how many bytes it takes in memory.
  var size: Int {
    // What a value takes that has nothing in it.
    let least = 64
    return switch self {
    case .null, .boolean: least
    case .string(let text), .number(let text): least + text.utf8.count
    case .array(let elements): elements.reduce(least) { $0 + $1.size }
    case .object(let members): members.reduce(least) { $0 + $1.name.utf8.count + $1.value.size }
    }
  }

  /// What a text or number says; `nil` for anything else, and for nothing.
  var idText: String? {
    switch self {
    case .string(let text), .number(let text): text.isEmpty ? nil : text
    case .null, .boolean, .array, .object: nil
    }
  }
}
