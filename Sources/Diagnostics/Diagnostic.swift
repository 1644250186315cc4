/// One finding about the input: what is wrong, where, and what to do about it.
///
/// Each stage appends its findings to an `inout [Diagnostic]`.
public struct Diagnostic: Hashable, Sendable {
  /// How much a finding matters; a greater one matters more.
  public enum Severity: String, Sendable, Comparable {
    /// Good to know; nothing is wrong.
    case note
    /// Work goes on, but the result may not be what the author meant.
    case warning
    /// The input cannot be used.
    case error

    /// Whether the first severity matters less than the second.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// How much the finding matters.
  public var severity: Severity
  /// A stable name for this kind of finding, such as `yaml-duplicate-key`.
  public var id: String
  /// Where it was found; `nil` where it concerns no place in a file.
  public var location: SourceLocation?
  /// What is wrong.
  public var message: String
  /// What to do about it.
  public var remedy: String?

  /// Makes a finding from its parts.
  public init(
    severity: Severity,
    id: String,
    location: SourceLocation?,
    message: String,
    remedy: String? = nil
  ) {
    self.severity = severity
    self.id = id
    self.location = location
    self.message = message
    self.remedy = remedy
  }
}

extension Diagnostic {
  /// Makes a finding that stops the work.
  public static func error(
    _ id: String,
    _ message: String,
    at location: SourceLocation? = nil,
    remedy: String? = nil
  ) -> Diagnostic {
    Diagnostic(severity: .error, id: id, location: location, message: message, remedy: remedy)
  }

  /// Makes a finding that does not stop the work, but that the author should see.
  public static func warning(
    _ id: String,
    _ message: String,
    at location: SourceLocation? = nil,
    remedy: String? = nil
  ) -> Diagnostic {
    Diagnostic(severity: .warning, id: id, location: location, message: message, remedy: remedy)
  }

  /// Makes a finding that is only information.
  public static func note(
    _ id: String,
    _ message: String,
    at location: SourceLocation? = nil,
    remedy: String? = nil
  ) -> Diagnostic {
    Diagnostic(severity: .note, id: id, location: location, message: message, remedy: remedy)
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The finding in the form of a compiler: `file:line:column: error: message; remedy`.
  public var description: String {
    let place = location.map { "\($0): " } ?? ""
    let advice = remedy.map { "; \($0)" } ?? ""
    return "\(place)\(severity.rawValue): \(message)\(advice)"
  }
}

extension Sequence where Element == Diagnostic {
  /// Whether any of the findings is an error.
  public var hasErrors: Bool {
    contains { $0.severity == .error }
  }
}
