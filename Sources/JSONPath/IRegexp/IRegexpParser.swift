/// A regular expression's parts.
indirect enum IRegexpSyntax {
  case scalar(ScalarSet)
  case beginning
  case end
  case sequence([IRegexpSyntax])
  case choice([IRegexpSyntax])
  case repetition(IRegexpSyntax, minimum: Int, maximum: Int?)
}

/// Reads an expression by the grammar of RFC 9485; every part gives `nil` where the text departs
/// from it.
struct IRegexpParser {
  /// Groups inside one another.
  private static let maximumDepth = 64
  /// The most that a repetition may count.
  private static let maximumCount = 1_000

  private let scalars: [Unicode.Scalar]
  private var offset = 0
  private var depth = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// The whole text as an expression.
  mutating func expression() -> IRegexpSyntax? {
    guard let result = choice(), next == nil else { return nil }
    return result
  }

  private mutating func choice() -> IRegexpSyntax? {
    var branches: [IRegexpSyntax] = []
    repeat {
      guard let branch = branch() else { return nil }
      branches.append(branch)
    } while take("|")
    return .choice(branches)
  }

  private mutating func branch() -> IRegexpSyntax? {
    var pieces: [IRegexpSyntax] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      guard let atom = atom(), let piece = quantified(atom) else { return nil }
      pieces.append(piece)
    }
    return .sequence(pieces)
  }

  private mutating func atom() -> IRegexpSyntax? {
    guard let scalar = advance() else { return nil }
    switch scalar {
    case "(":
      depth += 1
      defer { depth -= 1 }
      guard depth <= Self.maximumDepth, let inner = choice(), take(")") else { return nil }
      return inner
    case "^": return .beginning
    case "$": return .end
    case ".": return .scalar(.exceptLineBreaks)
    case "[": return bracketed().map(IRegexpSyntax.scalar)
    case "\\": return escaped().map(IRegexpSyntax.scalar)
    case "*", "+", "?", "]", "{", "}": return nil
    default: return .scalar(ScalarSet(scalar))
    }
  }

  private mutating func quantified(_ atom: IRegexpSyntax) -> IRegexpSyntax? {
    if take("*") { return .repetition(atom, minimum: 0, maximum: nil) }
    if take("+") { return .repetition(atom, minimum: 1, maximum: nil) }
    if take("?") { return .repetition(atom, minimum: 0, maximum: 1) }
    guard take("{") else { return atom }
    guard let minimum = count() else { return nil }
    var maximum: Int? = minimum
    if take(",") {
      maximum = nil
      if next != "}" {
        guard let count = count(), count >= minimum else { return nil }
        maximum = count
      }
    }
    return take("}") ? .repetition(atom, minimum: minimum, maximum: maximum) : nil
  }

  private mutating func count() -> Int? {
    let start = offset
    var value = 0
    while let scalar = next, scalar.isDigit, value <= Self.maximumCount {
      value = value * 10 + Int(scalar.value - 48)
      offset += 1
    }
    return offset > start && value <= Self.maximumCount ? value : nil
  }

  /// What follows a backslash.
  private mutating func escaped() -> ScalarSet? {
    if next == "p" || next == "P" { return category() }
    return singleEscape().map { ScalarSet($0) }
  }

  private mutating func singleEscape() -> Unicode.Scalar? {
    switch advance() {
    case "n": "\n"
    case "r": "\r"
    case "t": "\t"
    case .some(let scalar) where "()*+-.?[\\]^{|}".unicodeScalars.contains(scalar): scalar
    default: nil
    }
  }

  private mutating func category() -> ScalarSet? {
    let isNegated = advance() == "P"
    guard take("{") else { return nil }
    var name = ""
    while let scalar = advance(), scalar != "}" {
      guard name.utf8.count < 2 else { return nil }
      name.unicodeScalars.append(scalar)
    }
    guard scalars[offset - 1] == "}" else { return nil }
    return ScalarSet(category: name, isNegated: isNegated)
  }

  /// A set in brackets, from behind the opening one.
  private mutating func bracketed() -> ScalarSet? {
    var set = ScalarSet()
    set.isNegated = take("^")
    if take("-") { set.insert("-"..."-") }
    while let scalar = advance() {
      switch scalar {
      case "]":
        return set.isEmpty ? nil : set
      case "[":
        return nil
      case "-":
        // At the end only.
        guard next == "]", !set.isEmpty else { return nil }
        set.insert("-"..."-")
      case "\\" where next == "p" || next == "P":
        guard let category = category() else { return nil }
        set.insert(category)
      default:
        guard let range = range(from: scalar) else { return nil }
        set.insert(range)
      }
    }
    return nil
  }

  private mutating func range(from first: Unicode.Scalar) -> ClosedRange<Unicode.Scalar>? {
    guard let lower = first == "\\" ? singleEscape() : first else { return nil }
    guard next == "-", offset + 1 < scalars.count, scalars[offset + 1] != "]" else {
      return lower...lower
    }
    offset += 1
    guard let last = advance(), last != "[", last != "-",
      let upper = last == "\\" ? singleEscape() : last, lower <= upper
    else { return nil }
    return lower...upper
  }

  private var next: Unicode.Scalar? { offset < scalars.count ? scalars[offset] : nil }

  private mutating func advance() -> Unicode.Scalar? {
    guard let next else { return nil }
    offset += 1
    return next
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    offset += 1
    return true
  }
}
