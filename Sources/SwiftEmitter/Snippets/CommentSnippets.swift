import SDKModel

/// The calls that the comments of operations show.
struct CommentSnippets: Sendable {
  private let snippets: SwiftSnippets
  private let samples: SampleValues
  /// The calls by the path of the function.
  private let calls: [String: SwiftSnippets.Call]

  /// More lines than this a comment has better things for.
  private static let mostLines = 8

  /// `nil` where comments are to show none.
  init?(_ context: EmissionContext) {
    guard context.model.snippets?.isInComments == true else { return nil }
    snippets = SwiftSnippets(context)
    samples = SampleValues(context.model)
    calls = Dictionary(
      snippets.calls.map { ("\($0.container).\($0.path.last ?? "")", $0) }
    ) { first, _ in first }
  }

  /// The shortest call of a function, as lines of a comment; none where it is long.
  ///
  /// - Parameter container: the type that has the function.
  func lines(_ function: String, in container: String) -> [String] {
    guard let call = calls["\(container).\(function)"],
      let arguments = samples.arguments(of: call.operation, .fewest)
    else { return [] }
    let lines = snippets.lines(
      call, arguments: arguments, opening: snippets.opening(of: call),
      // Behind the indentation of a function and the slashes.
      indentation: 6)
    return lines.count > Self.mostLines ? [] : ["```swift"] + lines + ["```"]
  }
}
