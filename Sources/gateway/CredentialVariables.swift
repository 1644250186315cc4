#if Gateway
import ArgumentParser
import Foundation
import GatewayCore

/// Where credentials come from: the environment, and a file that wins over it.
struct CredentialVariables {
  var values: [String: String]
  /// What clients of a gateway must show that is not this machine's alone.
  var token: String?

  /// Reads both.
  /// - Throws: `ValidationError` for a file that others may read, or that is no list of values.
  static func read(file path: String?) throws -> CredentialVariables {
    var values = ProcessInfo.processInfo.environment
    if let path {
      var status = stat()
      guard stat(path, &status) == 0, let data = FileManager.default.contents(atPath: path) else {
        throw ValidationError("cannot read \(path)")
      }
      guard status.st_mode & 0o077 == 0 else {
        throw ValidationError("others may read \(path): run chmod 600 \(path)")
      }
      do throws(CredentialFile.Problem) {
        let given = try CredentialFile.values(String(decoding: data, as: UTF8.self))
        values.merge(given) { $1 }
      } catch {
        throw ValidationError("\(path): \(error)")
      }
    }
    let token = values.removeValue(forKey: "GATEWAY_TOKEN")
    return CredentialVariables(values: values, token: token?.isEmpty == true ? nil : token)
  }
}
#endif
