import Foundation

/// A server at the level of sockets, which can break every rule of HTTP.
///
/// Each connection has a thread of its own, so that tests that fill all of Swift's threads cannot
/// hold it up.
///
/// Sendable unchecked: what changes is touched under the lock alone.
public final class FaultServer: @unchecked Sendable {
  /// What the server does in answer to a request, one thing after the other.
  public enum Step: Sendable {
    /// Sends bytes.
    case send(Data)
    /// Sends bytes one by one, with a pause before each.
    case trickle(Data, pause: Duration)
    /// Sends bytes again and again, until the client closes the connection.
    case flood(Data)
    /// Does nothing until the client closes the connection.
    case stall
    /// Ends the connection as it should be ended.
    case close
    /// Breaks the connection off.
    case reset
    /// Ends the connection, and refuses all others until the server is opened again.
    case vanish
  }

  private let lock = NSLock()
  private var arrived: [Arrival] = []
  private var connections: Set<Int32> = []
  private var accepted = 0
  private var isStopped = false
  /// Nil where connections are refused.
  private var listener: Int32?

  private let port: UInt16
  private let keepsArrivals: Bool
  private let answer: @Sendable (Arrival) -> [Step]

  /// Where the server is.
  public let url: String

  /// Starts a server; a connection is kept open after an answer that does not end it.
  public init(
    keepsArrivals: Bool = true,
    _ answer: @escaping @Sendable (Arrival) -> [Step]
  ) throws {
    self.keepsArrivals = keepsArrivals
    self.answer = answer
    let (listener, port) = try Socket.listen()
    self.listener = listener
    self.port = port
    url = "http://127.0.0.1:\(port)"
    Thread.detachNewThread { [self] in accept(from: listener) }
  }

  /// Runs a server for as long as the body runs.
  public static func run<Result>(
    _ answer: @escaping @Sendable (Arrival) -> [Step],
    _ body: (FaultServer) async throws -> Result
  ) async throws -> Result {
    let server = try FaultServer(answer)
    defer { server.stop() }
    return try await body(server)
  }

  /// What arrived so far, each request whole.
  public var arrivals: [Arrival] { lock.withLock { arrived } }

  /// The count of connections that were made so far.
  public var connectionCount: Int { lock.withLock { accepted } }

  /// The count of connections that are open now.
  public var openConnectionCount: Int { lock.withLock { connections.count } }

  /// Ends the server and all its connections.
  public func stop() {
    let open = lock.withLock {
      isStopped = true
      return connections
    }
    for connection in open { Socket.shutDown(connection) }
    refuse()
  }

  /// Refuses connections from now on; those that are there stay.
  public func refuse() {
    let open = lock.withLock {
      defer { listener = nil }
      return listener
    }
    if let open { Socket.shutDown(open) }
  }

  /// Takes connections again, at the same port.
  public func reopen() throws {
    try lock.withLock {
      guard listener == nil, !isStopped else { return }
      let (listener, _) = try Socket.listen(port: port)
      self.listener = listener
      Thread.detachNewThread { [self] in accept(from: listener) }
    }
  }

  private func accept(from listener: Int32) {
    while let connection = Socket.accept(listener) {
      let isOpen = lock.withLock {
        if !isStopped { connections.insert(connection) }
        accepted += 1
        return !isStopped
      }
      guard isOpen else {
        Socket.close(connection)
        break
      }
      Thread.detachNewThread { [self] in serve(connection) }
    }
    Socket.close(listener)
  }

  private func serve(_ connection: Int32) {
    var reader = RequestReader(connection)
    var isReset = false
    serving: while let arrival = reader.next() {
      if keepsArrivals { lock.withLock { arrived.append(arrival) } }
      for step in answer(arrival) {
        guard perform(step, connection, &isReset) else { break serving }
      }
    }
    // Before it is closed: its number may then be another's.
    lock.withLock { _ = connections.remove(connection) }
    Socket.close(connection, resets: isReset)
  }

  /// Does a step; whether the connection goes on.
  private func perform(_ step: Step, _ connection: Int32, _ isReset: inout Bool) -> Bool {
    switch step {
    case .send(let data):
      return Socket.send(data, to: connection)
    case .trickle(let data, let pause):
      for byte in data {
        Thread.sleep(forTimeInterval: pause / .seconds(1))
        guard Socket.send(Data([byte]), to: connection) else { return false }
      }
      return true
    case .flood(let data):
      while Socket.send(data, to: connection) {}
      return false
    case .stall:
      while Socket.receive(from: connection) != nil {}
      return false
    case .close:
      return false
    case .reset:
      isReset = true
      return false
    case .vanish:
      refuse()
      return false
    }
  }
}

extension FaultServer.Step {
  /// Sends a text.
  public static func send(_ text: String) -> Self { .send(Data(text.utf8)) }

  /// Sends a whole response.
  public static func respond(
    _ status: Int = 200,
    headers: [String: String] = [:],
    body: Data
  ) -> Self {
    .send(head(status, headers: headers, length: body.count) + body)
  }

  /// Sends a whole response of JSON.
  public static func respond(
    _ status: Int = 200,
    headers: [String: String] = [:],
    json: String = "{}"
  ) -> Self {
    .respond(
      status, headers: headers.merging(["Content-Type": "application/json"]) { own, _ in own },
      body: Data(json.utf8))
  }

  /// The head of a response; without a length its body ends with the connection.
  public static func head(
    _ status: Int = 200,
    headers: [String: String] = [:],
    length: Int?
  ) -> Data {
    var text = "HTTP/1.1 \(status) Status\r\n"
    for (name, value) in headers.sorted(by: { $0.key < $1.key }) { text += "\(name): \(value)\r\n" }
    if let length { text += "Content-Length: \(length)\r\n" }
    return Data((text + "\r\n").utf8)
  }
}
