extension Name {
  /// What the call of all items is called beside the call of one page, the best first: `listAll`
  /// beside `list`, `searchAllUsers` beside `searchUsers`, `allMembers` beside `members`.
  package var ofAllItems: [Name] {
    guard let first = words.first, words.dropFirst().first != "all" else {
      return [Name(words: words + ["items"])]
    }
    let rest = Verbs.contains(first) ? [first, "all"] + words.dropFirst() : ["all"] + words
    return [Name(words: rest), Name(words: rest + ["items"])]
  }
}
