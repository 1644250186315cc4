import Foundation

struct SCIMRegistration: Decodable {
  let connectionID: String
  let registrationID: String
  let externalID: String?
  let scimAttributes: SCIMAttributes?

  enum CodingKeys: String, CodingKey {
    case connectionID = "connection_id"
    case registrationID = "registration_id"
    case externalID = "external_id"
    case scimAttributes = "scim_attributes"
  }
}

struct SCIMAttributes: Decodable {
  let userName: String
  let id: String
  let externalID: String
  let active: Bool
  let groups: [Group]
  let displayName: String
  let nickName: String
  let profileURL: String
  let userType: String
  let title: String
  let preferredLanguage: String
  let locale: String
  let timezone: String
  let emails: [Email]
  let phoneNumbers: [PhoneNumber]
  let addresses: [Address]
  let ims: [Ims]
  let photos: [Photo]
  let entitlements: [Entitlement]
  let roles: [Role]
  let x509certificates: [X509Certificate]
  let name: Name?
  let enterpriseExtension: EnterpriseExtension?

  enum CodingKeys: String, CodingKey {
    case userName = "user_name"
    case id
    case externalID = "external_id"
    case active
    case groups
    case displayName = "display_name"
    case nickName = "nick_name"
    case profileURL = "profile_url"
    case userType = "user_type"
    case title
    case preferredLanguage = "preferred_language"
    case locale
    case timezone
    case emails
    case phoneNumbers = "phone_numbers"
    case addresses
    case ims
    case photos
    case entitlements
    case roles
    case x509certificates
    case name
    case enterpriseExtension = "enterprise_extension"
  }
}

struct EnterpriseExtension: Decodable {
  let employeeNumber: String
  let costCenter: String
  let division: String
  let department: String
  let organization: String
  let manager: Manager?

  enum CodingKeys: String, CodingKey {
    case employeeNumber = "employee_number"
    case costCenter = "cost_center"
    case division
    case department
    case organization
    case manager
  }
}

struct Manager: Decodable {
  let value: String
  let ref: String
  let displayName: String

  enum CodingKeys: String, CodingKey {
    case value
    case ref
    case displayName = "display_name"
  }
}

struct Name: Decodable {
  let formatted: String
  let familyName: String
  let givenName: String
  let middleName: String
  let honorificPrefix: String
  let honorificSuffix: String

  enum CodingKeys: String, CodingKey {
    case formatted
    case familyName = "family_name"
    case givenName = "given_name"
    case middleName = "middle_name"
    case honorificPrefix = "honorific_prefix"
    case honorificSuffix = "honorific_suffix"
  }
}

struct X509Certificate: Decodable {
  let value: String
  let type: String
  let primary: Bool
}

struct Role: Decodable {
  let value: String
  let type: String
  let primary: Bool
}

struct Entitlement: Decodable {
  let value: String
  let type: String
  let primary: Bool
}

struct Photo: Decodable {
  let value: String
  let type: String
  let primary: Bool
}

struct Ims: Decodable {
  let value: String
  let type: String
  let primary: Bool
}

struct Address: Decodable {
  let formatted: String
  let streetAddress: String
  let locality: String
  let region: String
  let postalCode: String
  let country: String
  let type: String
  let primary: Bool

  enum CodingKeys: String, CodingKey {
    case formatted
    case streetAddress = "street_address"
    case locality
    case region
    case postalCode = "postal_code"
    case country
    case type
    case primary
  }
}

struct PhoneNumber: Decodable {
  let value: String
  let type: String
  let primary: Bool
}

struct Email: Decodable {
  let value: String
  let type: String
  let primary: Bool
}

struct Group: Decodable {
  let value: String
  let display: String
}
