import SDKModel

/// The statements that make the request of a call and fill it.
struct RequestStatements {
  let lines: [String]

  private static let indentation = 4

  init(_ operation: Operation, _ arguments: [ArgumentText], spelling: TypeSpelling) {
    let context = spelling.context
    var filling: [String] = []
    func add(_ function: String, _ arguments: [String]) {
      filling += SwiftLayout.call("request.\(function)", arguments, indentation: Self.indentation)
    }
    for argument in arguments {
      let name = SwiftText.literal(argument.parameter.wireName)
      switch argument.parameter.place {
      case .path: add("path", [name, argument.local])
      case .query: add("query", [name, argument.local])
      case .header: add("header", [name, argument.local])
      case .cookie, .querystring: break
      case .group: filling.append("\(argument.local)?.add(to: &request)")
      case .body: break
      case .wholeBody: add("body", [argument.local])
      }
    }
    switch operation.body {
    case .none, .value, .fields: break
    case .emptyObject: add("emptyBody", [])
    case .members(let id):
      filling += Self.body(id, arguments, spelling: spelling)
    }
    if let server = operation.server {
      add("server", [SwiftText.literal(context.swift.bareMember(server))])
    }
    if operation.security == .none { add("withoutCredentials", []) }
    let making = SwiftLayout.call(
      "\(filling.isEmpty ? "let" : "var") request = APIRequest",
      [
        ".\(operation.method.lowercased())", SwiftText.literal(operation.path),
        "operation: \(SwiftText.literal(operation.id))",
      ],
      indentation: Self.indentation)
    lines = making + filling
  }

  /// Makes the body of the arguments that are its members.
  private static func body(
    _ id: TypeID,
    _ arguments: [ArgumentText],
    spelling: TypeSpelling
  ) -> [String] {
    guard case .record(let record) = spelling.context.model.types[id.index].shape else { return [] }
    let type = spelling.spell(.named(id))
    let locals = Dictionary(
      arguments.filter { $0.parameter.place == .body }.map { ($0.parameter.wireName, $0.local) }
    ) { first, _ in first }
    let names = spelling.context.members(of: record)
    let members = zip(record.fields, names).compactMap { field, name in
      locals[field.wireName].map { "\(SwiftName.label(name)): \($0)" }
    }
    let line = "request.body(\(type)(\(members.joined(separator: ", "))))"
    if SwiftLayout.fits(line, indentation) { return [line] }
    let value = SwiftLayout.call(type, members, indentation: indentation + 2, closing: ")")
    return ["request.body("] + value.map { "  " + $0 }
  }
}
