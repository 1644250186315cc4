import Diagnostics
import Mustache
import SDKModel

/// Which file holds what.
struct FilePlan {
  /// A part of a file: a view and the template that shows it.
  struct Section: Sendable {
    var file: String
    /// What it is, whatever else the model holds; no two sections have the same.
    var key: String
    var template: String
    var view: @Sendable () -> any MustacheContext
  }

  private(set) var sections: [Section] = []
  /// What cannot be emitted as it was asked for.
  private(set) var diagnostics: [Diagnostic] = []
  private var names = FileNames()

  /// - Parameter isSharded: whether the sections are to be dealt out to files of their own number,
  ///   and have to be small and stay what they are when others come and go.
  init(_ context: EmissionContext, isSharded: Bool = false) {
    let model = context.model
    let snippets = CommentSnippets(context)
    add(model.name, "module") { ModuleView(context) }
    for client in model.clients {
      add(client.name, "client") { ClientView(client, context: context, snippets: snippets) }
      for resource in client.resources where !resource.isShared {
        let name = "\(client.name)+\(context.swift.type(resource.name))"
        add("\(client.name)/\(name)", "resource") {
          ResourcesView(
            resource, client: client.name, context: context, snippets: snippets)
        }
      }
    }
    for resource in model.sharedResources {
      add("Shared/\(context.resourceType(resource))", "resource") {
        ResourcesView(resource, client: nil, context: context, snippets: snippets)
      }
    }
    let formerNames = model.formerNames
    if !formerNames.types.isEmpty || !formerNames.operations.isEmpty {
      let former = FormerNamesPlan(context)
      diagnostics += former.diagnostics
      if !former.isEmpty {
        add("FormerNames", "formerNames") { FormerNamesView(former, context) }
      }
    }
    for group in TypeGroup.groups(context) {
      let file = names.path("Types/\(group.name)")
      for (number, part) in group.parts(context, isSharded: isSharded) {
        sections.append(
          Section(file: file, key: "\(file) \(number)", template: "types") {
            TypesView(part, context)
          })
      }
    }
  }

  private mutating func add(
    _ name: String,
    _ template: String,
    view: @escaping @Sendable () -> any MustacheContext
  ) {
    let file = names.path(name)
    sections.append(Section(file: file, key: file, template: template, view: view))
  }
}

/// File names that are safe on every system, and no two of which have the same last part: Swift
/// modules do not allow that.
struct FileNames {
  private var taken: Set<String> = []
  private static let longest = 180

  mutating func path(_ name: String) -> String {
    let safe = name.utf8.allSatisfy(\.isSafe) ? name : String(name.map { $0.isSafe ? $0 : "_" })
    let cut = safe.lastIndex(of: "/").map { safe.index(after: $0) } ?? safe.startIndex
    // No file system takes names of any length.
    let (folder, base) = (safe[..<cut], safe[cut...].prefix(Self.longest))
    var candidate = String(base)
    var number = 2
    while !taken.insert(candidate.lowercased()).inserted {
      candidate = "\(base)-\(number)"
      number += 1
    }
    return folder + candidate + ".swift"
  }
}

extension UInt8 {
  /// Whether this is a character that every file system takes: an ASCII letter or digit, or one of
  /// `/+._-`.
  fileprivate var isSafe: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "/+._-".utf8.contains(self)
    }
  }
}

extension Character {
  /// Whether every file system takes this.
  fileprivate var isSafe: Bool { asciiValue.map(\.isSafe) ?? false }
}

/// The types that share a file: those of a namespace and its inner ones, or at the top those whose
/// names begin with the same letter.
struct TypeGroup: Sendable {
  let name: String
  private var types: [TypeID] = []

  static func groups(_ context: EmissionContext) -> [TypeGroup] {
    var groups: [TypeGroup] = []
    var positions: [String: Int] = [:]
    for type in context.model.types {
      let name = groupName(context.types.home(type.id))
      let position = positions[name] ?? groups.count
      if position == groups.count {
        positions[name] = position
        groups.append(TypeGroup(name: name))
      }
      groups[position].types.append(type.id)
    }
    return groups
  }

  private init(name: String) {
    self.name = name
  }

  /// `home` is the namespace of a type, or of the outermost type that it is within, and that type.
  private static func groupName(_ home: (namespace: [String], type: String)) -> String {
    if home.namespace.isEmpty { return "Types.\(home.type.prefix(1).uppercased())" }
    return home.namespace.prefix(2).joined(separator: ".")
  }

  /// The types by what they are declared in, in parts that can be made at the same time, each with
  /// a number that tells it from the others.
  ///
  /// In shards a type's part follows from its name alone, so that no type moves because of another.
  /// Otherwise parts of what is declared in nothing have a limited size.
  func parts(
    _ context: EmissionContext, isSharded: Bool
  ) -> [(number: Int, types: [TypeID])] {
    struct Place: Hashable {
      var scope: TypeNames.Scope?
      var bucket: Int
    }
    var parts: [(number: Int, types: [TypeID])] = []
    var positions: [Place: Int] = [:]
    for type in types {
      var place = Place(scope: context.types.scope(of: type), bucket: 0)
      if isSharded {
        let path = context.types.paths[type.index].joined(separator: ".")
        place.bucket = Int(stableHash(path) % Self.buckets)
      }
      let position = positions[place] ?? parts.count
      if position == parts.count {
        positions[place] = position
        parts.append((isSharded ? place.bucket : position, []))
      }
      parts[position].types.append(type)
    }
    if isSharded { return parts }
    return parts.flatMap { number, part in
      if context.types.scope(of: part[0]) != nil { return [(number, part)] }
      return stride(from: 0, to: part.count, by: Self.partSize).map { start in
        (number, Array(part[start..<min(start + Self.partSize, part.count)]))
      }
    }
  }

  /// How many parts a group in shards has at most, for each thing that its types are declared in.
  private static let buckets: UInt64 = 8
  private static let partSize = 24
}
