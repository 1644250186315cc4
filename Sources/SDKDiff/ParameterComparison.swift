import Diagnostics
import SDKModel

extension Comparison {
  /// The parameters that are the same on both sides: by place and name, of the path by position, or
  /// by name alone.
  func parameterPairs(
    _ first: Operation, _ second: Operation
  ) -> [(old: Parameter, new: Parameter)] {
    var pairs: [(Parameter, Parameter)] = []
    var rest = first.parameters
    var open: [Parameter] = []
    for parameter in second.parameters {
      let key = parameter.key(new)
      if let index = rest.firstIndex(where: { $0.key(old) == key }) {
        pairs.append((rest.remove(at: index), parameter))
      } else {
        open.append(parameter)
      }
    }
    let (names, newNames) = (first.path.placeholders, second.path.placeholders)
    for parameter in open {
      let position = newNames.firstIndex(of: parameter.wireName)
      let index = rest.firstIndex { before in
        guard parameter.place == .path, before.place == .path else {
          return before.wireName == parameter.wireName && !before.wireName.isEmpty
        }
        return position != nil && names.firstIndex(of: before.wireName) == position
      }
      if let index { pairs.append((rest.remove(at: index), parameter)) }
    }
    return pairs
  }

  /// Compares the parameters of two operations, but for the members of a body that has a type.
  mutating func compareParameters(_ left: Int, _ right: Int) {
    let (first, second) = (old.operations[left].operation, new.operations[right].operation)
    let isTyped = first.bodyType != nil && second.bodyType != nil
    let pairs = parameterPairs(first, second)
    for (before, after) in pairs where !(isTyped && after.place == .body) {
      compare(
        before, after, second,
        place: (before.location ?? first.location, after.location ?? second.location))
    }
    let kept = Set(pairs.map { $0.new.key(new) })
    let known = Set(pairs.map { $0.old.key(old) })
    for parameter in second.parameters where !kept.contains(parameter.key(new)) {
      if isTyped, parameter.place == .body { continue }
      tell(
        parameter.isRequired ? .parameterAddedRequired : .parameterAddedOptional,
        subject(parameter, second, new), .request, new: parameter.words(new),
        swift: (nil, new.argument(parameter, of: right)),
        at: (nil, parameter.location ?? second.location))
    }
    for parameter in first.parameters where !known.contains(parameter.key(old)) {
      if isTyped, parameter.place == .body { continue }
      tell(
        .parameterRemoved, subject(parameter, second, old), .request,
        old: parameter.words(old),
        swift: (old.argument(parameter, of: left), nil),
        at: (parameter.location ?? first.location, nil))
    }
    compareOrder(pairs, left, right)
  }

  private func subject(
    _ parameter: Parameter, _ operation: Operation, _ side: Snapshot
  ) -> Subject {
    var member = parameter.wireName
    if case .group(let index) = parameter.place {
      member = side.model.parameterGroups[index].name.snakeCase
    }
    return Subject(
      operation: operation.route, member: member.isEmpty ? parameter.name.snakeCase : member,
      place: parameter.place.word)
  }

  private mutating func compare(
    _ before: Parameter, _ after: Parameter, _ operation: Operation,
    place: (old: SourceLocation?, new: SourceLocation?)
  ) {
    let subject = subject(after, operation, new)
    func told(_ rule: Rule, _ old: String? = nil, _ new: String? = nil) {
      tell(rule, subject, .request, old: old, new: new, at: place)
    }
    if before.place.word != after.place.word {
      told(.parameterMoved, before.place.word, after.place.word)
    } else if before.wireName != after.wireName, after.place == .path {
      told(.parameterRenamed, before.wireName, after.wireName)
    }
    if before.isRequired != after.isRequired {
      told(after.isRequired ? .parameterBecameRequired : .parameterBecameOptional)
    }
    if before.isDeprecated != after.isDeprecated {
      told(after.isDeprecated ? .deprecated : .undeprecated)
    }
    let isStructured = !isPlain(after.type)
    if before.place.word == after.place.word,
      before.style != after.style && isStructured || before.mediaType != after.mediaType
    {
      told(.parameterStyleChanged, before.style.text, after.style.text)
    }
    compare(before.type, after.type, subject, .request, at: place)
  }

  private func isPlain(_ type: TypeReference) -> Bool {
    switch type {
    case .array, .map: false
    case .named(let id): new.values(id) != nil
    default: true
    }
  }

  /// Tells of arguments that come in another order, but for those that go behind the required ones.
  private mutating func compareOrder(
    _ pairs: [(old: Parameter, new: Parameter)], _ left: Int, _ right: Int
  ) {
    let (first, second) = (old.operations[left].operation, new.operations[right].operation)
    let same = pairs.filter { $0.old.isRequired == $0.new.isRequired }
    let before = first.parameters.map { $0.key(old) }
    let order = same.compactMap { pair in before.firstIndex(of: pair.old.key(old)) }
    let wanted = second.parameters.map { $0.key(new) }
    let positions = same.compactMap { pair in wanted.firstIndex(of: pair.new.key(new)) }
    let sorted = zip(positions, order).sorted { $0.0 < $1.0 }.map(\.1)
    guard sorted != sorted.sorted() else { return }
    tell(
      .argumentsReordered, Subject(operation: second.route), .request,
      swift: (old.api.calls[left].name, new.api.calls[right].name),
      at: (first.location, second.location))
  }
}

extension Parameter {
  /// Its type in words; `nil` for a group, which has none.
  fileprivate func words(_ side: Snapshot) -> String? {
    if case .group = place { nil } else { side.describe(type) }
  }

  /// What tells it apart within its operation.
  fileprivate func key(_ side: Snapshot) -> String {
    if case .group(let index) = place {
      return "group \(side.model.parameterGroups[index].name.snakeCase)"
    }
    let name = place == .header ? wireName.lowercased() : wireName
    return "\(place.word) \(name)"
  }
}

extension Parameter.Place {
  /// Where it is, as a report says it.
  var word: String { words.joined(separator: " ") }
}

extension ParameterStyle {
  fileprivate var text: String {
    kind.rawValue + (explodes ? ", exploded" : "") + (allowsReserved ? ", reserved" : "")
  }
}
