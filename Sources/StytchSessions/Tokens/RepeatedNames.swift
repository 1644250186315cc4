#if StytchSessions
import Foundation

/// Looks for objects in which a name occurs twice.
///
/// JSON decoders take one of the two in silence, and not all the same one: what one program checked
/// is then not what the next one uses.
struct RepeatedNames {
  private let json: UnsafeBufferPointer<UInt8>
  /// The numbers of the objects around the current place.
  private var open: [Int] = []
  private var objectCount = 0
  private var names: [Name] = []

  /// Whether any object of a JSON text has a name twice. The text must be JSON.
  static func occur(in json: [UInt8]) -> Bool {
    json.withUnsafeBufferPointer { bytes in
      var search = RepeatedNames(json: bytes)
      search.collectNames()
      search.names.sort()
      return zip(search.names, search.names.dropFirst()).contains { $0 == $1 }
    }
  }

  private init(json: UnsafeBufferPointer<UInt8>) {
    self.json = json
    names.reserveCapacity(64)
  }

  private mutating func collectNames() {
    var index = 0
    while index < json.count {
      switch json[index] {
      case UInt8(ascii: "{"):
        open.append(objectCount)
        objectCount += 1
      case UInt8(ascii: "}"): _ = open.popLast()
      case UInt8(ascii: "\""):
        let start = index + 1
        let hasEscapes = skipString(&index)
        guard let object = open.last, isName(before: index + 1) else { break }
        names.append(Name(object: object, hash: hash(start..<index, hasEscapes: hasEscapes)))
      default: break
      }
      index += 1
    }
  }

  /// Goes from the opening quotation mark of a string to the closing one, or to the end of the text.
  private func skipString(_ index: inout Int) -> Bool {
    var hasEscapes = false
    index += 1
    while index < json.count, json[index] != UInt8(ascii: "\"") {
      if json[index] == UInt8(ascii: "\\") {
        hasEscapes = true
        index += 1
      }
      index += 1
    }
    index = min(index, json.count)
    return hasEscapes
  }

  /// Whether a colon is the next thing, as it is after a name alone.
  private func isName(before start: Int) -> Bool {
    var index = start
    while index < json.count, json[index] <= UInt8(ascii: " ") { index += 1 }
    return index < json.count && json[index] == UInt8(ascii: ":")
  }

  /// The hash of a name's text, so that `"a"` and `"\u0061"` are one name.
  private func hash(_ range: Range<Int>, hasEscapes: Bool) -> UInt64 {
    if hasEscapes {
      let quoted = Data("\"".utf8) + json[range] + Data("\"".utf8)
      if let text = try? JSONDecoder().decode(String.self, from: quoted) {
        return Array(text.utf8).withUnsafeBufferPointer { Name.hash($0, 0..<$0.count) }
      }
    }
    return Name.hash(json, range)
  }
}

/// A name in one of the objects of a text, by its hash alone.
///
/// That two names have one hash happens to nobody in earnest; who looks for such names has their
/// token refused.
private struct Name: Comparable {
  let object: Int
  let hash: UInt64

  static func < (left: Name, right: Name) -> Bool {
    (left.object, left.hash) < (right.object, right.hash)
  }

  /// FNV-1a.
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
    return hash
  }
}
#endif
