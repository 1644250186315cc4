import CYAML
import Diagnostics

extension Diagnostic {
  /// Says why a text could not be read, and what to do.
  static func parseFailure(
    _ error: cyaml_error,
    file: String,
    limits: YAMLLimits,
    input: UnsafeRawBufferPointer
  ) -> Diagnostic {
    let location = SourceLocation(
      file: file,
      line: max(1, Int(error.line)),
      column: max(1, Int(error.column))
    )
    let anchor = error.subjectText
    switch error.code {
    case .syntax:
      return syntaxError(error, at: location, input: input)
    case .jsonSyntax, .notJSON:
      return .error(
        "json-syntax",
        "this is not JSON: \(error.messageText)",
        at: location,
        remedy: "mend the text here or just before"
      )
    case .tooDeep:
      let subject =
        anchor.isEmpty ? "collections nest" : "with the alias '*\(anchor)' collections nest"
      return .error(
        "yaml-too-deep",
        "\(subject) deeper than the limit of \(limits.depth) levels",
        at: location,
        remedy: "flatten the document, or raise the limit on depth"
      )
    case .tooManyNodes:
      return .error(
        "yaml-too-many-nodes",
        "the document has more than the limit of \(limits.nodes) nodes",
        at: location,
        remedy: "split the document, or raise the limit on nodes"
      )
    case .tooManyBytes:
      return .error(
        "yaml-too-large",
        "the document, or the text decoded from it, exceeds the limit of \(limits.bytes) bytes",
        at: location,
        remedy: "split the document, or raise the limit on bytes"
      )
    case .tooMuchExpansion:
      return .error(
        "yaml-alias-expansion",
        """
        with the alias '*\(anchor)' the aliases of the document show more than the limit of \
        \(limits.aliasExpansion) nodes
        """,
        at: location,
        remedy: "use fewer aliases of '&\(anchor)', or raise the limit on alias expansion"
      )
    case .unknownAlias:
      return .error(
        "yaml-unknown-alias",
        "the alias '*\(anchor)' names no anchor",
        at: location,
        remedy: "define '&\(anchor)' before it, or put the text in quotes"
      )
    case .cyclicAlias:
      return .error(
        "yaml-cyclic-alias",
        "the alias '*\(anchor)' stands inside the node that it names",
        at: location,
        remedy: "name a node that is complete, or use '$ref' for recursion"
      )
    case .outOfMemory, .none:
      return .error(
        "yaml-out-of-memory",
        "memory ran out while the document was read",
        at: location,
        remedy: "split the document"
      )
    }
  }

  /// Says that only the first document of several is read.
  static func moreDocuments(file: String, _ document: cyaml_document) -> Diagnostic {
    .warning(
      "yaml-more-documents",
      "another document begins here; only the first one is read",
      at: SourceLocation(
        file: file,
        line: Int(document.more_line),
        column: Int(document.more_column)
      ),
      remedy: "put each document into a file of its own"
    )
  }

  private static func syntaxError(
    _ error: cyaml_error,
    at location: SourceLocation,
    input: UnsafeRawBufferPointer
  ) -> Diagnostic {
    let message = error.messageText
    var context = ""
    if let words = error.context {
      context = " \(String(cString: words))"
      if error.context_line != 0, error.context_line != error.line {
        context += " that begins in line \(error.context_line)"
      }
    }
    return .error(
      "yaml-syntax",
      message + context,
      at: location,
      remedy: syntaxRemedy(message, byte: input.byte(line: location.line, column: location.column))
    )
  }

  /// What most often helps against a complaint of libyaml, and the byte that it stopped at.
  private static func syntaxRemedy(_ message: String, byte: UInt8?) -> String {
    if message.contains("cannot start any token") {
      switch byte {
      case UInt8(ascii: "\t"): return "indent with spaces; YAML allows no tabs here"
      case UInt8(ascii: "`"), UInt8(ascii: "@"), UInt8(ascii: "%"):
        return "put the value in quotes"
      default: break
      }
    }
    let remedies = [
      ("mapping values are not allowed", "put a text that contains ': ' in quotes"),
      ("did not find expected key", "give the keys of one mapping the same indentation"),
      ("did not find expected '-'", "give the items of one sequence the same indentation"),
      ("could not find expected ':'", "end the key with ': ', or indent the text below its key"),
      ("control characters", "remove the character, or write it as an escape in double quotes"),
      ("UTF-8", "save the file as UTF-8"),
      ("unexpected end of stream", "close the quote"),
      ("escape", "write the backslash twice, or use single quotes"),
    ]
    return remedies.first { message.contains($0.0) }?.1 ?? "mend the text here or just before"
  }
}

extension cyaml_error {
  fileprivate var messageText: String { message.map { String(cString: $0) } ?? "" }

  fileprivate var subjectText: String {
    withUnsafeBytes(of: subject) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}

extension UnsafeRawBufferPointer {
  /// The byte at a place of a UTF-8 text, counted from 1.
  fileprivate func byte(line: Int, column: Int) -> UInt8? {
    var start = startIndex
    for _ in 1..<line {
      guard let end = self[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      start = end + 1
    }
    let characters = self[start...].indices.lazy.filter { self[$0] & 0xC0 != 0x80 }
    return characters.dropFirst(column - 1).first.map { self[$0] }
  }
}
