import Diagnostics
import Generation
import OpenAPIValidation

extension ValidationOutcome {
  /// The findings as a log of SARIF 2.1.0, which code scanning reads.
  /// - Parameter folder: The folder that the files' names are given from; code scanning wants
  ///   names that are relative to it.
  func sarif(folder: String) -> JSON {
    let rules = reportedRules
    let numbers = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
    let results = entries.map { result($0, number: numbers[$0.diagnostic.id] ?? 0, folder) }
    let driver = JSON.object([
      ("name", .string("gen")),
      ("semanticVersion", .string(GeneratorVersion.current)),
      ("rules", .array(rules.map(\.json))),
    ])
    return .object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")),
      (
        "runs",
        .array([
          .object([
            ("tool", .object([("driver", driver)])),
            ("columnKind", .string("unicodeCodePoints")),
            ("results", .array(results)),
          ])
        ])
      ),
    ])
  }

  private func result(_ entry: Entry, number: Int, _ folder: String) -> JSON {
    let diagnostic = entry.diagnostic
    var fields: [(String, JSON)] = [
      ("ruleId", .string(diagnostic.id)),
      ("ruleIndex", .int(number)),
      ("level", .string(diagnostic.severity.rawValue)),
      ("message", message(diagnostic.message + (diagnostic.remedy.map { "; \($0)" } ?? ""))),
    ]
    if let location = diagnostic.location {
      var place: [(String, JSON)] = [
        (
          "physicalLocation",
          .object([
            (
              "artifactLocation",
              .object([("uri", .string(fileURI(location.file, in: folder)))])
            ),
            (
              "region",
              .object([
                ("startLine", .int(location.line)), ("startColumn", .int(location.column)),
              ])
            ),
          ])
        )
      ]
      if let pointer = entry.finding?.pointer, !pointer.isEmpty {
        place.append(
          (
            "logicalLocations",
            .array([.object([("fullyQualifiedName", .string(pointer))])])
          ))
      }
      fields.append(("locations", .array([.object(place)])))
    }
    return .object(fields)
  }

  /// The rules that the findings break, each once: those of the specification in their order,
  /// then others by name.
  private var reportedRules: [ReportedRule] {
    let ids = Set(entries.map(\.diagnostic.id))
    let page = report?.version.map { ObjectKind.openAPI.url(in: $0) }
    let known = Rule.allCases.filter { ids.contains($0.rawValue) }
    let others = ids.subtracting(known.map(\.rawValue)).sorted()
    return known.map { ReportedRule(id: $0.rawValue, summary: $0.summary, page: page) }
      + others.map { ReportedRule(id: $0, summary: "The files can be read as a description.") }
  }
}

/// A rule as SARIF lists it.
private struct ReportedRule {
  var id: String
  var summary: String
  /// Where the specification can be read.
  var page: String?

  var json: JSON {
    var fields: [(String, JSON)] = [
      ("id", .string(id)),
      ("shortDescription", message(summary)),
      ("help", message(page.map { "\(summary) The specification: \($0)" } ?? summary)),
    ]
    if let page { fields.append(("helpUri", .string(page))) }
    return .object(fields)
  }
}

/// A text as SARIF wraps it.
private func message(_ text: String) -> JSON {
  .object([("text", .string(text))])
}

/// The URI of a file: relative where it lies below the folder, and percent-encoded.
private func fileURI(_ path: String, in folder: String) -> String {
  var path = path
  if path.hasPrefix(folder + "/") { path.removeFirst(folder.count + 1) }
  while path.hasPrefix("./") { path.removeFirst(2) }
  let encoded = path.utf8.reduce(into: path.hasPrefix("/") ? "file://" : "") { uri, byte in
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
      uri.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      uri += "%" + (digits.count == 1 ? "0" : "") + digits
    }
  }
  return encoded
}
