import Testing

@testable import SDKRuntime

@Suite struct ExchangeTimeoutTests {
  private let began = ContinuousClock.now

  private func rest(
    of timeout: ExchangeTimeout, after time: Int, lastSign: Int, isReaderBehind: Bool = false
  ) -> Duration {
    timeout.rest(
      at: began + .seconds(time), began: began, lastSign: began + .seconds(lastSign),
      isReaderBehind: isReaderBehind)
  }

  @Test func aWholeExchangeIsCountedFromItsBeginning() {
    let timeout = ExchangeTimeout.whole(.seconds(10))
    #expect(rest(of: timeout, after: 0, lastSign: 0) == .seconds(10))
    #expect(rest(of: timeout, after: 9, lastSign: 9) == .seconds(1))
    #expect(rest(of: timeout, after: 10, lastSign: 10) == .zero)
    #expect(rest(of: timeout, after: 10, lastSign: 5, isReaderBehind: true) == .zero)
  }

  @Test func silenceIsCountedFromTheLastSign() {
    let timeout = ExchangeTimeout.silence(.seconds(10))
    #expect(rest(of: timeout, after: 100, lastSign: 100) == .seconds(10))
    #expect(rest(of: timeout, after: 100, lastSign: 95) == .seconds(5))
    #expect(rest(of: timeout, after: 100, lastSign: 90) == .zero)
    #expect(rest(of: timeout, after: 100, lastSign: 50, isReaderBehind: true) == .seconds(10))
  }
}
