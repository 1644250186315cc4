/// Gives out the names of one scope, no two the same.
struct NameScope {
  private var taken: Set<String>

  /// A scope in which some names are taken from the start.
  init(taken: Set<String> = []) {
    self.taken = taken
  }

  /// The name itself if it is free, or else the name with the first free number behind it.
  mutating func claim(_ name: String) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(name)\(number)"
      number += 1
    }
    return candidate
  }
}
