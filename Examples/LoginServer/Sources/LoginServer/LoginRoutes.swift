import Hummingbird
import Stytch
import StytchSessions

/// What the server answers to.
struct LoginRoutes: Sendable {
  /// How long a session lasts, in minutes.
  private static let sessionDuration = 24 * 60

  private let stytch: ConsumerClient
  private let origin: String
  private let cookie: SessionCookie

  /// - Parameters:
  ///   - stytch: Sends the links and keeps the sessions.
  ///   - origin: Where browsers reach this server; the links in the mails lead there.
  init(stytch: ConsumerClient, origin: String) {
    self.stytch = stytch
    self.origin = origin
    cookie = SessionCookie(isSecure: origin.hasPrefix("https://"))
  }

  var router: Router<LoginContext> {
    let router = Router(context: LoginContext.self)
    router.add(middleware: ErrorPages())
    router.get("/") { _, _ in Page.loginForm }
    router.post("/login", use: sendLink)
    router.get("/authenticate", use: logIn)

    let account = router.group().add(
      middleware: SessionMiddleware(authenticator: ConsumerAuthenticator(stytch), cookie: cookie))
    account.get("/account") { _, context in Page.account(of: try context.requireSession()) }
    account.post("/logout", use: logOut)
    return router
  }

  /// Sends a link to the address in the form; who has no account yet gets one.
  private func sendLink(_ request: Request, _ context: LoginContext) async throws -> Page {
    let form = try await request.decode(as: LoginForm.self, context: context)
    do {
      try await stytch.magicLinks.email.loginOrCreate(
        email: form.email, loginMagicLinkURL: "\(origin)/authenticate",
        signupMagicLinkURL: "\(origin)/authenticate")
    } catch {
      guard error.isRefusal else { throw error }
      throw PageError(.badRequest, "No link could be sent to this address.")
    }
    return Page("<p>Look into your mail.</p>")
  }

  /// Where the link in the mail leads: begins a session.
  private func logIn(_ request: Request, _ context: LoginContext) async throws -> Response {
    guard let token = request.uri.queryParameters["token"] else {
      throw PageError(.badRequest, "This link is not whole. Copy all of it.")
    }
    let sessionJWT: String
    do {
      sessionJWT = try await stytch.magicLinks.authenticate(
        token: String(token), sessionDurationMinutes: Self.sessionDuration
      ).sessionJWT
    } catch {
      guard error.isRefusal else { throw error }
      throw PageError(.unauthorized, "This link was used already, or it is too old.")
    }
    var response = Response.redirect(to: "/account")
    response.setCookie(cookie.holding(sessionJWT))
    return response
  }

  private func logOut(_ request: Request, _ context: LoginContext) async throws -> Response {
    let session = try context.requireSession()
    do {
      try await stytch.sessions.revoke(sessionID: session.sessionID)
    } catch {
      // What Stytch refuses to end is over already.
      guard error.isRefusal else { throw error }
    }
    var response = Response.redirect(to: "/")
    response.setCookie(cookie.expired)
    return response
  }
}

/// What the log-in form sends.
private struct LoginForm: Decodable {
  var email: String
}
