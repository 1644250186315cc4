import Mustache
import SDKModel
import SwiftEmitter

/// What the page of a call shows besides what every page has.
struct OperationPageView: MustacheContext {
  var provider: String
  var section: String
  var sectionAnchor: String
  var group: String
  var groupAnchor: String
  var title: String
  var method: String
  /// The path with its placeholders marked, as HTML.
  var path: String
  var isDeprecated: Bool
  var isPreview: Bool
  /// The description as HTML.
  var description: String
  var sections: [FieldSectionView]
  /// Bodies to send as they may look.
  var examples: [ExampleView]
  /// What there is to say of the body where it has no fields.
  var bodyNote: String
  var security: String
  var declaration: [String]
  var client: String
  /// The call with the fewest arguments, for readers without scripts.
  var snippet: [String]
  var paging: String
  var answers: [AnswerView]
  /// What the console knows of the call, as JSON that is safe within a script element.
  var data: String
  var previous: NavigationCallView?
  var next: NavigationCallView?

  var keys: [String] {
    [
      "provider", "section", "sectionAnchor", "group", "groupAnchor", "title", "method", "path",
      "isDeprecated", "isPreview", "description", "sections", "hasSections", "examples",
      "hasExamples", "bodyNote", "security", "declaration", "client", "snippet", "hasSnippet",
      "paging", "answers", "hasAnswers", "data", "previous", "next",
    ]
  }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "provider": .text(provider)
    case "section": .text(section)
    case "sectionAnchor": .text(sectionAnchor)
    case "group": .text(group)
    case "groupAnchor": .text(groupAnchor)
    case "title": .text(title)
    case "method": .text(method)
    case "path": .text(path)
    case "isDeprecated": .flag(isDeprecated)
    case "isPreview": .flag(isPreview)
    case "description": .text(description)
    case "sections": .list(sections)
    case "hasSections": .flag(!sections.isEmpty)
    case "examples": .list(examples)
    case "hasExamples": .flag(!examples.isEmpty)
    case "bodyNote": .text(bodyNote)
    case "security": .text(security)
    case "declaration": .text(declaration.joined(separator: "\n"))
    case "client": .text(client)
    case "snippet": .text(snippet.joined(separator: "\n"))
    case "hasSnippet": .flag(!snippet.isEmpty)
    case "paging": .text(paging)
    case "answers": .list(answers)
    case "hasAnswers": .flag(!answers.isEmpty)
    case "data": .text(data)
    case "previous": previous.map { .object($0) } ?? .flag(false)
    case "next": next.map { .object($0) } ?? .flag(false)
    default: nil
    }
  }
}

/// The parameters of one place.
struct FieldSectionView: MustacheContext {
  var name: String
  var anchor: String
  var note: String
  var fields: [FieldView]

  var keys: [String] { ["name", "anchor", "note", "fields"] }

  func value(forKey key: String) -> MustacheValue? {
    switch key {
    case "name": .text(name)
    case "anchor": .text(anchor)
    case "note": .text(note)
    case "fields": .list(fields)
    default: nil
    }
  }
}
