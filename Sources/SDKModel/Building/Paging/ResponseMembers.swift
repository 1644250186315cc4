/// The members of a response, and of the objects in it, by their wire names.
package struct ResponseMembers: Sendable {
  let types: [TypeDeclaration]

  package init(types: [TypeDeclaration]) {
    self.types = types
  }

  /// What a path of wire names leads to; fails with the names that there are where one is missing.
  func type(at path: [String], in response: TypeReference) throws(Missing) -> TypeReference {
    var type = resolved(response)
    for name in path {
      let fields = fields(of: type)
      guard let field = fields.first(where: { $0.wireName == name }) else {
        throw Missing(name: name, others: fields.map(\.wireName))
      }
      type = resolved(field.type)
    }
    return type
  }

  /// A member that there is not.
  struct Missing: Error {
    var name: String
    /// The members that there are beside it.
    var others: [String]
  }

  /// The members of an object; none for anything else.
  package func fields(of type: TypeReference) -> [Field] {
    record(type)?.record.fields ?? []
  }

  /// The object that a value is; `nil` for anything else.
  package func record(_ type: TypeReference) -> (id: TypeID, record: Record)? {
    guard case .named(let id) = resolved(type), case .record(let record) = types[id.index].shape
    else { return nil }
    return (id, record)
  }

  /// The type that another name stands for, and what a value is that may be null.
  package func resolved(_ type: TypeReference) -> TypeReference {
    var type = type
    // No chain of names is longer than there are types.
    for _ in types {
      switch type {
      case .nullable(let wrapped): type = wrapped
      case .named(let id):
        guard case .alias(let target) = types[id.index].shape else { return type }
        type = target
      default: return type
      }
    }
    return type
  }
}
