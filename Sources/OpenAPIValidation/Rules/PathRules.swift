import Diagnostics
import YAMLTree

extension Description {
  /// Checks the path templates, by themselves and against the parameters of the operations.
  func checkPaths(_ findings: Findings) {
    var shapes: [String: Path] = [:]
    for path in paths {
      let template = PathTemplate(path.template)
      guard template.isWellFormed else {
        findings.add(
          .pathTemplate, in: .paths, at: path.key,
          "the braces in the path '\(path.key.shortened)' do not enclose names",
          remedy: "Write each parameter as '{name}'.")
        continue
      }
      checkEnd(of: template, path, findings)
      if let other = shapes[template.shape], other.template != path.template {
        findings.add(
          .equivalentPaths, in: .paths, at: path.key,
          "'\(path.key.shortened)' matches the same as '\(other.key.shortened)' "
            + "\(other.key.place(seenFrom: path.key))",
          remedy: "Put their operations under one path.")
      }
      shapes[template.shape] = path
      checkNames(of: template, path, findings)
    }
  }

  /// Checks that a path is nothing but a path. 3.2 gives a grammar for it; what earlier versions
  /// call a path is as clear, but they forbid nothing.
  private func checkEnd(of template: PathTemplate, _ path: Path, _ findings: Findings) {
    guard let mark = template.shape.first(where: { $0 == "?" || $0 == "#" }) else { return }
    findings.add(
      version < .v32 ? .pathQuery : .pathTemplate, in: .paths, at: path.key,
      "the path '\(path.key.shortened)' has a \(mark == "?" ? "query" : "fragment")",
      remedy: mark == "?"
        ? "Describe it as parameters in 'query'." : "Leave out what begins with '#'.")
  }

  private func checkNames(of template: PathTemplate, _ path: Path, _ findings: Findings) {
    var names: Set<String> = []
    for name in template.names where !names.insert(name).inserted {
      findings.add(
        .pathParameterRepeated, in: .paths, at: path.key,
        "the path '\(path.key.shortened)' has '{\(name)}' more than once",
        remedy: "Give each parameter a name of its own.")
    }
    let shared = pathParameters(path.pathItem["parameters"])
    let sharedNames = Set(shared.map(\.name))
    for parameter in shared where parameter.name.map(names.contains) == false {
      reportUnused(parameter, path, names, findings)
    }
    for operation in Description.operations(of: path.pathItem)
    where operation.node["$ref"] == nil {
      let own = pathParameters(operation.node["parameters"])
      let ownNames = Set(own.map(\.name))
      for parameter in own where parameter.name.map(names.contains) == false {
        reportUnused(parameter, path, names, findings)
      }
      // What stands in another file may be the missing one.
      guard !sharedNames.contains(nil), !ownNames.contains(nil) else { continue }
      for name in template.names where !sharedNames.contains(name) && !ownNames.contains(name) {
        findings.add(
          .pathParameterMissing, in: .parameter, at: operation.key,
          "\(operation.method) \(path.key.shortened) does not declare the parameter '\(name)'",
          remedy: nearest(
            to: name, in: (shared + own).compactMap(\.name).filter { !names.contains($0) }
          ).map { "Is '\($0)' meant? The names must be the same." }
            ?? "Add to its parameters one with 'name: \(name)' and 'in: path'.")
      }
    }
  }

  /// A parameter in a path; one that stands in another file has no name.
  private struct PathParameter {
    var name: String?
    var node: YAMLNode
  }

  private func pathParameters(_ list: YAMLNode?) -> [PathParameter] {
    guard let list else { return [] }
    return list.elements.compactMap { node in
      let parameter = resolved(node)
      if parameter["$ref"] != nil { return PathParameter(name: nil, node: node) }
      guard parameter["in"]?.string == "path" else { return nil }
      return PathParameter(name: parameter["name"]?.text, node: node)
    }
  }

  private func reportUnused(
    _ parameter: PathParameter,
    _ path: Path,
    _ names: Set<String>,
    _ findings: Findings
  ) {
    let name = parameter.name ?? ""
    let isAfterColon = path.template.split(separator: "/").contains { $0 == ":" + name }
    findings.add(
      .pathParameterUnused, in: .parameter, at: parameter.node,
      "the path '\(path.key.shortened)' has no '{\(name)}' for this path parameter",
      remedy: isAfterColon
        ? "Write '{\(name)}' in the path for ':\(name)'."
        : nearest(to: name, in: names.sorted()).map { "Did you mean '\($0)'?" }
          ?? "Add '{\(name)}' to the path, or change where the parameter is.")
  }
}
