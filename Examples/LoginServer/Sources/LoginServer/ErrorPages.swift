import Hummingbird
import Stytch

/// Shows errors as pages that say what to do. What only those who run the server should know is in
/// its log: an error of the SDK holds no secret and can be logged as it is.
struct ErrorPages: RouterMiddleware {
  func handle(
    _ request: Request,
    context: LoginContext,
    next: (Request, LoginContext) async throws -> Response
  ) async throws -> Response {
    let page: Page
    do {
      return try await next(request, context)
    } catch let error as PageError {
      page = Self.page(error.status, error.text)
    } catch let error as StytchError {
      context.logger.error("\(error.localizedDescription)")
      page = Self.page(of: error)
    } catch let error as HTTPError {
      page = Self.page(error.status, error.status.reasonPhrase)
    }
    return page.response(from: request, context: context)
  }

  /// A failed call that the route could not make sense of.
  private static func page(of error: StytchError) -> Page {
    guard error.status != 429 else {
      return page(.tooManyRequests, "Too many attempts. Try again in a minute.")
    }
    let reference = error.requestID.map { " If it goes on, tell us this number: \($0)" } ?? ""
    return page(
      .serviceUnavailable, "Nobody can log in at the moment. Try again in a minute." + reference)
  }

  private static func page(_ status: HTTPResponse.Status, _ text: String) -> Page {
    Page("<p>\(text.escapedForHTML)</p>\n<p><a href=\"/\">Log in</a></p>", status: status)
  }
}

/// What a person is told instead of the page that they asked for.
struct PageError: Error {
  var status: HTTPResponse.Status
  var text: String

  init(_ status: HTTPResponse.Status, _ text: String) {
    self.status = status
    self.text = text
  }

  /// The page is only for those who are logged in.
  static let notLoggedIn = PageError(.unauthorized, "You are not logged in.")
}

extension StytchError {
  /// Whether Stytch refused what a person sent; otherwise the same may work later.
  var isRefusal: Bool {
    status.map { (400..<500).contains($0) && $0 != 408 && $0 != 429 } ?? false
  }
}
