import Foundation

@testable import SDKRuntime

/// What a parser finds in bytes that come in the chunks given, and the error at its end.
func parse<Parser: RecordParser>(
  _ parser: Parser, _ chunks: [Data]
) -> (records: [Parser.Record], error: String?) {
  var parser = parser
  var records: [Parser.Record] = []
  do {
    for chunk in chunks { try parser.read(chunk, into: &records) }
    try parser.readEnd(into: &records)
  } catch {
    return (records, (error as? StreamFormatError)?.message ?? "\(error)")
  }
  return (records, nil)
}

extension Data {
  /// The bytes in one chunk, split in two at each place, and each byte for itself.
  var splits: [[Data]] {
    let halves = (0...count).map { [Data(prefix($0)), Data(dropFirst($0))] }
    return [[self]] + halves + [map { Data([$0]) }]
  }
}
