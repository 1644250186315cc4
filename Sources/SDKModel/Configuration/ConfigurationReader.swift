import Diagnostics
import YAMLTree

extension Configuration {
  /// Reads a `*.gen.yaml` file. What is wrong with it goes into `diagnostics`, each with its place;
  /// `nil` if any of it is an error.
  public static func read(
    _ tree: YAMLTree,
    diagnostics: inout [Diagnostic]
  ) -> Configuration? {
    var reader = ConfigurationReader()
    var configuration = reader.configuration(tree.root)
    configuration.entries = reader.entries
    diagnostics += reader.diagnostics
    return reader.diagnostics.contains { $0.severity == .error } ? nil : configuration
  }
}

/// Reads the parts of a configuration, noting what is wrong.
struct ConfigurationReader {
  var diagnostics: [Diagnostic] = []
  /// What is about something in the document.
  var entries: [ConfigurationEntry] = []

  mutating func configuration(_ node: YAMLNode) -> Configuration {
    var result = Configuration()
    if node.isNull { return result }
    forEachKey(of: node, what: "the configuration") { reader, key, value in
      switch key {
      case "module": result.module = reader.identifier(value, key)
      case "clients": result.clients = reader.list(value, key) { $0.client($1) }
      case "sharedResources":
        result.sharedResources = reader.strings(value, key, .sharedResource)
      case "operations": result.operations = reader.operationRule(value)
      case "types": result.types = reader.typeRule(value)
      case "parameterGroups":
        result.parameterGroups = reader.list(value, key) { $0.parameterGroup($1) }
      case "credentials":
        result.credentials = reader.map(value, key, .credentials) { $0.credentialNames($1) }
      case "idempotencyKeyHeader": result.idempotencyKeyHeader = reader.headerName(value, key)
      case "servers": result.servers = reader.map(value, key, .server) { $0.serverRule($1) }
      case "acronyms": result.acronyms = reader.strings(value, key)
      case "formerNames": result.formerNames = reader.formerNames(value)
      case "snippets": result.snippets = reader.snippetRule(value)
      default: return false
      }
      return true
    } known: {
      [
        "module", "clients", "sharedResources", "operations", "types", "parameterGroups",
        "credentials", "idempotencyKeyHeader", "servers", "acronyms", "formerNames",
        "snippets",
      ]
    }
    return result
  }

  private mutating func client(_ node: YAMLNode) -> ClientRule {
    var rule = ClientRule(name: "", summary: nil, paths: [])
    forEachKey(of: node, what: "a client") { reader, key, value in
      switch key {
      case "name": rule.name = reader.identifier(value, key) ?? ""
      case "summary": rule.summary = reader.string(value, key)
      case "paths": rule.paths = reader.strings(value, key, .clientPath)
      default: return false
      }
      return true
    } known: {
      ["name", "summary", "paths"]
    }
    if rule.name.isEmpty { missing("name", of: "a client", at: node) }
    return rule
  }

  private mutating func operationRule(_ node: YAMLNode) -> OperationRule {
    var rule = OperationRule()
    forEachKey(of: node, what: "'operations'") { reader, key, value in
      switch key {
      case "group": rule.group = reader.choice(value, key)
      case "pattern": rule.pattern = reader.pattern(value, key, parts: ["resource", "name"])
      case "dropPrefixes": rule.dropPrefixes = reader.strings(value, key, .dropPrefix)
      case "skipSegments": rule.skipSegments = reader.strings(value, key, .skipSegment)
      case "renames": rule.renames = reader.stringMap(value, key, .rename)
      default: return false
      }
      return true
    } known: {
      ["group", "pattern", "dropPrefixes", "skipSegments", "renames"]
    }
    if rule.group == .pattern, rule.pattern == nil {
      missing("pattern", of: "'group: pattern'", at: node)
    } else if let group = rule.group, group != .pattern, rule.pattern != nil {
      diagnostics.append(
        .error(
          "configuration-unused-pattern",
          "operations are grouped by \(group.rawValue), so that the pattern is of no use",
          at: node.location,
          remedy: "Write 'group: pattern', or remove the pattern."))
    }
    return rule
  }

