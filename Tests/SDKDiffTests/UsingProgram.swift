import SDKModel
import SwiftEmitter

/// A program that uses all of an SDK that it can name: every call with every argument and with the
/// required ones alone, every member and case of every type, and the initializer of every type that
/// is sent.
struct UsingProgram {
  /// The program, for a module that imports the SDK.
  let text: String

  init(_ model: SDKModel, module: String) {
    let api = SwiftAPI(model)
    let client = api.clients.first?.name ?? ""
    var parts = ["import Foundation", "import SDKRuntime", "import \(module)"]
    parts += api.calls.enumerated().map { Self.call($1, client, number: $0) }
    let sent = SentTypes(model)
    for (index, type) in api.types.enumerated() where type.isPublic {
      parts.append(Self.use(of: type, number: index, isMade: sent.types.contains(index)))
    }
    text = parts.joined(separator: "\n") + "\n"
  }

  private static func call(_ call: SwiftAPI.Call, _ client: String, number: Int) -> String {
    let parameters = call.parameters.enumerated().map { "a\($0): \($1.type)" }
    let arguments = call.parameters.enumerated().map { "\($1.label): a\($0)" }
    let needed = call.parameters.enumerated().filter { $0.element.standard == nil }
      .map { "\($0.element.label): a\($0.offset)" }
    let name = "client.\(call.path.joined(separator: "."))"
    let result = call.result.map { ": \($0)" } ?? ": Void"
    let pages = call.pages.map { pages in
      let path = (call.path.dropLast() + [pages.name]).joined(separator: ".")
      return "\n  let _: \(pages.type ?? "") = client.\(path)(\(arguments.joined(separator: ", ")))"
    }
    let head = ["client: \(call.client ?? client)"] + parameters
    return """
      func call\(number)(\(head.joined(separator: ", "))) async throws(\(call.failure)) {
        let r1\(result) = try await \(name)(\(arguments.joined(separator: ", ")))
        let r2\(result) = try await \(name)(\(needed.joined(separator: ", ")))
        _ = (r1, r2)\(pages ?? "")
      }
      """
  }

  private static func use(
    of type: SwiftAPI.TypeDeclaration, number: Int, isMade: Bool
  ) -> String {
    var lines: [String] = []
    var parameters = ["value: \(type.name)"]
    switch type.kind {
    case .record:
      lines = type.members.map { "let _: \($0.type ?? "Void") = value.\($0.name)" }
      if isMade {
        let arguments = type.initializer.enumerated().map { "\($1.label): a\($0)" }
        parameters += type.initializer.enumerated().map { "a\($0): \($1.type)" }
        lines.append("_ = \(type.name)(\(arguments.joined(separator: ", ")))")
      }
    case .enumeration(let rawType):
      lines = type.members.map { "let _: \(type.name) = .\($0.name)" }
      lines.append("let _: \(rawType) = value.rawValue")
    case .union:
      let cases = type.members.map { member in
        member.type.map { "case .\(member.name)(let inner): let _: \($0) = inner" }
          ?? "case .\(member.name): break"
      }
      lines = ["switch value {"] + cases + ["case .unknown: break", "}"]
    case .alias(let target): lines = ["let _: \(target) = value"]
    case .wrapper: lines = ["_ = value"]
    }
    return "func type\(number)(\(parameters.joined(separator: ", "))) {\n"
      + lines.map { "  \($0)\n" }.joined() + "}"
  }
}

/// The types whose values a program makes, because calls take them.
private struct SentTypes {
  private(set) var types: Set<Int> = []
  private let model: SDKModel

  init(_ model: SDKModel) {
    self.model = model
    for placed in model.placedOperations {
      for parameter in placed.operation.parameters { visit(parameter.type) }
    }
  }

  private mutating func visit(_ type: TypeReference) {
    switch type {
    case .array(let inner), .map(let inner), .nullable(let inner): visit(inner)
    case .named(let id):
      guard types.insert(id.index).inserted else { return }
      switch model.types[id.index].shape {
      case .record(let record):
        for field in record.fields { visit(field.type) }
        record.additional.map { visit($0) }
      case .union(let union): for choice in union.alternatives { visit(choice.type) }
      case .alias(let target), .wrapper(let target): visit(target)
      case .enumeration, .statusUnion: break
      }
    default: break
    }
  }
}
