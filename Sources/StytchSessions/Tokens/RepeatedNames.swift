#if StytchSessions
import Foundation

/// Looks for objects in which a name occurs twice.
///
/// JSON decoders take one of the two in silence, and not all the same one: what one program checked
/// is then not what the next one uses.
enum RepeatedNames {
  /// Whether any object of a JSON text has a name twice. The text must be JSON.
  static func occur(in json: [UInt8]) -> Bool {
    var objects: [Set<String>] = []
    var index = json.startIndex
    while index < json.endIndex {
      switch json[index] {
      case UInt8(ascii: "{"): objects.append([])
      case UInt8(ascii: "}"): _ = objects.popLast()
      case UInt8(ascii: "\""):
        let start = index
        index = endOfString(in: json, from: start)
        guard isName(before: index + 1, in: json), let object = objects.indices.last else { break }
        let name = text(of: json[start...min(index, json.count - 1)])
        guard objects[object].insert(name).inserted else { return true }
      default: break
      }
      index += 1
    }
    return false
  }

  /// The place of the closing quotation mark.
  private static func endOfString(in json: [UInt8], from start: Int) -> Int {
    var index = start + 1
    while index < json.endIndex, json[index] != UInt8(ascii: "\"") {
      index += json[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return index
  }

  /// Whether a colon is the next thing, as it is after a name alone.
  private static func isName(before index: Int, in json: [UInt8]) -> Bool {
    guard index < json.endIndex else { return false }
    return json[index...].first { $0 > UInt8(ascii: " ") } == UInt8(ascii: ":")
  }

  /// The text of a string in quotation marks, so that `"a"` and `"\u0061"` are one name.
  private static func text(of quoted: ArraySlice<UInt8>) -> String {
    let plain = String(decoding: quoted.dropFirst().dropLast(), as: UTF8.self)
    guard quoted.contains(UInt8(ascii: "\\")) else { return plain }
    return (try? JSONDecoder().decode(String.self, from: Data(quoted))) ?? plain
  }
}
#endif
