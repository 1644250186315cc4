#if AsyncHTTPClient
import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOHTTP2
import NIOPosix
import NIOSSL
import SDKRuntime

extension TransportFailure {
  /// What a transport throws for an error of the client.
  static func error(for error: any Error) -> any Error {
    switch error {
    case is CancellationError, is TransportFailure, is UnreadableBody: error
    case let error as HTTPClientError where error == .bodyLengthMismatch:
      TransportFailure(
        .unreadableBody, message: "The body has not the length that was given for it.")
    case let error as HTTPClientError: TransportFailure(error)
    case let error as NIOConnectionError: TransportFailure(error)
    case let error as IOError: TransportFailure(error)
    case let error as ChannelError: TransportFailure(error)
    case let error as NIOSSLError: TransportFailure(error)
    // Those of the handshake come within a NIOSSLError.
    case is BoringSSLError:
      TransportFailure(.connectionLost, message: "The TLS connection broke: \(error)")
    case is NIOSSLExtraError:
      TransportFailure(.tls, message: "The TLS connection failed: \(error)")
    case let error as NIOHTTP2Errors.StreamClosed: TransportFailure(error)
    case is HTTPParserError:
      TransportFailure(.connectionLost, message: "The response is not HTTP: \(error)")
    default:
      TransportFailure(.other, message: "The client failed with \(type(of: error)).")
    }
  }

  private init(_ error: HTTPClientError) {
    let message = error.shortDescription
    switch error {
    case .deadlineExceeded, .readTimeout, .writeTimeout:
      self.init(.timedOut, message: message)
    case .connectTimeout, .getConnectionFromPoolTimeout, .tlsHandshakeTimeout,
      .socksHandshakeTimeout, .httpProxyHandshakeTimeout:
      self.init(.timedOut, message: "No connection was made in time: \(message)", isUnsent: true)
    case .remoteConnectionClosed:
      self.init(.connectionLost, message: message)
    case .alreadyShutdown:
      self.init(.other, message: "The HTTP client was shut down.", isUnsent: true)
    default:
      self.init(.other, message: message)
    }
  }

  private init(_ error: NIOConnectionError) {
    if let failure = error.connectionErrors.last {
      switch failure.error {
      case let cause as IOError where [ECONNREFUSED, ENETUNREACH].contains(cause.errnoCode):
        self.init(cause)
      case let cause as ChannelError: self.init(cause, isConnecting: true)
      default:
        self.init(
          .connectionRefused, message: "No connection could be made (\(failure.error)).")
      }
    } else {
      self.init(.dns, message: "The host's name has no address.")
    }
  }

  private init(_ error: IOError) {
    let message = String(describing: error)
    switch error.errnoCode {
    // Only connecting ends in these.
    case ECONNREFUSED: self.init(.connectionRefused, message: message)
    case ENETUNREACH: self.init(.offline, message: message)
    default: self.init(.connectionLost, message: message)
    }
  }

  private init(_ error: ChannelError, isConnecting: Bool = false) {
    if case .connectTimeout = error {
      self.init(.timedOut, message: "No connection was made in time.", isUnsent: true)
    } else {
      self.init(
        .connectionLost, message: "The connection was closed (\(error)).", isUnsent: isConnecting)
    }
  }

  private init(_ error: NIOSSLError) {
    switch error {
    // After the handshake: the server went without a word.
    case .uncleanShutdown: self.init(.connectionLost, message: "The TLS connection broke off.")
    case .handshakeFailed, .unableToValidateCertificate, .noCertificateToValidate:
      self.init(.tls, message: "The TLS connection failed: \(error)")
    default: self.init(.tls, message: "The TLS connection failed: \(error)", isUnsent: false)
    }
  }

  private init(_ error: NIOHTTP2Errors.StreamClosed) {
    self.init(
      .connectionLost, message: "The server closed the HTTP/2 stream (\(error.errorCode)).",
      isUnsent: error.errorCode == .refusedStream)
  }
}
#endif
