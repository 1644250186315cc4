/// Finds secrets in texts and streams of bytes, and covers them with as many asterisks.
///
/// It is an automaton after Aho and Corasick: each byte is looked at once, however many secrets there
/// are, and what matters of the bytes before is in its state.
public struct SecretMask: Sendable, CustomStringConvertible, CustomReflectable {
  /// What the automaton knows in a state.
  private struct Node {
    /// The secret that ends here, by its number of bytes; the longest, if it is several.
    var found = 0
    /// How many of the bytes that came may belong to a secret that has not ended yet.
    var pending = 0
  }

  private var nodes = [Node()]
  /// The next state, by a state and a byte: 256 for each state.
  private var steps = [Int32](repeating: 0, count: 256)

  /// A mask for secrets, of which those without a character mean nothing.
  public init(_ secrets: some Sequence<String>) {
    var depths = [0]
    for secret in secrets where !secret.isEmpty {
      var state = 0
      for byte in secret.utf8 {
        let step = state << 8 | Int(byte)
        if steps[step] == 0 {
          steps[step] = Int32(nodes.count)
          depths.append(depths[state] + 1)
          nodes.append(Node())
          steps += repeatElement(0, count: 256)
        }
        state = Int(steps[step])
      }
      nodes[state].found = secret.utf8.count
    }
    connect(depths)
  }

  /// Leads every state on for every byte: to where the longest end of what came is a beginning.
  private mutating func connect(_ depths: [Int]) {
    var fallbacks = [Int](repeating: 0, count: nodes.count)
    var waiting = [0]
    var next = 0
    while next < waiting.count {
      let state = waiting[next]
      next += 1
      let fallback = fallbacks[state]
      nodes[state].found = max(nodes[state].found, nodes[fallback].found)
      var isEnd = true
      for byte in 0..<256 {
        let child = Int(steps[state << 8 | byte])
        let other = state == 0 ? 0 : Int(steps[fallback << 8 | byte])
        if child == 0 {
          steps[state << 8 | byte] = Int32(other)
        } else {
          isEnd = false
          fallbacks[child] = other
          waiting.append(child)
        }
      }
      nodes[state].pending = isEnd ? nodes[fallback].pending : depths[state]
    }
  }

  /// Whether there is nothing to be found.
  public var isEmpty: Bool { nodes.count == 1 }

  /// Whether a text has a secret in it.
  public func finds(in text: String) -> Bool {
    var text = text
    var state = 0
    return text.withUTF8 { !scan(UnsafeRawBufferPointer($0), from: &state).isEmpty }
  }

  /// Where secrets end in bytes, and how many bytes they have.
  private func scan(
    _ bytes: UnsafeRawBufferPointer, from state: inout Int
  ) -> [(end: Int, count: Int)] {
    var hits: [(end: Int, count: Int)] = []
    steps.withUnsafeBufferPointer { steps in
      nodes.withUnsafeBufferPointer { nodes in
        var current = state
        for index in 0..<bytes.count {
          current = Int(steps[current << 8 | Int(bytes[index])])
          // Most bytes lead back to where it begins, which is no end.
          if current != 0, nodes[current].found > 0 {
            hits.append((index + 1, nodes[current].found))
          }
        }
        state = current
      }
    }
    return hits
  }

  /// A stream of bytes on its way through a mask.
  ///
  /// Its length does not change. Bytes that may be a secret's beginning wait for the next chunk; all
  /// others are passed on at once.
  public struct Stream: Sendable, CustomStringConvertible, CustomReflectable {
    private let mask: SecretMask
    private var state = 0
    private var held: [UInt8] = []

    /// A stream that is to be masked.
    public init(_ mask: SecretMask) {
      self.mask = mask
    }

    /// Takes in a chunk.
    ///
    /// - Returns: what is to be passed on in its place; `nil` for the chunk as it is.
    public mutating func pass(_ chunk: UnsafeRawBufferPointer) -> [UInt8]? {
      let hits = mask.scan(chunk, from: &state)
      let pending = mask.nodes[state].pending
      if hits.isEmpty, pending == 0, held.isEmpty { return nil }
      var bytes = held
      bytes.append(contentsOf: chunk)
      for hit in hits {
        let end = held.count + hit.end
        for index in end - hit.count..<end { bytes[index] = UInt8(ascii: "*") }
      }
      held = Array(bytes.suffix(pending))
      bytes.removeLast(pending)
      return bytes
    }

    /// What is left once the stream has ended: the beginning of a secret without the rest.
    public mutating func finish() -> [UInt8] {
      defer { held = [] }
      return held
    }

    /// A stand-in for the bytes.
    public var description: String { "<stream>" }

    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
  }

  /// A stand-in for the secrets.
  public var description: String { "<secret>" }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
