import Foundation

extension APIRequest {
  /// Sets a JSON body; nil sets none.
  public mutating func body(_ value: (any Encodable & Sendable)?) {
    body(value, contentType: RequestContent.jsonType)
  }

  /// Sets a JSON body under a media type of its own, such as `application/merge-patch+json`; nil
  /// sets none.
  public mutating func body(_ value: (any Encodable & Sendable)?, contentType: String) {
    setContent(value.map { .json($0, contentType: contentType) }, contentType)
  }

  /// Sets a body of bytes; nil sets none.
  public mutating func body(_ data: Data?, contentType: String) {
    setContent(data.map { .upload(UploadBody($0), contentType: contentType) }, contentType)
  }

  /// Sets a body of text in UTF-8; nil sets none.
  public mutating func body(text: String?, contentType: String) {
    body(text.map { Data($0.utf8) }, contentType: contentType)
  }

  /// Sets a body of bytes that may come from a file or arrive while they are sent; nil sets none.
  public mutating func body(_ body: UploadBody?, contentType: String) {
    setContent(body.map { .upload($0, contentType: contentType) }, contentType)
  }

  /// Sets a body of names and values; nil sets none.
  public mutating func body(_ form: URLEncodedForm?) {
    if let problem = form?.problem { return fail(problem) }
    addSecrets(form?.secretNames ?? [])
    body(text: form?.text, contentType: "application/x-www-form-urlencoded")
  }

  /// Sets a body of several parts; nil sets none.
  public mutating func body(_ form: MultipartForm?) {
    if let problem = form?.problem { return fail(problem) }
    body(form?.body, contentType: form?.headerValue ?? "")
  }

  /// Sets a body of several parts, of the type that the API wants where the form has none of its own;
  /// nil sets none.
  public mutating func body(_ form: MultipartForm?, contentType: String) {
    var form = form
    if form?.contentType == MultipartForm.standardType { form?.contentType = contentType }
    body(form)
  }

  /// Sets the JSON body `{}`, for operations that want a body and know no property.
  public mutating func emptyBody() {
    body(Data("{}".utf8), contentType: RequestContent.jsonType)
  }

  private mutating func setContent(_ content: RequestContent?, _ contentType: String) {
    guard contentType.isHeaderText else {
      return fail("The body's content type holds a line break or a NUL. Remove it.")
    }
    self.content = content ?? .none
  }
}

/// What a request carries.
enum RequestContent: Sendable {
  case none
  case json(any Encodable & Sendable, contentType: String)
  case upload(UploadBody, contentType: String)

  static let jsonType = "application/json"
}
