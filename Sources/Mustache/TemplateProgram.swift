/// The templates of a library as one program, so that filling them takes no look-up of templates and
/// no copy of their texts.
struct TemplateProgram: Sendable {
  /// One thing to do. Texts, keys and uses of other templates are named by their places in the
  /// program: what is read at every step is then plain numbers, without a count of references that
  /// all threads would have to write to.
  enum Instruction: Sendable {
    /// Writes a part of `text`.
    case text(start: Int, end: Int)
    /// Writes a value, with HTML's special characters escaped or as it is.
    case value(key: Int, isEscaped: Bool)
    /// Does the instructions before `end` once for each element of a value.
    case section(key: Int, end: Int)
    /// Does the instructions before `end` if a value is false or empty.
    case inverted(key: Int, end: Int)
    /// Does another template's instructions.
    case partial(Int)
  }

  /// The name of a value, and the template that it stands in.
  struct Key: Sendable {
    /// The name to look up in the innermost object that has it; `nil` for `{{.}}`.
    var name: String?
    /// The names to follow from there.
    var rest: [String]
    var template: String
    var offset: Int
  }

  /// Another template to be put in place of a tag.
  struct Use: Sendable {
    var name: String
    /// Its instructions; `nil` where templates use each other without an end.
    var range: Range<Int>?
    var template: String
    var offset: Int
  }

  private(set) var text: [UInt8] = []
  private(set) var instructions: [Instruction] = []
  private(set) var keys: [Key] = []
  private(set) var uses: [Use] = []
  /// The instructions of each template, by its name.
  private(set) var templates: [String: Range<Int>] = [:]

  /// Puts templates together. A use of one that does not exist does nothing.
  init(_ instances: [TemplateLibrary.Instance: Template], known: (String) -> Bool) {
    var ranges: [TemplateLibrary.Instance: Range<Int>] = [:]
    var unresolved: [TemplateLibrary.Instance?] = []
    let order = instances.keys.sorted { ($0.name, $0.indentation) < ($1.name, $1.indentation) }
    for instance in order {
      guard let template = instances[instance] else { continue }
      let start = instructions.count
      for instruction in template.instructions {
        add(instruction, of: template.name, from: start)
        guard case .partial(let partial) = instruction else { continue }
        unresolved.append(
          known(partial.name)
            ? .init(name: partial.name, indentation: partial.indentation) : nil)
      }
      ranges[instance] = start..<instructions.count
      if instance.indentation.isEmpty { templates[instance.name] = ranges[instance] }
    }
    for (index, instance) in unresolved.enumerated() {
      uses[index].range = instance.map { ranges[$0] } ?? 0..<0
    }
  }

  private mutating func add(
    _ instruction: Template.Instruction, of template: String, from start: Int
  ) {
    switch instruction {
    case .text(let content):
      let begin = text.count
      text += content.utf8
      instructions.append(.text(start: begin, end: text.count))
    case .value(let key, let isEscaped):
      instructions.append(.value(key: add(key, of: template), isEscaped: isEscaped))
    case .section(let key, let end):
      instructions.append(.section(key: add(key, of: template), end: start + end))
    case .inverted(let key, let end):
      instructions.append(.inverted(key: add(key, of: template), end: start + end))
    case .partial(let partial):
      uses.append(
        Use(name: partial.name, range: nil, template: template, offset: partial.offset))
      instructions.append(.partial(uses.count - 1))
    }
  }

  private mutating func add(_ key: Template.Key, of template: String) -> Int {
    keys.append(
      Key(
        name: key.path.first, rest: Array(key.path.dropFirst()), template: template,
        offset: key.offset))
    return keys.count - 1
  }
}
