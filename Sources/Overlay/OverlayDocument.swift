import YAMLTree

/// An Overlay document (OpenAPI Overlay Specification 1.0 and 1.1): changes to be made to a
/// description without touching its file.
public struct OverlayDocument: Sendable {
  /// The version of the specification that the document is written for.
  public let version: OverlayVersion
  /// What the overlay is for.
  public let title: String
  /// More on what it is for, in Markdown.
  public let description: String?
  /// A reference to the description that the overlay was written for.
  public let extends: String?
  /// The changes, in the order in which they are made.
  public let actions: [OverlayAction]
}

/// A set of features of the Overlay Specification.
public enum OverlayVersion: String, Sendable, CaseIterable, Comparable {
  /// Version 1.0: objects and arrays are updated and removed.
  case onePointZero = "1.0"
  /// Version 1.1: primitive values can be updated, and nodes copied.
  case onePointOne = "1.1"

  /// Reads a version such as `1.0.0`; `nil` where there is no such version. The last number makes
  /// no difference.
  init?(versionNumber: String) {
    let parts = versionNumber.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].isDecimal else { return nil }
    self.init(rawValue: parts[..<2].joined(separator: "."))
  }

  /// Whether the first version is older.
  public static func < (left: OverlayVersion, right: OverlayVersion) -> Bool {
    left == .onePointZero && right == .onePointOne
  }
}

extension Substring {
  fileprivate var isDecimal: Bool {
    !isEmpty && utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }
}
