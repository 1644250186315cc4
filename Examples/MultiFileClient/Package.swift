// swift-tools-version: 6.1
import PackageDescription

// A program whose client is generated while it is built, from a description in several files and
// with a template of its own.
let package = Package(
  name: "MultiFileClient",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(name: "swift-sdk-gen", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "MultiFileClient",
      dependencies: [
        .product(name: "SDKRuntime", package: "swift-sdk-gen"),
        .product(name: "SDKTesting", package: "swift-sdk-gen"),
      ],
      plugins: [.plugin(name: "GenerateSDK", package: "swift-sdk-gen")]
    )
  ]
)
