import Foundation

/// Finds the alternative of a union that fits a value best.
///
/// Objects are told apart by their members: an alternative fits if all members are there that it
/// demands, and it decodes; the one that knows the most members wins. Lists and unions within the
/// union are told apart by what they keep of the value. Other values are of the first alternative
/// that decodes.
public struct UnionReader<Result: Union> {
  private let decoder: any Decoder
  /// The names of the members; `nil` where the value is no object.
  private let members: Set<String>?
  private var knownMembers = -1
  /// The alternative that fits best so far, and the members of the value that it does not know.
  private var best: (value: Result, unknown: Set<String>)?
  /// The members that any alternative knows.
  private var allMembers: Set<String> = []

  /// The alternative that fits; nil where none does, or where the one that fits best would lose
  /// members that another alternative knows.
  public var result: Result? {
    best.flatMap { $0.unknown.isDisjoint(with: allMembers) ? $0.value : nil }
  }

  /// Begins to read a value.
  public init(_ decoder: any Decoder) {
    self.decoder = decoder
    members = (try? decoder.container(keyedBy: FieldKey.self)).map { container in
      Set(container.allKeys.map(\.stringValue))
    }
  }

  /// Tries an alternative that is no object of known members.
  public mutating func value<Value: Decodable>(_ make: (Value) -> Result) {
    guard best == nil, let value = decoded(Value.self) else { return }
    best = (make(value), [])
  }

  /// Tries an alternative of which only its content tells how well it fits: one of several lists,
  /// or a union.
  public mutating func content<Value: Codable>(_ make: (Value) -> Result) {
    if let best, best.unknown.isEmpty { return }
    let encoder = JSONEncoder.sdk()
    if let key = CodingUserInfoKey.leavesOutUnknown { encoder.userInfo[key] = true }
    guard let value = decoded(Value.self), let content = try? decoder.value(as: JSONValue.self),
      let written = try? encoder.encode(value),
      let kept = try? JSONDecoder.sdk().decode(JSONValue.self, from: written)
    else { return }
    let (all, known) = (content.memberPaths, kept.memberPaths)
    allMembers.formUnion(all.intersection(known))
    let unknown = all.subtracting(known)
    if let best, best.unknown.count <= unknown.count { return }
    best = (make(value), unknown)
  }

  /// Tries an alternative that is an object of these members.
  ///
  /// - Parameters:
  ///   - known: Its members.
  ///   - required: Those that are always there.
  ///   - constants: Those that are always the same text.
  ///   - make: Makes the alternative of the object.
  public mutating func object<Value: Decodable>(
    _ known: [String],
    required: [String],
    constants: KeyValuePairs<String, String> = [:],
    _ make: (Value) -> Result
  ) {
    allMembers.formUnion(known)
    guard let members, required.allSatisfy(members.contains) else { return }
    guard constants.allSatisfy({ decoder.discriminator($0.key) == $0.value }) else { return }
    let count = known.count { members.contains($0) }
    let unknown = members.subtracting(known)
    // Only objects raise the number: before that, the best is known by its content.
    let isBetter = best == nil || knownMembers >= 0 || unknown.count < best?.unknown.count ?? 0
    // An object of which no member is known fits nothing.
    guard isBetter, count > knownMembers, count > 0 || members.isEmpty,
      let value = try? decoder.value(as: Value.self)
    else { return }
    knownMembers = count
    best = (make(value), unknown)
  }

  /// The value as one of a type, if it is one; a union takes every value, and what it does not know
  /// it does not fit.
  private func decoded<Value: Decodable>(_ type: Value.Type) -> Value? {
    guard let value = try? decoder.value(as: Value.self) else { return nil }
    if let union = value as? any Union, union.isUnknown { return nil }
    return value
  }
}

extension JSONValue {
  /// The members of all objects inside the value, each by the keys and positions that lead to it;
  /// without those that are null, which need not be written.
  fileprivate var memberPaths: Set<String> {
    var paths: Set<String> = []
    collectPaths(below: "", into: &paths)
    return paths
  }

  private func collectPaths(below path: String, into paths: inout Set<String>) {
    switch self {
    case .object(let members):
      for (name, value) in members where !value.isNull {
        // The members at the top go by their names, as those of other alternatives do.
        let inner = path.isEmpty ? name : path + "/" + name
        paths.insert(inner)
        value.collectPaths(below: inner, into: &paths)
      }
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        element.collectPaths(below: path + "/\(index)", into: &paths)
      }
    default: break
    }
  }
}
