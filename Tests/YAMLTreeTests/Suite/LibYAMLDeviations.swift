/// What libyaml 0.2.5 reads otherwise than the YAML test suite asks.
///
/// The test proves of each that libyaml's parser alone already refuses or accepts it wrongly, or
/// hands on other events; nothing of our own is excused.
enum LibYAMLDeviations {
  struct Group {
    let reason: String
    let cases: [String]
  }

  /// Well-formed inputs that libyaml refuses.
  static let refused: [Group] = [
    Group(
      reason: "an entry with no key at all, only ':'",
      cases: [
        "2JQS", "6M2F", "CFD4", "FRK4", "M2N8-00", "NHX8", "NKF9", "S3PD", "SM9W-01", "UKK6-00",
      ]
    ),
    Group(
      reason: "a directive other than %YAML and %TAG, or %YAML beyond 1.2",
      cases: ["2LFX", "6LVF", "BEC7", "MUS6-05", "MUS6-06"]
    ),
    Group(
      reason: "an anchor with characters other than letters, digits, '-' and '_'",
      cases: ["2SXE", "8XYN", "W5VH"]
    ),
    Group(
      reason: "':' that begins or ends a plain scalar in a flow collection",
      cases: ["4ABK", "58MP", "5T43", "DBG4", "HM87-00"]
    ),
    Group(
      reason: "a key in a flow mapping whose ':' or rest follows on the next line",
      cases: [
        "4MUZ-01", "4MUZ-02", "5MUD", "9SA2", "K3WX", "NJ66", "UT92", "VJP3-01",
      ]
    ),
    Group(
      reason: "a tab as white space at the start of a line or behind an indicator",
      cases: [
        "6BCT", "96NN-00", "96NN-01", "A2M4", "DK95-00", "DK95-03", "DK95-04", "R4YG", "Y79Y-001",
        "Y79Y-010",
      ]
    ),
    Group(
      reason: "a document without '---' behind '...', or '...' without a document",
      cases: ["7Z25", "HWV9", "M7A3", "QT73"]
    ),
    Group(
      reason: "a block scalar at the top level that is not indented",
      cases: ["DK3J", "FP8R", "W4TN"]
    ),
  ]

  /// Malformed inputs that libyaml accepts.
  static let accepted: [Group] = [
    Group(
      reason: "continuation lines that are indented too little, or by a tab",
      cases: ["9C9N", "DK95-01", "QB6E", "Y79Y-003"]
    ),
    Group(
      reason: "a comment without white space before it",
      cases: ["9JBA", "CVW2", "SU5Z", "X4QW"]
    ),
    Group(
      reason: "a directive behind a document that '...' did not end, or a malformed one",
      cases: ["9HCY", "EB22", "MUS6-00", "MUS6-01", "RHX7"]
    ),
    Group(
      reason: "'-' as a plain scalar in a flow sequence",
      cases: ["G5U8", "YJV2"]
    ),
    Group(
      reason: "a block scalar whose leading empty lines are indented more than its text",
      cases: ["S98Z"]
    ),
  ]

  /// Well-formed inputs of which libyaml hands on other events.
  static let misread: [Group] = [
    Group(
      reason: "'?' that begins a plain scalar in a flow collection",
      cases: ["652Z", "HM87-01"]
    ),
    Group(
      reason: "a last line of spaces in a block scalar, without a line break",
      cases: ["JEF9-02", "L24T-01"]
    ),
    Group(
      reason: "an anchor with ':' in its name",
      cases: ["Y2GN"]
    ),
  ]
}

extension [LibYAMLDeviations.Group] {
  var cases: Set<String> { Set(flatMap(\.cases)) }
}
