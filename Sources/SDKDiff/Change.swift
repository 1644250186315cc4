import Diagnostics

/// What a change breaks.
public struct Breakage: OptionSet, Sendable, Hashable {
  /// One bit for each kind.
  public let rawValue: UInt8

  /// A set out of its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Code that calls the old SDK may not compile against the new one.
  public static let source = Breakage(rawValue: 1)
  /// A program that was built with the old SDK may fail against the new API.
  public static let wire = Breakage(rawValue: 2)
}

/// Which way a value travels.
public struct Directions: OptionSet, Sendable, Hashable {
  /// One bit for each way.
  public let rawValue: UInt8

  /// A set out of its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// To the API.
  public static let request = Directions(rawValue: 1)
  /// From the API.
  public static let response = Directions(rawValue: 2)
}

/// How much a change matters; a greater one matters more.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  /// Only texts for people changed.
  case documentation
  /// Programs go on working, built anew or not.
  case safe
  /// Programs may have to be changed before they compile again.
  case source
  /// Programs that run today may fail.
  case wire

  /// Whether the first severity matters less than the second.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .documentation: 0
    case .safe: 1
    case .source: 2
    case .wire: 3
    }
  }
}

/// What a change is about, by the names that the document uses.
public struct Subject: Sendable, Hashable {
  /// The operation as method and path; `nil` where it belongs to none, or to many.
  public var operation: String?
  /// The type; that of an unnamed one is the path to it.
  public var type: String?
  /// What is meant of the operation or type: a parameter, member, value, header, or the like.
  public var member: String?
  /// Where the member is, if it is not a type's: `query`, `response` and so on.
  public var place: String?

  /// What a change is about.
  public init(
    operation: String? = nil, type: String? = nil, member: String? = nil, place: String? = nil
  ) {
    self.operation = operation
    self.type = type
    self.member = member
    self.place = place
  }
}

/// One difference between two descriptions of an API, as its users feel it.
public struct Change: Sendable, Hashable {
  /// The rule that tells what it breaks.
  public var rule: Rule
  /// What changed.
  public var subject: Subject
  /// Which ways the values travel that are concerned; empty where no operation uses them.
  public var directions: Directions
  /// How it was, in words; `nil` where there was nothing.
  public var old: String?
  /// How it is, in words; `nil` where there is nothing.
  public var new: String?
  /// What Swift code called it; `nil` where that says nothing more.
  public var oldSwift: String?
  /// What Swift code calls it; `nil` where that says nothing more.
  public var newSwift: String?
  /// Where the document declares it: the new one, or the old one if it is there no more.
  public var location: SourceLocation?
  /// Whether `location` is a place in the old document.
  public var isInOld: Bool

  /// What it breaks.
  public var breakage: Breakage { rule.breakage(directions) }

  /// How much it matters.
  public var severity: Severity {
    if breakage.contains(.wire) { return .wire }
    if breakage.contains(.source) { return .source }
    return rule.isDocumentation ? .documentation : .safe
  }
}
