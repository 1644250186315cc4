/// Collects the names of the members that models call secrets, while they are read or written.
///
/// A recording has to know them of a request and a response whose types it does not know.
enum MarkedNames {
  @TaskLocal private static var found: Locked<Set<String>>?

  /// Whether somebody collects.
  static var areCollected: Bool { found != nil }

  /// Takes note of a model's.
  static func note<Value: OutgoingModel>(_ model: Value.Type) {
    // Most models have none, and pay nothing.
    let names = model.secretMembers
    guard !names.isEmpty, let found else { return }
    found.withLock { $0.formUnion(names) }
  }

  /// What is found while a body runs.
  static func collected<Failure>(
    _ body: () throws(Failure) -> Void
  ) throws(Failure) -> Set<String> {
    let names = Locked<Set<String>>([])
    let result = $found.withValue(names) { () -> Result<Void, Failure> in
      do throws(Failure) {
        return .success(try body())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
    return names.withLock { $0 }
  }
}
