import Diagnostics

/// A rule of the specification that a document can break, with its stable name.
public enum Rule: String, CaseIterable, Sendable {
  // What an Object may hold.
  case unknownVersion = "openapi-unknown-version"
  case wrongType = "openapi-wrong-type"
  case missingField = "openapi-missing-field"
  case unknownField = "openapi-unknown-field"
  case fieldOfOtherVersion = "openapi-field-of-other-version"
  case fieldNotApplicable = "openapi-field-not-applicable"
  case valueNotAllowed = "openapi-value-not-allowed"
  case invalidFormat = "openapi-invalid-format"
  case invalidURI = "openapi-invalid-uri"
  case invalidEmail = "openapi-invalid-email"
  case invalidKey = "openapi-invalid-key"
  case pathWithoutSlash = "openapi-path-without-slash"
  case invalidStatusCode = "openapi-invalid-status-code"
  case invalidMediaType = "openapi-invalid-media-type"
  case exclusiveFields = "openapi-exclusive-fields"
  case missingAlternative = "openapi-missing-alternative"
  case dependentField = "openapi-dependent-field"
  case itemCount = "openapi-item-count"
  case repeatedItem = "openapi-repeated-item"
  case querystringMixed = "openapi-querystring-mixed"
  case nestingTooDeep = "openapi-nesting-too-deep"
  // Paths, operations, parameters.
  case pathTemplate = "openapi-path-template"
  case pathQuery = "openapi-path-query"
  case pathParameterOptional = "openapi-path-parameter-optional"
  case pathParameterMissing = "openapi-path-parameter-missing"
  case pathParameterUnused = "openapi-path-parameter-unused"
  case pathParameterRepeated = "openapi-path-parameter-repeated"
  case equivalentPaths = "openapi-equivalent-paths"
  case repeatedParameter = "openapi-repeated-parameter"
  case repeatedOperationID = "openapi-repeated-operation-id"
  case bodyParameters = "openapi-body-parameters"
  case fileConsumes = "openapi-file-consumes"
  case formConsumes = "openapi-form-consumes"
  case bodyWithoutMeaning = "openapi-body-without-meaning"
  case ignoredHeader = "openapi-ignored-header"
  case headerName = "openapi-header-name"
  case methodCase = "openapi-method-case"
  case unquotedStatusCode = "openapi-unquoted-status-code"
  case ignoredEncoding = "openapi-ignored-encoding"
  case encodingWithoutProperty = "openapi-encoding-without-property"
  // References.
  case danglingReference = "openapi-dangling-reference"
  case referenceNotAllowed = "openapi-reference-not-allowed"
  case referenceKind = "openapi-reference-kind"
  case referenceCycle = "openapi-reference-cycle"
  case referenceSibling = "openapi-reference-sibling"
  case unencodedReference = "openapi-unencoded-reference"
  case runtimeExpression = "openapi-runtime-expression"
  case unknownLinkOperation = "openapi-unknown-link-operation"
  // Security, servers, tags.
  case unknownSecurityScheme = "openapi-unknown-security-scheme"
  case unexpectedScopes = "openapi-unexpected-scopes"
  case unknownScope = "openapi-unknown-scope"
  case undefinedServerVariable = "openapi-undefined-server-variable"
  case unusedServerVariable = "openapi-unused-server-variable"
  case repeatedServerVariable = "openapi-repeated-server-variable"
  case serverTemplate = "openapi-server-template"
  case serverQuery = "openapi-server-query"
  case serverDefault = "openapi-server-default"
  case serverEnumEmpty = "openapi-server-enum-empty"
  case repeatedTag = "openapi-repeated-tag"
  case tagParent = "openapi-tag-parent"
  // Schemas.
  case arrayWithoutItems = "openapi-array-without-items"
  case readOnlyAndWriteOnly = "openapi-read-only-and-write-only"
  case discriminatorProperty = "openapi-discriminator-property"
  case discriminatorMapping = "openapi-discriminator-mapping"
  case repeatedEnumValue = "openapi-repeated-enum-value"
  case defaultType = "openapi-default-type"
  case unexpectedDefault = "openapi-unexpected-default"
  case undeclaredRequired = "openapi-undeclared-required"
  case repeatedAnchor = "openapi-repeated-anchor"
  case unknownKeyword = "openapi-unknown-keyword"

  /// How much breaking the rule matters: what the specification forbids is an error, what it
  /// advises against or lets be ignored is a warning.
  public var severity: Diagnostic.Severity {
    switch self {
    case .pathQuery, .formConsumes, .bodyWithoutMeaning, .ignoredHeader, .headerName, .methodCase,
      .unquotedStatusCode, .ignoredEncoding, .referenceSibling, .unencodedReference,
      .runtimeExpression, .unknownScope, .unusedServerVariable, .serverEnumEmpty,
      .discriminatorMapping, .repeatedEnumValue, .unexpectedDefault, .undeclaredRequired,
      .repeatedAnchor, .unknownKeyword:
      .warning
    default: .error
    }
  }

  /// Whether the rule is about what each Object may hold, taken by itself, as far as a JSON Schema
  /// without assertions of formats can say it.
  var isStructural: Bool {
    switch self {
    case .unknownVersion, .wrongType, .missingField, .unknownField, .fieldOfOtherVersion,
      .fieldNotApplicable, .valueNotAllowed, .invalidFormat, .invalidKey, .pathWithoutSlash,
      .invalidStatusCode, .exclusiveFields, .missingAlternative, .dependentField, .itemCount,
      .repeatedItem, .querystringMixed, .nestingTooDeep, .referenceNotAllowed:
      true
    default: false
    }
  }
}
