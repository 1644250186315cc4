import SDKModel

/// The types of an SDK as code in the same module spells them, for code that is written beside it.
public struct SpelledTypes: Sendable {
  private let spelling: TypeSpelling

  /// Prepares to spell the types of a model.
  ///
  /// - Parameter module: the module that the code becomes part of, if that is not named as the SDK.
  public init(_ model: SDKModel, module: String? = nil) {
    spelling = TypeSpelling(context: EmissionContext(model, module: module), scopes: [])
  }

  /// The type as it is written at the top of a file.
  public func spell(_ type: TypeReference) -> String {
    spelling.spell(type)
  }
}
