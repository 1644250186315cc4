// Members of objects.
extension Rule {
  static let memberAddedOptional = Rule(
    "member-added-optional", "optional member added", [],
    "It may be left out; readers pass over what they do not know.")
  static let memberAddedRequired = Rule(
    "member-added-required", "required member added",
    requests: [.source, .wire], responses: [], unused: [],
    "Old requests lack it; in a response it only adds.")
  static let memberRemovedOptional = Rule(
    "member-removed-optional", "optional member removed", .source,
    "Code that names it does not compile; nothing is sent or read in its place.")
  static let memberRemovedRequired = Rule(
    "member-removed-required", "required member removed",
    requests: .source, responses: [.source, .wire], unused: .source,
    "Code that names it does not compile; old programs cannot read a response without it.")
  static let memberBecameRequired = Rule(
    "member-became-required", "member is now required",
    requests: [.source, .wire], responses: .source, unused: .source,
    "Old requests may lack it; Swift code unwraps what is no optional any more.")
  static let memberBecameOptional = Rule(
    "member-became-optional", "member is now optional",
    requests: .source, responses: [.source, .wire], unused: .source,
    "The type becomes optional; old programs cannot read a response without it.")
  static let memberBecameNullable = Rule(
    "member-became-nullable", "member may be null",
    requests: .source, responses: [.source, .wire], unused: .source,
    "The type changes; old programs cannot read null.")
  static let memberStoppedNullable = Rule(
    "member-stopped-being-nullable", "member is never null",
    requests: [.source, .wire], responses: .source, unused: .source,
    "The type changes; old programs may send null.")
  static let memberAccessChanged = Rule(
    "member-access-changed", "member travels another way", .source,
    "Calls gain or lose the argument.")
  static let memberBecameSecret = Rule(
    "member-became-secret", "member is now hidden in logs", [],
    "Only descriptions change.")
  static let memberStoppedSecret = Rule(
    "member-stopped-being-secret", "member is no longer hidden in logs", [],
    "Only descriptions change.")
  static let membersReordered = Rule(
    "members-reordered", "members reordered",
    requests: .source, responses: [], unused: [],
    "The initializer takes its arguments in another order; on the wire there is none.")
  static let otherMembersAdded = Rule(
    "other-members-added", "members of any name allowed", [],
    "Only adds a property.")
  static let otherMembersRemoved = Rule(
    "other-members-removed", "members of any name no longer allowed",
    requests: [.source, .wire], responses: .source, unused: .source,
    "The property for them is gone; old requests may have some.")
}
