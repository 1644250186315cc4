// swift-tools-version: 6.1
import PackageDescription

// Builds the documentation of the SDK and its runtime: a package of its own, so that nobody else
// fetches the plugin.
let package = Package(
  name: "Documentation",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(name: "swift-sdk-gen", path: "../..", traits: ["StytchSessions", "AsyncHTTPClient"]),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    .target(
      name: "Documentation",
      dependencies: [
        .product(name: "Stytch", package: "swift-sdk-gen"),
        .product(name: "StytchSessions", package: "swift-sdk-gen"),
        .product(name: "SDKTesting", package: "swift-sdk-gen"),
        .product(name: "AsyncHTTPClientTransport", package: "swift-sdk-gen"),
      ])
  ]
)
