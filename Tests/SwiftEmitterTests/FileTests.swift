import Testing

@testable import SDKModel
@testable import SwiftEmitter

/// Which files there are and what stands at their head.
@Suite struct FileTests {
  private static let types = (0..<40).map { index in
    TypeDeclaration.toy(
      index, "type \(index)", in: ["space \(index % 7)"],
      .fields(.toy("a", .named(TypeID((index + 1) % 40)), isRequired: false)))
  }

  @Test func headsTellTheOrigin() {
    for (path, text) in SDKModel.toy(types: Self.types).files() {
      // One file makes the runtime visible to users of the module.
      let exported = path == "Toy.swift" ? "@_exported " : ""
      #expect(
        text.hasPrefix(
          """
          // Made by gen from toy.yaml (Toys 1.2). Do not edit: run gen again.

          import Foundation
          \(exported)import SDKRuntime

          """))
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    }
  }

  @Test func baseNamesAreUniqueWithoutRegardToCase() {
    let files = SDKModel.toy(
      types: [
        .toy(0, "a", in: ["toy"], .fields()), .toy(1, "a", in: ["toy client"], .fields()),
        .toy(2, "a", in: ["名前"], .fields()), .toy(3, "a", in: ["名字"], .fields()),
        .toy(4, "a", in: ["sso"], .fields()), .toy(5, "a", in: ["s so"], .fields()),
      ]
    ).files()
    let names = files.keys.map { $0.split(separator: "/").last?.lowercased() }
    #expect(Set(names).count == 8)
    #expect(files.keys.allSatisfy { $0.utf8.allSatisfy { $0 < 128 } })
  }

  @Test(arguments: [1, 5, 300])
  func shardsHoldEverythingOnce(_ count: Int) {
    let model = SDKModel.toy(types: Self.types, resources: [.toy("pets", [.toy("find")])])
    let shards = model.files(sharding: Sharding(count: count, name: "Part"))
    #expect(Set(shards.keys) == Set((0..<count).map { "Part-\($0).swift" }))
    let plain = model.files()
    // The types of a namespace may be spread over several extensions.
    func lines(_ files: [String: String]) -> [String] {
      files.values.flatMap { $0.split(separator: "\n").dropFirst(3).map(String.init) }
        .filter { $0 != "}" && !$0.hasPrefix("extension ") }.sorted()
    }
    #expect(lines(shards) == lines(plain))
  }

  @Test func aTypeThatComesOrGoesMovesNoOther() {
    func type(_ index: Int, _ number: Int) -> TypeDeclaration {
      .toy(index, "type \(number)", in: number.isMultiple(of: 3) ? ["space"] : [], .fields())
    }
    func shards(_ numbers: [Int]) -> [String: String] {
      SDKModel.toy(types: numbers.enumerated().map { type($0, $1) })
        .files(sharding: Sharding(count: 7, name: "Part"))
    }
    let all = shards(Array(0..<60))
    for missing in [0, 30, 59] {
      let others = shards((0..<60).filter { $0 != missing })
      #expect(all.keys.count { all[$0] != others[$0] } == 1)
    }
  }

  @Test func shardsAreOfAboutTheSameSize() {
    let types = (0..<400).map { TypeDeclaration.toy($0, "type \($0)", .fields()) }
    let sizes = SDKModel.toy(types: types).files(sharding: Sharding(count: 8, name: "Part"))
      .values.map(\.utf8.count)
    let average = sizes.reduce(0, +) / sizes.count
    #expect(sizes.allSatisfy { $0 < average * 2 && $0 > average / 3 }, "\(sizes.sorted())")
  }

  @Test func thereIsAShardAtLeast() {
    #expect(SDKModel.toy().files(sharding: Sharding(count: 0, name: "Part")).count == 1)
  }

  @Test func theSameModelGivesTheSameFiles() {
    let model = SDKModel.toy(types: Self.types)
    #expect(model.files() == model.files())
  }
}
