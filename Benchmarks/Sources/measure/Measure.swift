import CYAML
import Foundation

/// Compares whole runs of the generator with libyaml's bare scan of the same description.
///
/// `measure [--json] [--scan FILE] ROUNDS SPEC OUTPUT GEN [ARGUMENT…]`; OUTPUT is removed at the end.
/// The kinds of run take turns within one process, so that whatever else the machine does meets them
/// all alike. A description in many files is compared with the scan of a FILE that holds them all.
@main
struct Measure {
  var isJSON = false
  var scanned: String
  var rounds: Int
  var spec: String
  var output: String
  var generator: String
  var arguments: [String]

  static func main() throws {
    try Measure(CommandLine.arguments.dropFirst()).run()
  }

  private init(_ arguments: ArraySlice<String>) throws {
    var rest = arguments
    var scanned: String?
    while let option = rest.first, option.hasPrefix("--") {
      rest = rest.dropFirst()
      if option == "--json" { isJSON = true } else { scanned = rest.popFirst() }
    }
    let plain = Array(rest)
    guard plain.count >= 4, let rounds = Int(plain[0]), rounds > 0 else {
      throw MeasureError(
        "usage: measure [--json] [--scan FILE] ROUNDS SPEC OUTPUT GEN [ARGUMENT…]")
    }
    self.rounds = rounds
    spec = plain[1]
    self.scanned = scanned ?? spec
    output = plain[2]
    generator = plain[3]
    self.arguments = Array(plain[4...])
  }

  private func run() throws {
    // Empty where libyaml cannot read the description, which may be JSON that is no YAML to it.
    var scans: [Double] = []
    var writing: [ChildProcess.Usage] = []
    var unchanged: [ChildProcess.Usage] = []
    // Each round has a folder of its own: making files where many were just removed is slow on ext4.
    for round in 1...rounds {
      if let duration = try scan() { scans.append(duration) }
      writing.append(try generate(in: "\(output)/\(round)"))
      unchanged.append(try generate(in: "\(output)/\(round)"))
    }
    try? FileManager.default.removeItem(atPath: output)
    let floor = scans.isEmpty ? nil : scans.median
    let written = writing.map(\.milliseconds).median
    let kept = unchanged.map(\.milliseconds).median
    let peak = (writing + unchanged).map(\.peakMegabytes).max() ?? 0
    if isJSON {
      var fields = [("written_ms", written), ("unchanged_ms", kept), ("peak_mb", peak)]
      if let floor { fields.append(("scan_ms", floor)) }
      print("{" + fields.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}")
      return
    }
    print(floor.map { row("libyaml's bare scan", $0) } ?? "libyaml cannot read \(scanned)")
    print(row("gen, everything to write", written, over: floor))
    print(row("gen, nothing to write", kept, over: floor))
    print(row("gen, peak memory", peak, unit: "MB"))
  }

  private func generate(in folder: String) throws -> ChildProcess.Usage {
    try ChildProcess.run(generator, [spec, "--output", folder, "--quiet"] + arguments)
  }

  /// The milliseconds that libyaml takes for its events alone; `nil` where it cannot read them.
  private func scan() throws -> Double? {
    // Read anew each time and not kept: a child counts the memory of its parent as its own.
    let description = try Data(contentsOf: URL(filePath: scanned))
    var events = 0
    let duration = ContinuousClock().measure {
      events = description.withUnsafeBytes { buffer in
        guard let bytes = buffer.baseAddress?.assumingMemoryBound(to: CChar.self) else { return -1 }
        return cyaml_bare_scan(bytes, buffer.count)
      }
    }
    return events > 0 ? duration / .milliseconds(1) : nil
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
