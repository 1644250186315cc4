/// Gives every operation a name of its own within its resource.
///
/// Names that differ in case or word boundaries only count as the same. Who keeps a name does not
/// depend on the order of the source: first those whose id is exactly the name, then those with the
/// shorter id, the shorter path, and the method that reads before the one that writes. The others
/// take the next longer name of theirs, or words from the path that tell the two apart
/// (`getByID`, `listOwners`), or the method (`postSearch`); a number is the last resort.
struct NameClash {
  /// An operation that wants a name.
  struct Claim {
    /// The client it belongs to; `nil` for what all clients share.
    var client: Int?
    var resource: [Name]
    /// The names it could have, the best first.
    var candidates: [[String]]
    /// The words of its id.
    var id: [String]?
    /// The HTTP method in capitals.
    var method: String
    var path: PathWords
    /// The path as it is written.
    var text: String
  }

  /// The names, in the order of the claims.
  private(set) var names: [Name]
  /// The positions of the claims, those that may choose first at the front.
  let order: [Int]

  /// Where a name is taken: a client's resource.
  private struct Scope: Hashable {
    var client: Int?
    var path: String
    var name: String
  }

  private let claims: [Claim]
  /// Who has a name; `nil` for an inner resource.
  private var owners: [Scope: Int?] = [:]

  init(_ claims: [Claim]) {
    self.claims = claims
    names = claims.map { Name(words: $0.candidates[0]) }
    let ranks = claims.map(Rank.init)
    order = claims.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    for claim in claims {
      for length in claim.resource.indices {
        let scope = Self.scope(
          claim, path: claim.resource[..<length], name: claim.resource[length].words)
        owners.updateValue(nil, forKey: scope)
      }
    }
    for index in order { names[index] = Name(words: take(index)) }
  }

  /// The first free name of a claim.
  private mutating func take(_ index: Int) -> [String] {
    let claim = claims[index]
    for candidate in claim.candidates where take(candidate, for: index) { return candidate }
    let name = claim.candidates[claim.candidates.count - 1]
    let owner = owners[Self.scope(claim, path: claim.resource[...], name: name)] ?? nil
    for words in Self.distinctions(claim, from: owner.map { claims[$0] })
    where !name.joined().hasSuffix(words.joined()) {
      if take(name + words, for: index) { return name + words }
    }
    let byMethod = [claim.method.lowercased()] + name
    if take(byMethod, for: index) { return byMethod }
    var number = 2
    while !take(name + ["\(number)"], for: index) { number += 1 }
    return name + ["\(number)"]
  }

  private mutating func take(_ name: [String], for index: Int) -> Bool {
    let scope = Self.scope(claims[index], path: claims[index].resource[...], name: name)
    guard owners[scope] == nil else { return false }
    owners.updateValue(index, forKey: scope)
    return true
  }

  /// What the path of an operation says and that of another does not: the parameter at its end,
  /// then its literal parts from the end, alone and together.
  private static func distinctions(_ claim: Claim, from other: Claim?) -> [[String]] {
    guard let other else { return [] }
    var result: [[String]] = []
    if let parameter = claim.path.finalParameter, !other.path.parts.contains(.parameter(parameter))
    {
      result.append(["by"] + parameter)
    }
    let literals = claim.path.literals.filter { !other.path.literals.contains($0) }
    result += literals.reversed()
    if literals.count > 1 { result.append(literals.flatMap(\.self)) }
    if let parameter = claim.path.finalParameter { result.append(["by"] + parameter) }
    return result
  }

  private static func scope(_ claim: Claim, path: ArraySlice<Name>, name: [String]) -> Scope {
    Scope(
      client: claim.client, path: path.map { $0.words.joined() }.joined(separator: "."),
      name: name.joined())
  }
}

/// Which of two operations keeps a name that both want: the lesser.
private struct Rank: Comparable {
  private let parts: [Int]
  private let path: String

  init(_ claim: NameClash.Claim) {
    let isExact = claim.id.map { $0.joined() == claim.candidates[0].joined() } ?? false
    let methods = ["GET", "HEAD", "QUERY", "POST", "PUT", "PATCH", "DELETE"]
    parts = [
      isExact ? 0 : 1, claim.id?.count ?? 0, claim.path.segmentCount,
      methods.firstIndex(of: claim.method) ?? methods.count,
    ]
    path = claim.text
  }

  static func < (left: Rank, right: Rank) -> Bool {
    for (one, other) in zip(left.parts, right.parts) where one != other { return one < other }
    return left.path < right.path
  }
}
