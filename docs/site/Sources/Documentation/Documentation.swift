// The products that the documentation is of; the target has no code of its own.
import AsyncHTTPClientTransport
import SDKTesting
import Stytch
import StytchSessions
