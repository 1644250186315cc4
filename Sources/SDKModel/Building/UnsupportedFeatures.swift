import Diagnostics

/// Collects what a document uses and the SDK cannot express yet, to say each thing once.
struct UnsupportedFeatures {
  private var order: [String] = []
  private var found: [String: (count: Int, first: SourceLocation, effect: String)] = [:]

  /// Notes one use of a feature.
  mutating func note(_ feature: String, at location: SourceLocation, effect: String) {
    if found[feature] == nil {
      order.append(feature)
      found[feature] = (0, location, effect)
    }
    found[feature]?.count += 1
  }

  /// One warning for each feature, with its first place and its count.
  var diagnostics: [Diagnostic] {
    order.compactMap { feature in
      found[feature].map { use in
        let times = use.count == 1 ? "" : " (\(use.count) times, here first)"
        return .warning(
          "unsupported-feature",
          "\(feature) is not supported yet\(times)",
          at: use.first,
          remedy: use.effect
        )
      }
    }
  }
}
