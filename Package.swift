// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "swift-sdk-gen",
  platforms: [.macOS(.v14), .iOS(.v17), .tvOS(.v17), .watchOS(.v10), .visionOS(.v1)],
  products: [
    .executable(name: "gen", targets: ["gen"]),
    .executable(name: "gateway", targets: ["gateway"]),
    .library(name: "SDKRuntime", targets: ["SDKRuntime"]),
    .library(name: "SDKTesting", targets: ["SDKTesting"]),
    .library(name: "AsyncHTTPClientTransport", targets: ["AsyncHTTPClientTransport"]),
    .library(name: "Stytch", targets: ["Stytch"]),
    .library(name: "StytchSessions", targets: ["StytchSessions"]),
    .plugin(name: "GenerateSDK", targets: ["GenerateSDK"]),
    .plugin(name: "GenerateSDKCommand", targets: ["GenerateSDKCommand"]),
  ],
  // What is heavy is off, and then not even fetched. The tests turn all on: `TRAITS` in the Makefile.
  traits: [
    .trait(name: "Metrics", description: "Clients count calls and retries in swift-metrics."),
    .trait(
      name: "StytchSessions",
      description: "Stytch's sessions, tokens and permissions checked locally, with jwt-kit."),
    .trait(
      name: "AsyncHTTPClient",
      description: "A transport over async-http-client: HTTP/2, and streaming with back-pressure."),
    .trait(
      name: "Gateway",
      description: "The gateway: serves a reference and passes calls on with credentials."),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    // Fetched only with the trait AsyncHTTPClient.
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-http2", from: "1.46.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    // Fetched only with the trait Gateway.
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
  ],
  targets: [
    // From bytes to a typed document.
    .target(name: "Diagnostics"),
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .target(name: "CYAML", dependencies: ["CLibYAML"]),
    .target(name: "YAMLTree", dependencies: ["CYAML", "Diagnostics"]),
    .target(name: "JSONPath", dependencies: ["YAMLTree", "Diagnostics"]),
    .target(name: "Overlay", dependencies: ["JSONPath", "YAMLTree", "Diagnostics"]),
    .target(name: "Bundling", dependencies: ["YAMLTree", "Diagnostics"]),
    .target(name: "Swagger2", dependencies: ["YAMLTree", "Diagnostics"]),
    .target(name: "OpenAPIValidation", dependencies: ["YAMLTree", "Diagnostics"]),
    .target(name: "JSONSchema", dependencies: ["YAMLTree", "Diagnostics"]),
    .target(name: "Extraction", dependencies: ["YAMLTree", "Diagnostics"]),
    .target(name: "OpenAPIDocument", dependencies: ["YAMLTree", "Diagnostics"]),

    // From the document to Swift.
    .target(name: "SDKModel", dependencies: ["OpenAPIDocument", "YAMLTree", "Diagnostics"]),
    .target(name: "Mustache", dependencies: ["Diagnostics"]),
    .target(
      name: "Templates", path: "Templates", exclude: ["Reference"],
      resources: [.embedInCode("Swift")]),
    .target(name: "SwiftEmitter", dependencies: ["SDKModel", "Mustache"]),
    .target(
      name: "SDKDiff", dependencies: ["SwiftEmitter", "SDKModel", "YAMLTree", "Diagnostics"]),
    .target(name: "LineDiff"),
    .target(
      name: "OutputPlan", dependencies: ["LineDiff", "SwiftEmitter", "SDKModel", "Diagnostics"]),
    .target(name: "CExchange"),
    .target(name: "DocumentUpdate", dependencies: ["YAMLTree", "Diagnostics"]),
    .target(
      name: "ReferenceTemplates", path: "Templates/Reference",
      resources: [.embedInCode("Pages"), .embedInCode("Assets")]),
    .target(
      name: "ReferenceSite", dependencies: ["SwiftEmitter", "SDKModel", "Mustache", "Diagnostics"]),
    // What the programs below share: the way from files on the disk to a model, and to an SDK.
    .target(
      name: "Generation",
      dependencies: [
        "Bundling", "DocumentUpdate", "Mustache", "OpenAPIDocument", "Overlay", "SDKModel",
        "Swagger2", "SwiftEmitter", "Templates", "YAMLTree", "Diagnostics",
      ]),
    .target(
      name: "GatewayCore",
      dependencies: [
        "SDKModel", "YAMLTree",
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ]),
    .executableTarget(
      name: "gateway",
      dependencies: [
        "Generation", "GatewayCore", "ReferenceSite", "ReferenceTemplates", "SwiftEmitter",
        "Mustache", "SDKModel", "Diagnostics",
        .product(
          name: "ArgumentParser", package: "swift-argument-parser",
          condition: .when(traits: ["Gateway"])),
        .product(
          name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Gateway"])),
        .product(
          name: "HummingbirdCore", package: "hummingbird", condition: .when(traits: ["Gateway"])),
        .product(
          name: "AsyncHTTPClient", package: "async-http-client",
          condition: .when(traits: ["Gateway"])),
        .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["Gateway"])),
        .product(name: "NIOPosix", package: "swift-nio", condition: .when(traits: ["Gateway"])),
        .product(name: "NIOHTTP1", package: "swift-nio", condition: .when(traits: ["Gateway"])),
        .product(
          name: "NIOConcurrencyHelpers", package: "swift-nio",
          condition: .when(traits: ["Gateway"])),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
      ]),
    .executableTarget(
      name: "gen",
      dependencies: [
        "Generation", "OutputPlan", "CExchange", "DocumentUpdate",
        "Overlay", "Bundling", "Swagger2", "OpenAPIValidation", "JSONSchema", "Extraction",
        "SwiftEmitter", "SDKDiff", "ReferenceSite", "Mustache", "Templates", "ReferenceTemplates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),

    // What generated code is built on, and the flagship of it.
    .target(
      name: "SDKRuntime",
      dependencies: [
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(
          name: "Metrics", package: "swift-metrics", condition: .when(traits: ["Metrics"])),
      ]
    ),
    .target(name: "SDKTesting", dependencies: ["SDKRuntime"]),
    .target(
      name: "AsyncHTTPClientTransport",
      dependencies: [
        "SDKRuntime",
        .product(
          name: "AsyncHTTPClient", package: "async-http-client",
          condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOCore", package: "swift-nio", condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOPosix", package: "swift-nio", condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOHTTP1", package: "swift-nio", condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOHTTP2", package: "swift-nio-http2",
          condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOSSL", package: "swift-nio-ssl", condition: .when(traits: ["AsyncHTTPClient"])),
      ]),
    .target(name: "Stytch", dependencies: ["SDKRuntime"], path: "Generated/Stytch"),
    .target(
      name: "StytchSessions",
      dependencies: [
        "Stytch", "SDKRuntime",
        .product(
          name: "JWTKit", package: "jwt-kit", condition: .when(traits: ["StytchSessions"])),
      ]),
    .target(name: "StytchSnippets", dependencies: ["Stytch"], path: "Generated/StytchSnippets"),
    .plugin(name: "GenerateSDK", capability: .buildTool(), dependencies: ["gen"]),
    .plugin(
      name: "GenerateSDKCommand",
      capability: .command(
        intent: .custom(verb: "gen", description: "Generate Swift SDKs of OpenAPI descriptions."),
        permissions: [
          .writeToPackageDirectory(reason: "gen writes the SDKs into the package.")
        ]),
      dependencies: ["gen"]),

    // Tests, in the order of the pipeline.
    .target(
      name: "TestSupport",
      dependencies: [.product(name: "Subprocess", package: "swift-subprocess")],
      path: "Tests/TestSupport"),
    .target(name: "Faults", path: "Tests/Faults"),
    .target(
      name: "TestServer",
      dependencies: ["Faults", .product(name: "FlyingFox", package: "FlyingFox")],
      path: "Tests/TestServer"),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(
      name: "YAMLTreeTests", dependencies: ["TestSupport", "YAMLTree", "CYAML", "Diagnostics"]),
    .testTarget(
      name: "JSONPathTests", dependencies: ["TestSupport", "JSONPath", "YAMLTree", "Diagnostics"]),
    .testTarget(
      name: "OverlayTests", dependencies: ["TestSupport", "Overlay", "YAMLTree", "Diagnostics"]),
    .testTarget(
      name: "BundlingTests", dependencies: ["TestSupport", "Bundling", "YAMLTree", "Diagnostics"]),
    .testTarget(
      name: "Swagger2Tests", dependencies: ["TestSupport", "Swagger2", "YAMLTree", "Diagnostics"]),
    .testTarget(
      name: "OpenAPIValidationTests",
      dependencies: ["TestSupport", "OpenAPIValidation", "YAMLTree", "Diagnostics"]),
    .testTarget(
      name: "JSONSchemaTests",
      dependencies: ["TestSupport", "JSONSchema", "YAMLTree", "Diagnostics"]),
    .testTarget(
      name: "ExtractionTests",
      dependencies: ["TestSupport", "Extraction", "YAMLTree", "Diagnostics"]),
    .testTarget(
      name: "OpenAPIDocumentTests",
      dependencies: ["TestSupport", "OpenAPIDocument", "YAMLTree", "Diagnostics"]),
    .testTarget(
      name: "SDKModelTests",
      dependencies: ["SDKModel", "OpenAPIDocument", "YAMLTree", "Diagnostics"]
    ),
    .testTarget(name: "MustacheTests", dependencies: ["Mustache", "Diagnostics"]),
    .testTarget(
      name: "SwiftEmitterTests",
      dependencies: ["SwiftEmitter", "SDKModel", "Mustache", "Templates", "Diagnostics"]),
    .testTarget(
      name: "SDKDiffTests",
      dependencies: [
        "TestSupport", "SDKDiff", "SwiftEmitter", "SDKModel", "Mustache", "Templates",
        "OpenAPIDocument", "YAMLTree", "Diagnostics", "SDKRuntime",
      ]),
    .testTarget(
      name: "GoldenTests",
      dependencies: [
        "TestSupport", "SwiftEmitter", "SDKModel", "Mustache", "Templates", "OpenAPIDocument",
        "Overlay", "Bundling", "Swagger2", "YAMLTree", "Diagnostics", "SDKRuntime",
      ]),
    .testTarget(
      name: "DocumentUpdateTests", dependencies: ["DocumentUpdate", "YAMLTree", "Diagnostics"]),
    .testTarget(name: "LineDiffTests", dependencies: ["TestSupport", "LineDiff"]),
    .testTarget(
      name: "OutputPlanTests", dependencies: ["OutputPlan", "SwiftEmitter", "Diagnostics"]),
    .testTarget(
      name: "GenTests",
      dependencies: [
        "TestSupport", "Generation", "OutputPlan", "SwiftEmitter", "Diagnostics", "gen",
      ]),
    .testTarget(
      name: "SDKRuntimeTests",
      dependencies: [
        "Faults", "TestServer", "TestSupport", "SDKRuntime",
        .target(
          name: "AsyncHTTPClientTransport", condition: .when(traits: ["AsyncHTTPClient"])),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(
          name: "MetricsTestKit", package: "swift-metrics", condition: .when(traits: ["Metrics"])),
        // A server that speaks HTTP/2 over TLS.
        .product(
          name: "AsyncHTTPClient", package: "async-http-client",
          condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOCore", package: "swift-nio", condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOPosix", package: "swift-nio", condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOHTTP1", package: "swift-nio", condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOHTTP2", package: "swift-nio-http2",
          condition: .when(traits: ["AsyncHTTPClient"])),
        .product(
          name: "NIOSSL", package: "swift-nio-ssl", condition: .when(traits: ["AsyncHTTPClient"])),
        .product(name: "FlyingFox", package: "FlyingFox"),
      ]),
    .testTarget(
      name: "SDKTestingTests",
      dependencies: [
        "TestSupport", "SDKTesting", "SDKRuntime", "Stytch",
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ]),
    .testTarget(
      name: "SpecTests", dependencies: ["TestSupport", "Overlay", "YAMLTree", "Diagnostics"]),
    // SDKs of golden cases, to be called.
    .target(
      name: "Choices", dependencies: ["SDKRuntime"], path: "Tests/Golden/one-of/expected",
      exclude: ["diagnostics.txt"]),
    .target(
      name: "Zoo", dependencies: ["SDKRuntime"], path: "Tests/Golden/discriminators/expected",
      exclude: ["diagnostics.txt"]),
    .target(
      name: "Signals", dependencies: ["SDKRuntime"],
      path: "Tests/Golden/discriminator-values/expected", exclude: ["diagnostics.txt"]),
    .target(
      name: "Formats", dependencies: ["SDKRuntime"], path: "Tests/Golden/formats/expected",
      exclude: ["diagnostics.txt"]),
    .target(
      name: "Styles", dependencies: ["SDKRuntime"], path: "Tests/Golden/parameter-styles/expected",
      exclude: ["diagnostics.txt"]),
    .target(
      name: "Statuses", dependencies: ["SDKRuntime"],
      path: "Tests/Golden/response-statuses/expected", exclude: ["diagnostics.txt"]),
    .target(
      name: "Uploads", dependencies: ["SDKRuntime"], path: "Tests/Golden/body-multipart/expected",
      exclude: ["diagnostics.txt"]),
    .target(
      name: "Streams", dependencies: ["SDKRuntime"], path: "Tests/Golden/response-events/expected",
      exclude: ["diagnostics.txt"]),
    .target(
      name: "Profiles", dependencies: ["SDKRuntime"], path: "Tests/Golden/nullable-3.1/expected",
      exclude: ["diagnostics.txt"]),
    .testTarget(
      name: "GeneratedSDKTests",
      dependencies: [
        "TestServer", "Choices", "Zoo", "Signals", "Formats", "Profiles", "Styles", "Statuses",
        "Uploads", "Streams",
        "SDKRuntime",
      ]),
    .testTarget(
      name: "ReferenceSiteTests",
      dependencies: [
        "TestSupport", "ReferenceSite", "ReferenceTemplates", "SwiftEmitter", "SDKModel",
        "Mustache", "OpenAPIDocument", "YAMLTree", "Diagnostics",
      ]),
    .testTarget(
      name: "GatewayTests",
      dependencies: [
        "TestSupport", "GatewayCore", "SDKModel", "OpenAPIDocument", "YAMLTree", "Diagnostics",
        "gateway",
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ]),
    .testTarget(
      name: "StytchTests",
      dependencies: [
        "TestSupport", "TestServer", "Stytch", "StytchSnippets", "SDKRuntime", "SwiftEmitter",
        "GatewayCore", "ReferenceSite", "ReferenceTemplates", "Mustache",
        "SDKModel", "OpenAPIDocument", "Overlay", "YAMLTree", "Diagnostics",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "FlyingFox", package: "FlyingFox"),
      ]),
    .testTarget(
      name: "StytchSessionsTests",
      dependencies: [
        "TestSupport", "TestServer", "StytchSessions", "Stytch", "SDKRuntime",
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ], exclude: ["Support/tokens.json"]),
    // The pages' code is compiled against these.
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "TestSupport", "Stytch", "StytchSessions", "StytchSnippets", "SDKTesting", "SDKRuntime",
      ]),
  ]
)
