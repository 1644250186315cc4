/// A 64-bit FNV-1a hash: the same in every run and on every machine, and no guard against anybody.
///
/// It takes every byte that is written, so it must not be generic: from another module that costs
/// fifteen times as much.
package func stableHash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return hash
}

/// The same of a text's UTF-8.
package func stableHash(_ text: String) -> UInt64 {
  var text = text
  return text.withUTF8 { stableHash($0) }
}
