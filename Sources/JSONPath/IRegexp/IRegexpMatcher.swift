/// Runs a program over a text, following all its ways at once, so that no text takes long.
struct IRegexpMatcher {
  private let program: [IRegexpInstruction]
  private let scalars: [Unicode.Scalar]
  /// The places in the program that wait for the next scalar.
  private var waiting: [Int] = []
  /// For each place in the program, the last position of the text at which it was reached.
  private var reachedAt: [Int]
  private var pending: [Int] = []

  init(_ program: [IRegexpInstruction], text: String) {
    self.program = program
    scalars = Array(text.unicodeScalars)
    reachedAt = Array(repeating: -1, count: program.count)
  }

  /// Whether the text fits, as a whole or in some part.
  mutating func run(whole: Bool) -> Bool {
    var isAccepted = follow(from: 0, at: 0)
    for (position, scalar) in scalars.enumerated() {
      if isAccepted && !whole { return true }
      let former = waiting
      waiting.removeAll(keepingCapacity: true)
      isAccepted = false
      for place in former {
        guard case .consume(let set) = program[place], set.contains(scalar) else { continue }
        if follow(from: place + 1, at: position + 1) { isAccepted = true }
      }
      if !whole, follow(from: 0, at: position + 1) { isAccepted = true }
      if whole, waiting.isEmpty, !isAccepted { return false }
    }
    return isAccepted
  }

  /// Goes on from a place in the program up to the next scalar; tells whether the end was reached.
  private mutating func follow(from start: Int, at position: Int) -> Bool {
    var isAccepted = false
    pending.append(start)
    while let place = pending.popLast() {
      guard reachedAt[place] != position else { continue }
      reachedAt[place] = position
      switch program[place] {
      case .consume: waiting.append(place)
      case .jump(let target): pending.append(target)
      case .fork(let target): pending += [place + 1, target]
      case .assertBeginning: if position == 0 { pending.append(place + 1) }
      case .assertEnd: if position == scalars.count { pending.append(place + 1) }
      case .accept: isAccepted = true
      }
    }
    return isAccepted
  }
}
