import YAMLTree

/// Where the parts of a document come from that come from several files.
public struct Provenance: Sendable {
  private var comments: [YAMLNodeID: String] = [:]

  /// Looks at the components, path items and operations of a document whose file is another than
  /// that of the document or, for an operation, of its path item.
  public init(of tree: YAMLTree) {
    let root = tree.root
    let home = root.location.file
    for (id, kind) in DocumentParts(of: root).kinds
    where kind != .tag && kind != .securityRequirement {
      let node = tree.node(id)
      let location = node.location
      let expected = kind == .operation ? node.parent?.location.file : home
      if location.file != expected {
        comments[id] = "from \(relative(location.file, to: home)):\(location.line)"
      }
    }
  }

  /// What to say of a node; `nil` for one that is from where it would be expected.
  public func comment(on node: YAMLNode) -> String? { comments[node.id] }

  /// A path as seen from the folder of a file, so that it is the same on every machine.
  private func relative(_ path: String, to file: String) -> String {
    guard !path.contains("://"), path.hasPrefix("/") == file.hasPrefix("/") else { return path }
    let target = path.split(separator: "/")
    let folder = file.split(separator: "/").dropLast()
    let shared = zip(target.dropLast(), folder).prefix { $0 == $1 }.count
    let up = repeatElement("..", count: folder.count - shared)
    return (up + target.dropFirst(shared).map(String.init)).joined(separator: "/")
  }
}
