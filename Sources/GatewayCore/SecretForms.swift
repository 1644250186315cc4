extension String {
  /// The forms in which this text is found in messages: as it is, as a part of a query, and as JSON has
  /// it where slashes, or what means something in HTML, are escaped. Equals signs at its end are left
  /// out: it is found with them and without, and however they are written.
  var messageForms: [String] {
    let text = String(reversed().drop { $0 == "=" }.reversed())
    return [text, text.percentEncoded, text.replacing("/", with: "\\/"), text.escapedForHTML]
  }

  /// The text as JSON has it whose writer thinks of HTML.
  private var escapedForHTML: String {
    map { "<>&'=+".contains($0) ? "\\u00" + String($0.asciiValue ?? 0, radix: 16) : String($0) }
      .joined()
  }

  /// The text as a part of a query or cookie: all but letters, digits and `-._~` in percent signs.
  var percentEncoded: String {
    var result = ""
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.utf8.count < 2 ? "%0" + digits : "%" + digits
      }
    }
    return result
  }
}
