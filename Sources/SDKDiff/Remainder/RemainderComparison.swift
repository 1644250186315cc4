import Diagnostics
import SDKModel
import YAMLTree

/// Compares what two documents say and their models do not keep: texts, limits, formats and
/// defaults. It goes through both trees at once, as far as they have the same places.
struct RemainderComparison {
  /// Where the walk is.
  struct Site {
    var subject: Subject
    var directions: Directions
  }

  /// A component schema of the old side.
  private struct Predecessor {
    var name: String
    /// Whether it is the same schema, perhaps under another name, so that its texts count, too.
    var isSame: Bool
  }

  private let old: YAMLNode
  private let new: YAMLNode
  /// The component schemas in whose places those of the new side stand, by the names of these.
  private let predecessors: [String: [Predecessor]]
  /// Which ways the values of component schemas travel, by their new names.
  private let directions: [String: Directions]
  /// The old places of operations by the new ones, with the operations' names.
  private let operations: [SourceLocation: (old: SourceLocation, route: String)]
  /// Whether texts for people are compared, not limits alone.
  private var comparesTexts = true
  private(set) var changes: [Change] = []

  /// Prepares the walk; `nil` where a side has no tree.
  init?(_ comparison: Comparison) {
    guard let old = comparison.old.tree?.root, let new = comparison.new.tree?.root else {
      return nil
    }
    self.old = old
    self.new = new
    let renamed = Set(comparison.renamed)
    var predecessors: [String: [Predecessor]] = [:]
    for pair in comparison.pairs {
      let (before, after) = (
        comparison.old.model.types[pair.old], comparison.new.model.types[pair.new]
      )
      if before.isInline || after.isInline { continue }
      let isSame = before.wireName == after.wireName || renamed.contains(pair)
      predecessors[after.wireName, default: []].append(
        Predecessor(name: before.wireName, isSame: isSame))
    }
    self.predecessors = predecessors
    var directions: [String: Directions] = [:]
    for (pair, ways) in comparison.directions {
      let type = comparison.new.model.types[pair.new]
      if !type.isInline { directions[type.wireName, default: []].formUnion(ways) }
    }
    self.directions = directions
    var operations: [SourceLocation: (old: SourceLocation, route: String)] = [:]
    for (left, right) in comparison.operations.pairs {
      let after = comparison.new.operations[right].operation
      let before = comparison.old.operations[left].operation
      if operations[after.location] == nil {
        operations[after.location] = (before.location, after.route)
      }
    }
    self.operations = operations
  }

  /// Compares everything.
  mutating func run() {
    let whole = Site(subject: Subject(place: "document"), directions: [])
    compare(old, new, whole, without: ["paths", "webhooks", "components", "openapi", "swagger"])
    comparePaths()
    guard let before = old["components"], let after = new["components"] else { return }
    for (key, section) in after.entries {
      guard let former = before[key.text] else { continue }
      for (name, node) in section.entries {
        var known = [Predecessor(name: name.text, isSame: true)]
        if key.text == "schemas", let others = predecessors[name.text] { known = others }
        for predecessor in known {
          guard let match = former[predecessor.name] else { continue }
          comparesTexts = predecessor.isSame
          compare(match, node, site(ofComponent: name.text, in: key.text))
          comparesTexts = true
        }
      }
    }
  }

  private func site(ofComponent name: String, in section: String) -> Site {
    switch section {
    case "schemas":
      Site(subject: Subject(type: name), directions: directions[name] ?? [])
    case "parameters", "requestBodies":
      Site(subject: Subject(member: name, place: section), directions: .request)
    case "responses", "headers":
      Site(subject: Subject(member: name, place: section), directions: .response)
    default: Site(subject: Subject(member: name, place: section), directions: [])
    }
  }

