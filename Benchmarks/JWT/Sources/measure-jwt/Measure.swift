import Foundation
import JWTKit
import Stytch
import StytchSessions

/// Compares the local check of a session JWT with jwt-kit's bare verification of the same token.
///
/// `measure-jwt [ROUNDS [CALLS]]`. The kinds take turns within one process, and it is the processor's
/// time that counts, so that whatever else the machine does meets them all alike.
@main
struct Measure {
  static func main() async throws {
    let numbers = CommandLine.arguments.dropFirst().compactMap(Int.init).filter { $0 > 0 }
    let rounds = numbers.first ?? 41
    let calls = numbers.dropFirst().first ?? 1000

    let issuer = try await TokenIssuer()
    let token = try await issuer.token()
    let stytch = try B2BClient(
      projectID: TokenIssuer.projectID, secret: "secret", transport: issuer.transport)
    let authenticator = B2BAuthenticator(stytch)
    let keys = issuer.keys

    func check() async throws {
      let session = try await authenticator.sessions.authenticateJWTLocal(token)
      precondition(session.memberID == TokenIssuer.memberID)
    }
    func verify<Payload: BarePayload>(_ type: Payload.Type) async throws {
      let payload = try await keys.verify(token, as: type)
      precondition(payload.sub.value == TokenIssuer.memberID)
    }

    var seconds: [Kind: [Double]] = [:]
    for round in 0...rounds {
      // In another order each time.
      for kind in Kind.allCases.shuffled() {
        let start = processorTime()
        for _ in 0..<calls {
          switch kind {
          case .check: try await check()
          case .bareSession: try await verify(SessionPayload.self)
          case .bareRegistered: try await verify(RegisteredPayload.self)
          }
        }
        let time = processorTime() - start
        // The first round warms up.
        if round > 0 { seconds[kind, default: []].append(time / Double(calls)) }
      }
    }

    print("a token of \(token.utf8.count) bytes, medians of \(rounds) rounds of \(calls) calls")
    let medians = seconds.mapValues { $0.sorted()[$0.count / 2] }
    for kind in Kind.allCases {
      guard let median = medians[kind], let own = medians[.check] else { continue }
      let time = (median * 1e6).formatted(.number.precision(.fractionLength(1)))
      let ratio = (median / own).formatted(.number.precision(.fractionLength(2)))
      print("\(kind.rawValue): \(time) µs; the check's rate is \(ratio) of it")
    }
  }

  /// The seconds that the process has computed so far.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  private enum Kind: String, CaseIterable {
    case check = "authenticateJWTLocal"
    case bareSession = "jwt-kit, the claims of the session read"
    case bareRegistered = "jwt-kit, the registered claims alone read"
  }
}
