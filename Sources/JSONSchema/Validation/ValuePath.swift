/// The way from a value to one of its parts.
struct ValuePath {
  enum Step {
    case property(String)
    case element(Int)
  }

  private(set) var steps: [Step] = []

  mutating func append(_ step: Step) { steps.append(step) }
  mutating func removeLast() { steps.removeLast() }

  /// The path as a JSON Pointer.
  var pointer: String {
    steps.map { step in
      switch step {
      case .property(let name): "/" + name.asPointerToken
      case .element(let index): "/\(index)"
      }
    }.joined()
  }

  /// The part as a sentence names it: `'name'`, `element 2 of 'tags'`, `the value`.
  var subject: String {
    var elements: [Int] = []
    for step in steps.reversed() {
      switch step {
      case .property(let name): return (elements.map(Self.title) + ["'\(name.shortened)'"]).ofEach
      case .element(let index): elements.append(index)
      }
    }
    return elements.isEmpty ? "the value" : elements.map(Self.title).ofEach
  }

  private static func title(_ index: Int) -> String { "element \(index)" }
}

extension [String] {
  fileprivate var ofEach: String { joined(separator: " of ") }
}

extension String {
  /// The text as a token of a JSON Pointer.
  var asPointerToken: String {
    guard utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
      return self
    }
    var token = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "~": token.append(contentsOf: "~0".unicodeScalars)
      case "/": token.append(contentsOf: "~1".unicodeScalars)
      default: token.append(scalar)
      }
    }
    return String(token)
  }
}
