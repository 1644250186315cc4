import Foundation
import TestSupport

/// A folder with a description and what `gen` makes of it, for one test.
struct Workspace: Sendable {
  let folder: TemporaryFolder

  /// Begins with a description called `api.yaml`.
  init(_ description: String = Workspace.library) throws {
    folder = try TemporaryFolder()
    try folder.write(description, to: "api.yaml")
  }

  /// A run of `gen` in the folder.
  func command(_ arguments: [String]) throws -> Command {
    try Command(BuildFolder.executable("gen"), arguments, in: folder.url)
  }

  /// Runs `gen` in the folder.
  @discardableResult
  func gen(_ arguments: String...) async throws -> Command.Outcome {
    try await command(arguments).run()
  }

  /// Makes the SDK in the folder `out`.
  @discardableResult
  func generate(_ arguments: String...) async throws -> Command.Outcome {
    try await command(["api.yaml", "--output", "out"] + arguments).run()
  }

  /// The files of the SDK, the list that `gen` keeps being left out.
  func output() throws -> [String] {
    try folder.files(in: "out").filter { $0 != ".gen-manifest" }
  }

  /// The one file of the SDK that holds a text.
  func outputFile(containing text: String) throws -> String {
    let files = try output().filter { try folder.read("out/" + $0).contains(text) }
    return try only(files)
  }

  /// Every file of the folder with its bytes, its time of change and its number on the disk.
  func snapshot() throws -> [String: Snapshot] {
    var result: [String: Snapshot] = [:]
    for path in try folder.files() {
      let file = folder.url.appending(path: path)
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      result[path] = Snapshot(
        bytes: try? Data(contentsOf: file),
        changed: attributes[.modificationDate] as? Date,
        number: attributes[.systemFileNumber] as? Int
      )
    }
    return result
  }

  /// A file at a moment.
  struct Snapshot: Equatable, Sendable {
    var bytes: Data?
    var changed: Date?
    var number: Int?
  }
}

/// The one element that a list should have.
func only<Element>(_ list: [Element]) throws -> Element {
  guard list.count == 1, let element = list.first else { throw NotOne(count: list.count) }
  return element
}

/// A list that does not have one element.
struct NotOne: Error {
  var count: Int
}

extension Workspace {
  /// A small, good description with two operations and one type of each kind.
  static let library = """
    openapi: 3.0.3
    info: { title: Library, version: "1.0" }
    servers: [{ url: https://library.example }]
    paths:
      /books:
        get:
          operationId: listBooks
          tags: [books]
          responses:
            "200":
              description: All books.
              content:
                application/json:
                  schema: { type: array, items: { $ref: "#/components/schemas/Book" } }
      /members:
        post:
          operationId: addMember
          tags: [members]
          responses:
            "204": { description: Done. }
    components:
      schemas:
        Book:
          type: object
          required: [title]
          properties:
            title: { type: string }
            kind: { $ref: "#/components/schemas/Kind" }
        Kind:
          type: string
          enum: [novel, poem]

    """

  /// The library without its members: one resource less.
  static let libraryWithoutMembers = library.replacingOccurrences(
    of: """
        /members:
          post:
            operationId: addMember
            tags: [members]
            responses:
              "204": { description: Done. }

      """,
    with: ""
  )
}
