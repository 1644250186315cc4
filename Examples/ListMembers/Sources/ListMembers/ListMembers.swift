import ArgumentParser
import Foundation
import Stytch

/// Lists the members of an organization, one a line.
@main struct ListMembers: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-members",
    abstract: "Lists the members of an organization: ID, status, email address and name.",
    discussion: "STYTCH_PROJECT_ID and STYTCH_SECRET say which project it belongs to."
  )

  @Argument(help: "The organization's ID or slug.")
  var organization: String

  @Option(help: "The most members to list; all unless given.")
  var limit: Int?

  @Option(help: "How many members to ask for at a time, at most 1000.")
  var pageSize = 100

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be at least 1.") }
    if !(1...1000).contains(pageSize) {
      throw ValidationError("--page-size must be from 1 to 1000.")
    }
  }

  func run() async throws {
    let stytch = try B2BClient(
      projectID: try Self.setting("STYTCH_PROJECT_ID"), secret: try Self.setting("STYTCH_SECRET"))
    var count = 0
    // The next page is asked for when all members of the one before are printed.
    for try await member in stytch.organizations.members.searchAll(
      organizationIDs: [organization], limit: pageSize)
    {
      print(member.memberID, member.status, member.emailAddress, member.name, separator: "\t")
      count += 1
      if count == limit { break }
    }
  }

  /// A variable of the environment that must be set.
  private static func setting(_ name: String) throws -> String {
    guard let value = ProcessInfo.processInfo.environment[name], !value.isEmpty else {
      throw ValidationError("\(name) is not set. Set it to what Stytch's dashboard shows.")
    }
    return value
  }
}
