import CAllocations
import Foundation

/// Two ways to do the same, measured in turns.
struct Comparison {
  struct Cost {
    var microseconds: [Double] = []
    var allocations: [Double] = []
  }

  let name: String
  let sdk: () async throws -> Void
  let hand: () async throws -> Void

  /// Runs both, and prints what a call takes, as the median of the rounds.
  func run(rounds: Int, calls: Int) async throws {
    _ = try await cost(of: sdk, calls: calls)
    _ = try await cost(of: hand, calls: calls)
    var costs = (sdk: Cost(), hand: Cost())
    var ratios: [Double] = []
    for round in 0..<rounds {
      // Neither way is always the first.
      let first = round.isMultiple(of: 2)
      let one = try await cost(of: first ? sdk : hand, calls: calls)
      let other = try await cost(of: first ? hand : sdk, calls: calls)
      let (sdkCost, handCost) = first ? (one, other) : (other, one)
      costs.sdk.microseconds.append(sdkCost.microseconds)
      costs.sdk.allocations.append(sdkCost.allocations)
      costs.hand.microseconds.append(handCost.microseconds)
      costs.hand.allocations.append(handCost.allocations)
      ratios.append(sdkCost.microseconds / handCost.microseconds)
    }
    print("— \(name), medians of \(rounds) rounds of \(calls) calls")
    print(row("SDK", costs.sdk))
    print(row("by hand", costs.hand))
    let allocations = costs.sdk.allocations.median / costs.hand.allocations.median
    print("ratio: \(ratios.median.text(2)) of the time, \(allocations.text(2)) of the allocations")
  }

  private func cost(
    of call: () async throws -> Void, calls: Int
  ) async throws -> (microseconds: Double, allocations: Double) {
    let allocations = allocation_count()
    let duration = try await ContinuousClock().measure {
      for _ in 0..<calls { try await call() }
    }
    return (
      duration / .microseconds(1) / Double(calls),
      Double(allocation_count() - allocations) / Double(calls)
    )
  }

  private func row(_ name: String, _ cost: Cost) -> String {
    let time = cost.microseconds.median
    return """
      \(name): \(time.text(1)) µs a call, \((1_000_000 / time).text(0)) calls a second, \
      \(cost.allocations.median.text(0)) allocations a call
      """
  }
}

extension [Double] {
  fileprivate var median: Double {
    let sorted = sorted()
    let middle = count / 2
    return count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}

extension Double {
  fileprivate func text(_ digits: Int) -> String {
    formatted(.number.precision(.fractionLength(digits)).grouping(.never))
  }
}
