import Diagnostics
import YAMLTree

extension DocumentReader {
  /// Reads a request body, or what it refers to.
  mutating func requestBody(_ node: YAMLNode) -> RequestBody? {
    guard let node = resolve(node), !node.isNull else { return nil }
    var body = RequestBody(
      description: nil,
      isRequired: false,
      content: [],
      location: node.location
    )
    forEachField(of: node, as: .requestBody) { reader, key, value in
      switch key {
      case "description": body.description = reader.string(value, key)
      case "required": body.isRequired = reader.bool(value, key)
      case "content": body.content = reader.content(value)
      default: return false
      }
      return true
    }
    return body
  }

  /// Reads the responses of an operation.
  mutating func responses(_ node: YAMLNode) -> [Response] {
    entries(of: node, "responses").compactMap { key, value in
      guard let status = status(key), let target = resolve(value) else { return nil }
      guard let holder = shared.holder(of: target) else {
        return response(status: status, target)
      }
      var known = shared.responses[target.id] ?? response(status: status, target, holder)
      shared.responses[target.id] = known
      known.status = status
      return known
    }
  }

  private mutating func response(
    status: String, _ node: YAMLNode, _ holder: SchemaHolder
  ) -> Response {
    var response = response(status: status, node)
    for index in response.content.indices {
      response.content[index].schema = response.content[index].schema?.held(by: holder)
      response.content[index].itemSchema = response.content[index].itemSchema?.held(by: holder)
    }
    return response
  }

  /// A status, a range of them in capitals, or `default`.
  private mutating func status(_ key: YAMLNode) -> String? {
    let status = key.text.uppercased()
    if status == "DEFAULT" { return "default" }
    let digits = status.utf8.dropFirst()
    if status.utf8.count == 3, let first = status.utf8.first, (0x31...0x35).contains(first),
      digits.allSatisfy({ (0x30...0x39).contains($0) }) || digits.elementsEqual("XX".utf8)
    {
      return status
    }
    warn(
      "openapi-status",
      "'\(key.text)' is not a status",
      at: key,
      remedy: "The response is left out; write 200, a range such as 4XX, or default."
    )
    return nil
  }

  private mutating func response(status: String, _ node: YAMLNode) -> Response {
    var response = Response(
      status: status,
      description: nil,
      headers: [],
      content: [],
      location: node.location
    )
    var summary: String?
    forEachField(of: node, as: .response) { reader, key, value in
      switch key {
      case "summary": summary = reader.string(value, key)
      case "description": response.description = reader.string(value, key)
      case "headers": response.headers = reader.headers(value)
      case "content": response.content = reader.content(value)
      default: return false
      }
      return true
    }
    response.description = response.description ?? summary
    return response
  }
}
