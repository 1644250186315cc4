import Hummingbird
import Stytch
import StytchSessions

/// Lets only those through who are logged in.
///
/// The session's JWT is checked on this machine. Only when its five minutes are over is Stytch asked,
/// which renews it while the session lasts.
struct SessionMiddleware: RouterMiddleware {
  let authenticator: ConsumerAuthenticator
  let cookie: SessionCookie

  func handle(
    _ request: Request,
    context: LoginContext,
    next: (Request, LoginContext) async throws -> Response
  ) async throws -> Response {
    guard let sessionJWT = request.cookies[SessionCookie.name]?.value else {
      throw PageError.notLoggedIn
    }
    let checked: AuthenticatedSession<Sessions.Session, Sessions.AuthenticateResponse>
    do {
      checked = try await authenticator.sessions.authenticateJWT(sessionJWT)
    } catch {
      // That Stytch could not be asked says nothing about the session.
      if let cause = error.cause, !cause.isRefusal { throw cause }
      throw PageError.notLoggedIn
    }
    var context = context
    context.session = checked.session
    var response = try await next(request, context)
    // A route that sets the cookie itself ends the session.
    if checked.response != nil, response.headers[.setCookie] == nil {
      response.setCookie(cookie.holding(checked.sessionJWT))
    }
    return response
  }
}
