import Foundation

// Members of JSON, and of what looks like it, in the middle of a text.

extension String {
  /// The text with the values of members replaced whose names say that they are secrets, as in
  /// `{"access_token":"…","n":1}`.
  ///
  /// Quotes may be single ones, and there may be backslashes before them, as in JSON that stands in a
  /// text of JSON. Of numbers those are replaced that are long enough for a passcode; an array or an
  /// object as a whole, to the end of the text where none of its own is found.
  ///
  /// - Parameters:
  ///   - isSecret: Whether the value of a member of this name is a secret.
  ///   - replacement: What stands in the place of a secret.
  func replacingMembers(isSecret: (String) -> Bool, with replacement: String) -> String {
    let bytes = Array(utf8)
    guard bytes.contains(.colon), bytes.contains(where: \.isQuote) else { return self }
    var shown: [UInt8] = []
    /// How far the bytes are shown.
    var done = 0
    var index = 0
    while let colon = bytes[index...].firstIndex(of: .colon) {
      index = colon + 1
      guard let member = MemberName(before: colon, in: bytes, from: done), isSecret(member.name),
        let value = member.quote.secretValue(in: bytes, from: index)
      else { continue }
      shown += bytes[done..<value.lowerBound]
      shown += replacement.utf8
      (done, index) = (value.upperBound, value.upperBound)
    }
    return String(decoding: shown + bytes[done...], as: UTF8.self)
  }
}

/// The name of a member, before its colon.
private struct MemberName {
  /// The longest name that is looked at.
  private static let limit = 200

  let name: String
  let quote: Quote

  init?(before colon: Int, in bytes: [UInt8], from start: Int) {
    var end = colon
    while end > start, bytes[end - 1].isSpace { end -= 1 }
    guard end > start, bytes[end - 1].isQuote else { return nil }
    let byte = bytes[end - 1]
    end -= 1
    var first = end
    while first > start, bytes[first - 1] == .backslash, end - first < Quote.mostBackslashes {
      first -= 1
    }
    quote = Quote(byte: byte, backslashes: end - first)
    let lowest = max(start, first - Self.limit)
    guard let open = bytes[lowest..<first].lastIndex(of: byte) else { return nil }
    let text = String(decoding: bytes[(open + 1)..<first], as: UTF8.self)
    name = text.contains("\\") ? text.withoutEscapes : text
  }
}

/// A quotation mark, with the backslashes before it.
private struct Quote {
  /// As many as quotes have that stand in JSON in JSON in JSON in JSON.
  static let mostBackslashes = 7

  let byte: UInt8
  let backslashes: Int

  /// Where the value is that begins at a place, without its quotes or brackets; nil where it is none
  /// that can be a secret.
  func secretValue(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    guard var index = bytes[start...].firstIndex(where: { !$0.isSpace }) else { return nil }
    switch bytes[index] {
    case .openBrace, .openBracket:
      return (index + 1)..<end(ofNested: bytes, from: index)
    case .backslash, .doubleQuote, .singleQuote:
      let first = index
      while index < bytes.count, bytes[index] == .backslash { index += 1 }
      guard index < bytes.count, bytes[index].isQuote else { return nil }
      let quote = Quote(byte: bytes[index], backslashes: index - first)
      let value = (index + 1)..<quote.end(of: bytes, from: index + 1)
      return value.isEmpty ? nil : value
    default:
      let end = bytes[index...].firstIndex(where: \.endsBareValue) ?? bytes.count
      let text = String(decoding: bytes[index..<end], as: UTF8.self)
      if text.isEmpty || ["null", "true", "false", "None", "True", "False"].contains(text) {
        return nil
      }
      if let number = Double(text), !JSONValue.double(number).isLongNumber { return nil }
      return text == "…" ? nil : index..<end
    }
  }

  /// Where a text ends that began with such a quote: before the next one, and its backslashes.
  private func end(of bytes: [UInt8], from start: Int) -> Int {
    var run = 0
    for index in start..<max(start, bytes.count) {
      if bytes[index] == .backslash {
        run += 1
        continue
      }
      // Without any backslash of its own the quote may follow one that is escaped.
      if bytes[index] == byte, backslashes == 0 ? run.isMultiple(of: 2) : run == backslashes {
        return backslashes == 0 ? index : index - run
      }
      run = 0
    }
    return bytes.count
  }

  /// Where an array or object ends, before its last bracket.
  private func end(ofNested bytes: [UInt8], from start: Int) -> Int {
    var depth = 0
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case .openBrace, .openBracket: depth += 1
      case .closeBrace, .closeBracket:
        depth -= 1
        if depth == 0 { return index }
      case byte:
        // The whole text, so that brackets in it do not count.
        index = end(of: bytes, from: index + 1) + backslashes
      default: break
      }
      index += 1
    }
    return bytes.count
  }
}

extension String {
  /// The text without the escapes of JSON, of whatever depth.
  fileprivate var withoutEscapes: String {
    var text = self
    while text.contains("\\\\") { text = text.replacing("\\\\", with: "\\") }
    let json = Data("\"\(text.replacing("\\\"", with: "\""))\"".utf8)
    return (try? JSONDecoder().decode(String.self, from: json)) ?? text
  }
}

extension UInt8 {
  fileprivate static let colon = UInt8(ascii: ":")
  fileprivate static let backslash = UInt8(ascii: "\\")
  fileprivate static let doubleQuote = UInt8(ascii: "\"")
  fileprivate static let singleQuote = UInt8(ascii: "'")
  fileprivate static let openBrace = UInt8(ascii: "{")
  fileprivate static let closeBrace = UInt8(ascii: "}")
  fileprivate static let openBracket = UInt8(ascii: "[")
  fileprivate static let closeBracket = UInt8(ascii: "]")

  fileprivate var isQuote: Bool { self == .doubleQuote || self == .singleQuote }

  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  /// Whether the byte stands after a value without quotes.
  fileprivate var endsBareValue: Bool {
    isSpace || self == UInt8(ascii: ",") || self == .closeBrace || self == .closeBracket
      || isQuote || self == .backslash
  }
}
