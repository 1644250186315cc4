import Testing

@testable import SDKModel
@testable import SwiftEmitter

/// Values out of lists that may grow.
@Suite struct EnumerationTests {
  @Test func strings() {
    let model = SDKModel.toy(types: [
      .toy(
        0, "color",
        .strings(["red": "red", "default": "default", "self": "self", "self value": "\"\n"]))
    ])
    #expect(
      model.files()["Types/Types.C.swift"]?.hasSuffix(
        #"""

        /// A thing.
        public struct Color: OpenEnum {
          public let rawValue: String
          public init(rawValue: String) { self.rawValue = rawValue }
          public static let red = Self(rawValue: "red")
          public static let `default` = Self(rawValue: "default")
          public static let selfValue = Self(rawValue: "self")
          public static let selfValue2 = Self(rawValue: "\"\n")
        }

        """#) == true)
  }

  @Test func integers() {
    let cases = [("one", "1"), ("minus", "-1"), ("bad", "1)\nfatalError()")].map {
      Enumeration.Case(name: Name($0.0), rawValue: $0.1, description: "Some.\nMore.")
    }
    let model = SDKModel.toy(types: [
      .toy(0, "size", .enumeration(Enumeration(rawType: .integer, cases: cases)))
    ])
    #expect(
      model.files()["Types/Types.S.swift"]?.hasSuffix(
        """
        public struct Size: OpenIntegerEnum {
          public let rawValue: Int
          public init(rawValue: Int) { self.rawValue = rawValue }
          /// Some. More.
          public static let one = Self(rawValue: 1)
          /// Some. More.
          public static let minus = Self(rawValue: -1)
        }

        """) == true)
  }
}
