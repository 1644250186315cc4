import SDKModel

/// The statements that make the items of all pages out of the call that gives one.
struct PageStatements {
  /// What is passed to the call as the parameter that says which page is meant.
  let argument: String
  /// The beginning of the expression that the items are made by, without its parenthesis.
  private let opening: [String]
  private let needsRequest: Bool
  private let cursor: String
  private let response: String
  /// The arguments of what the closure gives back.
  private let parts: [String]

  /// - Parameter response: the name of the constant that holds the response.
  init(
    _ paging: Paging, _ type: TypeReference, _ cursor: ArgumentText, held response: String,
    spelling: TypeSpelling
  ) {
    self.cursor = cursor.local
    self.response = response
    let reader = ResponsePath(response, type, spelling: spelling)
    let items = reader.value(at: paging.items)
    let more = paging.more.map { reader.value(at: $0) }
    // Where null and absence differ, the parameter holds a value that can be either.
    var isWrapped = false
    if case .nullable = cursor.parameter.type { isWrapped = !cursor.parameter.isRequired }
    var parts = [response, "items: \(items.code)\(items.isOptional ? " ?? []" : "")"]
    switch paging.style {
    case .cursor(let path):
      needsRequest = true
      opening = ["request", "from: \(cursor.local)\(isWrapped ? "?.wrapped" : "")"]
      argument = isWrapped ? "\(cursor.local).map { .value($0) }" : cursor.local
      let next = reader.value(at: path).code
      let flag = more.map { $0.isOptional ? "\($0.code) != false" : $0.code }
      parts.append("next: \(flag.map { "\($0) ? \(next) : nil" } ?? next)")
    case .page, .offset:
      needsRequest = false
      var label = "offset"
      var start = 0
      if case .page(let first) = paging.style { (label, start) = ("page", first) }
      let given = isWrapped ? "\(cursor.local)?.wrapped" : cursor.local
      let isGiven = cursor.parameter.isRequired && !isWrapped
      opening = ["\(label): \(given)\(isGiven ? "" : " ?? \(start)")"]
      argument = isWrapped ? ".value(\(cursor.local))" : cursor.local
      if let more { parts.append("hasMore: \(more.code)\(more.isOptional ? " ?? true" : "")") }
    }
    self.parts = parts
  }

  /// - Parameters:
  ///   - making: the statement that makes the request.
  ///   - call: the function that gives one page, and its arguments.
  func lines(
    _ making: [String], call: String, _ arguments: [String], failure: String
  ) -> [String] {
    let indentation = RequestStatements.indentation
    let start = "\(needsRequest ? "return " : "")PagedItems(\(opening.joined(separator: ", "))) {"
    let signature = "\(cursor) throws(\(failure)) in"
    let isShort = SwiftLayout.fits("\(start) \(signature)", indentation)
    let inner =
      SwiftLayout.call(
        "let \(response) = try await \(call)", arguments, indentation: indentation + 2)
      + SwiftLayout.call("return FetchedPage", parts, indentation: indentation + 2)
    return (needsRequest ? making : [])
      + (isShort ? ["\(start) \(signature)"] : [start, "  \(signature)"])
      + inner.map { "  " + $0 } + ["}"]
  }
}

/// Reads the members of a response, of the objects in it, and so on.
private struct ResponsePath {
  let response: String
  let type: TypeReference
  let spelling: TypeSpelling

  init(_ response: String, _ type: TypeReference, spelling: TypeSpelling) {
    self.response = response
    self.type = type
    self.spelling = spelling
  }

  /// The expression for what a path of wire names leads to, and whether it may be nil.
  func value(at path: [String]) -> (code: String, isOptional: Bool) {
    var (code, isOptional, type) = (response, false, type)
    for name in path {
      guard let record = spelling.context.record(type),
        let index = record.fields.firstIndex(where: { $0.wireName == name })
      else { break }
      let field = record.fields[index]
      let member = SwiftName.escaped(spelling.context.members(of: record)[index])
      code += "\(isOptional ? "?" : "").\(member)"
      isOptional = isOptional || !field.isRequired || field.isNullable
      if !field.isRequired, field.isNullable, field.type != .json { code += "?.wrapped" }
      type = field.type
    }
    return (code, isOptional)
  }
}

extension EmissionContext {
  /// The record that a type is, through any number of other names for it.
  fileprivate func record(_ type: TypeReference) -> Record? {
    var type = type
    for _ in model.types {
      guard case .named(let id) = type else { return nil }
      switch model.types[id.index].shape {
      case .record(let record): return record
      case .alias(let target): type = target
      case .enumeration, .wrapper, .union, .statusUnion: return nil
      }
    }
    return nil
  }
}
