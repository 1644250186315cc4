import OpenAPIDocument

/// Names the servers that single operations have for themselves.
///
/// A name must not come to mean another server when one is added, for old code would go on to compile
/// and send its calls there. So where several would have one name, all of them are called after more of
/// their URLs, and that name is nobody's.
struct ServerNaming {
  /// What each server may be called, the shortest first.
  private var choices: [[Name]] = []

  /// Adds a server, and what the configuration calls it.
  mutating func add(
    _ server: OpenAPIDocument.Server, _ given: String?, _ table: inout NameTable
  ) {
    if let given {
      choices.append([table.name(given, fallback: "other")])
      return
    }
    let parts = server.template.split(separator: "/")
    let isWhole = server.template.contains("://")
    let host = parts.dropFirst(isWhole ? 1 : 0).first.map(String.init) ?? "other"
    let texts = [
      server.name ?? Self.label(of: host) ?? host, host, parts.joined(separator: " "),
      // With the defaults of its variables.
      server.url.split(separator: "/").joined(separator: " "),
    ]
    choices.append(texts.map { table.name($0, fallback: "other") })
  }

  /// What each server is called, in the order in which they were added.
  var names: [Name] {
    var levels = choices.map { _ in 0 }
    var spent: Set<Name> = []
    while true {
      let current = zip(choices, levels).map { $0[$1] }
      var uses: [Name: Int] = [:]
      for name in current { uses[name, default: 0] += 1 }
      for (name, count) in uses where count > 1 { spent.insert(name) }
      let longer = levels.indices.filter {
        spent.contains(current[$0]) && levels[$0] + 1 < choices[$0].count
      }
      if longer.isEmpty {
        // What is the same in every part of the URL but its signs.
        var taken = TakenNames()
        return current.map { taken.unique($0, in: []) }
      }
      for index in longer { levels[index] += 1 }
    }
  }

  /// The first label of a host that is no variable; the last one, `com`, says nothing.
  private static func label(of host: String) -> String? {
    let labels = host.prefix { $0 != ":" }.split(separator: ".")
    return (labels.count > 1 ? labels.dropLast() : labels).first { !$0.contains("{") }
      .map(String.init)
  }
}
