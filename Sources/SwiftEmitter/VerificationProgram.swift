import Diagnostics
import Mustache
import SDKModel

/// A program that reads values into an SDK's types and writes them again, and its package.
public struct VerificationProgram: Sendable {
  /// The folder of the sources, where the SDK's own files belong as well.
  public static let sources = "Sources/Verification"

  private let templates: TemplateLibrary

  /// Prepares to write the program through templates.
  public init(templates: TemplateLibrary) {
    self.templates = templates
  }

  /// The package's files.
  ///
  /// - Parameters:
  ///   - types: the types, in the order of the numbers by which the program's input names them.
  ///   - model: the SDK's model.
  ///   - runtime: the folder of the package that `SDKRuntime` is in.
  public func files(
    types: [TypeReference],
    of model: SDKModel,
    runtime: String,
    diagnostics: inout [Diagnostic]
  ) -> [GeneratedFile] {
    let names = SpelledTypes(model, module: "Verification")
    let view = VerificationView(types.map(names.spell))
    let package = VerificationPackageView(runtime: SwiftText.literal(runtime))
    return [
      GeneratedFile(
        path: "Package.swift",
        text: templates.render("verificationPackage", with: package, diagnostics: &diagnostics)),
      GeneratedFile(
        path: "\(Self.sources)/Verification.swift",
        text: templates.render("verification", with: view, diagnostics: &diagnostics)),
    ]
  }
}

/// The types that are verified, in groups that are not too long for one function.
struct VerificationView: MustacheContext {
  private struct Group: MustacheContext {
    var name: String
    var types: [String]

    var keys: [String] { ["name", "types"] }

    func value(forKey key: String) -> MustacheValue? {
      switch key {
      case "name": .text(name)
      case "types": .list(types)
      default: nil
      }
    }
  }

  private let groups: [Group]

  var keys: [String] { ["groups"] }

  func value(forKey key: String) -> MustacheValue? {
    key == "groups" ? .list(groups) : nil
  }

  init(_ types: [String]) {
    let size = 100
    groups = stride(from: 0, to: types.count, by: size).map { start in
      Group(
        name: "types\(start / size)_",
        types: Array(types[start..<min(start + size, types.count)]))
    }
  }
}

/// The manifest of the program's package.
struct VerificationPackageView: MustacheContext {
  var runtime: String

  var keys: [String] { ["runtime"] }

  func value(forKey key: String) -> MustacheValue? {
    key == "runtime" ? .text(runtime) : nil
  }
}
