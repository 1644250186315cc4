import Mustache

/// A JSON value, to fill a template from.
enum JSON: Decodable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([String: JSON])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let bool = try? container.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let string = try? container.decode(String.self) {
      self = .string(string)
    } else if let array = try? container.decode([JSON].self) {
      self = .array(array)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  /// The value as a template sees it.
  var mustache: MustacheValue {
    switch self {
    case .null: .flag(false)
    case .bool(let bool): .flag(bool)
    case .number(let number): .text(Int(exactly: number).map(String.init) ?? String(number))
    case .string(let string): .text(string)
    case .array(let elements): .list(elements.map(\.mustache))
    case .object(let members): .object(JSONContext(members: members))
    }
  }
}

/// A JSON object as what a template is filled from.
struct JSONContext: MustacheContext {
  let members: [String: JSON]

  var keys: [String] { members.keys.sorted() }

  func value(forKey key: String) -> MustacheValue? {
    members[key].map { if case .null = $0 { .text("") } else { $0.mustache } }
  }
}
