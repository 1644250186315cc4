import Diagnostics
import SDKModel

extension Comparison {
  /// Compares two operations, without the members of their bodies' types.
  mutating func compare(operation left: Int, with right: Int) {
    let (first, second) = (old.operations[left].operation, new.operations[right].operation)
    let subject = Subject(operation: second.route)
    let place = (old: first.location, new: second.location)
    func told(_ rule: Rule, _ before: String?, _ after: String?) {
      tell(rule, subject, [.request, .response], old: before, new: after, at: place)
    }
    if first.method != second.method { told(.operationMethodChanged, first.method, second.method) }
    if first.path.withoutPlaceholderNames != second.path.withoutPlaceholderNames {
      told(.operationPathChanged, first.path, second.path)
    }
    if first.isDeprecated != second.isDeprecated {
      told(second.isDeprecated ? .deprecated : .undeprecated, nil, nil)
    }
    if first.server?.snakeCase != second.server?.snakeCase {
      told(
        .operationServerChanged, first.server?.snakeCase ?? "that of the client",
        second.server?.snakeCase ?? "that of the client")
    }
    compareSecurity(left, right)
    comparePaging(left, right)
    compareParameters(left, right)
    compareBody(first, second)
    compareResult(first, second)
    compareHeaders(first, second)
  }

  private mutating func comparePaging(_ left: Int, _ right: Int) {
    let (first, second) = (old.operations[left].operation, new.operations[right].operation)
    let (before, after) = (first.paging?.text(of: first), second.paging?.text(of: second))
    if before == after { return }
    let rule: Rule =
      before == nil ? .pagingAdded : after == nil ? .pagingRemoved : .pagingChanged
    tell(
      rule, Subject(operation: second.route), [.request, .response], old: before, new: after,
      swift: (old.api.calls[left].pages?.name, new.api.calls[right].pages?.name),
      at: (first.location, second.location))
  }
}

// MARK: - Bodies and results

extension Comparison {
  private mutating func compareBody(_ first: Operation, _ second: Operation) {
    let subject = Subject(operation: second.route, place: "request")
    let place = (old: first.location, new: second.location)
    func told(_ rule: Rule, _ before: String? = nil, _ after: String? = nil) {
      tell(rule, subject, .request, old: before, new: after, at: place)
    }
    switch (first.body, second.body) {
    case (.none, .none): return
    case (.none, _):
      told(second.isBodyRequired ? .bodyAddedRequired : .bodyAddedOptional)
      return
    case (_, .none):
      told(.bodyRemoved)
      return
    default: break
    }
    if first.bodyFormat != second.bodyFormat {
      told(.bodyFormatChanged, first.bodyFormat.text, second.bodyFormat.text)
    }
    if !first.isBodyRequired, second.isBodyRequired {
      told(.bodyAddedRequired)
    }
    if let before = first.bodyType, let after = second.bodyType,
      isReplaced(.named(before), by: .named(after))
    {
      told(.bodyTypeReplaced, old.describe(.named(before)), new.describe(.named(after)))
    }
  }

  private mutating func compareResult(_ first: Operation, _ second: Operation) {
    let subject = Subject(operation: second.route, place: "response")
    let place = (old: first.location, new: second.location)
    let words = (
      first.result.type.map { old.describe($0) } ?? first.result.kind,
      second.result.type.map { new.describe($0) } ?? second.result.kind
    )
    func told(_ rule: Rule) {
      tell(rule, subject, .response, old: words.0, new: words.1, at: place)
    }
    switch (first.result, second.result) {
    case (.none, .none): break
    case (.none, _): told(.resultAdded)
    case (_, .none): told(.resultRemoved)
    case (let before, let after):
      guard before.kind == after.kind else {
        told(.resultChanged)
        break
      }
      switch (before, after) {
      case (.value, .optional): told(.resultBecameOptional)
      case (.optional, .value): told(.resultBecameRequired)
      default: break
      }
      if let (left, right) = before.types(after) {
        compare(left, right, subject, .response, at: place)
      }
    }
    if first.resultMediaType != second.resultMediaType, first.result.kind == second.result.kind {
      tell(
        .resultMediaTypeChanged, subject, .response,
        old: first.resultMediaType ?? "application/json",
        new: second.resultMediaType ?? "application/json", at: place)
    }
    compareFailure(first, second)
  }

  private mutating func compareFailure(_ first: Operation, _ second: Operation) {
    let subject = Subject(operation: second.route, place: "error")
    let place = (old: first.location, new: second.location)
    switch (first.failure, second.failure) {
    case (nil, nil): break
    case (let before?, let after?): compare(before, after, subject, .response, at: place)
    case (let before, let after):
      tell(
        .errorTypeChanged, subject, .response, old: before.map { old.describe($0) } ?? "any JSON",
        new: after.map { new.describe($0) } ?? "any JSON", at: place)
    }
  }

  private mutating func compareHeaders(_ first: Operation, _ second: Operation) {
    if first.responseHeaders.isEmpty, second.responseHeaders.isEmpty { return }
    let before = first.responseHeaders.map { old.model.responseHeaders[$0] }
    let after = second.responseHeaders.map { new.model.responseHeaders[$0] }
    let place = (old: first.location, new: second.location)
    func subject(_ header: ResponseHeader) -> Subject {
      Subject(operation: second.route, member: header.wireName, place: "response header")
    }
    for header in after {
      guard let known = before.first(where: { $0.isSame(as: header) }) else {
        tell(
          .responseHeaderAdded, subject(header), .response, new: new.describe(header.type),
          at: place)
        continue
      }
      compare(known.type, header.type, subject(header), .response, at: place)
    }
    for header in before where !after.contains(where: { $0.isSame(as: header) }) {
      tell(
        .responseHeaderRemoved, subject(header), .response, old: old.describe(header.type),
        at: (first.location, nil))
    }
  }

  /// Compares the types of a value.
  mutating func compare(
    _ left: TypeReference, _ right: TypeReference, _ subject: Subject, _ ways: Directions,
    swift: (old: String?, new: String?) = (nil, nil),
    at place: (old: SourceLocation?, new: SourceLocation?)
  ) {
    guard let difference = difference(left, right) else { return }
    if case .reference = difference, !isReplaced(left, by: right) { return }
    tell(
      difference.rule, subject, ways, old: old.describe(left), new: new.describe(right),
      swift: swift, at: place)
  }
}

extension ResponseHeader {
  fileprivate func isSame(as other: ResponseHeader) -> Bool {
    wireName.lowercased() == other.wireName.lowercased()
  }
}

extension Paging {
  /// How the pages of an operation follow one another, in words.
  fileprivate func text(of operation: Operation) -> String {
    let name =
      operation.parameters.indices.contains(parameter)
      ? operation.parameters[parameter].wireName : ""
    let way =
      switch style {
      case .cursor(let next): "cursor \(name) from \(next.joined(separator: "."))"
      case .page(let first): "page \(name) from \(first)"
      case .offset: "offset \(name)"
      }
    let more = more.map { ", more \($0.joined(separator: "."))" } ?? ""
    return "\(way), items \(items.joined(separator: "."))\(more)"
  }
}

extension Operation.BodyFormat {
  fileprivate var text: String {
    switch self {
    case .json(let mediaType), .multipartForm(let mediaType), .text(let mediaType): mediaType
    case .urlEncodedForm: "application/x-www-form-urlencoded"
    case .bytes(let mediaType): mediaType ?? "bytes of any media type"
    }
  }
}
