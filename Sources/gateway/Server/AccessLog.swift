#if Gateway
import Dispatch
import Foundation
import NIOConcurrencyHelpers

/// A line for each request, without anything that came from the browser but the method.
///
/// Requests do not wait until it is written: that is done a moment later, many lines at a time if they
/// come fast. Where nobody reads what is written, lines are left out, and their number is told.
final class AccessLog: Sendable {
  private struct Waiting {
    var text: [UInt8] = []
    var isWriting = false
    var leftOut = 0
  }

  private let waiting = NIOLockedValueBox(Waiting())
  private let queue = DispatchQueue(label: "gateway.log")
  private static let mostBytes = 1 << 20
  private static let moment = DispatchTimeInterval.milliseconds(20)

  /// Adds a line, which has no control characters.
  func note(_ line: String) {
    let mustStart = waiting.withLockedValue { waiting in
      if waiting.text.count > Self.mostBytes {
        waiting.leftOut += 1
      } else {
        waiting.text += line.utf8
        waiting.text.append(UInt8(ascii: "\n"))
      }
      defer { waiting.isWriting = true }
      return !waiting.isWriting
    }
    if mustStart { queue.asyncAfter(deadline: .now() + Self.moment) { self.write() } }
  }

  /// Waits until all is written.
  func finish() {
    queue.sync { write() }
  }

  private func write() {
    while let text = next() { FileHandle.standardError.write(Data(text)) }
  }

  private func next() -> [UInt8]? {
    waiting.withLockedValue { waiting in
      var text = waiting.text
      waiting.text.removeAll()
      if waiting.leftOut > 0 {
        text += "\(waiting.leftOut) lines were left out\n".utf8
        waiting.leftOut = 0
      }
      if text.isEmpty { waiting.isWriting = false }
      return text.isEmpty ? nil : text
    }
  }
}

/// Writes a line to standard error, control characters left out.
func writeLine(_ text: String) {
  FileHandle.standardError.write(Data((text.withoutControls + "\n").utf8))
}

extension String {
  /// The text without control characters.
  var withoutControls: String {
    String(unicodeScalars.filter { $0.properties.generalCategory != .control })
  }
}
#endif
