import SDKModel
import SwiftEmitter

/// The types that a call takes, as the page's console reads them: what a form asks for, and how Swift
/// spells what was entered.
struct TypeTable {
  let model: SDKModel
  let snippets: SwiftSnippets
  let samples: SampleValues
  /// The types found so far, the first referred to as 0.
  private(set) var entries: [JSONTree] = []
  private var indices: [TypeID: Int] = [:]

  init(_ site: SiteContext) {
    model = site.model
    snippets = site.snippets
    samples = site.samples
  }

  /// What refers to a type: a word, an object around another reference, or the type's index.
  mutating func reference(to type: TypeReference) -> JSONTree {
    switch type {
    case .string: return .string("string")
    case .integer: return .string("integer")
    case .unsignedInteger: return .string("unsigned")
    case .number: return .string("number")
    case .decimal: return .string("decimal")
    case .boolean: return .string("boolean")
    case .date: return .string("date")
    case .day: return .string("day")
    case .bytes: return .string("bytes")
    case .json: return .string("json")
    case .file: return .string("file")
    case .array(let element): return ["array": reference(to: element)]
    case .map(let value): return ["map": reference(to: value)]
    case .nullable(let wrapped): return ["nullable": reference(to: wrapped)]
    case .named(let id):
      if case .alias(let target) = model.types[id.index].shape { return reference(to: target) }
      return .number(String(index(of: id)))
    }
  }

  /// What a form shows in an empty field, and what a snippet has in the place of a value that is
  /// missing; `nil` for what is made of other values.
  func sample(of type: TypeReference, named name: Name, example: JSONTree?) -> JSONTree? {
    switch type {
    case .array, .map: return nil
    case .nullable(let wrapped): return sample(of: wrapped, named: name, example: example)
    case .named(let id):
      switch model.types[id.index].shape {
      case .alias(let target): return sample(of: target, named: name, example: example)
      case .enumeration: break
      case .record, .wrapper, .union, .statusUnion: return nil
      }
    default: break
    }
    return samples.value(of: type, named: name, example: example, .fewest, as: .request)
      .map(model.json)
  }

  private mutating func index(of id: TypeID) -> Int {
    if let known = indices[id] { return known }
    let index = entries.count
    indices[id] = index
    // The place is kept while what is inside is added.
    entries.append(.null)
    entries[index] = entry(id)
    return index
  }

  private mutating func entry(_ id: TypeID) -> JSONTree {
    switch (model.types[id.index].shape, snippets.spelling(of: id)) {
    case (.record(let record), .record(let labels, let soleValues, let additional)):
      var members: [JSONTree.Member] = [
        .init(name: "id", value: .number(String(id.index))),
        .init(
          name: "record",
          value: .array(
            record.fields.indices.map { index in
              field(record.fields[index], label: labels[index], sole: soleValues[index])
            })),
      ]
      if let type = record.additional, let additional {
        members.append(
          .init(
            name: "additional",
            value: ["label": .string(additional), "type": reference(to: type)]))
      }
      return .object(members)
    case (.enumeration(let enumeration), .enumeration(let members)):
      let raw =
        switch enumeration.rawType {
        case .string: "string"
        case .integer: "integer"
        case .json: "json"
        }
      return [
        "enum": .array(enumeration.cases.map { .string($0.rawValue) }),
        "members": .array(members.map { $0.map(JSONTree.string) ?? .null }), "raw": .string(raw),
      ]
    case (.union(let union), .union(let members)):
      let alternatives = zip(union.alternatives, members).map { alternative, member in
        JSONTree.object([
          .init(name: "name", value: .string(alternative.name.words.joined(separator: " "))),
          .init(name: "type", value: reference(to: alternative.type)),
          .init(name: "member", value: .string(member)),
          .init(name: "values", value: .strings(alternative.discriminatorValues)),
          .init(name: "members", value: .strings(alternative.members)),
        ])
      }
      return [
        "union": .array(alternatives),
        "discriminator": union.discriminator.map(JSONTree.string) ?? .null,
      ]
    case (.wrapper(let target), .wrapper(let type)):
      return ["wrapper": reference(to: target), "swift": .string(type)]
    default: return ["none": .boolean(true)]
    }
  }

  private mutating func field(_ field: Field, label: String, sole: String?) -> JSONTree {
    var members: [JSONTree.Member] = [
      .init(name: "name", value: .string(field.wireName)),
      .init(name: "label", value: .string(label)),
      .init(name: "type", value: reference(to: field.type)),
    ]
    if field.isRequired { members.append(.init(name: "required", value: .boolean(true))) }
    if field.isNullable { members.append(.init(name: "nullable", value: .boolean(true))) }
    if field.isSecret { members.append(.init(name: "secret", value: .boolean(true))) }
    if field.access == .readOnly { members.append(.init(name: "readOnly", value: .boolean(true))) }
    if let sole { members.append(.init(name: "sole", value: .string(sole))) }
    if let sample = sample(of: field.type, named: field.name, example: field.example) {
      members.append(.init(name: "sample", value: sample))
    }
    return .object(members)
  }
}

extension JSONTree {
  /// A list of texts.
  static func strings(_ texts: [String]) -> JSONTree {
    .array(texts.map(JSONTree.string))
  }
}
