import Foundation

/// A value that tasks and threads share.
///
/// Sendable unchecked: the value is touched under the lock alone. The standard library's `Mutex`
/// is newer than the systems that the runtime supports.
package final class Locked<Value>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value

  package init(_ value: sending Value) {
    self.value = value
  }

  /// Reads or changes the value; what is done with it must be short.
  package func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }
}
