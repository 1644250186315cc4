#if !StytchSessions
/// Checks sessions, tokens and permissions of a B2B project; needs the trait `StytchSessions`.
@available(
  *, unavailable, message: "Enable the trait StytchSessions where you name the package."
)
public struct B2BAuthenticator {}

/// Checks sessions, tokens and permissions of a consumer project; needs the trait `StytchSessions`.
@available(
  *, unavailable, message: "Enable the trait StytchSessions where you name the package."
)
public struct ConsumerAuthenticator {}
#endif
