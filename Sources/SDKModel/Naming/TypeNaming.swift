/// Works out the namespace and the name of a component schema from its name alone, so that no
/// other schema has a say in it.
struct TypeNaming {
  /// A namespace, outermost first, and a name in it.
  struct Place: Hashable {
    var namespace: [Name]
    var name: Name
  }

  let rule: TypeRule
  /// Resource names of several words that are one token, such as `oauth_providers`.
  let tokens: SnakeTokens
  var names: NameTable

  mutating func place(of schema: String) -> Place {
    guard let parts = rule.pattern?.match(schema), let name = parts["name"] else {
      return Place(namespace: [], name: names.name(schema))
    }
    var outer: [String] = []
    let service = strip(parts["service"] ?? "", into: &outer)
    let resource = strip(parts["resource"] ?? "", into: &outer)
    let namespace = rule.namespaces[service] ?? service
    var path = outer + namespace.split(separator: "/").map(String.init)
    var inner = tokens.tokens(of: resource)
    if let first = inner.first, isSame(first, service) || isSame(first, namespace) {
      inner.removeFirst()
    }
    path += inner
    return Place(namespace: path.map { names.name($0) }, name: names.name(name))
  }

  /// What the pattern takes for the service and the resource in a schema's name, the service without
  /// its prefix.
  func parts(of schema: String) -> (service: String, whole: [String])? {
    guard let parts = rule.pattern?.match(schema) else { return nil }
    let whole = [parts["service"] ?? "", parts["resource"] ?? ""]
    var outer: [String] = []
    return (strip(whole[0], into: &outer), whole)
  }

  /// Takes a configured prefix off `text` and adds the namespace it stands for to `outer`, once.
  private func strip(_ text: String, into outer: inout [String]) -> String {
    for rule in rule.prefixes where text.hasPrefix(rule.prefix) {
      if outer.last != rule.namespace { outer.append(rule.namespace) }
      return String(text.dropFirst(rule.prefix.count))
    }
    return text
  }

  /// Whether two names differ only in case, underscores and a final `s`.
  private func isSame(_ left: String, _ right: String) -> Bool {
    func core(_ text: String) -> String {
      var core = text.lowercased().filter { $0 != "_" }
      if core.hasSuffix("s") { core.removeLast() }
      return core
    }
    return core(left) == core(right)
  }
}
