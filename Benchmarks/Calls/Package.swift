// swift-tools-version: 6.1
import PackageDescription

// What a call of the SDK costs beside the same call written by hand. Sources/Faults is a link to the
// server of the tests.
let package = Package(
  name: "Calls",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(name: "swift-sdk-gen", path: "../..", traits: ["AsyncHTTPClient"]),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
  ],
  targets: [
    .target(name: "CAllocations"),
    .target(name: "Faults"),
    .executableTarget(
      name: "calls",
      dependencies: [
        "CAllocations", "Faults",
        .product(name: "Stytch", package: "swift-sdk-gen"),
        .product(name: "SDKRuntime", package: "swift-sdk-gen"),
        .product(name: "AsyncHTTPClientTransport", package: "swift-sdk-gen"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ]),
  ]
)
