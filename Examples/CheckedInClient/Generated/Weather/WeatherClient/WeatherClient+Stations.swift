// Made by gen 0.1.0 from weather.yaml (Weather 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension WeatherClient.StationsAPI {
  /// The forecast of a weather station.
  /// `GET /stations/{station_id}/forecast`
  ///
  /// - Parameters:
  ///   - stationID: ID of the station.
  ///   - days: How many days to tell, from 1 to 10. Default: `3`.
  public func getForecast(
    stationID: String,
    days: Int? = nil
  ) async throws(APIError<JSONValue>) -> Forecast {
    var request = APIRequest(.get, "/stations/{station_id}/forecast", operation: "getForecast")
    request.path("station_id", stationID)
    request.query("days", days)
    return try await client.send(request, failure: JSONValue.self)
  }
}
