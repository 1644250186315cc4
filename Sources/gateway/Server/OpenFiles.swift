#if Gateway
import Foundation

/// How many files, and with them connections, the process may have open.
enum OpenFiles {
  /// More than this are not asked for.
  private static let most: rlim_t = 65_536
  #if canImport(Glibc)
  private static let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
  #else
  private static let kind = RLIMIT_NOFILE
  #endif

  /// Asks for as many as the system grants: shells often start programs with 1,024 or less.
  static func raiseLimit() {
    var limit = rlimit()
    guard getrlimit(kind, &limit) == 0 else { return }
    #if canImport(Darwin)
    // The system refuses more, whatever it says.
    let granted = min(limit.rlim_max, rlim_t(OPEN_MAX))
    #else
    let granted = limit.rlim_max
    #endif
    guard limit.rlim_cur < min(granted, most) else { return }
    limit.rlim_cur = min(granted, most)
    _ = setrlimit(kind, &limit)
  }
}
#endif
