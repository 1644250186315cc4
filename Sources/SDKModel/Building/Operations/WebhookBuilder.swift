import Diagnostics
import OpenAPIDocument

// The calls that the API makes to its users' servers.
extension OperationBuilder {
  /// Declares the types of what webhooks and callbacks send and expect, each group in a namespace.
  mutating func declareWebhooks() {
    var webhooks = PayloadTypes(namespace: Name(words: ["webhooks"]))
    let all = types.document.webhooks.map { OwnedCall(call: $0, owner: $0.operation.method) }
    for (owned, names) in zip(all, payloadNames(of: all)) {
      webhooks.declare(owned.call, names, in: &self)
    }
    var callbacks = PayloadTypes(namespace: Name(words: ["callbacks"]))
    let owned = types.document.operations.flatMap { operation in
      let owner = operation.id ?? "\(operation.method) \(operation.path)"
      return operation.callbacks.map { OwnedCall(call: $0, owner: owner) }
    }
    for (owned, names) in zip(owned, payloadNames(of: owned)) {
      callbacks.declare(owned.call, names, in: &self)
    }
  }
}

/// The types of a group of webhooks.
private struct PayloadTypes {
  let namespace: Name
  /// The schemas declared so far, by the names of their types.
  private var declared: [Name: [Schema]] = [:]

  init(namespace: Name) {
    self.namespace = namespace
  }

  mutating func declare(
    _ webhook: Webhook,
    _ names: PayloadNames,
    in builder: inout OperationBuilder
  ) {
    let about = webhook.operation.summary ?? webhook.operation.description
    let payload = builder.json(webhook.operation.requestBody?.content ?? [])
    declare(payload, names.payload, about: about, &builder.types)
    builder.noteUntyped(webhook.operation.requestBody?.content ?? [], "payload")
    for parameter in webhook.operation.parameters {
      builder.types.tally.unsupported(
        "a parameter of a webhook or callback", at: parameter.location,
        effect: "Its receiver reads it from the request.")
    }
    let contents = webhook.operation.successes.flatMap(\.content)
    let answer = builder.json(contents)
    builder.noteUntyped(contents, "answer")
    let meaning = "What `\(webhook.name)` is answered with."
    declare(answer, names.answer, about: meaning, &builder.types)
  }

  /// Declares a type of its own for a schema, or another name for the type that it has.
  private mutating func declare(
    _ schema: Schema?,
    _ name: Name,
    about: String?,
    _ types: inout TypeBuilder
  ) {
    guard let schema, declared[name, default: []].allSatisfy({ !$0.isSame(as: schema) }) else {
      return
    }
    declared[name, default: []].append(schema)
    let described = schema.changed { $0.description = $0.description ?? about }
    let count = types.types.count
    let place = TypePlace(namespace: [namespace], name: name)
    let type = types.convert(schema.reference == nil ? described : schema, place: place).type
    let isDeclared = types.types[count...].contains { $0.namespace == [namespace] }
    if case .named(let id) = type, id.index >= count, isDeclared { return }
    _ = types.alias(
      type, namespace: [namespace], name: name, description: about, location: schema.location)
  }
}

extension OperationBuilder {
  /// Tells of a payload or an answer of which nothing is JSON.
  fileprivate mutating func noteUntyped(_ content: [MediaType], _ what: String) {
    var known: MediaType?
    for media in content {
      if kind(of: media) == .json { return }
      if media.schema != nil || media.itemSchema != nil { known = known ?? media }
    }
    guard let known else { return }
    types.tally.unsupported(
      "the type of a webhook's or callback's \(what) that is not JSON", at: known.location,
      effect: "There is none; read or write it as the document says.")
  }

  /// The schema of the JSON among the media types of a body.
  mutating func json(_ content: [MediaType]) -> Schema? {
    for media in content where kind(of: media) == .json {
      if let schema = media.schema { return schema }
    }
    return nil
  }
}
