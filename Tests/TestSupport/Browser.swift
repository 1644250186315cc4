import Foundation

/// The headless browser that `Tests/Checks/reference_console.py` drives.
public enum Browser {
  /// Whether there are a Chromium and the Python packages that drive it.
  public static func isThere() async -> Bool {
    guard await Python.has(modules: "playwright", "axe_playwright_python") else { return false }
    for name in ["chromium", "chromium-browser", "google-chrome"] {
      if (try? await Command(named: name, ["--version"]).run())?.status == 0 { return true }
    }
    return false
  }

  /// Runs one of the checks on a folder of pages; what is wrong is in the output, line by line.
  public static func check(
    _ name: String, _ site: URL, _ more: String...
  ) async throws -> Command.Outcome {
    try await Python.run("reference_console.py", [name, site.path] + more)
  }
}
