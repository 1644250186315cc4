import Foundation
import SDKRuntime

extension CassetteRedaction {
  /// What is recorded of a body; nil where there is none.
  func body(_ data: Data, contentType: String) -> CassetteBody? {
    if data.isEmpty { return nil }
    let type = contentType.prefix { $0 != ";" }.lowercased().trimmingCharacters(in: .whitespaces)
    if plainTypes.contains(type) {
      return String(data: data, encoding: .utf8).map { .text(shown($0)) } ?? .data(data)
    }
    if type == "application/x-www-form-urlencoded" {
      return .text(form(String(decoding: data, as: UTF8.self)))
    }
    // Before JSON: a single line is JSON as well.
    if let records = StreamedRecords(data, contentType: type) {
      return .text(records.replacing(shown, record: record))
    }
    // A text or number of any other type is JSON by chance.
    guard let json = json(data), type.contains("json") || json.hasParts else {
      return .omitted(data.count)
    }
    return .json(json)
  }

  /// A record of a stream as it is recorded, on one line; what is no JSON may be anything.
  private func record(_ data: Data) -> String {
    if let json = json(data) { return CassetteBody.json(json).text }
    let text = String(decoding: data, as: UTF8.self)
    return text.isEmpty || text == "[DONE]" ? text : Self.replacement
  }

  private func json(_ data: Data) -> JSONValue? {
    let value = try? JSONDecoder.sdk().decode(JSONValue.self, from: data)
    return value?.replacing(isSecret: isSecret) { value, isSecret in
      switch value {
      case .string(let text): .string(replaced(text, isSecret: isSecret))
      // A number, so that it is read as one.
      case _ where isSecret && value.isLongNumber: .integer(0)
      default: value
      }
    }
  }
}

extension JSONValue {
  /// Whether the value is an array or an object.
  fileprivate var hasParts: Bool { arrayValue != nil || objectValue != nil }
}

extension CassetteBody {
  /// The bytes as text.
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}
