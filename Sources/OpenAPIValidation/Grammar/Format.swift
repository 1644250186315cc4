/// The forms that a text must have somewhere.
enum Format: Sendable {
  /// A number of a version of the specification, such as `3.1.0`.
  case specificationVersion
  /// A URI, relative or not (RFC 3986).
  case uriReference
  /// The same for `$ref`, where braces are so usual that they are let through.
  case reference
  /// A relative or absolute URI without a fragment.
  case uriReferenceWithoutFragment
  /// The same for `$id`, which "MUST resolve to an absolute-URI (without a fragment), or to a URI
  /// with an empty fragment".
  case schemaIdentifier
  /// A URI that begins with a scheme.
  case uri
  /// A URI that may have characters beyond ASCII (RFC 3987).
  case iri
  case email
  /// A token of HTTP (RFC 9110).
  case token
  /// The name of a parameter in a path: no braces.
  case pathParameterName
  /// A name such as `$anchor` has.
  case anchor
  /// A host with a port, if any: no scheme, no path.
  case host
  /// A path from the root.
  case basePath
  case mediaType

  /// Whether a text has this form.
  func admits(_ text: String) -> Bool {
    switch self {
    case .specificationVersion: isVersionNumber(text)
    case .uriReference: URISyntax.isReference(text)
    case .reference: URISyntax.isReference(text, allowsBraces: true)
    case .uriReferenceWithoutFragment: URISyntax.isReference(text) && !text.contains("#")
    case .schemaIdentifier: URISyntax.isReference(text) && !text.dropLast().contains("#")
    case .uri: URISyntax.isReference(text) && URISyntax.hasScheme(text)
    case .iri: URISyntax.isReference(text, allowsBeyondASCII: true)
    case .email: isEmailAddress(text)
    case .token: isToken(text)
    case .pathParameterName: !text.isEmpty && !text.contains { $0 == "{" || $0 == "}" }
    case .anchor: isAnchor(text)
    case .host: !text.isEmpty && !text.contains { "{}/ \\".contains($0) }
    case .basePath: text.hasPrefix("/")
    case .mediaType: MediaRange.isValid(text)
    }
  }

  /// The rule that a text breaks which has not this form.
  var brokenRule: Rule {
    switch self {
    case .uriReference, .reference, .uri, .iri: .invalidURI
    case .email: .invalidEmail
    case .mediaType: .invalidMediaType
    default: .invalidFormat
    }
  }

  /// The form in words.
  var description: String {
    switch self {
    case .specificationVersion: "a version number such as '3.1.0'"
    case .uriReference, .reference, .iri: "a URI"
    case .uriReferenceWithoutFragment, .schemaIdentifier: "a URI without a fragment"
    case .uri: "a URI with a scheme"
    case .email: "an email address"
    case .token: "a name that HTTP allows"
    case .pathParameterName: "a name without braces"
    case .anchor: "a plain name"
    case .host: "a host, with a port if need be, and nothing else"
    case .basePath: "a path that begins with a slash"
    case .mediaType: "a media type"
    }
  }

  /// What to do about a text that has not this form.
  var remedy: String {
    switch self {
    case .specificationVersion: "Give all three parts of the number."
    case .uriReference, .reference, .iri:
      "Percent-encode spaces and other characters that a URI cannot have."
    case .schemaIdentifier:
      "Leave out what begins with '#'; a name within the document is an '$anchor'."
    case .uriReferenceWithoutFragment: "Leave out what begins with '#'."
    case .uri: "Begin with a scheme, such as 'https:', and percent-encode what a URI cannot have."
    case .email: "Write it as 'name@example.com'."
    case .token: "Use only letters, digits and !#$%&'*+.^_`|~-"
    case .pathParameterName: "Leave out '{' and '}'."
    case .anchor: "Begin with a letter or '_', and use letters, digits, '.', '-' and '_'."
    case .host: "Leave out the scheme and the path, which 'schemes' and 'basePath' are for."
    case .basePath: "Begin with '/'."
    case .mediaType: "Write a type and a subtype, such as 'application/json'."
    }
  }
}

/// Whether a text is a number of three parts, perhaps with a suffix behind a `-`.
private func isVersionNumber(_ text: String) -> Bool {
  let number = text.prefix { $0 != "-" }
  let parts = number.split(separator: ".", omittingEmptySubsequences: false)
  return parts.count == 3 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }
    && text != number + "-"
}

/// Whether a text has a local part and a domain with neither spaces nor a second `@`.
private func isEmailAddress(_ text: String) -> Bool {
  let parts = text.split(separator: "@", omittingEmptySubsequences: false)
  return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
    && !text.unicodeScalars.contains { $0.properties.isWhitespace }
}

private func isAnchor(_ text: String) -> Bool {
  guard let first = text.utf8.first, first == UInt8(ascii: "_") || isLetter(first) else {
    return false
  }
  return text.utf8.allSatisfy(isComponentNameByte)
}
