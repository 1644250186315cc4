/// One step of a query: the selectors are applied to each node that the steps before it selected.
enum Segment: Sendable {
  /// Selects among a node's children.
  case children([Selector])
  /// Selects among the children of a node and of everything below it.
  case descendants([Selector])

  var selectors: [Selector] {
    switch self {
    case .children(let selectors), .descendants(let selectors): selectors
    }
  }
}

/// What selects children of one node.
enum Selector: Sendable {
  /// The value of a key.
  case name(String)
  /// The element at an index, counted from the end where it is negative.
  case index(Int)
  /// Some of the elements.
  case slice(Slice)
  /// Every child.
  case wildcard
  /// The children for which a condition holds.
  case filter(LogicalExpression)
}

/// The elements from `start` up to `end`, each `step`th; negative places count from the end.
struct Slice: Sendable {
  var start: Int?
  var end: Int?
  var step: Int?

  /// The indices that the slice takes of so many elements.
  func indices(count: Int) -> StrideTo<Int> {
    let step = step ?? 1
    func place(_ place: Int) -> Int { place < 0 ? count + place : place }
    if step > 0 {
      let lower = min(max(place(start ?? 0), 0), count)
      let upper = min(max(place(end ?? count), 0), count)
      return stride(from: lower, to: upper, by: step)
    }
    guard step < 0 else { return stride(from: 0, to: 0, by: 1) }
    let upper = min(max(start.map(place) ?? count - 1, -1), count - 1)
    let lower = min(max(end.map(place) ?? -1, -1), count - 1)
    return stride(from: upper, to: lower, by: step)
  }
}
