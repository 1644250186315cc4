// Made by gen from input.yaml (Choices 1.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// Alternatives whose members fill more than a line.
public enum Wide: Union {
  case first(First)
  case second(Second)
  /// A value that fits none of the alternatives: its JSON.
  case unknown(JSONValue)
  public init(from decoder: any Decoder) throws {
    var reader = UnionReader<Self>(decoder)
    reader.object(
      [
        "identification", "classification", "qualification", "ramification", "specification",
        "clarification", "notification",
      ], required: ["identification", "classification", "qualification"], Self.first)
    reader.object(
      [
        "fabrication", "publication", "application", "duplication", "implication", "replication",
        "complication", "multiplication",
      ],
      required: [
        "fabrication", "publication", "application", "duplication", "implication", "replication",
        "complication", "multiplication",
      ], Self.second)
    self = try reader.result ?? .unknown(decoder.value())
  }
  public var anyValue: any Encodable & Sendable {
    switch self {
    case .first(let value): value
    case .second(let value): value
    case .unknown(let value): value
    }
  }
}

extension Wide {
  /// First
  public struct First: Model {
    /// The member `identification`.
    public var identification: String
    /// The member `classification`.
    public var classification: String
    /// The member `qualification`.
    public var qualification: String
    /// The member `ramification`.
    public var ramification: String?
    /// The member `specification`.
    public var specification: String?
    /// The member `clarification`.
    public var clarification: String?
    /// The member `notification`.
    public var notification: String?

    /// Makes a value of its parts.
    public init(
      identification: String, classification: String, qualification: String,
      ramification: String? = nil, specification: String? = nil, clarification: String? = nil,
      notification: String? = nil
    ) {
      self.identification = identification
      self.classification = classification
      self.qualification = qualification
      self.ramification = ramification
      self.specification = specification
      self.clarification = clarification
      self.notification = notification
    }
    public init(fields: FieldReader) throws {
      identification = try fields.string("identification")
      classification = try fields.string("classification")
      qualification = try fields.string("qualification")
      ramification = try fields.stringIfPresent("ramification")
      specification = try fields.stringIfPresent("specification")
      clarification = try fields.stringIfPresent("clarification")
      notification = try fields.stringIfPresent("notification")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("identification", identification)
      try fields.string("classification", classification)
      try fields.string("qualification", qualification)
      try fields.stringIfPresent("ramification", ramification)
      try fields.stringIfPresent("specification", specification)
      try fields.stringIfPresent("clarification", clarification)
      try fields.stringIfPresent("notification", notification)
    }
  }

  /// Second
  public struct Second: Model {
    /// The member `fabrication`.
    public var fabrication: String
    /// The member `publication`.
    public var publication: String
    /// The member `application`.
    public var application: String
    /// The member `duplication`.
    public var duplication: String
    /// The member `implication`.
    public var implication: String
    /// The member `replication`.
    public var replication: String
    /// The member `complication`.
    public var complication: String
    /// The member `multiplication`.
    public var multiplication: String

    /// Makes a value of its parts.
    public init(
      fabrication: String, publication: String, application: String, duplication: String,
      implication: String, replication: String, complication: String, multiplication: String
    ) {
      self.fabrication = fabrication
      self.publication = publication
      self.application = application
      self.duplication = duplication
      self.implication = implication
      self.replication = replication
      self.complication = complication
      self.multiplication = multiplication
    }
    public init(fields: FieldReader) throws {
      fabrication = try fields.string("fabrication")
      publication = try fields.string("publication")
      application = try fields.string("application")
      duplication = try fields.string("duplication")
      implication = try fields.string("implication")
      replication = try fields.string("replication")
      complication = try fields.string("complication")
      multiplication = try fields.string("multiplication")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("fabrication", fabrication)
      try fields.string("publication", publication)
      try fields.string("application", application)
      try fields.string("duplication", duplication)
      try fields.string("implication", implication)
      try fields.string("replication", replication)
      try fields.string("complication", complication)
      try fields.string("multiplication", multiplication)
    }
  }
}
