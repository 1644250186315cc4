import Diagnostics

/// What lies beside a description and is taken along with it: `NAME.overlay.yaml`, `NAME.gen.yaml`,
/// `NAME.templates` and `NAME.docc`.
package struct Companions {
  /// The overlay, if there is one.
  package var overlay: String?
  /// The configuration, if there is one.
  package var configuration: String?
  /// The folder of templates that take the place of built-in ones, if there is one.
  package var templates: String?
  /// The folder of articles on the SDK, if there is one.
  package var articles: String?

  /// Looks beside a description.
  package init(of spec: String) {
    let base = Companions.base(of: spec)
    overlay = Companions.first(base + ".overlay")
    configuration = Companions.first(base + ".gen")
    templates = Files.isFolder(base + ".templates") ? base + ".templates" : nil
    articles = Files.isFolder(base + ".docc") ? base + ".docc" : nil
  }

  /// Looks beside a description of a revision.
  package init(of spec: String, in revision: GitRevision) throws(FileError) {
    let base = Companions.base(of: spec)
    let known = Set(try revision.names(besides: spec))
    func first(_ stem: String) -> String? {
      Companions.extensions.map { "\(stem).\($0)" }.first { path in
        known.contains(path.split(separator: "/").last.map(String.init) ?? path)
      }
    }
    overlay = first(base + ".overlay")
    configuration = first(base + ".gen")
  }

  /// Every path at which something would be taken along with a description.
  package static func candidates(of spec: String) -> [String] {
    let base = base(of: spec)
    let folders = [base + ".templates", base + ".docc"]
    return folders + folders.flatMap { folder in Files.names(in: folder).map { "\(folder)/\($0)" } }
      + [".overlay", ".gen"].flatMap { suffix in extensions.map { "\(base)\(suffix).\($0)" } }
  }

  /// Where a new configuration goes.
  package static func newConfiguration(of spec: String) -> String { base(of: spec) + ".gen.yaml" }

  /// Where it is said what a description was fetched from.
  package static func sourceRecord(of spec: String) -> String { base(of: spec) + ".source.yaml" }

  private static let extensions = ["yaml", "yml", "json"]

  /// A path without its last extension.
  private static func base(of path: String) -> String {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return path }
    return String(path[..<dot])
  }

  private static func first(_ stem: String) -> String? {
    extensions.map { "\(stem).\($0)" }.first { Files.kind($0) != .absent }
  }
}
