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
      guard let target = resolve(value) else { return nil }
      return response(status: key.text, target)
    }
  }

  private mutating func response(status: String, _ node: YAMLNode) -> Response {
    var response = Response(
      status: status,
      description: nil,
      headers: [],
      content: [],
      location: node.location
    )
    if node.isNull { return response }
    forEachField(of: node, as: .response) { reader, key, value in
      switch key {
      case "description": response.description = reader.string(value, key)
      case "headers": response.headers = reader.headers(value)
      case "content": response.content = reader.content(value)
      default: return false
      }
      return true
    }
    return response
  }
}
