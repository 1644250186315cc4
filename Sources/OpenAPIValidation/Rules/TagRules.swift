import Diagnostics
import YAMLTree

extension Description {
  /// Checks that tags are declared once, and that their parents exist.
  func checkTags(_ findings: Findings) {
    var declared: [String: YAMLNode] = [:]
    for tag in inventory[.tag] {
      guard let name = tag["name"], let text = name.string else { continue }
      if let other = declared[text] {
        findings.add(
          .repeatedTag, in: .openAPI, at: name,
          "the tag '\(name.shortened)' is already declared \(other.place(seenFrom: name))",
          remedy: "Remove one of them.")
      } else {
        declared[text] = tag
      }
    }
    var circles = Circles<YAMLNodeID>()
    for tag in inventory[.tag] {
      guard let parent = tag["parent"], let name = parent.string else { continue }
      if declared[name] == nil {
        findings.add(
          .tagParent, in: .tag, at: parent, "no tag '\(parent.shortened)' is declared",
          remedy: nearest(to: name, in: declared.keys.sorted()).map { "Did you mean '\($0)'?" }
            ?? "Declare it under 'tags'.")
      } else if circles.isReached(
        from: tag, id: \.id, next: { $0["parent"]?.string.flatMap { declared[$0] } })
      {
        findings.add(
          .tagParent, in: .tag, at: parent,
          "the parents of the tag '\(tag["name"]?.shortened ?? "")' lead round in a circle",
          remedy: "Choose another parent, or none.")
      }
    }
  }
}
