extension ParameterStyle {
  /// The value as names and values, both encoded: what all styles send that send names.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - name: The parameter's name, not encoded.
  ///   - encoding: How texts are encoded.
  func pairs(
    of value: JSONValue,
    named name: String,
    encoding: ParameterEncoding
  ) -> [(name: String, value: String)] {
    if form == .deepObject { return deepPairs(of: value, named: name, encoding: encoding) }
    switch ParameterTree(value) {
    case .list(let elements) where explode:
      return elements.map { (encoding.name(name), encoding.value($0.parameterText)) }
    case .object(let members) where explode:
      return members.map { (encoding.name($0.name), encoding.value($0.value.parameterText)) }
    case let tree?:
      guard let text = joined(tree, separator: separator(encoding), encoding) else { return [] }
      return [(encoding.name(name), text)]
    case nil:
      return []
    }
  }

  /// The value as texts, encoded: what the styles send that send no name.
  func texts(of value: JSONValue, encoding: ParameterEncoding) -> [String] {
    switch ParameterTree(value) {
    case .list(let elements) where explode:
      return elements.map { encoding.value($0.parameterText) }
    case .object(let members) where explode:
      return members.map {
        encoding.value($0.name) + "=" + encoding.value($0.value.parameterText)
      }
    case let tree?:
      return joined(tree, separator: ",", encoding).map { [$0] } ?? []
    case nil:
      return []
    }
  }

  /// The value as it stands in a path; nil where there is nothing to write.
  func pathText(of value: JSONValue, named name: String) -> String? {
    let encoding = ParameterEncoding(self)
    if form == .matrix {
      let pairs = pairs(of: value, named: name, encoding: encoding)
      guard !pairs.isEmpty else { return nil }
      return pairs.map { ";" + $0.name + ($0.value.isEmpty ? "" : "=" + $0.value) }.joined()
    }
    let texts = texts(of: value, encoding: encoding)
    guard !texts.isEmpty else { return nil }
    return form == .label ? texts.map { "." + $0 }.joined() : texts.joined(separator: ",")
  }

  private func separator(_ encoding: ParameterEncoding) -> String {
    switch form {
    case .spaceDelimited: encoding.value(" ")
    case .pipeDelimited: encoding.value("|")
    default: ","
    }
  }

  /// The value as one text; nil for an empty list or object.
  private func joined(
    _ tree: ParameterTree,
    separator: String,
    _ encoding: ParameterEncoding
  ) -> String? {
    let texts: [String] =
      switch tree {
      case .text(let text): [text]
      case .list(let elements): elements.map(\.parameterText)
      case .object(let members): members.flatMap { [$0.name, $0.value.parameterText] }
      }
    return texts.isEmpty ? nil : texts.map(encoding.value).joined(separator: separator)
  }

  private func deepPairs(
    of value: JSONValue,
    named name: String,
    encoding: ParameterEncoding
  ) -> [(name: String, value: String)] {
    switch ParameterTree(value) {
    case .text(let text):
      [(encoding.name(name), encoding.value(text))]
    case .list(let elements) where elements.allSatisfy(\.isPlain):
      elements.map { (encoding.name(name), encoding.value($0.parameterText)) }
    case .list(let elements):
      elements.enumerated().flatMap { index, element in
        deepPairs(of: element, named: "\(name)[\(index)]", encoding: encoding)
      }
    case .object(let members):
      members.flatMap { deepPairs(of: $0.value, named: "\(name)[\($0.name)]", encoding: encoding) }
    case nil:
      []
    }
  }
}
