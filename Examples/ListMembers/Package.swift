// swift-tools-version: 6.1
import PackageDescription

// A command-line tool that lists the members of an organization, however many pages they fill.
let package = Package(
  name: "ListMembers",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(name: "swift-sdk-gen", path: "../.."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .executableTarget(
      name: "ListMembers",
      dependencies: [
        .product(name: "Stytch", package: "swift-sdk-gen"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    )
  ]
)
