import SDKModel
import SwiftEmitter

/// Requests as they may look: with the document's own bodies where it shows any that fit, and made up
/// elsewhere.
struct RequestExamples {
  private let site: SiteContext
  private let operation: Operation
  /// What everything that may be given is, by the index of its parameter.
  private let madeUp: [Int: JSONTree]

  init(_ operation: Operation, of site: SiteContext) {
    self.site = site
    self.operation = operation
    madeUp = (site.samples.arguments(of: operation, .all) ?? [:]).mapValues(site.model.json)
  }

  // MARK: - On the page

  /// The bodies, for readers.
  var views: [ExampleView] {
    if !operation.bodyExamples.isEmpty { return operation.bodyExamples.map(ExampleView.init) }
    guard case .json = operation.bodyFormat else { return [] }
    switch operation.body {
    case .members:
      let members = indices(of: .body).compactMap { index in
        madeUp[index].map { JSONTree.Member(name: operation.parameters[index].wireName, value: $0) }
      }
      return members.isEmpty ? [] : [ExampleView(madeUp: .object(members))]
    case .value(let type) where type != .json:
      let body = indices(of: .wholeBody).first.flatMap { madeUp[$0] }
      return body.map { [ExampleView(madeUp: $0)] } ?? []
    default: return []
    }
  }

  // MARK: - In the form

  /// What the form can be filled in with: a list of titles and of values by the index of their
  /// parameter.
  var fillings: JSONTree {
    let own = operation.bodyExamples.compactMap { example in
      example.json.flatMap(values).map { (title: example.title, values: $0) }
    }
    let all = own.isEmpty ? [(title: nil, values: madeUp)] : own
    return .array(
      all.map { title, values in
        let members = values.sorted { $0.key < $1.key }.map { index, value in
          JSONTree.Member(name: String(index), value: value)
        }
        return ["title": title.map(JSONTree.string) ?? .null, "values": .object(members)]
      })
  }

  /// The values of all parameters, those of the body as a body has them; `nil` if it has others.
  private func values(_ body: JSONTree) -> [Int: JSONTree]? {
    var values = madeUp
    if let index = indices(of: .wholeBody).first {
      guard fits(body, index) else { return nil }
      values[index] = body
      return values
    }
    guard case .object(var members) = body else { return nil }
    for index in indices(of: .body) {
      let parameter = operation.parameters[index]
      guard let position = members.firstIndex(where: { $0.name == parameter.wireName }) else {
        guard !parameter.isRequired else { return nil }
        values[index] = nil
        continue
      }
      let value = members.remove(at: position).value
      guard fits(value, index) else { return nil }
      values[index] = value
    }
    if let index = indices(of: .freeMembers).first {
      let rest = JSONTree.object(members)
      values[index] = members.isEmpty || !fits(rest, index) ? nil : rest
    }
    return values
  }

  private func fits(_ value: JSONTree, _ index: Int) -> Bool {
    (try? site.typing.value(value, as: operation.parameters[index].type)) != nil
  }

  private func indices(of place: Parameter.Place) -> [Int] {
    operation.parameters.indices.filter { operation.parameters[$0].place == place }
  }
}
