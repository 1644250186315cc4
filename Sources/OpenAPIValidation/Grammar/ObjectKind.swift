/// What the specification calls an Object: a mapping with a meaning of its own.
public enum ObjectKind: Int, CaseIterable, Sendable {
  // The first thirty stand in the order of the specification's sections.
  case openAPI, info, contact, license, server, serverVariable, components, paths, pathItem
  case operation, externalDocumentation, parameter, requestBody, mediaType, encoding, responses
  case response, callback, example, link, header, tag, reference, schema, discriminator, xml
  case securityScheme, oauthFlows, oauthFlow, securityRequirement
  // The kinds of an OAuth Flow Object, which differ in what they require.
  case implicitFlow, passwordFlow, clientCredentialsFlow, authorizationCodeFlow
  case deviceAuthorizationFlow
  // What only Swagger 2.0 has.
  case swagger, items, headers, examples, scopes

  /// The Object's name in the specification, such as `Path Item Object`.
  public var name: String {
    switch self {
    case .openAPI: "OpenAPI Object"
    case .info: "Info Object"
    case .contact: "Contact Object"
    case .license: "License Object"
    case .server: "Server Object"
    case .serverVariable: "Server Variable Object"
    case .components: "Components Object"
    case .paths: "Paths Object"
    case .pathItem: "Path Item Object"
    case .operation: "Operation Object"
    case .externalDocumentation: "External Documentation Object"
    case .parameter: "Parameter Object"
    case .requestBody: "Request Body Object"
    case .mediaType: "Media Type Object"
    case .encoding: "Encoding Object"
    case .responses: "Responses Object"
    case .response: "Response Object"
    case .callback: "Callback Object"
    case .example: "Example Object"
    case .link: "Link Object"
    case .header: "Header Object"
    case .tag: "Tag Object"
    case .reference: "Reference Object"
    case .schema: "Schema Object"
    case .discriminator: "Discriminator Object"
    case .xml: "XML Object"
    case .securityScheme: "Security Scheme Object"
    case .oauthFlows: "OAuth Flows Object"
    case .oauthFlow, .implicitFlow, .passwordFlow, .clientCredentialsFlow, .authorizationCodeFlow,
      .deviceAuthorizationFlow:
      "OAuth Flow Object"
    case .securityRequirement: "Security Requirement Object"
    case .swagger: "Swagger Object"
    case .items: "Items Object"
    case .headers: "Headers Object"
    case .examples: "Example Object"
    case .scopes: "Scopes Object"
    }
  }

  /// The article before the name.
  var article: String { "AEIO".contains(name.prefix(1)) ? "an" : "a" }

  /// The specification's section on the Object, such as `OpenAPI 3.1 §4.8.12 Parameter Object`.
  public func section(in version: SpecificationVersion) -> String {
    guard let number = sectionNumber(in: version) else { return "\(version.name) \(name)" }
    return "\(version.name) §\(number) \(name)"
  }

  /// The section in short, such as `§4.8.12`; in Swagger 2.0, which has no numbers, the name.
  public func shortSection(in version: SpecificationVersion) -> String {
    sectionNumber(in: version).map { "§\($0)" } ?? name
  }

  /// Where the section can be read.
  public func url(in version: SpecificationVersion) -> String {
    let anchor = name.lowercased().split(separator: " ").joined(separator: "-")
    return "https://spec.openapis.org/oas/v\(version.number).html#\(anchor)"
  }

  /// The number of the section; Swagger 2.0 does not number them.
  private func sectionNumber(in version: SpecificationVersion) -> String? {
    let last = ObjectKind.securityRequirement.rawValue
    let flow = ObjectKind.oauthFlow.rawValue
    let ordinal = 1 + (rawValue <= last ? rawValue : flow)
    return switch version {
    case .v20: nil
    case .v30: "4.7.\(ordinal)"
    case .v31: "4.8.\(ordinal)"
    case .v32: "4.\(ordinal)"
    }
  }
}
