import SDKModel
import SwiftEmitter

/// Unfolds types into fields within fields. Each type is unfolded once on a page, so that types which
/// contain themselves end, and large ones do not fill it.
struct FieldTree {
  let model: SDKModel
  private let site: SiteContext
  /// Whether the console looks for what is said of the fields.
  var isAskedFor = true
  /// The anchor of the field below which a type has been unfolded.
  private var shown: [TypeID: String] = [:]
  private var anchors: Set<String> = []

  /// Fields further inside than this are left to the type's own documentation.
  private static let deepest = 12

  init(_ site: SiteContext) {
    model = site.model
    self.site = site
  }

  /// A parameter of a call.
  mutating func field(_ parameter: Parameter, in section: String) -> FieldView {
    var view = FieldView(name: parameter.wireName, type: typeName(parameter.type))
    view.anchor = anchor("\(section).\(parameter.wireName)")
    view.key = "p.\(parameter.wireName)"
    view.isRequired = parameter.isRequired
    view.isDeprecated = parameter.isDeprecated
    view.description = Markdown.html(
      parameter.description ?? parameter.typeDescription, heading: 5)
    view.defaultValue = parameter.defaultValue ?? ""
    unfold(parameter.type, into: &view, depth: 0)
    return view
  }

  /// What is inside a value that has no name, such as an answer, or a link to where that is shown.
  ///
  /// - Parameter anchor: what a link to the value names.
  mutating func content(
    of type: TypeReference, named name: String, at anchor: String
  ) -> (fields: [FieldView], shownAt: String) {
    var view = FieldView(name: name, type: typeName(type))
    view.anchor = anchor
    unfold(type, into: &view, depth: 0)
    guard view.values.isEmpty else {
      view.anchor = self.anchor("\(anchor).values")
      return ([view], "")
    }
    return (view.children, view.shownAt)
  }

  private mutating func field(
    _ field: Field, _ index: Int, of id: TypeID, below parent: String, depth: Int
  ) -> FieldView {
    var view = FieldView(name: field.wireName, type: typeName(field.type))
    if field.isNullable { view.type += " or null" }
    view.anchor = anchor("\(parent).\(field.wireName)")
    if isAskedFor { view.key = "\(id.index).\(field.wireName)" }
    view.isRequired = field.isRequired
    view.isDeprecated = field.isDeprecated
    view.isReadOnly = field.access == .readOnly
    view.description = site.fieldTexts[id.index][index]
    unfold(field.type, into: &view, depth: depth)
    return view
  }

  private mutating func unfold(_ type: TypeReference, into view: inout FieldView, depth: Int) {
    switch type {
    case .array(let inner), .map(let inner), .nullable(let inner):
      unfold(inner, into: &view, depth: depth)
    case .named(let id): unfold(id, into: &view, depth: depth)
    default: break
    }
  }

  private mutating func unfold(_ id: TypeID, into view: inout FieldView, depth: Int) {
    let shape = model.types[id.index].shape
    switch shape {
    case .alias(let target), .wrapper(let target):
      if case .wrapper = shape, isShown(id, &view) { return }
      unfold(target, into: &view, depth: depth)
    case .enumeration(let enumeration):
      view.values = enumeration.cases.map {
        ValueView(
          value: $0.rawValue, description: Markdown.html($0.description, heading: 6))
      }
    case .record(let record):
      guard depth < Self.deepest, !isShown(id, &view) else { return }
      let parent = shortName(of: id)
      view.children = record.fields.indices.map { index in
        field(record.fields[index], index, of: id, below: parent, depth: depth + 1)
      }
      if let additional = record.additional {
        var other = FieldView(name: "any other name", type: typeName(additional))
        other.anchor = anchor("\(parent).*")
        unfold(additional, into: &other, depth: depth + 1)
        view.children.append(other)
      }
      let count = view.children.count
      view.childrenLabel = "\(count) field\(count == 1 ? "" : "s")"
    case .union(let union):
      guard depth < Self.deepest, !isShown(id, &view) else { return }
      let parent = shortName(of: id)
      view.children = union.alternatives.map { alternative in
        let name = alternative.name.words.joined(separator: " ")
        var child = FieldView(name: name, type: typeName(alternative.type))
        child.anchor = anchor("\(parent).\(name)")
        unfold(alternative.type, into: &child, depth: depth + 1)
        return child
      }
      view.childrenLabel = "one of \(union.alternatives.count)"
    case .statusUnion: break
    }
  }

  /// Whether a type is unfolded elsewhere, and if so, leads there.
  private mutating func isShown(_ id: TypeID, _ view: inout FieldView) -> Bool {
    if let place = shown[id] {
      view.shownAt = place
      return true
    }
    shown[id] = view.anchor
    return false
  }

  /// A type without its namespaces: what a link to one of its fields begins with.
  private func shortName(of id: TypeID) -> String {
    let name = site.snippets.spell(.named(id))
    return name.split(separator: ".").last.map(String.init) ?? name
  }

  /// What a link names a field by: no other on the page has the same.
  mutating func anchor(_ path: String) -> String {
    let bytes = path.utf8.prefix(200).map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "-"), UInt8(ascii: "*"):
        byte
      default: UInt8(ascii: "_")
      }
    }
    let safe = String(decoding: bytes, as: UTF8.self)
    var candidate = safe
    var number = 2
    while !anchors.insert(candidate).inserted {
      candidate = "\(safe)-\(number)"
      number += 1
    }
    return candidate
  }

  /// A type as its reader thinks of it on the wire.
  func typeName(_ type: TypeReference, isPlural: Bool = false) -> String {
    let plural = isPlural ? "s" : ""
    switch type {
    case .string: return "string\(plural)"
    case .integer, .unsignedInteger: return "integer\(plural)"
    case .number, .decimal: return "number\(plural)"
    case .boolean: return "boolean\(plural)"
    case .date: return isPlural ? "times" : "date-time"
    case .day: return "date\(plural)"
    case .bytes: return "Base64 string\(plural)"
    case .json: return isPlural ? "any values" : "any value"
    case .file: return "file\(plural)"
    case .array(let element):
      return "\(isPlural ? "arrays" : "array") of \(typeName(element, isPlural: true))"
    case .map(.json): return isPlural ? "free-form objects" : "free-form object"
    case .map(let value):
      return "\(isPlural ? "maps" : "map") to \(typeName(value, isPlural: true))"
    case .nullable(let wrapped): return typeName(wrapped, isPlural: isPlural) + " or null"
    case .named(let id):
      switch model.types[id.index].shape {
      case .record: return "object\(plural)"
      case .enumeration(let enumeration):
        switch enumeration.rawType {
        case .string: return "enum\(plural)"
        case .integer: return "integer enum\(plural)"
        case .json: return "value\(plural)"
        }
      case .alias(let target), .wrapper(let target): return typeName(target, isPlural: isPlural)
      case .union: return isPlural ? "alternatives" : "one of several"
      case .statusUnion: return "by status"
      }
    }
  }
}
