// swift-tools-version: 6.1
import PackageDescription

// Sources/CYAML and Sources/CLibYAML are links to the generator's own: the floor that it is
// compared with is libyaml through the very shim that it uses.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v14)],
  targets: [
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .target(name: "CYAML", dependencies: ["CLibYAML"]),
    .executableTarget(name: "measure", dependencies: ["CYAML"]),
  ]
)
