import SDKModel

/// How Swift makes the values of a type, where that type is expected.
///
/// It is what a program needs that writes calls without being able to run the generator.
public enum ValueSpelling: Sendable, Hashable {
  /// `.init` with these labels, in the order of the fields.
  ///
  /// `soleValues` has what a required field holds that is left out, because its type knows only one
  /// value; `additional` is the label of the members that have no name of their own.
  case record(labels: [String], soleValues: [String?], additional: String?)
  /// One of these, in the order of the cases; `nil` for a case that is written as its raw value.
  case enumeration(members: [String?])
  /// One of these, called with the value, in the order of the alternatives.
  case union(members: [String])
  /// That type, called with the value.
  case wrapper(type: String)
}

extension EmissionContext {
  /// How the values of a type are made; `nil` for a type that is another name for one, and for one
  /// that only answers have.
  func spelling(of id: TypeID) -> ValueSpelling? {
    switch model.types[id.index].shape {
    case .record(let record): return self.record(record)
    case .enumeration(let enumeration):
      return .enumeration(
        members: cases(of: enumeration).map { $0.map { member($0, of: id) } })
    case .union(let union):
      return .union(members: cases(of: union).map { member($0, of: id) })
    case .wrapper: return .wrapper(type: outerName(of: id))
    case .alias, .statusUnion: return nil
    }
  }

  /// The labels of a group's initializers, in the order of its members.
  func labels(of group: ParameterGroup) -> [String] {
    group.members.map { SwiftName.argumentLabel(swift.bareMember($0.name)) }
  }

  private func record(_ record: Record) -> ValueSpelling {
    let names = members(of: record)
    let spelling = TypeSpelling(context: self, scopes: [])
    var additional: String?
    if record.additional != nil {
      var scope = NameScope(taken: Set(names))
      additional = scope.claim("additionalProperties")
    }
    return .record(
      labels: names.map(SwiftName.argumentLabel),
      soleValues: record.fields.map { $0.isRequired ? spelling.soleValue(of: $0) : nil },
      additional: additional)
  }

  /// A member of a type where the type is expected. An optional has members of its own.
  private func member(_ name: String, of id: TypeID) -> String {
    let isOptionals = name == "none" || name == "some"
    return "\(isOptionals ? outerName(of: id) : "").\(SwiftName.escaped(name))"
  }

  /// A type by its full name: the code stands in another module, which imports Foundation, too.
  private func outerName(of id: TypeID) -> String {
    ([types.module] + types.path(id)).joined(separator: ".")
  }
}

extension SwiftSnippets {
  /// How the values of a type are made; `nil` for a type that is another name for one, and for one
  /// that only answers have.
  public func spelling(of type: TypeID) -> ValueSpelling? {
    context.spelling(of: type)
  }

  /// The labels by which the members of a group of parameters are passed to `.init`, in order.
  public func labels(of group: ParameterGroup) -> [String] {
    context.labels(of: group)
  }

  /// A type as it is written in a file that imports the SDK.
  public func spell(_ type: TypeReference) -> String {
    TypeSpelling(context: context, scopes: []).spell(type)
  }

  /// What leads from a client to the function of a call, in backticks where Swift needs them.
  public func escapedPath(of call: Call) -> [String] {
    call.path.map(SwiftName.escaped)
  }

  /// What stands before a call as a statement: its result is kept where it says something.
  public func opening(of call: Call) -> String {
    let isIgnored = call.operation.result == .none || context.isDiscardable(call.operation)
    return isIgnored ? "try await " : "let response = try await "
  }
}
