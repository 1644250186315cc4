import ArgumentParser
import Generation

/// What every command takes that reads a description.
struct InputOptions: ParsableArguments {
  @Argument(help: "The OpenAPI description, YAML or JSON.", completion: .file())
  var spec: String

  @Option(
    help: "An overlay to apply; repeat for several. (default: NAME.overlay.yaml beside SPEC)",
    completion: .file()
  )
  var overlay: [String] = []

  @Option(
    help: "How the SDK is shaped. (default: NAME.gen.yaml beside SPEC)",
    completion: .file()
  )
  var config: String?

  @Flag(help: "Read files that SPEC refers to also outside of its folder.")
  var allowOutside = false

  @Flag(help: "Fetch documents that SPEC refers to by https.")
  var allowNetwork = false

  func validate() throws {
    if spec.isEmpty { throw ValidationError("SPEC is the path of a description.") }
    if config?.isEmpty == true { throw ValidationError("--config takes a file.") }
    if overlay.contains("") { throw ValidationError("--overlay takes a file.") }
  }

  /// The pipeline that reads the description.
  func pipeline(templates: String? = nil) -> Pipeline {
    let companions = Companions(of: spec)
    var pipeline = Pipeline(
      spec: spec,
      overlays: overlay.isEmpty ? companions.overlay.map { [$0] } ?? [] : overlay,
      configuration: config ?? companions.configuration,
      templates: templates ?? companions.templates
    )
    pipeline.articles = companions.articles
    pipeline.access = SpecLoader.Access(
      allowsOutside: allowOutside, allowsNetwork: allowNetwork)
    return pipeline
  }
}
