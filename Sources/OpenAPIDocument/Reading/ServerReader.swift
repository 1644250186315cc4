import Diagnostics
import YAMLTree

extension DocumentReader {
  /// Reads the servers of the document, a path item or an operation.
  mutating func servers(_ node: YAMLNode) -> [Server] {
    elements(of: node, "servers").compactMap { server($0) }
  }

  private mutating func server(_ node: YAMLNode) -> Server? {
    var server = Server(
      url: "",
      template: "",
      variables: [],
      name: nil,
      description: nil,
      location: node.location
    )
    var url: String?
    forEachField(of: node, as: .server) { reader, key, value in
      switch key {
      case "url": url = reader.string(value, key)
      case "name": server.name = reader.string(value, key)
      case "description": server.description = reader.string(value, key)
      case "variables":
        server.variables = reader.namedEntries(of: value, key).compactMap { name, node in
          reader.serverVariable(name.text, node)
        }
      default: return false
      }
      return true
    }
    guard let url else {
      if node.kind == .mapping {
        warn(
          "openapi-missing-field",
          "a server needs a 'url'",
          at: node,
          remedy: "The server is left out; add the URL."
        )
      }
      return nil
    }
    server.template = url
    server.url = server.variables.reduce(url) { url, variable in
      url.replacing("{\(variable.name)}", with: variable.defaultValue)
    }
    return server
  }

  private mutating func serverVariable(_ name: String, _ node: YAMLNode) -> ServerVariable? {
    var variable = ServerVariable(
      name: name,
      defaultValue: "",
      allowedValues: [],
      description: nil
    )
    var defaultValue: String?
    forEachField(of: node, as: .serverVariable) { reader, key, value in
      switch key {
      case "default": defaultValue = reader.scalarText(value, key)
      case "enum": variable.allowedValues = reader.strings(value, key)
      case "description": variable.description = reader.string(value, key)
      default: return false
      }
      return true
    }
    guard let value = defaultValue ?? variable.allowedValues.first else {
      warn(
        "openapi-missing-field",
        "the server variable '\(name)' needs a 'default'",
        at: node,
        remedy: "Its place in the URL stays empty; add the value."
      )
      return variable
    }
    variable.defaultValue = value
    return variable
  }
}
