import SDKModel

extension SwiftAPI {
  /// The former name of a call.
  public struct FormerCall: Sendable, Hashable {
    /// The client that has it; `nil` where all have.
    public var client: String?
    /// The properties that lead to it from a client, and its own name, in backticks where needed.
    public var path: [String]
    /// The function for the items of all pages, in backticks where needed; `nil` where there is none.
    public var pages: String?
    /// The call that is meant, by its position in ``SwiftAPI/calls``.
    public var call: Int
  }

  /// The former name of a type.
  public struct FormerType: Sendable, Hashable {
    /// The names that lead to it, joined by dots.
    public var name: String
    /// The type that is meant, by its position in ``SwiftAPI/types``.
    public var type: Int
  }

  /// The former names that are declared, as `FormerNames.swift` has them.
  static func formerNames(
    _ context: EmissionContext
  ) -> (calls: [FormerCall], types: [FormerType]) {
    let names = context.model.formerNames
    if names.operations.isEmpty, names.types.isEmpty { return ([], []) }
    let plan = FormerNamesPlan(context)
    let calls = plan.callAliases.map { alias in
      FormerCall(
        client: alias.holder.client,
        path: (alias.holder.way + [alias.name]).map(SwiftName.escaped),
        pages: alias.call.pages == nil ? nil : alias.pages.map(SwiftName.escaped),
        call: alias.call.position)
    }
    let types = plan.typeAliases.map { alias in
      FormerType(
        name: (alias.scope + [alias.name]).joined(separator: "."), type: alias.type.index)
    }
    return (calls, types)
  }
}
