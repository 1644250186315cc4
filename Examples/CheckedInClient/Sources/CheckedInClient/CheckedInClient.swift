import SDKTesting
import Weather

/// Prints a forecast; a stub stands in for the server, which does not exist.
@main struct CheckedInClient {
  static func main() async throws {
    let stub = StubTransport([
      "GET /stations/{station_id}/forecast": .json([
        "station_id": "zugspitze",
        "days": [["date": "2026-01-01", "sky": "snow", "highest": -7.5]],
      ])
    ])
    let weather = try WeatherClient(transport: stub)
    let forecast = try await weather.stations.getForecast(stationID: "zugspitze", days: 1)
    for day in forecast.days {
      print(day.date, day.sky, day.highest)
    }
  }
}
