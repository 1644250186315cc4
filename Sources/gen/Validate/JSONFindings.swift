import OpenAPIValidation

extension ValidationOutcome {
  /// The findings as an array of objects.
  var json: JSON {
    .array(
      entries.map { entry in
        var fields: [(String, JSON)] = [
          ("severity", .string(entry.diagnostic.severity.rawValue)),
          ("id", .string(entry.diagnostic.id)),
          ("message", .string(entry.diagnostic.message)),
        ]
        if let remedy = entry.diagnostic.remedy { fields.append(("remedy", .string(remedy))) }
        if let location = entry.diagnostic.location {
          fields += [
            ("file", .string(location.file)), ("line", .int(location.line)),
            ("column", .int(location.column)),
          ]
        }
        if let finding = entry.finding {
          fields += [
            ("pointer", .string(finding.pointer)), ("rule", .string(finding.rule.summary)),
          ]
          if let version = report?.version {
            fields += [
              ("section", .string(finding.object.section(in: version))),
              ("url", .string(finding.object.url(in: version))),
            ]
          }
        }
        return .object(fields)
      })
  }
}