  private mutating func comparePaths() {
    var known: [SourceLocation: YAMLNode] = [:]
    for (_, item) in (old["paths"] ?? old).entries {
      for (key, node) in item.entries where node.kind == .mapping {
        known[key.location] = node
        known[node.location] = node
        if let id = node["operationId"] { known[id.location] = node }
      }
    }
    for (path, item) in (new["paths"] ?? new).entries {
      for (key, node) in item.entries where node.kind == .mapping {
        // An operation is declared where its name stands, if it has one.
        let places = [node["operationId"]?.location, key.location, node.location]
        guard let match = places.compactMap({ $0.flatMap { operations[$0] } }).first,
          let former = known[match.old]
        else { continue }
        let subject = Subject(operation: match.route)
        compare(former, node, Site(subject: subject, directions: .request))
      }
      if let former = old["paths"]?[path.text] {
        let site = Site(subject: Subject(member: path.text, place: "path"), directions: .request)
        compare(former, item, site, without: Self.methods)
      }
    }
  }

  private static let methods: Set<String> = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
    "additionalOperations",
  ]
}

// MARK: - The walk

extension RemainderComparison {
  /// Compares what two nodes in the same place have in common.
  private mutating func compare(
    _ old: YAMLNode, _ new: YAMLNode, _ site: Site, without skipped: Set<String> = []
  ) {
    switch (old.kind, new.kind) {
    case (.mapping, .mapping): break
    case (.sequence, .sequence):
      compareElements(old, new, site)
      return
    default: return
    }
    for (key, value) in new.entries {
      let name = key.text
      if skipped.contains(name) { continue }
      let former = old[name]
      switch DocumentKey(name, in: new) {
      case .text, .limit: compareValues(former, value, name, site)
      case .structure:
        guard let former else { continue }
        compare(former, value, site.entering(name))
      case .names:
        guard let former else { continue }
        for (name, node) in value.entries {
          if let match = former[name.text] {
            compare(match, node, site.entering(key.text, name: name.text))
          }
        }
      }
    }
    for (key, value) in old.entries {
      let name = key.text
      guard !skipped.contains(name), new[name] == nil else { continue }
      switch DocumentKey(name, in: old) {
      case .text, .limit: compareValues(value, nil, name, site)
      case .structure, .names: break
      }
    }
  }

  private mutating func compareElements(_ old: YAMLNode, _ new: YAMLNode, _ site: Site) {
    for (index, element) in new.elements.enumerated() {
      guard element.kind == .mapping else { continue }
      var match: YAMLNode?
      if let name = element["name"]?.text {
        let place = element["in"]?.text
        match = old.elements.first { $0["name"]?.text == name && $0["in"]?.text == place }
      } else if old.count == new.count {
        match = old[index]
      }
      guard let match else { continue }
      var site = site
      if let name = element["name"]?.text { site.subject.member = name }
      compare(match, element, site)
    }
  }

  private mutating func compareValues(
    _ old: YAMLNode?, _ new: YAMLNode?, _ key: String, _ site: Site
  ) {
    if let old, let new, old.isDeepEqual(to: new) { return }
    guard let rule = DocumentKey.rule(key, old: old, new: new),
      comparesTexts || !rule.isDocumentation
    else { return }
    var subject = site.subject
    if rule.isDocumentation {
      subject.place = [subject.place, key].compactMap { $0 }.joined(separator: " ")
    }
    func text(_ node: YAMLNode?) -> String? {
      guard let node, !rule.isDocumentation else { return nil }
      return "\(key) \(node.kind == .scalar ? node.text : node.json)"
    }
    changes.append(
      Change(
        rule: rule, subject: subject, directions: site.directions, old: text(old),
        new: text(new), oldSwift: nil, newSwift: nil, location: (new ?? old)?.location,
        isInOld: new == nil))
  }
}

extension RemainderComparison.Site {
  /// The place below a key.
  fileprivate func entering(_ key: String, name: String? = nil) -> Self {
    var site = self
    switch key {
    case "requestBody":
      site.directions = .request
      site.subject.place = "request"
    case "responses":
      site.directions = .response
      site.subject.place = "response"
    case "properties", "patternProperties":
      site.subject.member = [subject.member, name].compactMap { $0 }.joined(separator: ".")
    case "headers": site.subject.member = name
    default: break
    }
    return site
  }
}
