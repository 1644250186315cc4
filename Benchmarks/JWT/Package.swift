// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that the other measurements do without jwt-kit.
let package = Package(
  name: "JWTBenchmarks",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(name: "swift-sdk-gen", path: "../..", traits: ["StytchSessions"]),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
  ],
  targets: [
    .executableTarget(
      name: "measure-jwt",
      dependencies: [
        .product(name: "CryptoExtras", package: "swift-crypto"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "JWTKit", package: "jwt-kit"),
        .product(name: "SDKRuntime", package: "swift-sdk-gen"),
        .product(name: "Stytch", package: "swift-sdk-gen"),
        .product(name: "StytchSessions", package: "swift-sdk-gen"),
      ])
  ]
)
