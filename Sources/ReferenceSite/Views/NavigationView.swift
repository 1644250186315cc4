import Mustache
import SDKModel
import SwiftEmitter

/// The calls of the site, as its pages are grouped: by client, and then by resource.
struct NavigationPlan: Sendable {
  /// What a client has, or what all have.
  struct Section: Sendable {
    var name: String
    var anchor: String
    var summary: String?
    var groups: [Group]
  }

  /// The calls of a resource, by their indices.
  struct Group: Sendable {
    var name: String
    var anchor: String
    var calls: [Int]
  }

  private(set) var sections: [Section] = []

  init(_ site: SiteContext) {
    let calls = site.snippets.calls
    for client in site.model.clients.indices {
      let type = site.snippets.client(client).type
      let own = calls.indices.filter { calls[$0].client == type && !calls[$0].isShared }
      add(own, site, name: type, summary: site.model.clients[client].summary)
    }
    let shared = calls.indices.filter { calls[$0].isShared }
    add(shared, site, name: "All clients", summary: "What every client has.")
  }

  private mutating func add(
    _ indices: [Int], _ site: SiteContext, name: String, summary: String?
  ) {
    guard !indices.isEmpty else { return }
    let section = "section-\(sections.count + 1)"
    var groups: [Group] = []
    for index in indices {
      let path = site.snippets.calls[index].path.dropLast().joined(separator: ".")
      let name = path.isEmpty ? "client" : path
      if let known = groups.firstIndex(where: { $0.name == name }) {
        groups[known].calls.append(index)
      } else {
        groups.append(
          Group(name: name, anchor: "\(section)-\(groups.count + 1)", calls: [index]))
      }
    }
    sections.append(Section(name: name, anchor: section, summary: summary, groups: groups))
  }
}

/// A client in the navigation.
struct NavigationView: MustacheContext {
  var name: String
  var anchor: String
  var summary: String
  var isCurrent: Bool
  var groups: [NavigationGroupView]

  var keys: [String] { ["name", "anchor", "summary", "isCurrent", "groups"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "name": .text(name)
    case "anchor": .text(anchor)
    case "summary": .text(summary)
    case "isCurrent": .flag(isCurrent)
    case "groups": .list(groups)
    default: nil
    }
  }

  /// - Parameters:
  ///   - current: the page that the navigation stands on; `nil` for the index.
  ///   - showsAll: whether the calls of all groups are shown, and not those of the current one alone.
  init(
    _ section: NavigationPlan.Section, of site: SiteContext, root: String, current: Int?,
    showsAll: Bool = false
  ) {
    name = section.name
    anchor = section.anchor
    summary = Markdown.plain(section.summary)
    groups = section.groups.map { group in
      let isCurrent = current.map(group.calls.contains) ?? false
      return NavigationGroupView(
        name: group.name, anchor: group.anchor, isCurrent: isCurrent,
        calls: (isCurrent || showsAll ? group.calls : []).map { index in
          NavigationCallView(index, of: site, root: root, isCurrent: index == current)
        })
    }
    isCurrent = groups.contains(where: \.isCurrent)
  }
}

/// A resource in the navigation.
struct NavigationGroupView: MustacheContext {
  var name: String
  /// The name as HTML that may be broken behind its dots.
  var broken: String { HTML.breakable(name, behind: ".") }
  var anchor: String
  var isCurrent: Bool
  var calls: [NavigationCallView]

  var keys: [String] { ["name", "broken", "anchor", "isCurrent", "calls"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "name": .text(name)
    case "broken": .text(broken)
    case "anchor": .text(anchor)
    case "isCurrent": .flag(isCurrent)
    case "calls": .list(calls)
    default: nil
    }
  }
}

/// A call in the navigation.
struct NavigationCallView: MustacheContext {
  var name: String
  var title: String
  var method: String
  /// The path as HTML that may be broken behind its slashes.
  var path: String
  var link: String
  var isCurrent: Bool
  var isDeprecated: Bool
  var isPreview: Bool

  var keys: [String] {
    ["name", "title", "method", "path", "link", "isCurrent", "isDeprecated", "isPreview"]
  }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "name": .text(name)
    case "title": .text(title)
    case "method": .text(method)
    case "path": .text(path)
    case "link": .text(link)
    case "isCurrent": .flag(isCurrent)
    case "isDeprecated": .flag(isDeprecated)
    case "isPreview": .flag(isPreview)
    default: nil
    }
  }

  init(_ index: Int, of site: SiteContext, root: String, isCurrent: Bool) {
    let call = site.snippets.calls[index]
    name = call.path.last ?? ""
    title = site.titles[index]
    method = call.operation.method
    path = HTML.breakable(call.operation.path, behind: "/")
    link = root + site.paths[index]
    self.isCurrent = isCurrent
    isDeprecated = call.operation.isDeprecated
    isPreview = site.previews[index]
  }
}

extension Operation {
  /// Whether a reader is told that the operation may still change: because the description says so in
  /// an extension, or in its words.
  var isShownAsPreview: Bool {
    if isPreview { return true }
    let text = (description ?? "").lowercased() + " " + (summary ?? "").lowercased()
    let phrases =
      ["in beta", "(beta)", "[beta]"]
      + ["private", "public", "open", "closed"].map { "\($0) beta" }
    return phrases.contains(where: text.contains)
  }
}
