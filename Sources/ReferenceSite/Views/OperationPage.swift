import SDKModel
import SwiftEmitter

/// Makes the page of a call.
struct OperationPage {
  let site: SiteContext
  let index: Int
  let plan: NavigationPlan

  private var call: SwiftSnippets.Call { site.snippets.calls[index] }
  private var operation: Operation { call.operation }

  func view() -> OperationPageView {
    var tree = FieldTree(site)
    let sections = sections(&tree)
    tree.isAskedFor = false
    let place = place
    let examples = RequestExamples(operation, of: site)
    return OperationPageView(
      provider: site.model.title, section: place.section.name,
      sectionAnchor: place.section.anchor, group: place.group.name,
      groupAnchor: place.group.anchor, title: site.titles[index], method: operation.method,
      path: Self.marked(operation.path), isDeprecated: operation.isDeprecated,
      isPreview: site.previews[index],
      description: Markdown.html(operation.description, heading: 3), sections: sections,
      examples: examples.views, bodyNote: bodyNote, security: security,
      declaration: site.snippets.declaration(of: call),
      client: call.client, snippet: snippet, paging: call.paging ?? "",
      answers: AnswerViews(site: site, operation: operation).views(&tree),
      data: CallDescription(call, examples, of: site).json, previous: neighbour(-1),
      next: neighbour(1))
  }

  /// Where the call stands in the navigation.
  private var place: (section: NavigationPlan.Section, group: NavigationPlan.Group) {
    for section in plan.sections {
      for group in section.groups where group.calls.contains(index) { return (section, group) }
    }
    let none = NavigationPlan.Group(name: "", anchor: "", calls: [])
    return (NavigationPlan.Section(name: "", anchor: "", summary: nil, groups: []), none)
  }

  private func neighbour(_ step: Int) -> NavigationCallView? {
    let order = plan.sections.flatMap(\.groups).flatMap(\.calls)
    guard let position = order.firstIndex(of: index), order.indices.contains(position + step)
    else { return nil }
    return NavigationCallView(order[position + step], of: site, root: "../", isCurrent: false)
  }

  // MARK: - Parameters

  private func sections(_ tree: inout FieldTree) -> [FieldSectionView] {
    var sections: [FieldSectionView] = []
    func add(_ name: String, _ anchor: String, note: String = "", _ fields: [FieldView]) {
      guard !fields.isEmpty else { return }
      sections.append(FieldSectionView(name: name, anchor: anchor, note: note, fields: fields))
    }
    let titles: [(Parameter.Place, String, String)] = [
      (.path, "Path parameters", "path"), (.query, "Query parameters", "query"),
      (.querystring, "Query", "querystring"), (.header, "Headers", "header"),
      (.cookie, "Cookies", "cookie"),
    ]
    for (place, title, anchor) in titles {
      add(
        title, anchor,
        operation.parameters.filter { $0.place == place }.map { tree.field($0, in: anchor) })
    }
    for parameter in operation.parameters {
      guard case .group(let index) = parameter.place else { continue }
      let group = site.model.parameterGroups[index]
      add(
        "Headers: \(site.words(group.name))", "group-\(index)",
        note: Markdown.html(group.description) + "<p>One of these is sent.</p>",
        group.members.map { tree.field($0, in: "header") })
    }
    let bodyFields = operation.parameters.filter { $0.place == .body || $0.place == .freeMembers }
    add("Body", "body", note: bodyFormat, bodyFields.map { tree.field($0, in: "body") })
    if let whole = operation.parameters.first(where: { $0.place == .wholeBody }) {
      var view = tree.field(whole, in: "body")
      if view.name.isEmpty { view.name = "body" }
      add("Body", "body", note: bodyFormat, [view])
    }
    return sections
  }

  private var bodyFormat: String {
    switch operation.bodyFormat {
    case .json: ""
    case .urlEncodedForm: "<p>Sent as a form, <code>application/x-www-form-urlencoded</code>.</p>"
    case .multipartForm(let type):
      "<p>Sent as a form of parts, <code>\(HTML.escaped(type))</code>.</p>"
    case .text(let type): "<p>Sent as text, <code>\(HTML.escaped(type))</code>.</p>"
    case .bytes(let type):
      "<p>Sent as bytes\(type.map { ", <code>\(HTML.escaped($0))</code>" } ?? "").</p>"
    }
  }

  private var bodyNote: String {
    operation.body == .emptyObject ? "The body is an empty object; the SDK sends it by itself." : ""
  }

  // MARK: - The rest

  private var snippet: [String] {
    guard let arguments = site.samples.arguments(of: operation, .fewest) else { return [] }
    return site.snippets.lines(
      call, arguments: arguments, opening: site.snippets.opening(of: call))
  }

  private var security: String {
    let client = site.client(of: call)
    let sets = operation.demands(of: client)
    if sets.isEmpty { return "No credentials are needed." }
    let texts = sets.map { set in
      set.isEmpty
        ? "none"
        : set.map { scheme in
          client.credentials.first { $0.scheme == scheme }.map(words) ?? scheme
        }.joined(separator: " and ")
    }
    return "Credentials: \(texts.joined(separator: ", or "))."
  }

  private func words(_ credential: Credential) -> String {
    switch credential.kind {
    case .basic(let user, let password):
      return "HTTP Basic (\(site.words(user)) and \(site.words(password)))"
    case .bearer(let token), .accessToken(let token):
      return "a bearer token (\(site.words(token)))"
    case .authorization(let scheme, _): return "the header Authorization, scheme \(scheme)"
    case .key(let name, .query, _): return "a key in the query, \(name)"
    case .key(let name, .cookie, _): return "a key in the cookie \(name)"
    case .key(let name, _, _): return "a key in the header \(name)"
    case .certificate: return "a client certificate"
    }
  }

  /// A path with its placeholders as elements of their own.
  private static func marked(_ path: String) -> String {
    var html = ""
    var rest = path[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      html += HTML.breakable(rest[..<open], behind: "/")
      let end = rest.index(after: close)
      html += "<var>\(HTML.escaped(String(rest[open..<end])))</var>"
      rest = rest[end...]
    }
    return html + HTML.breakable(rest, behind: "/")
  }
}
