/// Reads a regular expression of ECMA-262 in Unicode mode, and the escapes of plain characters that
/// only the older mode allows (`\-`, `\_`), because people write them.
struct PatternParser {
  /// Groups inside one another; parsing recurses.
  private static let maximumDepth = 50
  /// The largest count in braces.
  private static let maximumCount = 1_000_000

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var depth = 0
  private var groupCount = 0
  private var groupNames: [String: Int] = [:]
  private var highestReference = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// The whole expression.
  mutating func pattern() throws(PatternError) -> (syntax: PatternSyntax, groupCount: Int) {
    let syntax = try choice()
    guard position == scalars.count else { throw PatternError("has a ')' without a '('") }
    guard highestReference <= groupCount else {
      throw PatternError("refers to the group \(highestReference), which it does not have")
    }
    return (syntax, groupCount)
  }

  private mutating func choice() throws(PatternError) -> PatternSyntax {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else { throw PatternError("nests too deeply") }
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() throws(PatternError) -> PatternSyntax {
    var parts: [PatternSyntax] = []
    while let next = peek, next != "|", next != ")" {
      parts.append(try term())
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func term() throws(PatternError) -> PatternSyntax {
    let atom = try atom()
    guard let (minimum, maximum) = try quantifier() else { return atom }
    switch atom {
    case .beginning, .end, .wordBoundary: throw PatternError("repeats what takes no character")
    default: break
    }
    return .repetition(atom, minimum: minimum, maximum: maximum, isLazy: take("?"))
  }

  private mutating func atom() throws(PatternError) -> PatternSyntax {
    guard let scalar = next() else { return .sequence([]) }
    switch scalar {
    case "^": return .beginning
    case "$": return .end
    case ".": return .scalar(.anyButLineEnd)
    case "(": return try group()
    case "[": return .scalar(try bracket())
    case "\\": return try escape()
    case "*", "+", "?": throw PatternError("has a '\(scalar)' with nothing before it to repeat")
    default: return .scalar(ScalarClass(scalar))
    }
  }

  private mutating func quantifier() throws(PatternError) -> (Int, Int?)? {
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    if take("?") { return (0, 1) }
    let start = position
    guard take("{"), let minimum = number() else {
      position = start
      return nil
    }
    var maximum: Int? = minimum
    if take(",") { maximum = number() }
    guard take("}") else {
      position = start
      return nil
    }
    guard minimum <= maximum ?? minimum, max(minimum, maximum ?? 0) <= Self.maximumCount else {
      throw PatternError("repeats too often, or with its bounds exchanged")
    }
    return (minimum, maximum)
  }

  private mutating func group() throws(PatternError) -> PatternSyntax {
    var wrap: (PatternSyntax) -> PatternSyntax
    if take("?") {
      switch next() {
      case ":": wrap = { .sequence([$0]) }
      case "=": wrap = { .lookahead($0, isNegated: false) }
      case "!": wrap = { .lookahead($0, isNegated: true) }
      case "<" where peek != "=" && peek != "!":
        let name = try name()
        let number = newGroup()
        groupNames[name] = number
        wrap = { .group(number, $0) }
      case "<": throw PatternError("looks behind, which is not supported")
      default: throw PatternError("has '(?' before what ECMAScript does not know")
      }
    } else {
      let number = newGroup()
      wrap = { .group(number, $0) }
    }
    let body = try choice()
    guard take(")") else { throw PatternError("has a '(' without a ')'") }
    return wrap(body)
  }

  private mutating func newGroup() -> Int {
    groupCount += 1
    return groupCount
  }

  private mutating func name() throws(PatternError) -> String {
    var name = String.UnicodeScalarView()
    while let scalar = next() {
      if scalar == ">" { return String(name) }
      name.append(scalar)
    }
    throw PatternError("has a name without '>'")
  }

  /// What follows a backslash outside brackets.
  private mutating func escape() throws(PatternError) -> PatternSyntax {
    guard let scalar = peek else { throw PatternError("ends with a backslash") }
    switch scalar {
    case "b", "B":
      return .wordBoundary(isNegated: next() == "B")
    case "1"..."9":
      let reference = number() ?? 0
      highestReference = max(highestReference, reference)
      return .backreference(reference)
    case "k":
      position += 1
      guard take("<") else { throw PatternError("has '\\k' without a name") }
      let name = try name()
      guard let reference = groupNames[name] else {
        throw PatternError("refers to the group '\(name)', which it does not have before")
      }
      return .backreference(reference)
    default:
      return .scalar(try classEscape().set)
    }
  }
}

// MARK: - Sets and escapes

extension PatternParser {
  /// A set that an escape or a place in brackets names; `single` where it is one scalar.
  private typealias ClassAtom = (set: ScalarClass, single: Unicode.Scalar?)

  private mutating func bracket() throws(PatternError) -> ScalarClass {
    let isNegated = take("^")
    var members: [ScalarClass.Member] = []
    while !take("]") {
      let first = try classAtom()
      guard peek == "-", position + 1 < scalars.count, scalars[position + 1] != "]" else {
        members.append(first.single.map { .range($0...$0) } ?? .other(first.set))
        continue
      }
      position += 1
      let last = try classAtom()
      if let low = first.single, let high = last.single {
        guard low <= high else { throw PatternError("has a range with its ends exchanged") }
        members.append(.range(low...high))
      } else {
        // `[\w-.]`: the hyphen stands for itself.
        members += [.other(first.set), .range("-"..."-"), .other(last.set)]
      }
    }
    return ScalarClass(members: members, isNegated: isNegated)
  }

  private mutating func classAtom() throws(PatternError) -> ClassAtom {
    guard let scalar = next() else { throw PatternError("has a '[' without a ']'") }
    guard scalar == "\\" else { return (ScalarClass(scalar), scalar) }
    if take("b") { return (ScalarClass("\u{8}"), "\u{8}") }
    return try classEscape()
  }

  /// What follows a backslash, inside or outside brackets.
  private mutating func classEscape() throws(PatternError) -> ClassAtom {
    guard let scalar = next() else { throw PatternError("ends with a backslash") }
    switch scalar {
    case "d": return (.digit, nil)
    case "D": return (ScalarClass.digit.negated, nil)
    case "w": return (.word, nil)
    case "W": return (ScalarClass.word.negated, nil)
    case "s": return (.space, nil)
    case "S": return (ScalarClass.space.negated, nil)
    case "p", "P":
      let set = try category()
      return (scalar == "P" ? set.negated : set, nil)
    default:
      let single = try character(scalar)
      return (ScalarClass(single), single)
    }
  }

  private mutating func category() throws(PatternError) -> ScalarClass {
    guard take("{") else { throw PatternError("has '\\p' without braces") }
    var name = String.UnicodeScalarView()
    while let scalar = next(), scalar != "}" { name.append(scalar) }
    guard let category = UnicodeCategory(named: String(name)) else {
      throw PatternError("names the Unicode property '\(String(name))', which is not supported")
    }
    return ScalarClass(members: [.category(category)])
  }

  private mutating func character(_ scalar: Unicode.Scalar) throws(PatternError) -> Unicode.Scalar {
    switch scalar {
    case "t": return "\t"
    case "n": return "\n"
    case "r": return "\r"
    case "v": return "\u{B}"
    case "f": return "\u{C}"
    case "0": return "\0"
    case "x":
      if let code = hexadecimal(digits: 2), let scalar = Unicode.Scalar(code) { return scalar }
    case "u":
      if let scalar = unicodeEscape() { return scalar }
    case "c":
      if let letter = next(), letter.properties.isASCIIHexDigit || letter.properties.isAlphabetic,
        let control = Unicode.Scalar(letter.value & 0x1F)
      {
        return control
      }
    case "a"..."z", "A"..."Z", "1"..."9": break
    default: return scalar
    }
    throw PatternError("has the escape '\\\(scalar)', which ECMAScript does not know")
  }

  private mutating func unicodeEscape() -> Unicode.Scalar? {
    if take("{") {
      var code: UInt32 = 0
      while let scalar = next(), scalar != "}" {
        guard let digit = Character(scalar).hexDigitValue, code < 0x110000 else { return nil }
        code = code << 4 | UInt32(digit)
      }
      return Unicode.Scalar(code)
    }
    guard let code = hexadecimal(digits: 4) else { return nil }
    // Two escapes write a scalar beyond 16 bits.
    if 0xD800..<0xDC00 ~= code, take("\\"), take("u"), let low = hexadecimal(digits: 4) {
      return Unicode.Scalar(0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF))
    }
    return Unicode.Scalar(code)
  }

  private mutating func hexadecimal(digits count: Int) -> UInt32? {
    guard position + count <= scalars.count else { return nil }
    var code: UInt32 = 0
    for scalar in scalars[position..<position + count] {
      guard let digit = Character(scalar).hexDigitValue else { return nil }
      code = code << 4 | UInt32(digit)
    }
    position += count
    return code
  }

  /// Decimal digits; `nil` where there are none, and a huge number where it has too many.
  private mutating func number() -> Int? {
    var number: Int?
    while let digit = peek, "0"..."9" ~= digit {
      position += 1
      number = min((number ?? 0) * 10 + Int(digit.value - 48), Self.maximumCount + 1)
    }
    return number
  }

  private var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func next() -> Unicode.Scalar? {
    defer { position += 1 }
    return peek
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    position += 1
    return true
  }
}