  private mutating func typeRule(_ node: YAMLNode) -> TypeRule {
    var rule = TypeRule()
    forEachKey(of: node, what: "'types'") { reader, key, value in
      switch key {
      case "pattern": rule.pattern = reader.pattern(value, key, parts: ["service", "name"])
      case "prefixes":
        rule.prefixes = reader.pairs(value, key, .typePrefix).map {
          .init(prefix: $0.key, namespace: $0.value)
        }
      case "namespaces": rule.namespaces = reader.stringMap(value, key, .typeNamespace)
      default: return false
      }
      return true
    } known: {
      ["pattern", "prefixes", "namespaces"]
    }
    return rule
  }

  private mutating func parameterGroup(_ node: YAMLNode) -> ParameterGroupRule {
    var rule = ParameterGroupRule(name: "", type: "", description: "", headers: [])
    forEachKey(of: node, what: "a parameter group") { reader, key, value in
      switch key {
      case "name": rule.name = reader.string(value, key) ?? ""
      case "type": rule.type = reader.string(value, key) ?? ""
      case "description": rule.description = reader.string(value, key) ?? ""
      case "headers":
        rule.headers = reader.pairs(value, key, .groupHeader).map {
          .init(wireName: $0.key, name: $0.value)
        }
      default: return false
      }
      return true
    } known: {
      ["name", "type", "description", "headers"]
    }
    if rule.name.isEmpty { missing("name", of: "a parameter group", at: node) }
    if rule.type.isEmpty { missing("type", of: "a parameter group", at: node) }
    if rule.headers.isEmpty { missing("headers", of: "a parameter group", at: node) }
    return rule
  }

  private mutating func credentialNames(_ node: YAMLNode) -> CredentialNames {
    var names = CredentialNames()
    forEachKey(of: node, what: "credentials") { reader, key, value in
      switch key {
      case "user": names.user = reader.string(value, key)
      case "password": names.password = reader.string(value, key)
      case "token": names.token = reader.string(value, key)
      case "environment": names.environment = reader.credentialVariables(value)
      default: return false
      }
      return true
    } known: {
      ["user", "password", "token", "environment"]
    }
    return names
  }

  private mutating func credentialVariables(_ node: YAMLNode) -> CredentialVariables {
    var variables = CredentialVariables()
    forEachKey(of: node, what: "'environment'") { reader, key, value in
      switch key {
      case "user": variables.user = reader.string(value, key)
      case "password": variables.password = reader.string(value, key)
      case "token": variables.token = reader.string(value, key)
      default: return false
      }
      return true
    } known: {
      ["user", "password", "token"]
    }
    if variables.user != nil, variables.password == nil {
      missing("password", of: "'environment'", at: node)
    } else if variables.user == nil, variables.password != nil {
      missing("user", of: "'environment'", at: node)
    }
    return variables
  }

  private mutating func snippetRule(_ node: YAMLNode) -> SnippetRule {
    var rule = SnippetRule()
    forEachKey(of: node, what: "'snippets'") { reader, key, value in
      switch key {
      case "folder": rule.folder = reader.string(value, key)
      case "comments": rule.isInComments = reader.bool(value, key)
      default: return false
      }
      return true
    } known: {
      ["folder", "comments"]
    }
    if let folder = rule.folder, folder.isEmpty || folder.hasPrefix("/") {
      diagnostics.append(
        .error(
          "configuration-bad-folder", "'folder' cannot be '\(folder)'", at: node.location,
          remedy: "Write a path from the folder of the SDK, such as '../Snippets'."))
    }
    return rule
  }

  private mutating func serverRule(_ node: YAMLNode) -> ServerRule {
    var rule = ServerRule()
    forEachKey(of: node, what: "a server") { reader, key, value in
      switch key {
      case "name": rule.name = reader.string(value, key)
      case "credentialPrefix": rule.credentialPrefix = reader.string(value, key)
      default: return false
      }
      return true
    } known: {
      ["name", "credentialPrefix"]
    }
    return rule
  }
}
