/// The versions of the specification whose documents can be checked.
public enum SpecificationVersion: Int, CaseIterable, Comparable, Sendable {
  /// Swagger 2.0.
  case v20
  /// OpenAPI 3.0.
  case v30
  /// OpenAPI 3.1.
  case v31
  /// OpenAPI 3.2.
  case v32

  /// Whether the first version is older than the second.
  public static func < (left: SpecificationVersion, right: SpecificationVersion) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The version's number, without that of a patch.
  public var number: String {
    switch self {
    case .v20: "2.0"
    case .v30: "3.0"
    case .v31: "3.1"
    case .v32: "3.2"
    }
  }

  /// The version as it is called, such as `OpenAPI 3.1`.
  public var name: String { self == .v20 ? "Swagger 2.0" : "OpenAPI \(number)" }

  /// The version that a document names in its field `swagger` or `openapi`.
  init?(named text: String) {
    let parts = text.split(separator: ".", maxSplits: 2).prefix(2).joined(separator: ".")
    guard let version = Self.allCases.first(where: { $0.number == parts }) else { return nil }
    self = version
  }
}
