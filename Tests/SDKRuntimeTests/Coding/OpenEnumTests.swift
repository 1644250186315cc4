import Foundation
import SDKRuntime
import Testing

@Suite struct OpenEnumTests {
  @Test func anUnknownValueComesBack() throws {
    let colors = try JSONDecoder.sdk().decode(
      [Color].self,
      from: Data(#"["red","octarine",""]"#.utf8)
    )
    #expect(colors == [.red, "octarine", Color(rawValue: "")])
    #expect(
      String(decoding: try JSONEncoder.sdk().encode(colors), as: UTF8.self)
        == #"["red","octarine",""]"#
    )
    #expect(throws: DecodingError.self) {
      try JSONDecoder.sdk().decode([Color].self, from: Data("[1]".utf8))
    }
  }

  @Test func anUnknownIntegerComesBack() throws {
    let priorities = try JSONDecoder.sdk().decode([Priority].self, from: Data("[3,99]".utf8))
    #expect(priorities == [.high, 99])
    #expect(String(decoding: try JSONEncoder.sdk().encode(priorities), as: UTF8.self) == "[3,99]")
    #expect(throws: DecodingError.self) {
      try JSONDecoder.sdk().decode([Priority].self, from: Data(#"["3"]"#.utf8))
    }
  }

  @Test func equalRawValuesAreEqual() {
    #expect(Set<Color>([.red, "red", "blue"]).count == 2)
    #expect(Set<Priority>([.high, 3, 4]).count == 2)
    #expect("\(Color.red)" == "red")
    #expect("\(Priority.high)" == "3")
  }

  @Test func switchesReadWell() {
    let color: Color = "red"
    switch color {
    case .red: break
    default: Issue.record("\(color)")
    }
  }
}
