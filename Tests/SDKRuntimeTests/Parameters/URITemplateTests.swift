import Foundation
import TestSupport
import Testing

@testable import SDKRuntime

/// The public test suite for URI templates (RFC 6570), where its expressions are what styles do.
///
/// It lies in the shared folder (`suites/uritemplate`). Left out are the operators `/` and `#`, the
/// prefix `:n` and names that are percent-encoded, which OpenAPI knows none of.
@Suite(.enabled(if: SharedFolder.file("suites/uritemplate") != nil))
struct URITemplateTests {
  @Test(arguments: [
    ("spec-examples.json", 42), ("spec-examples-by-section.json", 79), ("extended-tests.json", 30),
  ])
  func expansions(_ file: String, _ count: Int) throws {
    let url = try #require(SharedFolder.file("suites/uritemplate/\(file)"))
    let groups = try JSONDecoder.sdk().decode([String: JSONValue].self, from: Data(contentsOf: url))
    var cases = 0
    for (name, group) in groups {
      let variables = try #require(group["variables"]?.objectValue)
      for testcase in try #require(group["testcases"]?.arrayValue) {
        let template = try #require(testcase[0]?.stringValue)
        guard let expansion = URITemplate(template)?.expansion(variables) else { continue }
        cases += 1
        let expected = try testcase[1]?.arrayValue ?? [#require(testcase[1])]
        #expect(expected.contains(.string(expansion)), "\(name): \(template)")
      }
    }
    // Of these not one may drop out unseen.
    #expect(cases == count)
  }
}

/// A URI template whose variables are expanded by styles; the template's own text is
/// encoded where it must be.
private struct URITemplate {
  struct Variable {
    let name: String
    let explodes: Bool
  }

  enum Part {
    case text(String)
    case expression(Character?, [Variable])
  }

  private var parts: [Part] = []

  /// Nil where the template holds what styles do not know.
  init?(_ template: String) {
    var rest = template[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      parts.append(.text(String(rest[..<open])))
      var inner = rest[rest.index(after: open)..<close]
      let sign = inner.first.flatMap { "+.;?&/#".contains($0) ? $0 : nil }
      if sign != nil { inner = inner.dropFirst() }
      guard sign != "/", sign != "#", !inner.contains(where: { $0 == ":" || $0 == "%" }) else {
        return nil
      }
      let variables = inner.split(separator: ",").map {
        Variable(name: String($0.prefix { $0 != "*" }), explodes: $0.hasSuffix("*"))
      }
      parts.append(.expression(sign, variables))
      rest = rest[rest.index(after: close)...]
    }
    parts.append(.text(String(rest)))
  }

  func expansion(_ values: [String: JSONValue]) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text.reservedEncoded
      case .expression(let sign, let variables): expansion(sign, variables, values)
      }
    }.joined()
  }

  private func expansion(
    _ sign: Character?, _ variables: [Variable], _ values: [String: JSONValue]
  ) -> String {
    let texts = variables.compactMap { variable -> String? in
      guard let value = values[variable.name] else { return nil }
      return text(of: value, variable, sign)
    }
    return switch sign {
    case "?", "&": texts.isEmpty ? "" : "\(sign ?? "?")" + texts.joined(separator: "&")
    case ".", ";": texts.joined()
    default: texts.joined(separator: ",")
    }
  }

  private func text(of value: JSONValue, _ variable: Variable, _ sign: Character?) -> String? {
    let explodes = variable.explodes
    switch sign {
    case ".":
      return ParameterStyle.label(explode: explodes).pathText(of: value, named: variable.name)
    case ";":
      return ParameterStyle.matrix(explode: explodes).pathText(of: value, named: variable.name)
    case "?", "&":
      let pairs = ParameterStyle.form(explode: explodes)
        .pairs(of: value, named: variable.name, encoding: .percent)
      return pairs.isEmpty ? nil : pairs.map { "\($0.name)=\($0.value)" }.joined(separator: "&")
    default:
      let texts = ParameterStyle.simple(explode: explodes)
        .texts(of: value, encoding: sign == "+" ? .reserved : .percent)
      return texts.isEmpty ? nil : texts.joined(separator: ",")
    }
  }
}
