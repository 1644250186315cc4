import OutputPlan
import SDKModel

/// The closing line of a run, which wrote the files or only said what it would write.
func summary(
  _ model: SDKModel,
  _ plans: [OutputPlan],
  writes: Bool,
  _ milliseconds: String
) -> String {
  func total(_ count: (OutputPlan) -> Int) -> Int {
    plans.reduce(0) { $0 + count($1) }
  }
  let operations = model.operationCount
  var parts = [
    counted(operations, "operation"),
    counted(model.types.count, "type"),
    "\(counted(total(\.writes.count), "file")) \(writes ? "written" : "to write")",
    "\(total(\.unchanged)) unchanged",
  ]
  let removals = total(\.removals.count)
  if removals > 0 { parts.append("\(removals) \(writes ? "removed" : "to remove")") }
  return parts.joined(separator: ", ") + ", \(milliseconds) ms"
}

/// A duration in milliseconds, with one decimal.
func milliseconds(_ duration: Duration) -> String {
  let tenths =
    (duration.components.attoseconds / 100_000_000_000_000)
    + duration.components.seconds * 10_000
  return "\(tenths / 10).\(tenths % 10)"
}

/// A number with its noun, which takes an 's' unless there is one.
func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}

extension SDKModel {
  /// How many operations the SDK has, one that several clients share counting once.
  var operationCount: Int {
    func count(_ resource: Resource) -> Int {
      resource.operations.count + resource.children.reduce(0) { $0 + count($1) }
    }
    let own = clients.reduce(0) { sum, client in
      sum + client.operations.count
        + client.resources.filter { !$0.isShared }.reduce(0) { $0 + count($1) }
    }
    return own + sharedResources.reduce(0) { $0 + count($1) }
  }
}
