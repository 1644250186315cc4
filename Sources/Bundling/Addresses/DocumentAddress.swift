import YAMLTree

/// Where a document is: a path on the disk, or a URI.
///
/// An address is normalized: it has no `.`, no `..` that a folder before it could take back, no
/// repeated slash in a path, and `/` for `\`. So two references to one file give one address.
public struct DocumentAddress: Hashable, Sendable, CustomStringConvertible {
  /// The scheme of a URI in lower case, such as `https`; `nil` for a path.
  public let scheme: String?
  /// The path as the system takes it, or the URI.
  public let description: String

  /// The address of a file. Nothing in a path is percent-encoded.
  public init(path: String) {
    scheme = nil
    description = Self.normalized(path: path)
  }

  private init(scheme: String, description: String) {
    self.scheme = scheme
    self.description = description
  }

  /// Whether this is a path.
  public var isPath: Bool { scheme == nil }

  /// The address that a reference means that stands in the document at this one.
  ///
  /// In a reference that leads to a file, `%20` stands for a space and so on.
  /// - Parameter reference: a URI or a part of one, without its fragment.
  func resolving(_ reference: some StringProtocol) -> DocumentAddress {
    let reference = String(reference)
    if let scheme = Self.scheme(of: reference) {
      if scheme == "file", let path = Self.path(ofFileURI: reference) { return .init(path: path) }
      return .init(scheme: scheme, description: Self.normalized(uri: reference))
    }
    guard let scheme else {
      let path = reference.percentDecoded
      return .init(path: Self.isAbsolute(path) ? path : folder + path)
    }
    let origin = Self.origin(of: description)
    let joined =
      if reference.hasPrefix("//") {
        scheme + ":" + reference
      } else if reference.hasPrefix("/") {
        origin + reference
      } else {
        folder.count < origin.count ? origin + "/" + reference : folder + reference
      }
    return .init(scheme: scheme, description: Self.normalized(uri: joined))
  }

  /// Everything up to the last slash, with it; empty where there is none.
  var folder: String {
    let slash = description.utf8.lastIndex(of: UInt8(ascii: "/"))
    return slash.map { String(description[...$0]) } ?? ""
  }

  /// The names along the path, the last one being the file's; without a scheme, a host or a query.
  var components: [Substring] {
    var path = description.utf8[...]
    if !isPath {
      path = path.dropFirst(Self.origin(of: description).utf8.count)
      path = path.prefix { $0 != UInt8(ascii: "?") }
    }
    return path.split(separator: UInt8(ascii: "/")).map { Substring($0) }
  }

  /// The file's name, decoded, without what tells that it is YAML or JSON.
  var stem: String {
    let name = (components.last ?? "").percentDecoded
    let end = [".yaml", ".yml", ".json"].first { name.lowercased().hasSuffix($0) }
    return String(name.dropLast(end?.count ?? 0))
  }
}

extension DocumentAddress {
  /// The scheme that a reference begins with, in lower case. A single letter is a Windows drive.
  private static func scheme(of reference: String) -> String? {
    guard let colon = reference.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = reference[..<colon].lowercased()
    guard scheme.utf8.count > 1, let first = scheme.utf8.first,
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first),
      scheme.utf8.allSatisfy({ isSchemeByte($0) })
    else { return nil }
    return scheme
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// The path of `file:///path`; `nil` where another host is named.
  private static func path(ofFileURI uri: String) -> String? {
    var path = uri.dropFirst("file:".count)
    if path.hasPrefix("//") {
      path = path.dropFirst(2)
      if path.hasPrefix("localhost/") { path = path.dropFirst("localhost".count) }
      guard path.hasPrefix("/") else { return nil }
    }
    return path.percentDecoded
  }

  private static func isAbsolute(_ path: String) -> Bool {
    if path.hasPrefix("/") || path.hasPrefix("\\") { return true }
    let start = Array(path.utf8.prefix(2))
    return start.count == 2 && start[1] == UInt8(ascii: ":")
      && (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(start[0] | 0x20)
  }

  /// Scheme and host of a URI: all before the path.
  private static func origin(of uri: String) -> String {
    guard let colon = uri.firstIndex(of: ":") else { return "" }
    let rest = uri[uri.index(after: colon)...]
    guard rest.hasPrefix("//") else { return String(uri[...colon]) }
    let host = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" }
    return String(uri[..<host.endIndex])
  }

  // On bytes, because a description of thousands of files has tens of thousands of references.

  private static func normalized(path: String) -> String {
    let isAbsolute = path.utf8.first.map(isSlash) ?? false
    let names = Array(path.utf8).split(whereSeparator: isSlash)
    return joined(withoutDots(names, isAbsolute: isAbsolute), isAbsolute: isAbsolute)
  }

  private static func normalized(uri: String) -> String {
    let origin = origin(of: uri)
    let rest = uri.utf8.dropFirst(origin.utf8.count)
    // A URN and the like have no folders.
    guard origin.contains("//"), rest.first == UInt8(ascii: "/") else { return uri }
    let path = rest.prefix { $0 != UInt8(ascii: "?") }
    let names = Array(path.dropFirst())
      .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return origin + joined(withoutDots(names, isAbsolute: true), isAbsolute: true)
      + String(Substring(rest[path.endIndex...]))
  }

  private static func isSlash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }

  private static func withoutDots(
    _ names: [ArraySlice<UInt8>],
    isAbsolute: Bool
  ) -> [ArraySlice<UInt8>] {
    var result: [ArraySlice<UInt8>] = []
    result.reserveCapacity(names.count)
    let (here, above) = ([UInt8(ascii: ".")][...], Array("..".utf8)[...])
    for name in names where name != here {
      if name != above {
        result.append(name)
      } else if let last = result.last, last != above {
        result.removeLast()
      } else if !isAbsolute {
        result.append(name)
      }
    }
    return result
  }

  private static func joined(_ names: [ArraySlice<UInt8>], isAbsolute: Bool) -> String {
    var path: [UInt8] = isAbsolute ? [UInt8(ascii: "/")] : []
    path.reserveCapacity(names.reduce(1) { $0 + $1.count + 1 })
    for (position, name) in names.enumerated() {
      if position > 0 { path.append(UInt8(ascii: "/")) }
      path += name
    }
    return String(decoding: path, as: UTF8.self)
  }
}

extension DocumentAddress {
  /// The reference by which a document at this address names another one beside it.
  func reference(to other: DocumentAddress) -> String {
    guard isPath, other.isPath else { return other.description }
    let own = components.dropLast()
    let names = other.components
    let shared = zip(own, names.dropLast()).prefix { $0 == $1 }.count
    let up = repeatElement("..", count: own.count - shared)
    return (up + names.dropFirst(shared).map(String.init)).joined(separator: "/")
  }
}
