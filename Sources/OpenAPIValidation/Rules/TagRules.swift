import Diagnostics
import YAMLTree

extension Description {
  /// Checks that tags are declared once, and that their parents exist.
  func checkTags(_ findings: inout Findings) {
    var declared: [String: YAMLNode] = [:]
    for tag in inventory[.tag] {
      guard let name = tag["name"], let text = name.string else { continue }
      if let other = declared[text] {
        findings.add(
          .repeatedTag, in: .openAPI, at: name,
          "the tag '\(name.shortened)' is already declared in line \(other.location.line)",
          remedy: "Remove one of them.")
      } else {
        declared[text] = tag
      }
    }
    for tag in inventory[.tag] {
      guard let parent = tag["parent"], let name = parent.string else { continue }
      if declared[name] == nil {
        findings.add(
          .tagParent, in: .tag, at: parent, "no tag '\(parent.shortened)' is declared",
          remedy: nearest(to: name, in: declared.keys.sorted()).map { "Did you mean '\($0)'?" }
            ?? "Declare it under 'tags'.")
      } else if isBelowItself(tag, declared) {
        findings.add(
          .tagParent, in: .tag, at: parent,
          "the tag '\(tag["name"]?.shortened ?? "")' is below itself",
          remedy: "Choose another parent, or none.")
      }
    }
  }

  private func isBelowItself(_ tag: YAMLNode, _ declared: [String: YAMLNode]) -> Bool {
    var visited: Set<YAMLNodeID> = [tag.id]
    var tag = tag
    while let name = tag["parent"]?.string, let parent = declared[name] {
      guard visited.insert(parent.id).inserted else { return true }
      tag = parent
    }
    return false
  }
}
