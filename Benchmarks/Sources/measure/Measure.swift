import CYAML
import Foundation

/// Compares whole runs of the generator with libyaml's bare scan of the same description.
///
/// `measure ROUNDS SPEC OUTPUT GEN [ARGUMENT…]`. The kinds of run take turns within one process, so
/// that whatever else the machine does meets them all alike.
@main
struct Measure {
  var rounds: Int
  var spec: String
  var output: String
  var generator: String
  var arguments: [String]

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 4, let rounds = Int(arguments[1]), rounds > 0 else {
      throw MeasureError("usage: measure ROUNDS SPEC OUTPUT GEN [ARGUMENT…]")
    }
    let measure = Measure(
      rounds: rounds,
      spec: arguments[2],
      output: arguments[3],
      generator: arguments[4],
      arguments: Array(arguments[5...])
    )
    try measure.run()
  }

  private func run() throws {
    let description = try Data(contentsOf: URL(filePath: spec))
    var scans: [Double] = []
    var writing: [ChildProcess.Usage] = []
    var unchanged: [ChildProcess.Usage] = []
    for _ in 0..<rounds {
      scans.append(try scan(description))
      try? FileManager.default.removeItem(atPath: output)
      writing.append(try generate())
      unchanged.append(try generate())
    }
    let floor = scans.median
    print(row("libyaml's bare scan", floor))
    print(row("gen, everything to write", writing.map(\.milliseconds).median, over: floor))
    print(row("gen, nothing to write", unchanged.map(\.milliseconds).median, over: floor))
    let peak = (writing + unchanged).map(\.peakMegabytes).max() ?? 0
    print(row("gen, peak memory", peak, unit: "MB"))
  }

  private func generate() throws -> ChildProcess.Usage {
    try ChildProcess.run(
      generator,
      [spec, "--output", output, "--quiet"] + arguments
    )
  }

  /// The milliseconds that libyaml takes for its events alone.
  private func scan(_ description: Data) throws -> Double {
    var events = 0
    let duration = ContinuousClock().measure {
      events = description.withUnsafeBytes { buffer in
        guard let bytes = buffer.baseAddress?.assumingMemoryBound(to: CChar.self) else { return -1 }
        return cyaml_bare_scan(bytes, buffer.count)
      }
    }
    guard events > 0 else { throw MeasureError("libyaml cannot read \(spec)") }
    return duration / .milliseconds(1)
  }

  private func row(
    _ label: String,
    _ value: Double,
    over floor: Double? = nil,
    unit: String = "ms"
  ) -> String {
    let ratio = floor.map { "  \((value / $0).formatted(.number.precision(.fractionLength(2)))) ×" }
    let number = value.formatted(.number.precision(.fractionLength(1)).grouping(.never))
    let padding = String(repeating: " ", count: max(0, 52 - label.count - number.count))
    return label + padding + number + " " + unit + (ratio ?? "")
  }
}

/// Why nothing could be measured.
struct MeasureError: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) {
    self.description = description
  }
}

extension [Double] {
  /// The middle value; of two in the middle the greater.
  fileprivate var median: Double {
    isEmpty ? 0 : sorted()[count / 2]
  }
}
