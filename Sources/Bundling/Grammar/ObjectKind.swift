/// What stands at a place of a description, as far as references are concerned.
enum ObjectKind: UInt8, CaseIterable, Sendable {
  /// Something that nobody looks into: examples, defaults, extensions.
  case data
  /// An object in which no reference is foreseen, but in which one is followed.
  case anything
  case document, swaggerDocument, components
  case paths, pathItem, operation, parameter, requestBody, responses, response, header
  case mediaType, encoding, callback, link, example, securityScheme
  case schema, discriminator, discriminatorMapping
}

/// A place of a description: one object, or several of a kind.
struct Place: Hashable, Sendable {
  enum Shape: UInt8, Sendable {
    case one
    /// Objects by freely chosen keys.
    case map
    case list
  }

  var kind: ObjectKind
  var shape: Shape

  static let data = Place(kind: .data, shape: .one)
  static let anything = Place(kind: .anything, shape: .one)

  static func one(_ kind: ObjectKind) -> Place { Place(kind: kind, shape: .one) }
  static func map(_ kind: ObjectKind) -> Place { Place(kind: kind, shape: .map) }
  static func list(_ kind: ObjectKind) -> Place { Place(kind: kind, shape: .list) }

  /// The place of each of several objects.
  var element: Place { Place(kind: kind, shape: .one) }

  /// The place of what a mapping here has under a key.
  func child(forKey key: String) -> Place {
    if shape != .one { return element }
    let rules = Grammar.rules[Int(kind.rawValue)]
    if let place = rules.fields[key] { return place }
    return key.hasPrefix("x-") ? .data : rules.others
  }
}
