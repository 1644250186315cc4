/// The grammar of one version: what each Object may hold.
struct Grammar: Sendable {
  /// An Object as this version has it, made for looking up keys.
  struct Entry: Sendable {
    var fields: [String: [Field]] = [:]
    /// The fields that must be there, in the order of the table.
    var required: [Field] = []
    /// The fields in the order of the table, each name once.
    var names: [String] = []
    /// The versions of fields that this version does not have.
    var elsewhere: [String: [ClosedRange<SpecificationVersion>]] = [:]
    /// The values of the fields whose value is one of some words.
    var words: [String: [String]] = [:]
    var constraints: [Constraint.Rule] = []
    var others = ObjectGrammar.OtherKeys.ignored
    var isExtensible = true
  }

  let version: SpecificationVersion
  /// The kind of the Object at the root.
  let root: ObjectKind
  private var entries = Array(repeating: Entry(), count: ObjectKind.allCases.count)

  /// The grammar of a version.
  init(_ version: SpecificationVersion) {
    self.version = version
    root = version == .v20 ? .swagger : .openAPI
    for object in version == .v20 ? Grammar.swagger2 : Grammar.openAPI3(version) {
      entries[object.kind.rawValue] = Entry(object, in: version)
    }
  }

  /// What an Object may hold.
  subscript(kind: ObjectKind) -> Entry { entries[kind.rawValue] }

  /// Whether a reference may stand for an Object of this kind.
  func isReusable(_ kind: ObjectKind) -> Bool {
    kind != .mediaType || version >= .v32
  }
}

extension Grammar.Entry {
  /// Whether every key is allowed, `$ref` among them.
  var hasFreeKeys: Bool {
    if case .entries(.any, _) = others { true } else { false }
  }

  init(_ object: ObjectGrammar, in version: SpecificationVersion) {
    for field in object.fields {
      guard field.versions.contains(version) else {
        elsewhere[field.name, default: []].append(field.versions)
        continue
      }
      if fields[field.name] == nil { names.append(field.name) }
      fields[field.name, default: []].append(field)
      if field.isRequired { required.append(field) }
      if case .word(let values) = field.value { words[field.name] = values }
    }
    constraints = object.constraints.filter { $0.versions.contains(version) }.map(\.rule)
    others = object.others
    isExtensible = object.isExtensible
  }
}
