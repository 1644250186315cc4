/// The candidate that `word` is most likely a misspelling of.
///
/// Case does not count as a difference. Of equally near candidates the first wins, so the answer
/// depends on the order of `candidates` and on nothing else.
/// - Returns: `nil` where no candidate is near: at most a third of the longer word's letters may
///   differ, and at least one may.
public func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
  let letters = Array(word.lowercased().unicodeScalars)
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let other = Array(candidate.lowercased().unicodeScalars)
    let allowed = max(1, max(letters.count, other.count) / 3)
    // A bound below the best distance so far saves most of the work.
    let bound = min(allowed, (best?.distance ?? .max) - 1)
    if bound >= 0, let distance = editDistance(letters, other, atMost: bound) {
      best = (candidate, distance)
    }
  }
  return best?.candidate
}

/// The number of insertions, deletions, replacements and swaps of neighbours between two words
/// (optimal string alignment), or `nil` where it exceeds the bound.
private func editDistance(
  _ left: [Unicode.Scalar],
  _ right: [Unicode.Scalar],
  atMost bound: Int
) -> Int? {
  guard abs(left.count - right.count) <= bound else { return nil }
  var beforePrevious: [Int] = []
  var previous = Array(0...right.count)
  for row in 0..<left.count {
    var current = [row + 1]
    for column in 0..<right.count {
      let replaced = previous[column] + (left[row] == right[column] ? 0 : 1)
      var distance = min(replaced, previous[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        distance = min(distance, beforePrevious[column - 1] + 1)
      }
      current.append(distance)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[right.count] <= bound ? previous[right.count] : nil
}
