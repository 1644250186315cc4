import Foundation
import Testing

/// The reference of the Stytch API as files.
@Suite struct ReferencePageTests {
  @Test func everyOperationHasAPageThatLoadsQuickly() async throws {
    let files = try await ReferencePages.files()
    let pages = files.filter { $0.key.hasPrefix("operations/") }
    #expect(pages.count == 184)
    for (path, text) in files where path.hasSuffix(".html") {
      #expect(text.utf8.count < 150_000, "\(path)")
    }
  }

  @Test func theIndexLeadsToEveryPage() async throws {
    let files = try await ReferencePages.files()
    let index = try #require(files["index.html"])
    for path in files.keys where path.hasPrefix("operations/") {
      #expect(index.contains("href=\"\(path)\""), "\(path)")
      #expect(files["assets/search-index.js"]?.contains("\"\(path)\"") == true, "\(path)")
    }
  }

  @Test func aPageTellsWhatTheCallIs() async throws {
    let path = "operations/B2BClient.rbac.organizations.setOrgPolicy.html"
    let page = try #require(try await ReferencePages.files()[path])
    for part in [
      "<h1>Set an organization's RBAC policy</h1>", "<span class=\"method PUT\">PUT</span>",
      "<var>{organization_id}</var>", "<strong>Beta.</strong>", "id=\"PolicyRole.permissions\"",
      "func setOrgPolicy(", "rbac.organizations",
    ] {
      #expect(page.contains(part), "\(part)")
    }
  }

  @Test func linksWithinAPageLeadSomewhere() async throws {
    for (path, text) in try await ReferencePages.files() where path.hasSuffix(".html") {
      let parts = text.components(separatedBy: " id=\"").dropFirst()
      let names = parts.map { $0.prefix { $0 != "\"" } }
      let known = Set(names)
      #expect(known.count == names.count, "\(path)")
      for part in text.components(separatedBy: "href=\"#").dropFirst() {
        #expect(known.contains(part.prefix { $0 != "\"" }), "\(path): \(part.prefix(40))")
      }
    }
  }

  @Test func pagesLoadOnlyTheirOwnFiles() async throws {
    let files = try await ReferencePages.files()
    for (path, text) in files where path.hasSuffix(".html") {
      let root = path.contains("/") ? "../" : ""
      for attribute in ["src=\"", "<link rel=\"stylesheet\" href=\""] {
        for part in text.components(separatedBy: attribute).dropFirst() {
          let target = try #require(part.split(separator: "\"").first)
          #expect(target.hasPrefix(root + "assets/"), "\(path): \(target)")
          #expect(files[String(target.dropFirst(root.count))] != nil, "\(path): \(target)")
        }
      }
    }
    for (path, text) in files where path.hasSuffix(".css") {
      #expect(!text.contains("url(") && !text.contains("@import"), "\(path)")
    }
  }
}
