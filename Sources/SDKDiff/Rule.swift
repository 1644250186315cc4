/// What a kind of change breaks, and why. `docs/diff.md` has them as a table.
public struct Rule: Sendable, Hashable {
  /// A stable name, such as `member-added-required`.
  public let id: String
  /// What happened, in a few words.
  public let title: String
  /// Why it is rated so.
  public let reason: String
  /// What it breaks where values are sent.
  let inRequests: Breakage
  /// What it breaks where values are received.
  let inResponses: Breakage
  /// What it breaks where no operation uses it.
  let unused: Breakage

  /// Whether it is about texts for people alone.
  public var isDocumentation: Bool { self == .documentationChanged }

  /// What a change breaks whose values travel these ways.
  public func breakage(_ directions: Directions) -> Breakage {
    if directions.isEmpty { return unused }
    var result: Breakage = []
    if directions.contains(.request) { result.formUnion(inRequests) }
    if directions.contains(.response) { result.formUnion(inResponses) }
    return result
  }

  /// Whether two rules are the same.
  public static func == (left: Rule, right: Rule) -> Bool { left.id == right.id }

  /// Feeds what tells rules apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
  }

  /// A rule that does not depend on the direction.
  init(_ id: String, _ title: String, _ breakage: Breakage, _ reason: String) {
    self.init(
      id, title, requests: breakage, responses: breakage, unused: breakage, reason)
  }

  /// A rule for values that are sent, received, or neither.
  init(
    _ id: String,
    _ title: String,
    requests: Breakage,
    responses: Breakage,
    unused: Breakage,
    _ reason: String
  ) {
    self.id = id
    self.title = title
    self.reason = reason
    inRequests = requests
    inResponses = responses
    self.unused = unused
  }
}

extension Rule {
  /// Every rule under the heading of its group, in the order of the table.
  public static let groups: [(heading: String, rules: [Rule])] = [
    (
      "Operations",
      [
        .operationAdded,
        .operationRemoved,
        .operationMethodChanged,
        .operationPathChanged,
        .callRenamed,
        .callChanged,
        .operationServerChanged,
        .argumentsReordered,
        .pagingAdded,
        .pagingRemoved,
        .pagingChanged,
      ]
    ),
    (
      "Parameters outside of a JSON body",
      [
        .parameterAddedOptional,
        .parameterAddedRequired,
        .parameterRemoved,
        .parameterRenamed,
        .parameterBecameRequired,
        .parameterBecameOptional,
        .parameterMoved,
        .parameterStyleChanged,
      ]
    ),
    (
      "Bodies, results and errors",
      [
        .bodyAddedRequired,
        .bodyAddedOptional,
        .bodyRemoved,
        .bodyFormatChanged,
        .bodyTypeReplaced,
        .resultAdded,
        .resultRemoved,
        .resultChanged,
        .resultBecameOptional,
        .resultBecameRequired,
        .resultMediaTypeChanged,
        .errorTypeChanged,
        .responseHeaderAdded,
        .responseHeaderRemoved,
      ]
    ),
    (
      "Members of objects",
      [
        .memberAddedOptional,
        .memberAddedRequired,
        .memberRemovedOptional,
        .memberRemovedRequired,
        .memberBecameRequired,
        .memberBecameOptional,
        .memberBecameNullable,
        .memberStoppedNullable,
        .memberAccessChanged,
        .memberBecameSecret,
        .memberStoppedSecret,
        .membersReordered,
        .otherMembersAdded,
        .otherMembersRemoved,
      ]
    ),
    (
      "Types of values",
      [
        .typeChanged,
        .typeNarrowed,
        .typeWidened,
        .becameEnumeration,
        .stoppedEnumeration,
        .typeReferenceChanged,
      ]
    ),
    (
      "Named types",
      [
        .typeAdded,
        .bodyTypeAdded,
        .typeRemoved,
        .typeRenamed,
        .schemaRenamed,
        .bodyTypeRemoved,
        .bodyTypeRenamed,
        .swiftNameChanged,
        .typeHidden,
        .argumentDemanded,
      ]
    ),
    (
      "Former names",
      [
        .callNameKept,
        .typeNameKept,
        .formerNameAdded,
        .formerNameRemoved,
      ]
    ),
    (
      "Enumerations and unions",
      [
        .valueAdded,
        .valueRemoved,
        .alternativeAdded,
        .alternativeRemoved,
        .discriminatorChanged,
      ]
    ),
    (
      "Clients, servers and credentials",
      [
        .clientAdded,
        .clientRemoved,
        .clientInitializerChanged,
        .serverAdded,
        .serverRemoved,
        .defaultServerChanged,
        .credentialAdded,
        .credentialRemoved,
        .credentialChanged,
        .credentialSwapped,
        .securityTightened,
        .securityLoosened,
      ]
    ),
    (
      "What Swift does not see",
      [
        .constraintTightened,
        .constraintLoosened,
        .constraintChanged,
        .formatChanged,
        .defaultChanged,
        .deprecated,
        .undeprecated,
        .documentationChanged,
      ]
    ),
  ]
}
