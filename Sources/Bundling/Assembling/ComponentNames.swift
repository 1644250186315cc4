import YAMLTree

/// Gives the components of one section their names.
struct ComponentNames {
  private var taken: Set<String> = []
  /// The number that is tried next behind a name that was taken.
  private var numbers: [String: Int] = [:]

  /// Whether a component has this name.
  func contains(_ name: String) -> Bool { taken.contains(name) }

  /// Keeps a name for the component that has it already.
  mutating func insert(_ name: String) { taken.insert(name) }

  /// The name of a component: the last part of its pointer or its file's name. Where another one
  /// has that, what holds it comes in front, then a number behind.
  mutating func name(fragment: String, address: DocumentAddress) -> String {
    let names = Self.names(fragment: fragment, address: address)
    let candidates = names.suffix(1) + [names.suffix(2).joined(separator: "_")]
    for candidate in candidates where taken.insert(candidate).inserted { return candidate }
    let stem = candidates.last ?? ""
    var number = numbers[stem, default: 2]
    while !taken.insert("\(stem)_\(number)").inserted { number += 1 }
    numbers[stem] = number + 1
    return "\(stem)_\(number)"
  }

  /// Where a component stands, from the outside in: folder, file, last part of the pointer.
  private static func names(fragment: String, address: DocumentAddress) -> [String] {
    var names = address.components.suffix(2).map(String.init)
    if names.popLast() != nil {
      let stem = address.stem
      // A folder's index is called as the folder.
      if stem != "index" && stem != "_index" || names.isEmpty { names.append(stem) }
    }
    if fragment.hasPrefix("/") {
      let tokens = fragment.utf8.split(separator: UInt8(ascii: "/"))
      // A position in a list says nothing by itself.
      let start =
        tokens.lastIndex { !$0.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) }
        ?? tokens.startIndex
      names.append(
        tokens[start...].map { String(Substring($0)).unescapedPointerToken }.joined(separator: "_"))
    } else if !fragment.isEmpty {
      names.append(fragment)
    }
    let keys = names.map(componentKey).filter { !$0.isEmpty }
    return keys.isEmpty ? ["component"] : keys
  }

  /// A text as the key of a component, which has only ASCII letters, digits, `.`, `-` and `_`.
  private static func componentKey(_ text: String) -> String {
    var key = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_": key.unicodeScalars.append(scalar)
      default: key.append("_")
      }
    }
    return key
  }
}
