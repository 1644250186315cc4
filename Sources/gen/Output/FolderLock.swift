import Generation

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Keeps other runs out of a folder until it is gone, or the process ends however it does.
///
/// The lock is on the folder itself, so that no file for it is left anywhere.
final class FolderLock: Sendable {
  private let descriptor: Int32

  /// How long another run is waited for, in milliseconds.
  static let patience = 30_000
  private static let pause = 20

  /// Locks a folder, waiting for its turn. Where the disk knows no locks, nobody is kept out.
  ///
  /// - Parameter whileWaiting: called once, if there is something to wait for.
  /// - Throws: where the folder cannot be opened, or another run does not end.
  init(_ path: String, whileWaiting: () -> Void) throws(FileError) {
    var waited = 0
    while true {
      let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw Files.lastError(path, "Check the folder and its permissions.")
      }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
        // The run before may have put another folder in the place of the one that was waited for.
        if Self.isStillAt(path, descriptor) {
          self.descriptor = descriptor
          return
        }
        close(descriptor)
        continue
      }
      if errno != EWOULDBLOCK && errno != EINTR {
        self.descriptor = descriptor
        return
      }
      close(descriptor)
      if waited == 0 { whileWaiting() }
      guard waited < Self.patience else {
        throw FileError(
          path: path, reason: "another run of gen is writing to it",
          remedy: "Wait for it to end, then run gen again.")
      }
      usleep(UInt32(Self.pause) * 1000)
      waited += Self.pause
    }
  }

  deinit { close(descriptor) }

  private static func isStillAt(_ path: String, _ descriptor: Int32) -> Bool {
    var (locked, named) = (stat(), stat())
    return fstat(descriptor, &locked) == 0 && stat(path, &named) == 0
      && locked.st_dev == named.st_dev && locked.st_ino == named.st_ino
  }
}
