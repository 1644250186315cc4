import SDKModel

/// Reads JSON as RFC 8259 has it, and nothing else.
///
/// What reads descriptions reads YAML: with aliases, a short text may stand for a very large value.
/// Foundation does not keep how numbers are written, and has read all before a limit can be looked at.
struct JSONReader {
  /// Why a text is not read.
  enum Failure: Error, Hashable {
    /// It is no JSON: at that byte, something else should stand.
    case syntax(expected: String, byte: Int, line: Int)
    /// It has more in it than is read, such as `more than 10,000 values`.
    case tooLarge(String)
  }

  private let bytes: [UInt8]
  private let limits: JSONTree.Limits
  private var position = 0
  private var values = 0

  /// The value that a text in UTF-8 stands for.
  static func value(
    _ bytes: [UInt8], limits: JSONTree.Limits = .input
  ) throws(Failure) -> JSONTree {
    var reader = JSONReader(bytes: bytes, limits: limits)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.next == nil else { throw reader.failure("the end") }
    return value
  }

  private init(bytes: [UInt8], limits: JSONTree.Limits) {
    self.bytes = bytes
    self.limits = limits
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func failure(_ expected: String, at byte: Int? = nil) -> Failure {
    let byte = byte ?? position
    let line = bytes[..<byte].count { $0 == UInt8(ascii: "\n") } + 1
    return .syntax(expected: expected, byte: byte, line: line)
  }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
  }

  /// Passes a byte over, and the space before it.
  private mutating func skip(_ byte: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == UInt8(ascii: byte) else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) throws(Failure) -> JSONTree {
    values += 1
    if values > limits.values { throw .tooLarge("more than \(limits.values) values") }
    if depth > limits.depth { throw .tooLarge("values nested deeper than \(limits.depth)") }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return .object(try members(depth: depth))
    case UInt8(ascii: "["): return .array(try elements(depth: depth))
    case UInt8(ascii: "\""): return .string(try text())
    case UInt8(ascii: "-"), .some(0x30...0x39): return .number(try number())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw failure("a value")
    }
  }

  private mutating func members(depth: Int) throws(Failure) -> [JSONTree.Member] {
    position += 1
    if skip("}") { return [] }
    var members: [JSONTree.Member] = []
    var names: Set<String> = []
    repeat {
      skipSpace()
      let start = position
      guard next == UInt8(ascii: "\"") else { throw failure("a name in quotation marks") }
      let name = try text()
      guard names.insert(name).inserted else {
        throw failure("a name that the object does not have yet", at: start)
      }
      guard skip(":") else { throw failure("a colon") }
      members.append(.init(name: name, value: try value(depth: depth + 1)))
    } while skip(",")
    guard skip("}") else { throw failure("a comma or '}'") }
    return members
  }

  private mutating func elements(depth: Int) throws(Failure) -> [JSONTree] {
    position += 1
    if skip("]") { return [] }
    var elements: [JSONTree] = []
    repeat { elements.append(try value(depth: depth + 1)) } while skip(",")
    guard skip("]") else { throw failure("a comma or ']'") }
    return elements
  }

  private mutating func word(_ word: String, _ value: JSONTree) throws(Failure) -> JSONTree {
    guard bytes[position...].starts(with: word.utf8) else { throw failure("a value") }
    position += word.utf8.count
    return value
  }

  private mutating func number() throws(Failure) -> String {
    let start = position
    while let byte = next, byte < 0x80, "+-.eE0123456789".utf8.contains(byte) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    guard text.isJSONNumber else { throw failure("a number as JSON writes it", at: start) }
    try checkLength(position - start)
    return text
  }

  private mutating func text() throws(Failure) -> String {
    let start = position
    position += 1
    var text: [UInt8] = []
    while let byte = next {
      guard byte >= 0x20 else { throw failure("an escape for a control character") }
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        try checkLength(text.count)
        let string = String(decoding: text, as: UTF8.self)
        guard string.utf8.elementsEqual(text) else { throw failure("text in UTF-8", at: start) }
        return string
      case UInt8(ascii: "\\"): text += try escaped()
      default: text.append(byte)
      }
    }
    throw failure("the quotation mark that ends a text")
  }

  private func checkLength(_ count: Int) throws(Failure) {
    if count > limits.text { throw .tooLarge("a text of more than \(limits.text) bytes") }
  }

  /// What an escape stands for, behind its backslash.
  private mutating func escaped() throws(Failure) -> [UInt8] {
    let start = position - 1
    guard let byte = next else { throw noEscape(start) }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      guard let unit = codeUnit() else { throw noEscape(start) }
      var units = [unit]
      if UTF16.isLeadSurrogate(unit), bytes[position...].starts(with: #"\u"#.utf8) {
        position += 2
        guard let other = codeUnit() else { throw noEscape(start) }
        units.append(other)
      }
      // Half a pair is no character.
      let text = String(decoding: units, as: UTF16.self)
      guard text.utf16.elementsEqual(units) else { throw noEscape(start) }
      return Array(text.utf8)
    default: throw noEscape(start)
    }
  }

  private func noEscape(_ start: Int) -> Failure {
    failure("an escape that JSON has", at: start)
  }

  /// The number that four digits of base 16 are.
  private mutating func codeUnit() -> UInt16? {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else {
      return nil
    }
    position += 4
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
