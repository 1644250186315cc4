/// One spelling for resources that differ in nothing but case and word boundaries (`userGroups`,
/// `usergroups`): neither people nor file systems tell them apart.
struct ResourceSpelling {
  /// The spelling of each name, by the path that leads to it.
  private var spellings: [String: Name] = [:]

  init(_ paths: some Sequence<[Name]>) {
    for path in paths {
      for length in path.indices {
        let key = Self.key(path[...length])
        guard let known = spellings[key] else {
          spellings[key] = path[length]
          continue
        }
        if Self.isBetter(path[length], known) { spellings[key] = path[length] }
      }
    }
  }

  /// The path as it is spelled everywhere.
  func path(_ path: [Name]) -> [Name] {
    path.indices.map { spellings[Self.key(path[...$0])] ?? path[$0] }
  }

  /// The more words, the better they read; the alphabet decides between others.
  private static func isBetter(_ left: Name, _ right: Name) -> Bool {
    left.words.count != right.words.count
      ? left.words.count > right.words.count : left.snakeCase < right.snakeCase
  }

  private static func key(_ path: ArraySlice<Name>) -> String {
    path.map { $0.words.joined() }.joined(separator: ".")
  }
}
