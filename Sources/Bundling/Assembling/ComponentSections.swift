/// The parts of a root document that hold components.
struct ComponentSections {
  /// Where objects of a kind are kept.
  struct Section: Hashable {
    /// The key that holds the sections; `nil` where they stand in the document itself.
    var holder: String?
    /// The section's own key.
    var key: String

    /// The reference to a component.
    func reference(to name: String) -> String {
      "#/" + (holder.map { $0 + "/" } ?? "") + key + "/" + pointerToken(name)
    }
  }

  /// What the root document is.
  let document: Place
  /// The sections with what they hold, in a fixed order.
  let all: [(section: Section, place: Place)]
  private let sections: [ObjectKind: Section]

  /// Whether a path item can be a component, which is so since 3.1.
  let hasPathItems: Bool

  /// The sections of a document that calls itself by a version.
  /// - Parameters:
  ///   - openAPI: the text of `openapi`, if there is one.
  ///   - swagger: the text of `swagger`, if there is one.
  init(openAPI: String?, swagger: String?) {
    let isSwagger = openAPI == nil && swagger != nil
    let isOld = isSwagger || openAPI?.hasPrefix("3.0") == true
    document = .one(isSwagger ? .swaggerDocument : .document)
    hasPathItems = !isOld
    let parent = isSwagger ? ObjectKind.swaggerDocument : .components
    let keys =
      isSwagger
      ? ["definitions", "parameters", "responses"]
      : [
        "schemas", "responses", "parameters", "examples", "requestBodies", "headers",
        "securitySchemes", "links", "callbacks", "pathItems",
      ]
    all = keys.filter { $0 != "pathItems" || !isOld }.map { key in
      let section = Section(holder: isSwagger ? nil : "components", key: key)
      return (section, Place.one(parent).child(forKey: key))
    }
    sections = Dictionary(all.map { ($0.place.kind, $0.section) }) { first, _ in first }
  }

  /// The section for an object of a place; `nil` where it cannot be a component.
  func section(for place: Place) -> Section? {
    place.shape == .one ? sections[place.kind] : nil
  }
}
