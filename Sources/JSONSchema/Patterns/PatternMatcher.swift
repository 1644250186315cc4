/// Runs a program over a text: tries one way after the other, within a budget of steps.
struct PatternMatcher {
  /// What to do when the present way fails.
  private enum Alternative {
    case resume(step: Int, position: Int)
    case restore(register: Int, value: Int)
    /// Goes on behind a run with one scalar fewer.
    case shrink(step: Int, shortest: Int, end: Int)
    /// Goes on behind a run with one scalar more.
    case grow(step: Int, end: Int, longest: Int)
  }

  private let steps: [PatternStep]
  private let scalars: [Unicode.Scalar]
  private var registers: [Int]
  /// The steps that may still be taken.
  private(set) var budget: Int

  init(_ steps: [PatternStep], registerCount: Int, text: String, budget: Int) {
    self.steps = steps
    self.budget = budget
    scalars = Array(text.unicodeScalars)
    registers = Array(repeating: -1, count: registerCount)
  }

  /// Whether some part of the text matches; meaningless once the budget is spent.
  mutating func matchesPart() -> Bool {
    (0...scalars.count).contains { start in
      if start > 0 { registers = registers.map { _ in -1 } }
      return budget > 0 && run(from: 0, at: start)
    }
  }

  /// Whether the steps lead to `accept`. Recurses only where look-aheads nest.
  private mutating func run(from firstStep: Int, at start: Int) -> Bool {
    var alternatives: [Alternative] = []
    var step = firstStep
    var position = start
    while budget > 0 {
      budget -= 1
      if case .accept = steps[step] { return true }
      if advance(&step, &position, &alternatives) { continue }
      guard goBack(&step, &position, &alternatives) else { return false }
    }
    return false
  }

  /// Takes one step; false where that fails.
  private mutating func advance(
    _ step: inout Int, _ position: inout Int, _ alternatives: inout [Alternative]
  ) -> Bool {
    let present = steps[step]
    step += 1
    switch present {
    case .scalar(let set):
      guard position < scalars.count, set.contains(scalars[position]) else { return false }
      position += 1
    case .run(let set, let minimum, let maximum, let isLazy):
      return takeRun(
        of: set, minimum: minimum, maximum: maximum, isLazy: isLazy, before: step, &position,
        &alternatives)
    case .beginning: return position == 0
    case .end: return position == scalars.count
    case .wordBoundary(let isNegated):
      return (isWord(at: position - 1) != isWord(at: position)) != isNegated
    case .fork(let otherwise):
      alternatives.append(.resume(step: otherwise, position: position))
    case .jump(let target): step = target
    case .save(let register): set(register, to: position, &alternatives)
    case .beginLoop(let counter):
      set(counter, to: 0, &alternatives)
      set(counter + 1, to: -1, &alternatives)
    case .loop(let counter, let minimum, let maximum, let isLazy, let exit):
      let rounds = registers[counter]
      if rounds < minimum { break }
      // A round that took nothing would be followed by the same for ever.
      if rounds >= maximum || registers[counter + 1] == position {
        step = exit
      } else if isLazy {
        alternatives.append(.resume(step: step, position: position))
        step = exit
      } else {
        alternatives.append(.resume(step: exit, position: position))
      }
    case .round(let counter):
      set(counter, to: registers[counter] + 1, &alternatives)
      set(counter + 1, to: position, &alternatives)
    case .backreference(let start):
      let (from, to) = (registers[start], registers[start + 1])
      // A group that took nothing matches nothing.
      guard from >= 0, to >= from else { return true }
      guard scalars[position...].starts(with: scalars[from..<to]) else { return false }
      position += to - from
      budget -= to - from
    case .lookahead(let isNegated, let exit):
      let before = registers
      let isMatch = run(from: step, at: position)
      if isNegated || !isMatch { registers = before }
      step = exit
      return isMatch != isNegated
    case .accept: break
    }
    return true
  }

  private mutating func takeRun(
    of set: ScalarClass, minimum: Int, maximum: Int, isLazy: Bool, before step: Int,
    _ position: inout Int, _ alternatives: inout [Alternative]
  ) -> Bool {
    let wanted = isLazy ? minimum : maximum
    let start = position
    while position < scalars.count, position - start < wanted, set.contains(scalars[position]) {
      position += 1
    }
    budget -= position - start
    guard position - start >= minimum else { return false }
    if isLazy {
      let longest = min(maximum, scalars.count - start) + start
      alternatives.append(.grow(step: step, end: position, longest: longest))
    } else if position - start > minimum {
      alternatives.append(.shrink(step: step, shortest: start + minimum, end: position))
    }
    return true
  }

  /// Takes up the latest alternative; false where there is none.
  private mutating func goBack(
    _ step: inout Int, _ position: inout Int, _ alternatives: inout [Alternative]
  ) -> Bool {
    while let alternative = alternatives.popLast() {
      switch alternative {
      case .resume(let otherStep, let otherPosition):
        (step, position) = (otherStep, otherPosition)
        return true
      case .restore(let register, let value):
        registers[register] = value
      case .shrink(let next, let shortest, let end):
        (step, position) = (next, end - 1)
        if position > shortest {
          alternatives.append(.shrink(step: next, shortest: shortest, end: position))
        }
        return true
      case .grow(let next, let end, let longest):
        guard end < longest, case .run(let set, _, _, _) = steps[next - 1],
          set.contains(scalars[end])
        else { continue }
        (step, position) = (next, end + 1)
        alternatives.append(.grow(step: next, end: position, longest: longest))
        return true
      }
    }
    return false
  }

  private mutating func set(
    _ register: Int, to value: Int, _ alternatives: inout [Alternative]
  ) {
    alternatives.append(.restore(register: register, value: registers[register]))
    registers[register] = value
  }

  private func isWord(at position: Int) -> Bool {
    scalars.indices.contains(position) && ScalarClass.word.contains(scalars[position])
  }
}
