import Foundation
import Testing

@testable import SDKRuntime

/// The rules of the HTML standard for event streams, with the bytes split at every place.
@Suite struct EventParserTests {
  typealias Event = ServerSentEvent<String>

  private func expect(
    _ text: String, _ events: [Event], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for chunks in Data(text.utf8).splits {
      let result = parse(EventParser(), chunks)
      #expect(result.records == events, sourceLocation: sourceLocation)
      #expect(result.error == nil, sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: ["\n", "\r", "\r\n"])
  func anyLineBreakEndsALine(_ lineBreak: String) {
    expect(
      "data: a\ndata: b\n\ndata: c\n\n".replacing("\n", with: lineBreak),
      [Event(data: "a\nb"), Event(data: "c")])
  }

  @Test func lineBreaksMayBeMixed() {
    expect("data: a\r\ndata: b\r\r\ndata: c\n\r\n", [Event(data: "a\nb"), Event(data: "c")])
  }

  @Test func aByteOrderMarkAtTheStartIsNoText() {
    expect("\u{FEFF}data: a\n\n", [Event(data: "a")])
    expect("data: \u{FEFF}a\n\n\u{FEFF}data: b\n\n", [Event(data: "\u{FEFF}a")])
  }

  @Test func commentsAndUnknownFieldsAreSkipped() {
    expect(": hello\n:\nfoo: bar\nfoo\ndata: a\n: x\n\n:\n\n", [Event(data: "a")])
  }

  @Test func oneSpaceAfterTheColonIsNoText() {
    expect(
      "data:a\n\ndata:  b \n\ndata\n\ndata:\n\ndata: c: d\n\n",
      [
        Event(data: "a"), Event(data: " b "), Event(data: ""), Event(data: ""), Event(data: "c: d"),
      ])
  }

  @Test func anEventWithoutDataIsNone() {
    expect("event: x\nid: 1\n\ndata: a\n\n", [Event(id: "1", data: "a")])
    expect("data\ndata\n\n", [Event(data: "\n")])
  }

  @Test func aTypeIsForOneEvent() {
    expect(
      "event: x\ndata: a\n\ndata: b\n\nevent: x\nevent\ndata: c\n\n",
      [Event(event: "x", data: "a"), Event(data: "b"), Event(data: "c")])
  }

  @Test func anIdentifierStaysUntilAnotherComes() {
    expect(
      "id: 1\ndata: a\n\ndata: b\n\nid: 2\u{0}\ndata: c\n\nid\ndata: d\n\n",
      [
        Event(id: "1", data: "a"), Event(id: "1", data: "b"), Event(id: "1", data: "c"),
        Event(data: "d"),
      ])
  }

  @Test func aRetryIsATimeInMilliseconds() {
    expect(
      "retry: 1500\ndata: a\n\nretry: 1s\nretry:\ndata: b\n\nretry: 10\n\ndata: c\n\n",
      [
        Event(data: "a", retry: .milliseconds(1500)), Event(data: "b"),
        Event(data: "c", retry: .milliseconds(10)),
      ])
    expect("retry: 99999999999999999999\ndata: a\n\n", [Event(data: "a")])
  }

  @Test func anEventThatNothingEndsIsDropped() {
    expect("data: a\n\ndata: b\n", [Event(data: "a")])
    expect("data: a\n\ndata: b", [Event(data: "a")])
    expect("", [])
  }

  @Test func bytesThatAreNoUTF8AreReplaced() {
    let bytes = Data("data: a".utf8) + [0xFF] + Data("é\n\n".utf8)
    for chunks in bytes.splits {
      #expect(parse(EventParser(), chunks).records == [Event(data: "a\u{FFFD}é")])
    }
  }

  @Test func linesAndEventsAreBounded() {
    for text in [
      "data: a\n\ndata: 0123456789\n\n", "data: a\n\n: 012345678\n\n",
      "data: a\n\ndata:01\ndata:23\ndata:45\ndata:67\ndata:89\n\n",
    ] {
      for chunks in Data(text.utf8).splits {
        let result = parse(EventParser(limit: 10), chunks)
        #expect(result.records == [Event(data: "a")])
        #expect(result.error == "a line or record is longer than 10 bytes")
      }
    }
  }
}
