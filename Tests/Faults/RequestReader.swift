import Foundation

/// Reads the requests of one connection, as far as tests send them: bodies have a length.
struct RequestReader {
  private let connection: Int32
  private var buffer = Data()

  init(_ connection: Int32) {
    self.connection = connection
  }

  /// The next request; nil where the connection has ended.
  mutating func next() -> Arrival? {
    let mark = Data("\r\n\r\n".utf8)
    while true {
      if let end = buffer.range(of: mark) {
        return request(head: buffer[..<end.lowerBound], bodyStart: end.upperBound)
      }
      guard let data = Socket.receive(from: connection) else { return nil }
      buffer += data
    }
  }

  private mutating func request(head: Data, bodyStart: Data.Index) -> Arrival? {
    let lines = String(decoding: head, as: UTF8.self).components(separatedBy: "\r\n")
    let start = lines[0].split(separator: " ")
    guard start.count == 3 else { return nil }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
    }
    var body = Data(buffer[bodyStart...])
    let length = headers["content-length"].flatMap { Int($0) } ?? 0
    while body.count < length {
      guard let data = Socket.receive(from: connection) else { return nil }
      body += data
    }
    buffer = Data(body.dropFirst(length))
    return Arrival(
      method: String(start[0]), target: String(start[1]), headers: headers,
      body: Data(body.prefix(length)))
  }
}
