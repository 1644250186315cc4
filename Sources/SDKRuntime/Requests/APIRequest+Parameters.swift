import HTTPTypes

extension APIRequest {
  /// Sets a parameter of the path; an array is joined by commas.
  ///
  /// An empty value is an error, and so is one that makes a segment `.` or `..`: either would
  /// lead to another path.
  public mutating func path(_ name: String, _ value: any ParameterValue) {
    setPath(name, value.parameterTexts.map(\.percentEncoded).joined(separator: ","))
  }

  /// Sets a parameter of the path in a style; what is empty or a segment of dots then is an error.
  public mutating func path(
    _ name: String,
    encoding value: any Encodable & Sendable,
    style: ParameterStyle
  ) {
    guard let value = json(of: value, name) else { return }
    setPath(name, style.pathText(of: value, named: name) ?? "")
  }

  /// Sets a parameter of the path to a value's JSON.
  public mutating func path(_ name: String, json value: any Encodable & Sendable) {
    guard let value = json(of: value, name) else { return }
    setPath(name, value.jsonText.percentEncoded)
  }

  /// Adds a parameter to the query: nothing for nil, and one for each element of an array.
  public mutating func query(_ name: String, _ value: (any ParameterValue)?) {
    for text in value?.parameterTexts ?? [] {
      addQuery("\(name.percentEncoded)=\(text.percentEncoded)")
    }
  }

  /// Adds a parameter to the query in a style: nothing for nil, null and what is empty.
  public mutating func query(
    _ name: String,
    encoding value: (any Encodable & Sendable)?,
    style: ParameterStyle
  ) {
    guard let value = json(of: value, name) else { return }
    for pair in style.pairs(of: value, named: name, encoding: ParameterEncoding(style)) {
      addQuery("\(pair.name)=\(pair.value)")
    }
  }

  /// Adds a parameter to the query as JSON; nothing for nil.
  public mutating func query(_ name: String, json value: (any Encodable & Sendable)?) {
    guard let value = json(of: value, name) else { return }
    addQuery("\(name.percentEncoded)=\(value.jsonText.percentEncoded)")
  }

  /// Adds a text to the query as it is, but for characters that no query may hold.
  public mutating func querystring(text: String?) {
    if let text, !text.isEmpty { addQuery(text.reservedEncoded) }
  }

  /// Adds the properties of an object to the query, in the form of ``URLEncodedForm``.
  public mutating func querystring(form value: (any Encodable & Sendable)?) {
    guard let value else { return }
    var form = URLEncodedForm()
    form.add("", encoding: value, style: .form())
    if let problem = form.problem { return fail(problem) }
    addSecrets(form.secretNames)
    if !form.text.isEmpty { addQuery(form.text) }
  }

  /// Makes a value's JSON a part of the query, without a name.
  public mutating func querystring(json value: (any Encodable & Sendable)?) {
    guard let value = json(of: value, "querystring") else { return }
    addQuery(value.jsonText.percentEncoded)
  }

  /// Sets a header: nothing for nil; an array is joined by commas. Line breaks are an error.
  public mutating func header(_ name: String, _ value: (any ParameterValue)?) {
    guard let texts = value?.parameterTexts, !texts.isEmpty else { return }
    setHeader(name, texts.joined(separator: ","))
  }

  /// Sets a header in a style: nothing for nil, null and an empty list. Line breaks are an error.
  public mutating func header(
    _ name: String,
    encoding value: (any Encodable & Sendable)?,
    style: ParameterStyle
  ) {
    guard let value = json(of: value, name) else { return }
    let texts = style.texts(of: value, encoding: .none)
    if !texts.isEmpty { setHeader(name, texts.joined(separator: ",")) }
  }

  /// Sets a header to a value's JSON, in ASCII; nothing for nil.
  public mutating func header(_ name: String, json value: (any Encodable & Sendable)?) {
    guard let value = json(of: value, name) else { return }
    setHeader(name, value.jsonText.jsonInASCII)
  }

  /// Adds a cookie: nothing for nil, and one for each element of an array.
  public mutating func cookie(_ name: String, _ value: (any ParameterValue)?) {
    for text in value?.parameterTexts ?? [] {
      addCookie(name, "\(name.percentEncoded)=\(text.percentEncoded)")
    }
  }

  /// Adds a cookie in a style: nothing for nil, null and what is empty.
  ///
  /// Exploded lists and objects become several cookies.
  public mutating func cookie(
    _ name: String,
    encoding value: (any Encodable & Sendable)?,
    style: ParameterStyle
  ) {
    guard let value = json(of: value, name) else { return }
    for pair in style.pairs(of: value, named: name, encoding: ParameterEncoding(style)) {
      addCookie(name, "\(pair.name)=\(pair.value)")
    }
  }

  /// Adds a cookie with a value's JSON, percent-encoded; nothing for nil.
  public mutating func cookie(_ name: String, json value: (any Encodable & Sendable)?) {
    guard let value = json(of: value, name) else { return }
    addCookie(name, "\(name.percentEncoded)=\(value.jsonText.percentEncoded)")
  }

  private mutating func setPath(_ name: String, _ text: String) {
    // Commas alone are a list of empty texts.
    guard text.contains(where: { $0 != "," }) else {
      return fail("The path parameter \"\(name)\" is empty. Give it a value.")
    }
    pathValues[name] = text
  }

  private mutating func addQuery(_ text: String) {
    query += (query.isEmpty ? "" : "&") + text
  }

  private mutating func setHeader(_ name: String, _ text: String) {
    guard let fieldName = HTTPField.Name(name) else {
      return fail("\"\(name)\" is no name for a header. Use letters, digits and hyphens.")
    }
    // An empty session or token would otherwise be a call without one.
    guard !text.isEmpty else {
      return fail("The header \"\(name)\" is empty. Give it a value, or leave it out.")
    }
    guard text.isHeaderText else {
      return fail("The header \"\(name)\" holds a line break or a NUL. Remove it from the value.")
    }
    headers[fieldName] = text
  }

  private mutating func addCookie(_ name: String, _ pair: String) {
    guard pair.isCookieText else {
      return fail(
        "The cookie \"\(name)\" holds a semicolon or a control character. Remove it from the value."
      )
    }
    cookies.append(pair)
  }

  /// The JSON of a parameter's value; nil for nil, and where there is none, which is a problem.
  private mutating func json(of value: (any Encodable & Sendable)?, _ name: String) -> JSONValue? {
    guard let value else { return nil }
    do {
      var json: JSONValue?
      addSecrets(try MarkedNames.collected { json = try JSONValue(encoding: value) })
      return json
    } catch {
      fail(Self.problem(of: error, in: "The parameter \"\(name)\""))
      return nil
    }
  }

  /// Tells why a value could not be encoded, without showing it.
  static func problem(of error: any Error, in subject: String) -> String {
    guard case EncodingError.invalidValue(_, let context) = error else {
      return "\(subject) has no JSON form: \(type(of: error))"
    }
    let path = JSONPath(context.codingPath).description
    return "\(subject) has no JSON form\(path.isEmpty ? "" : " at \(path)"): "
      + context.debugDescription
  }
}

extension String {
  /// Whether the text can stand in the `Cookie` header without ending a cookie.
  var isCookieText: Bool {
    !utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: ";") }
  }

  /// JSON text with every character outside ASCII escaped, since headers are ASCII.
  fileprivate var jsonInASCII: String {
    utf16.reduce(into: "") { text, unit in
      if unit < 0x80 {
        text.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
      } else {
        let digits = String(unit, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
  }
}
