/// What an API's error object tells in common terms; each is nil where the API does not say it.
public protocol ErrorBody: Decodable, Sendable {
  /// The API's identifier of the request, for its support.
  var requestID: String? { get }
  /// What went wrong, for people.
  var message: String? { get }
  /// What went wrong, for programs.
  var code: String? { get }
}

extension ErrorBody {
  /// Nothing, unless the error object says it.
  public var requestID: String? { nil }

  /// Nothing, unless the error object says it.
  public var message: String? { nil }

  /// Nothing, unless the error object says it.
  public var code: String? { nil }
}
