/// Gives out the names of one scope, no two the same.
struct NameScope {
  private var taken: Set<String>
  /// The number to try next, by name.
  private var next: [String: Int] = [:]

  /// A scope in which some names are taken from the start.
  ///
  /// - Parameter capacity: how many names will be asked for, if that is known.
  init(taken: Set<String> = [], capacity: Int = 0) {
    self.taken = taken
    if capacity > 0 { self.taken.reserveCapacity(taken.count + capacity) }
  }

  /// The name itself if it is free, or else the name with the first free number behind it.
  mutating func claim(_ name: String) -> String {
    if taken.insert(name).inserted { return name }
    var number = next[name] ?? 2
    while !taken.insert("\(name)\(number)").inserted { number += 1 }
    next[name] = number + 1
    return "\(name)\(number)"
  }
}
