extension String {
  /// The string with every byte percent-encoded but letters, digits, `-`, `.`, `_` and `~`.
  var percentEncoded: String {
    encoded { $0.isUnreserved }
  }

  /// The string with the characters left that have a meaning in URLs, such as `/` and `?`, and
  /// with what is percent-encoded already; `#`, which would end the query, and brackets, which no
  /// query may hold, are encoded.
  var reservedEncoded: String {
    var encoded = ""
    var rest = self[...]
    while let percent = rest.utf8.firstIndex(of: UInt8(ascii: "%")) {
      encoded += String(rest[..<percent]).encoded { $0.isUnreserved || $0.isReserved }
      let triple = rest[percent...].utf8.prefix(3)
      let isTriple = triple.count == 3 && triple.dropFirst().allSatisfy(\.isHexDigit)
      encoded += isTriple ? String(decoding: triple, as: UTF8.self) : "%25"
      rest = rest[(isTriple ? triple.endIndex : rest.utf8.index(after: percent))...]
    }
    return encoded + String(rest).encoded { $0.isUnreserved || $0.isReserved }
  }

  /// The string as browsers send it in a form: a space is `+`.
  var formEncoded: String {
    encoded { byte in
      byte.isUnreserved && byte != UInt8(ascii: "~") || byte == UInt8(ascii: "*")
        || byte == UInt8(ascii: " ")
    }.replacing(" ", with: "+")
  }

  private func encoded(except isLeft: (UInt8) -> Bool) -> String {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(utf8.count)
    for byte in utf8 {
      if isLeft(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 0xF)]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}

extension UInt8 {
  fileprivate var isUnreserved: Bool {
    switch self {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  fileprivate var isReserved: Bool {
    ":/?@!$&'()*+,;=".utf8.contains(self)
  }

  fileprivate var isHexDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "F"),
      UInt8(ascii: "a")...UInt8(ascii: "f"):
      true
    default: false
    }
  }
}
