import Foundation

/// Blocking TCP sockets of this machine.
enum Socket {
  struct Failure: Error {
    let code: Int32
  }

  /// A socket that waits for connections, and its port.
  ///
  /// - Parameter port: The port that it is to have; 0 for any that is free.
  static func listen(port: UInt16 = 0) throws -> (socket: Int32, port: UInt16) {
    #if canImport(Darwin)
    let listener = socket(AF_INET, SOCK_STREAM, 0)
    #else
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    #endif
    // A port that connections were made to would otherwise not be given again for a minute.
    var isReused: Int32 = 1
    setsockopt(
      listener, SOL_SOCKET, SO_REUSEADDR, &isReused, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, length) == 0 && Foundation.listen(listener, 1024) == 0
          && getsockname(listener, address, &length) == 0
      }
    }
    guard listener >= 0, result else { throw Failure(code: errno) }
    return (listener, UInt16(bigEndian: address.sin_port))
  }

  /// The next connection; nil where the listener was shut down.
  static func accept(_ listener: Int32) -> Int32? {
    while true {
      let connection = Foundation.accept(listener, nil, nil)
      if connection >= 0 { return connection }
      // The client may be gone before its connection is accepted.
      guard errno == EINTR || errno == ECONNABORTED else { return nil }
    }
  }

  /// Sends all bytes; whether it could.
  static func send(_ data: Data, to connection: Int32) -> Bool {
    #if canImport(Darwin)
    let flags: Int32 = 0
    #else
    let flags = Int32(MSG_NOSIGNAL)
    #endif
    return data.withUnsafeBytes { bytes in
      var sent = 0
      while sent < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[sent...])
        let count = Foundation.send(connection, rest.baseAddress, rest.count, flags)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        sent += count
      }
      return true
    }
  }

  /// Some bytes; nil where the connection has ended.
  static func receive(from connection: Int32) -> Data? {
    var bytes = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = recv(connection, &bytes, bytes.count, 0)
      if count < 0, errno == EINTR { continue }
      return count > 0 ? Data(bytes.prefix(count)) : nil
    }
  }

  /// Ends both ways, so that whoever waits at the socket goes on.
  static func shutDown(_ socket: Int32) {
    #if canImport(Darwin)
    shutdown(socket, SHUT_RDWR)
    #else
    shutdown(socket, Int32(SHUT_RDWR))
    #endif
  }

  /// Gives a socket back; whoever is at the other end is told of an error where it resets.
  static func close(_ socket: Int32, resets: Bool = false) {
    if resets {
      var atOnce = linger(l_onoff: 1, l_linger: 0)
      setsockopt(socket, SOL_SOCKET, SO_LINGER, &atOnce, socklen_t(MemoryLayout<linger>.size))
    }
    Foundation.close(socket)
  }
}
