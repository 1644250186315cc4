// swift-tools-version: 6.1
import PackageDescription

// A program with two generated clients, beside a build plugin that is none of gen's.
let package = Package(
  name: "TwoPlugins",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(name: "swift-sdk-gen", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "TwoPlugins",
      dependencies: [
        .product(name: "SDKRuntime", package: "swift-sdk-gen"),
        .product(name: "SDKTesting", package: "swift-sdk-gen"),
      ],
      plugins: [.plugin(name: "GenerateSDK", package: "swift-sdk-gen"), "MakeNotices"]
    ),
    .plugin(name: "MakeNotices", capability: .buildTool(), dependencies: ["make-notice"]),
    .executableTarget(name: "make-notice"),
  ]
)
