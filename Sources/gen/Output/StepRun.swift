import Generation
import OutputPlan
import SwiftEmitter

/// Does the steps of a plan.
struct StepRun {
  /// What happens to a run in a test.
  struct Fault: Sendable {
    /// How many steps are done before.
    var after: Int
    /// What the system says of the next step; `nil` where the process is killed, so that nothing is
    /// done any more.
    var code: Int32?
  }

  private let fault: Fault?
  /// How many steps were done; a run with a fault does one at a time.
  private var done = 0
  /// Whether the process is to be taken for killed.
  private(set) var isCutOff = false

  init(fault: Fault? = nil) {
    self.fault = fault
  }

  /// Does the steps of each phase at once, and one phase after the other.
  mutating func perform(_ phases: [Phase]) async throws(FileError) {
    for phase in phases {
      if phase.count == 1 || fault != nil {
        try perform(phase)
        continue
      }
      let failures = await phase.concurrentMap { step in
        do throws(FileError) {
          try Files.perform(step)
          return nil as FileError?
        } catch {
          return error
        }
      }
      if let failure = failures.lazy.compactMap({ $0 }).first { throw failure }
    }
  }

  /// Does one step after the other.
  mutating func perform(_ steps: [Step]) throws(FileError) {
    for step in steps {
      if let fault { try fail(fault) }
      try Files.perform(step)
    }
  }

  /// Does what it can of the steps.
  func attempt(_ steps: [Step]) {
    for step in steps { try? Files.perform(step) }
  }

  private mutating func fail(_ fault: Fault) throws(FileError) {
    defer { done += 1 }
    if done < fault.after { return }
    guard let code = fault.code else {
      isCutOff = true
      throw FileError(path: "", reason: "the process was killed", remedy: "")
    }
    if done == fault.after { throw Files.error("a step", code, "") }
  }
}
