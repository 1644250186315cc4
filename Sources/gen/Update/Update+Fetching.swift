import Bundling
import Diagnostics
import DocumentUpdate
import Generation
import OutputPlan
import YAMLTree

extension Update {
  /// What came of asking for a new version.
  struct Step {
    /// The new version; `nil` where it is the one that is there.
    var bytes: [UInt8]?
    /// What is to be kept of where it is from; `nil` for nothing.
    var record: SourceRecord?
    /// Whether there was no description before.
    var isFirst: Bool
    /// What happened, in a line.
    var summary: String
  }

  /// Why there is no new version.
  struct Refusal: Error {
    var diagnostic: Diagnostic

    init(_ id: String, _ message: String, remedy: String) {
      diagnostic = .error(id, message, remedy: remedy)
    }

    init(_ refusal: FetchedDocument.Refusal) {
      self.init(refusal.id, refusal.message, remedy: refusal.remedy)
    }

    init(_ error: FileError) {
      self.init(
        "file-unreadable", "cannot read \(error.path): \(error.reason)", remedy: error.remedy)
    }
  }

  /// Asks for the new version, and judges what comes.
  func fetched() throws(Refusal) -> Step {
    let current = try currentBytes()
    let record = try currentRecord()
    guard let source = from ?? record?.url else {
      throw Refusal(
        "update-no-source", "nothing says where \(input.spec) is from",
        remedy: "Name it with --from; a URL without a query is known the next time.")
    }
    let digest = current.map { Manifest.Digest($0).hexadecimal }
    if let record, let digest, digest != record.digest, !options.force {
      throw Refusal(
        "update-edited", "\(input.spec) was edited since it was fetched",
        remedy: "Move the edits to an overlay, or give them up with --force.")
    }
    if !source.contains("://") { return try fetched(path: source, current, record) }
    let shown = SourceRecord.shown(source)
    let isKnown = record?.url == source && digest == record?.digest
    let answer = try answer(from: source, shown: shown, unless: isKnown ? record : nil)
    let document: FetchedDocument
    do {
      document = try FetchedDocument(answer, from: shown)
    } catch {
      throw Refusal(error)
    }
    guard case .description(let bytes) = document else {
      return Step(
        record: nil, isFirst: false, summary: "\(shown) has nothing new (304 Not Modified)")
    }
    let new =
      SourceRecord.mayKeep(source)
      ? SourceRecord(
        url: source, entityTag: answer.fields["etag"], lastModified: answer.fields["last-modified"],
        digest: Manifest.Digest(bytes).hexadecimal) : record.taking(bytes)
    let end = SourceRecord.shown(answer.url)
    let origin = end == shown ? shown : "\(shown), which leads to \(end)"
    return step(bytes, current: current, record: new, origin: origin)
  }

  private func fetched(
    path: String, _ current: [UInt8]?, _ record: SourceRecord?
  ) throws(Refusal) -> Step {
    let bytes = try read(path)
    do {
      _ = try FetchedDocument(bytes, from: path)
    } catch {
      throw Refusal(error)
    }
    return step(bytes, current: current, record: record.taking(bytes), origin: path)
  }

  private func read(_ path: String) throws(Refusal) -> [UInt8] {
    do {
      return try Files.read(path, limit: YAMLLimits.default.bytes)
    } catch {
      throw Refusal(error)
    }
  }

  private func step(
    _ bytes: [UInt8], current: [UInt8]?, record: SourceRecord?, origin: String
  ) -> Step {
    let isSame = bytes == current
    return Step(
      bytes: isSame ? nil : bytes, record: record, isFirst: current == nil,
      summary: isSame
        ? "\(origin) has nothing new" : "\(bytes.count) bytes from \(origin)")
  }

  private func answer(
    from source: String, shown: String, unless record: SourceRecord?
  ) throws(Refusal) -> HTTPAnswer {
    guard !source.contains("@") || SourceRecord.shown(source).contains("@") else {
      throw Refusal(
        "update-credentials", "\(shown) was given with credentials",
        remedy: "Download the description by other means, and give its path with --from.")
    }
    let download = Download(url: source, limit: YAMLLimits.default.bytes)
    do {
      try download.check()
      return try download.answer(unless: record?.entityTag, since: record?.lastModified)
    } catch {
      throw Refusal(error.id, "\(shown) \(error.reason)", remedy: error.remedy)
    }
  }

  /// The description as it is; `nil` if there is none yet.
  private func currentBytes() throws(Refusal) -> [UInt8]? {
    if Files.kindOfTarget(input.spec) == .absent { return nil }
    return try read(input.spec)
  }

  /// Where the description is from, as far as that is known.
  private func currentRecord() throws(Refusal) -> SourceRecord? {
    let path = Companions.sourceRecord(of: input.spec)
    if Files.kindOfTarget(path) == .absent { return nil }
    var diagnostics: [Diagnostic] = []
    if let tree = YAMLTree.parse(try read(path), file: path, diagnostics: &diagnostics),
      let record = SourceRecord(tree, diagnostics: &diagnostics)
    {
      return record
    }
    var refusal = Refusal(
      "update-bad-record", "\(path) cannot be read", remedy: "Remove it, and use --from.")
    if let error = diagnostics.first(where: { $0.severity == .error }) {
      refusal.diagnostic = error
      refusal.diagnostic.remedy = "Remove the file, and name the address with --from."
    }
    throw refusal
  }
}

extension SourceRecord? {
  /// The record once the description is `bytes` from elsewhere: the address is still known.
  fileprivate func taking(_ bytes: [UInt8]) -> SourceRecord {
    let digest = Manifest.Digest(bytes).hexadecimal
    if let self, self.digest == digest { return self }
    return SourceRecord(url: self?.url, entityTag: nil, lastModified: nil, digest: digest)
  }
}
