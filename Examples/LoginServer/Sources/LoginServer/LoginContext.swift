import Hummingbird
import Stytch

/// What is known of a request.
struct LoginContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The session of the person who asks, once ``SessionMiddleware`` has checked it.
  var session: Sessions.Session?

  init(source: Source) {
    coreContext = .init(source: source)
  }

  /// Browsers send forms.
  var requestDecoder: URLEncodedFormDecoder { URLEncodedFormDecoder() }

  /// The session of the person who asks.
  ///
  /// - Throws: ``PageError/notLoggedIn``.
  func requireSession() throws -> Sessions.Session {
    guard let session else { throw PageError.notLoggedIn }
    return session
  }
}
