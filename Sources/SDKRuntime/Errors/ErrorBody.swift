/// What an API's error object tells in common terms; each is nil where the API does not say it.
///
/// The names are such that no property of the object itself has them.
public protocol ErrorBody: Decodable, Sendable {
  /// The API's identifier of the request, for its support.
  var apiRequestID: String? { get }
  /// What went wrong, for people.
  var apiMessage: String? { get }
  /// What went wrong, for programs.
  var apiCode: String? { get }
}

extension ErrorBody {
  /// Nothing, unless the error object says it.
  public var apiRequestID: String? { nil }

  /// Nothing, unless the error object says it.
  public var apiMessage: String? { nil }

  /// Nothing, unless the error object says it.
  public var apiCode: String? { nil }
}
