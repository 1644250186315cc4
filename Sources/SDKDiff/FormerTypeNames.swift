import SwiftEmitter

/// What code means today that was written with the former names of types.
struct FormerTypeNames {
  /// What the types are called today, by their former names.
  private let names: [String: String]

  /// The names that an SDK keeps.
  init(_ api: SwiftAPI) {
    names = Dictionary(
      api.formerTypes.map { ($0.name, api.types[$0.type].name) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A type, or a part of a declaration, with the names of today.
  func resolved(_ text: String) -> String {
    if names.isEmpty { return text }
    var result = ""
    var path = ""
    for character in text {
      if character.isLetter || character.isNumber || "_.`".contains(character) {
        path.append(character)
      } else {
        result += meaning(of: path) + String(character)
        path = ""
      }
    }
    return result + meaning(of: path)
  }

  /// What was written for an old SDK, as the compiler takes it today.
  func resolved(_ api: SwiftAPI) -> SwiftAPI {
    if names.isEmpty { return api }
    var api = api
    api.calls = api.calls.map(resolved)
    api.types = api.types.map(resolved)
    return api
  }

  /// The longest beginning that is a former name is replaced, and again within what it leads to.
  private func meaning(of path: String) -> String {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false)
    for count in parts.indices.reversed().map({ $0 + 1 }) {
      guard let name = names[parts[..<count].joined(separator: ".")] else { continue }
      let rest = parts[count...].map { "." + $0 }.joined()
      return rest.isEmpty ? name : meaning(of: name + rest)
    }
    return path
  }

  private func resolved(_ call: SwiftAPI.Call) -> SwiftAPI.Call {
    var call = call
    call.parameters = call.parameters.map(resolved)
    call.result = call.result.map(resolved)
    call.failure = resolved(call.failure)
    call.pages = call.pages.map(resolved)
    return call
  }

  private func resolved(_ type: SwiftAPI.TypeDeclaration) -> SwiftAPI.TypeDeclaration {
    var type = type
    type.name = resolved(type.name)
    type.members = type.members.map(resolved)
    type.initializer = type.initializer.map(resolved)
    switch type.kind {
    case .alias(let target): type.kind = .alias(of: resolved(target))
    case .wrapper(let target): type.kind = .wrapper(of: resolved(target))
    case .record, .enumeration, .union: break
    }
    return type
  }

  private func resolved(_ parameter: SwiftAPI.Parameter) -> SwiftAPI.Parameter {
    var parameter = parameter
    parameter.type = resolved(parameter.type)
    return parameter
  }

  private func resolved(_ member: SwiftAPI.Member) -> SwiftAPI.Member {
    var member = member
    member.type = member.type.map(resolved)
    return member
  }
}
