import Diagnostics
import JSONPath

extension Diagnostic {
  /// A query of an action selects nothing.
  static func unmatched(
    _ query: JSONPathQuery,
    _ miss: NearMiss,
    at location: SourceLocation
  ) -> Diagnostic {
    let place = miss.prefix == "$" ? "the description" : miss.prefix
    let lack =
      miss.name.map { "\(place) has no '\($0)'" } ?? "nothing in \(place) fits \(miss.failing)"
    return .warning(
      "overlay-no-match",
      "\(query) selects nothing: \(lack)",
      at: location,
      remedy: miss.suggestion.map { "Did you mean '\($0)'?" }
        ?? "Mend the query, or take the action away if it is done with."
    )
  }
}
