/// A file that was generated and is yet to be written.
public struct GeneratedFile: Sendable, Hashable {
  /// The path below the output folder, its parts separated by `/`.
  public var path: String
  /// The content.
  public var text: String

  /// Makes a file of its path and content.
  public init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  /// The content as it is written.
  public var bytes: [UInt8] { Array(text.utf8) }
}

/// What a generated file says of its origin.
public struct GenerationStamp: Sendable {
  /// The generator and its version.
  public var generator: String
  /// The file that the description was read from, without its folder.
  public var spec: String

  /// Makes a stamp of its parts.
  public init(generator: String, spec: String) {
    self.generator = generator
    self.spec = spec
  }
}

/// How many files to write where their names must not depend on the description.
public struct Sharding: Sendable, Hashable {
  /// The number of files.
  public var count: Int
  /// What their names begin with.
  public var name: String

  /// Asks for `count` files called `name-0.swift` and so on, for one at least.
  public init(count: Int, name: String) {
    self.count = max(1, count)
    self.name = name
  }
}
