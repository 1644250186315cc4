/// Takes out of an operation's id what only repeats its resource: in `pets`, `listPets` is `list`.
///
/// Nothing but the operation itself has a say in it.
struct PhraseShortening {
  /// The names of the resource, outermost first.
  let resource: [[String]]
  /// The operation's path.
  let path: PathWords
  /// What the resource may be called in an id: by its whole path, by its own name, and by the end of
  /// that, prepositions and what is behind them left out.
  private let resourceNames: [(words: [String], spelling: Plural.Spelling)]

  init(resource: [[String]], path: PathWords) {
    self.resource = resource
    self.path = path
    guard let last = resource.last else {
      resourceNames = []
      return
    }
    let own = last.prefix { !Verbs.prepositions.contains($0) }
    let names = [resource.flatMap(\.self), last] + own.indices.map { Array(own[$0...]) }
    resourceNames = names.map { ($0, Plural.Spelling($0)) }
  }

  /// The names that an id could have in its resource, the shortest first, the whole id last.
  func candidates(for words: [String]) -> [[String]] {
    var result: [[String]] = []
    for phrase in withoutPrefix(words) {
      if Verbs.contains(phrase[0]) { result += withoutObject(phrase) }
      result.append(phrase)
    }
    return result.filter { $0.count > 1 || !Verbs.reserved.contains($0.joined()) } + [words]
  }

  /// The id without the resource at its front, the shortest first.
  ///
  /// That is the resource's name before a verb (`petsList`, `zone-settings-get-…`), words before a
  /// verb that the resource and the path say, one of them the resource (`r2-list-buckets` in
  /// `r2Bucket`), and the resource's whole name of several words before anything.
  private func withoutPrefix(_ words: [String]) -> [[String]] {
    let name = resource.last ?? []
    let beginsWithName = name.count > 1 && words.count > name.count && words.starts(with: name)
    var result: [[String]] = []
    if let phrase = fromVerb(words, skippingFirst: beginsWithName) { result.append(phrase) }
    if beginsWithName { result.append(Array(words[name.count...])) }
    return result
  }

  /// The id from its verb on, if all before it is said elsewhere.
  private func fromVerb(_ words: [String], skippingFirst: Bool) -> [String]? {
    let fronts = (1..<max(words.count, 1)).map { Plural.Spelling(words[..<$0]) }
    for name in resourceNames {
      for (index, front) in fronts.enumerated() where front.isSame(as: name.spelling) {
        let count = index + 1
        let rest = Array(words[count...])
        let isNoun = count > 1 || !Verbs.contains(words[0])
        if isNoun ? Verbs.contains(rest[0]) : Verbs.common.contains(rest[0]) { return rest }
      }
    }
    let verb = words.indices.first { index in
      Verbs.contains(words[index]) && (index == 0 ? !skippingFirst : !isOwn(words[index]))
    }
    guard let verb else { return nil }
    let lead = words[..<verb]
    let isSaid = lead.allSatisfy {
      isOwn($0) || path.says($0) || PathWords.isVersion($0) || $0 == "controller"
    }
    return isSaid && (lead.isEmpty || lead.contains(where: isOwn)) ? Array(words[verb...]) : nil
  }

  /// Whether a word is part of the resource's name.
  private func isOwn(_ word: String) -> Bool {
    resource.contains { $0.contains { Plural.isSame($0, word) } }
  }

  /// A phrase without its object, if that is the resource: `getPetByID` gives `get` and `getByID`.
  private func withoutObject(_ phrase: [String]) -> [[String]] {
    let verb = phrase[0]
    let rest = Array(phrase.dropFirst().drop(while: Verbs.articles.contains))
    if let first = rest.first, first == "all", let tail = tail(of: Array(rest.dropFirst())) {
      return [[verb, first] + tail]
    }
    if let tail = tail(of: rest) {
      let isPlural = Plural.isPlural(rest[rest.count - tail.count - 1])
      if tail.isEmpty { return isPlural && Verbs.individual.contains(verb) ? [] : [[verb]] }
      if tail == ["by", "id"] && !isPlural { return [[verb], [verb] + tail] }
      let isTied = Verbs.prepositions.contains(tail[0]) && tail.count > 1
      return isTied || tail == ["list"] ? [[verb] + tail] : []
    }
    return withoutTiedObject(verb, rest).map { [$0] } ?? []
  }

  /// `removePermissionFromRole` gives `removePermission` in `roles`.
  private func withoutTiedObject(_ verb: String, _ rest: [String]) -> [String]? {
    for (name, spelling) in resourceNames where rest.count > name.count + 1 {
      let tie = rest.count - name.count - 1
      guard tie > 0, Verbs.prepositions.contains(rest[tie]),
        Plural.Spelling(rest[(tie + 1)...]).isSame(as: spelling)
      else { continue }
      return [verb] + rest[..<tie]
    }
    return nil
  }

  /// What is behind the resource's name at the front of some words; `nil` if it is not there.
  private func tail(of words: [String]) -> [String]? {
    for count in stride(from: words.count, to: 0, by: -1) {
      let front = Plural.Spelling(words[..<count])
      if resourceNames.contains(where: { front.isSame(as: $0.spelling) }) {
        return Array(words[count...])
      }
    }
    return nil
  }
}
