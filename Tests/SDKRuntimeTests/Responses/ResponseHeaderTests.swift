import Foundation
import HTTPTypes
import SDKRuntime
import Testing

@Suite struct ResponseHeaderTests {
  private func value<Value: Sendable>(_ text: String, _ type: Value.Type) throws -> Value? {
    let name = try #require(HTTPField.Name("X-Header"))
    let response = APIResponse(status: 200, headers: [name: text], body: nil)
    return response[ResponseHeader<Value>("x-header")]
  }

  @Test func everyKindOfValueIsRead() throws {
    #expect(try value("a, b", String.self) == "a, b")
    #expect(try value("7", String.self) == "7")
    #expect(try value("\"é\\", String.self) == "\"é\\")
    #expect(try value("7", Int.self) == 7)
    #expect(try value("7", Int64.self) == 7)
    #expect(try value("0.5", Double.self) == 0.5)
    #expect(try value("true", Bool.self) == true)
    #expect(try value("blue", Color.self) == Color(rawValue: "blue"))
    #expect(try value("7", Color.self) == Color(rawValue: "7"))
    #expect(try value("3", Priority.self) == .high)
    let date = Date(timeIntervalSince1970: 784_111_777)
    #expect(try value("1994-11-06T08:49:37Z", Date.self) == date)
    #expect(try value("Sun, 06 Nov 1994 08:49:37 GMT", Date.self) == date)
    #expect(try value("Sunday, 06-Nov-94 08:49:37 GMT", Date.self) == date)
    #expect(try value("Sun Nov  6 08:49:37 1994", Date.self) == date)
  }

  @Test func listsAreRead() throws {
    #expect(try value("a, b,c", [String].self) == ["a", "b", "c"])
    #expect(try value("1,2", [String].self) == ["1", "2"])
    #expect(try value("1, 2", [Int].self) == [1, 2])
    #expect(try value("red,x", [Color].self) == [.red, "x"])
    #expect(try value("true,false", [Bool].self) == [true, false])
  }

  @Test func anotherFormIsNil() throws {
    #expect(try value("x", Int.self) == nil)
    #expect(try value("1.5", Int.self) == nil)
    #expect(try value("yes", Bool.self) == nil)
    #expect(try value("soon", Date.self) == nil)
    #expect(try value("1,x", [Int].self) == nil)
    let response = APIResponse(status: 200, headers: [:], body: nil)
    #expect(response[ResponseHeader<String>("X-Header")] == nil)
    #expect(response[ResponseHeader<String>("no name")] == nil)
  }
}
