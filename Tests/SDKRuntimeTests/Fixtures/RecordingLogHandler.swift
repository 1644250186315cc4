import Logging
import SDKRuntime

/// Keeps what is logged, one text for each line: level, message, metadata in order.
struct RecordingLogHandler: LogHandler {
  final class Lines: Sendable {
    private let lines = Locked<[String]>([])

    var all: [String] { lines.withLock { $0 } }

    func add(_ line: String) { lines.withLock { $0.append(line) } }

    /// A logger that writes here.
    func logger(_ level: Logger.Level) -> Logger {
      var logger = Logger(label: "test") { _ in RecordingLogHandler(lines: self) }
      logger.logLevel = level
      return logger
    }
  }

  let lines: Lines
  var logLevel = Logger.Level.info
  var metadata: Logger.Metadata = [:]

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let metadata = (event.metadata ?? [:]).sorted { $0.key < $1.key }
    let pairs = metadata.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    lines.add("\(event.level) \(event.message) \(pairs)")
  }
}
