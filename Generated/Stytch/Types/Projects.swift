// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension Projects {
  /// One count for a project.
  public struct ProjectMetric: Model {
    /// What is counted.
    public var metricType: ProjectMetricMetricType
    /// The number counted.
    public var count: Int

    /// Makes a value of its parts.
    public init(metricType: ProjectMetricMetricType, count: Int) {
      self.metricType = metricType
      self.count = count
    }
    public init(fields: FieldReader) throws {
      metricType = try fields.value("metric_type")
      count = try fields.int("count")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.value("metric_type", metricType)
      try fields.int("count", count)
    }
  }

  /// Body of the call that fetches the project's metrics; it has no properties.
  public struct MetricsRequest: Model {
    /// Makes a value; it has no parts.
    public init() {}
    public init(fields: FieldReader) throws {}
    public func write(to fields: inout FieldWriter) throws {}
  }

  /// The metrics of a project.
  public struct MetricsResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the project the metrics are about.
    public var projectID: String
    /// The counts, each with what it counts.
    public var metrics: [ProjectMetric]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, projectID: String, metrics: [ProjectMetric], statusCode: Int) {
      self.requestID = requestID
      self.projectID = projectID
      self.metrics = metrics
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      projectID = try fields.string("project_id")
      metrics = try fields.value("metrics")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("project_id", projectID)
      try fields.value("metrics", metrics)
      try fields.int("status_code", statusCode)
    }
  }

  /// What a project metric counts: users, organizations, members or M2M clients.
  public struct ProjectMetricMetricType: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let unknown = Self(rawValue: "UNKNOWN")
    public static let userCount = Self(rawValue: "USER_COUNT")
    public static let organizationCount = Self(rawValue: "ORGANIZATION_COUNT")
    public static let memberCount = Self(rawValue: "MEMBER_COUNT")
    public static let m2mClientCount = Self(rawValue: "M2M_CLIENT_COUNT")
  }
}
