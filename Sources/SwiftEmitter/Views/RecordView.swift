import Mustache
import SDKModel

/// An object with named members.
struct RecordView: MustacheContext {
  var fields: [FieldView]
  /// The head of the initializer where it fits on one line.
  var initializer: String?
  var parameters: [String]
  var assignments: [String]
  var reads: [String]
  var writes: [String]
  /// The lines that name the members that are secrets.
  var secrets: [String]

  var keys: [String] {
    [
      "fields", "hasFields", "initializer", "parameters", "assignments",
      "reads", "writes", "secrets",
    ]
  }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "fields": .list(fields)
    case "hasFields": .flag(!fields.isEmpty)
    case "initializer": .text(initializer)
    case "parameters": .list(parameters)
    case "assignments": .list(assignments)
    case "reads": .list(reads)
    case "writes": .list(writes)
    case "secrets": .list(secrets)
    default: nil
    }
  }

  /// A body of a request is for the generated code alone: it has no comments, and Swift makes its
  /// initializer.
  init(_ record: Record, isPublic: Bool, indentation: Int, spelling: TypeSpelling) {
    let names = spelling.context.members(of: record)
    fields = zip(record.fields, names).map { field, name in
      FieldView(
        field, named: name, isPublic: isPublic, indentation: indentation + 2, spelling: spelling)
    }
    let inner = indentation + 4
    secrets = RecordView.naming(
      record.fields.filter { $0.isSecret && !SecretNames.include($0.wireName) }, isPublic: isPublic,
      indentation: indentation + 2)
    reads = []
    writes = []
    for (field, view) in zip(record.fields, fields) {
      let literal = SwiftText.literal(field.wireName)
      let method = spelling.coding(field)
      reads += SwiftLayout.assignment(
        view.member, calling: "try fields.\(method)", [literal], indentation: inner)
      writes += SwiftLayout.call(
        "try fields.\(method)", [literal, view.member], indentation: inner)
    }
    if let additional = record.additional {
      let known = record.fields.map { SwiftText.literal($0.wireName) }
      var scope = NameScope(taken: Set(names))
      let name = scope.claim("additionalProperties")
      // The members with a name of their own win, so they are written last.
      writes = ["try fields.additional(\(name))"] + writes
      reads += RecordView.readingAdditional(known, into: name, indentation: inner)
      fields.append(
        FieldView(additional: spelling.spell(additional), named: name, isPublic: isPublic))
    }
    let line = "public init(\(fields.map(\.parameter).joined(separator: ", "))) {"
    initializer = SwiftLayout.fits(line, indentation + 2) ? line : nil
    parameters = SwiftLayout.filled(fields.map(\.parameter), indentation: inner)
    assignments = fields.flatMap {
      SwiftLayout.assignment("self.\($0.name)", $0.name, indentation: inner)
    }
  }

  private static func naming(
    _ secrets: [Field], isPublic: Bool, indentation: Int
  ) -> [String] {
    if secrets.isEmpty { return [] }
    let names = secrets.map { SwiftText.literal($0.wireName) }
    let head = "\(isPublic ? "public " : "")static let secretMembers: Set<String> = ["
    let line = head + names.joined(separator: ", ") + "]"
    if SwiftLayout.fits(line, indentation) { return [line] }
    var lines = SwiftLayout.filled(names, indentation: indentation + 2, closing: ",")
    lines[lines.count - 1] += ","
    return [head] + lines.map { "  " + $0 } + ["]"]
  }

  private static func readingAdditional(
    _ known: [String], into name: String, indentation: Int
  ) -> [String] {
    let line = "\(name) = try fields.additional(knownKeys: [\(known.joined(separator: ", "))])"
    if SwiftLayout.fits(line, indentation) { return [line] }
    return ["\(name) = try fields.additional(", "  knownKeys: ["]
      + known.map { "    \($0)," } + ["  ]", ")"]
  }
}

/// One member of an object.
struct FieldView: MustacheContext {
  /// The member's name, in backticks where needed.
  var name: String
  var documentation: [String]
  /// The stored property.
  var declaration: [String]
  /// The parameter of the initializer.
  var parameter: String
  /// The member as it is called where `fields` means the reader or writer.
  var member: String

  var keys: [String] { ["documentation", "declaration"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "documentation": .list(documentation)
    case "declaration": .list(declaration)
    default: nil
    }
  }

  init(
    _ field: Field, named bareName: String, isPublic: Bool, indentation: Int,
    spelling: TypeSpelling
  ) {
    let type = spelling.spell(field)
    name = SwiftName.escaped(bareName)
    member = name == "fields" ? "self.fields" : name
    var text = field.description ?? "The member `\(SwiftText.line(field.wireName))`."
    if field.isDeprecated { text += "\n\nDeprecated." }
    documentation =
      isPublic
      ? spelling.context.documentation(
        text, fallback: "A member of the object.", indentation: indentation) : []
    let wrapper = field.isRecursive ? "@Indirect " : ""
    declaration = SwiftLayout.declaration(
      "\(wrapper)\(isPublic ? "public " : "")var \(name)", type, indentation: indentation)
    parameter = spelling.initializerParameter(field, named: bareName)
  }

  /// What holds the members without a name of their own.
  init(additional type: String, named name: String, isPublic: Bool) {
    self.name = name
    member = name
    documentation = isPublic ? [" The members without a name of their own."] : []
    declaration = ["\(isPublic ? "public " : "")var \(name): [String: \(type)]"]
    parameter = "\(name): [String: \(type)] = [:]"
  }
}

extension TypeSpelling {
  /// The parameter of a record's initializer that sets a member.
  func initializerParameter(_ field: Field, named bareName: String) -> String {
    let standard = field.isRequired ? soleValue(of: field) : "nil"
    return "\(SwiftName.label(bareName)): \(spell(field))\(standard.map { " = \($0)" } ?? "")"
  }

  /// The one value that a required field can have, if the API knows only one.
  func soleValue(of field: Field) -> String? {
    guard case .named(let id) = field.type, !field.isNullable,
      case .enumeration(let enumeration) = context.model.types[id.index].shape,
      enumeration.cases.count == 1, enumeration.rawType != .json
    else { return nil }
    return "." + SwiftName.escaped(context.swift.bareMember(enumeration.cases[0].name))
  }
}
