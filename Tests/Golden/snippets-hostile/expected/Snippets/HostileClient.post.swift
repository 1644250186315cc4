// Made by gen from input.yaml (Hostile 1.0). Do not edit: run gen again.

import Foundation
import Hostile

/// `POST /a`
enum HostileClientPost: OperationCalls {
  /// The call with the fewest arguments.
  static func fewest(_ client: HostileClient) async throws -> any Sendable {
    try await client.post(
      quote: "\"); exit(1); f(\"", interpolation: "\\(exit(1)) \\",
      lines: "a\nexit(1)\r\u{2028}exit(2)\u{2029}\u{85}\u{B}*/", fence: "```\n```",
      hidden: "\u{202E}evil\u{0}\u{200F}\u{FEFF}👩‍👩‍👧", members: ["\"]; exit(1); [\"": ["é": 2]],
      number: 0.5, picture: Data("bytes".utf8))
  }

  /// The call with all arguments.
  static func all(_ client: HostileClient) async throws -> any Sendable {
    try await client.post(
      quote: "\"); exit(1); f(\"", interpolation: "\\(exit(1)) \\",
      lines: "a\nexit(1)\r\u{2028}exit(2)\u{2029}\u{85}\u{B}*/", fence: "```\n```",
      hidden: "\u{202E}evil\u{0}\u{200F}\u{FEFF}👩‍👩‍👧",
      members: ["\"]; exit(1); [\"": ["é": 2], "\\(x)": "\"\"\""], number: 0.5,
      picture: Data("bytes".utf8), huge: 0.5, long: "long", deep: "value", kind: .evilExit1,
      unlisted: "\"b\\(exit(1))")
  }
}
