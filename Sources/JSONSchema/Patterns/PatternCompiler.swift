/// A step of a program that matches a regular expression. Steps follow one another unless they say
/// otherwise; a register holds a number, or -1.
enum PatternStep: Sendable {
  /// Takes one scalar of a set.
  case scalar(ScalarClass)
  /// Takes as many scalars of a set as the bounds allow.
  case run(ScalarClass, minimum: Int, maximum: Int, isLazy: Bool)
  case beginning
  case end
  case wordBoundary(isNegated: Bool)
  /// Goes on behind this step or, if that fails, elsewhere.
  case fork(otherwise: Int)
  case jump(Int)
  /// Keeps the position in a register.
  case save(register: Int)
  /// Sets a loop's counter to zero.
  case beginLoop(counter: Int)
  /// Decides whether a loop goes around once more (behind this step) or ends (elsewhere). The
  /// register behind the counter holds where the last round began.
  case loop(counter: Int, minimum: Int, maximum: Int, isLazy: Bool, exit: Int)
  /// Counts a round.
  case round(counter: Int)
  /// Takes again what a group took, between two registers.
  case backreference(start: Int)
  /// Tries the steps behind it up to `accept`, and goes on elsewhere at the same position.
  case lookahead(isNegated: Bool, exit: Int)
  case accept
}

/// Turns a regular expression into a program.
struct PatternCompiler {
  private(set) var steps: [PatternStep] = []
  private(set) var registerCount: Int

  init(_ syntax: PatternSyntax, groupCount: Int) {
    registerCount = 2 * (groupCount + 1)
    emit(syntax)
    steps.append(.accept)
  }

  private mutating func emit(_ syntax: PatternSyntax) {
    switch syntax {
    case .scalar(let set): steps.append(.scalar(set))
    case .beginning: steps.append(.beginning)
    case .end: steps.append(.end)
    case .wordBoundary(let isNegated): steps.append(.wordBoundary(isNegated: isNegated))
    case .sequence(let parts): parts.forEach { emit($0) }
    case .choice(let branches): emit(choice: branches)
    case .repetition(.scalar(let set), let minimum, let maximum, let isLazy):
      steps.append(
        .run(set, minimum: minimum, maximum: maximum ?? .max, isLazy: isLazy))
    case .repetition(let part, let minimum, let maximum, let isLazy):
      emit(loop: part, minimum: minimum, maximum: maximum ?? .max, isLazy: isLazy)
    case .group(let number, let part):
      steps.append(.save(register: 2 * number))
      emit(part)
      steps.append(.save(register: 2 * number + 1))
    case .backreference(let number): steps.append(.backreference(start: 2 * number))
    case .lookahead(let part, let isNegated):
      let head = reserve()
      emit(part)
      steps.append(.accept)
      steps[head] = .lookahead(isNegated: isNegated, exit: steps.count)
    }
  }

  private mutating func emit(choice branches: [PatternSyntax]) {
    var jumps: [Int] = []
    for branch in branches.dropLast() {
      let fork = reserve()
      emit(branch)
      jumps.append(reserve())
      steps[fork] = .fork(otherwise: steps.count)
    }
    branches.last.map { emit($0) }
    for jump in jumps { steps[jump] = .jump(steps.count) }
  }

  private mutating func emit(
    loop part: PatternSyntax, minimum: Int, maximum: Int, isLazy: Bool
  ) {
    let counter = registerCount
    registerCount += 2
    steps.append(.beginLoop(counter: counter))
    let head = reserve()
    steps.append(.round(counter: counter))
    emit(part)
    steps.append(.jump(head))
    steps[head] = .loop(
      counter: counter, minimum: minimum, maximum: maximum, isLazy: isLazy, exit: steps.count)
  }

  /// Makes room for a step that is not known yet.
  private mutating func reserve() -> Int {
    steps.append(.accept)
    return steps.count - 1
  }
}
