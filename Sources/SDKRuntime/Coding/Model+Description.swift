import Foundation

extension OutgoingModel {
  /// The type and its JSON, the values of secrets left out.
  public var debugDescription: String {
    "\(Self.self)(\(shown.map(\.text) ?? "…"))"
  }

  /// The members with their JSON, the values of secrets left out.
  public var customMirror: Mirror {
    guard case .object(let members)? = shown else { return Mirror(self, children: []) }
    let children = members.sorted { $0.key < $1.key }.map { (label: $0.key, value: $0.value.text) }
    return Mirror(
      self, children: children.map { (label: $0.label as String?, value: $0.value as Any) })
  }

  /// The JSON of the model without secrets; nil where it has none.
  private var shown: JSONValue? { JSONValue(showing: self) }
}

extension JSONValue {
  /// The value as JSON text.
  fileprivate var text: String {
    (try? JSONEncoder.sdk().encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "…"
  }
}
