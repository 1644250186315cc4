// swift-tools-version: 6.2
import PackageDescription

// A server that logs people in by e-mail magic link, with a page only for those who are.
let package = Package(
  name: "LoginServer",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(
      name: "swift-sdk-gen", path: "../..", traits: ["StytchSessions", "AsyncHTTPClient"]),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
  ],
  targets: [
    .executableTarget(
      name: "LoginServer",
      dependencies: [
        .product(name: "Stytch", package: "swift-sdk-gen"),
        .product(name: "StytchSessions", package: "swift-sdk-gen"),
        .product(name: "AsyncHTTPClientTransport", package: "swift-sdk-gen"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
      ]
    ),
    .testTarget(
      name: "LoginServerTests",
      dependencies: [
        "LoginServer",
        .product(name: "SDKTesting", package: "swift-sdk-gen"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
      ]
    ),
  ]
)
