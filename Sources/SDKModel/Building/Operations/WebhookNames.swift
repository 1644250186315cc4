import OpenAPIDocument

/// A call that the API makes, and what tells it from others of its name: the method of a webhook, the
/// operation of a callback.
struct OwnedCall {
  var call: Webhook
  var owner: String
}

/// What the types of a call that the API makes are called.
struct PayloadNames {
  var payload: Name
  var answer: Name
}

extension OperationBuilder {
  /// The names of the types of calls. Where calls of one name send something else, all but one have
  /// their owners in the names.
  mutating func payloadNames(of calls: [OwnedCall]) -> [PayloadNames] {
    var payloads: [PayloadSchema] = []
    var answers: [PayloadSchema] = []
    for owned in calls {
      let operation = owned.call.operation
      let name = types.names.name(owned.call.name, fallback: "event")
      let owner = types.names.name(owned.owner)
      let whole = Name(words: owner.words + name.words)
      payloads.append(
        PayloadSchema(
          owned, json(operation.requestBody?.content ?? []), name: name, whole: whole))
      answers.append(
        PayloadSchema(
          owned, json(operation.successes.flatMap(\.content)),
          name: Name(words: name.words + ["response"]),
          whole: Name(words: whole.words + ["response"])))
    }
    return zip(names(of: payloads), names(of: answers)).map(PayloadNames.init)
  }

  /// The names of schemas; those that are the same have one.
  private func names(of all: [PayloadSchema]) -> [Name] {
    var claims: [NameClaim] = []
    var schemas: [Schema] = []
    var known: [Name: [Int]] = [:]
    let positions: [Int?] = all.map { payload in
      guard let schema = payload.schema else { return nil }
      let claim = payload.claim
      if let same = known[claim.name, default: []].first(where: { schemas[$0].isSame(as: schema) })
      {
        if claim.identity.utf8.lexicographicallyPrecedes(claims[same].identity.utf8) {
          claims[same] = claim
        }
        return same
      }
      known[claim.name, default: []].append(claims.count)
      claims.append(claim)
      schemas.append(schema)
      return claims.count - 1
    }
    let settled = NameClaims.settle(claims, as: .type, types.names.vocabulary)
    return zip(all, positions).map { payload, position in
      position.map { settled[$0] } ?? payload.claim.name
    }
  }
}

/// What a call sends or is answered with, and the name that this would like.
private struct PayloadSchema {
  var schema: Schema?
  var claim: NameClaim

  init(_ owned: OwnedCall, _ schema: Schema?, name: Name, whole: Name) {
    self.schema = schema
    claim = NameClaim(name, owned.call.name, identity: owned.owner)
    claim.otherName = whole
  }
}
