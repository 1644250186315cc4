import SDKModel

// What the console calls the parts of the model.

extension Parameter.Place {
  /// The place as the console knows it.
  var word: String {
    switch self {
    case .path: "path"
    case .query: "query"
    case .header: "header"
    case .cookie: "cookie"
    case .querystring: "querystring"
    case .body: "body"
    case .freeMembers: "freeMembers"
    case .wholeBody: "wholeBody"
    case .contentType: "contentType"
    case .group: "group"
    }
  }
}

extension Operation.Body {
  /// The kind of body as the console knows it.
  var word: String {
    switch self {
    case .none: "none"
    case .emptyObject: "empty"
    case .members: "members"
    case .value: "value"
    case .fields: "fields"
    case .anyFields: "anyFields"
    case .bytes(isStreamed: false): "bytes"
    case .bytes(isStreamed: true): "stream"
    }
  }
}

extension Operation.BodyFormat {
  /// The format as the console knows it.
  var json: JSONTree {
    switch self {
    case .json(let mediaType): ["kind": "json", "mediaType": .string(mediaType)]
    case .urlEncodedForm:
      ["kind": "form", "mediaType": "application/x-www-form-urlencoded"]
    case .multipartForm(let mediaType): ["kind": "multipart", "mediaType": .string(mediaType)]
    case .text(let mediaType): ["kind": "text", "mediaType": .string(mediaType)]
    case .bytes(let mediaType):
      ["kind": "bytes", "mediaType": mediaType.map(JSONTree.string) ?? .null]
    }
  }
}

extension Operation {
  /// The sets of credentials any of which the operation takes, by the names of their schemes.
  func demands(of client: Client) -> [[String]] {
    switch security {
    case .inherited: client.security
    case .none: []
    case .anyOf(let sets): sets
    }
  }
}
