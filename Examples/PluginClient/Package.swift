// swift-tools-version: 6.1
import PackageDescription

// A program whose client is generated while it is built. The target holds the description of the
// API and what lies beside it; here they are links to the files in `spec`.
let package = Package(
  name: "PluginClient",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(name: "swift-sdk-gen", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "PluginClient",
      dependencies: [.product(name: "SDKRuntime", package: "swift-sdk-gen")],
      plugins: [.plugin(name: "GenerateSDK", package: "swift-sdk-gen")]
    )
  ]
)
