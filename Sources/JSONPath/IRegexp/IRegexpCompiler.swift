/// A step of a program that matches an expression. Steps follow one another unless they say
/// otherwise.
enum IRegexpInstruction: Sendable {
  /// Takes one scalar that is in the set.
  case consume(ScalarSet)
  /// Goes on elsewhere.
  case jump(Int)
  /// Goes on both behind and elsewhere.
  case fork(Int)
  /// Goes on at the beginning of the text only.
  case assertBeginning
  /// Goes on at the end of the text only.
  case assertEnd
  /// The expression fits.
  case accept
}

/// Turns an expression into a program.
struct IRegexpCompiler {
  /// Bounds the work for one scalar; a counted repetition takes as many steps as it counts.
  private static let maximumSize = 4_000

  private var program: [IRegexpInstruction] = []

  /// The program of an expression; `nil` where it would be too large.
  mutating func program(of syntax: IRegexpSyntax) -> [IRegexpInstruction]? {
    guard emit(syntax) else { return nil }
    return program + [.accept]
  }

  /// Adds what matches an expression; false where the program becomes too large.
  private mutating func emit(_ syntax: IRegexpSyntax) -> Bool {
    guard program.count <= Self.maximumSize else { return false }
    switch syntax {
    case .scalar(let set): program.append(.consume(set))
    case .beginning: program.append(.assertBeginning)
    case .end: program.append(.assertEnd)
    case .sequence(let parts): return parts.allSatisfy { emit($0) }
    case .choice(let branches): return emit(choice: branches)
    case .repetition(let part, let minimum, let maximum):
      return emit(part, times: minimum)
        && (maximum.map { emit(part, upTo: $0 - minimum) } ?? emit(repeated: part))
    }
    return true
  }

  private mutating func emit(choice branches: [IRegexpSyntax]) -> Bool {
    var jumps: [Int] = []
    for branch in branches.dropLast() {
      let fork = reserve()
      guard emit(branch) else { return false }
      jumps.append(reserve())
      program[fork] = .fork(program.count)
    }
    guard let last = branches.last, emit(last) else { return false }
    for jump in jumps { program[jump] = .jump(program.count) }
    return true
  }

  private mutating func emit(_ part: IRegexpSyntax, times count: Int) -> Bool {
    for _ in 0..<count {
      let size = program.count
      guard emit(part) else { return false }
      // What takes no step takes none however often.
      if program.count == size { return true }
    }
    return true
  }

  private mutating func emit(_ part: IRegexpSyntax, upTo count: Int) -> Bool {
    var forks: [Int] = []
    for _ in 0..<count {
      forks.append(reserve())
      guard emit(part) else { return false }
    }
    for fork in forks { program[fork] = .fork(program.count) }
    return true
  }

  private mutating func emit(repeated part: IRegexpSyntax) -> Bool {
    let fork = reserve()
    guard emit(part) else { return false }
    program.append(.jump(fork))
    program[fork] = .fork(program.count)
    return true
  }

  /// Makes room for a step that is not known yet.
  private mutating func reserve() -> Int {
    program.append(.accept)
    return program.count - 1
  }
}
