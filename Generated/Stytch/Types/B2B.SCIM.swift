// Made by gen 0.1.0 from stytch.yaml (Stytch API 1.0.0). Do not edit: run gen again.

import Foundation
import SDKRuntime

extension B2B.SCIM {
  /// A postal address of a member, as the identity provider sent it over SCIM.
  public struct Address: Model {
    /// Whole address as one text, ready to print.
    public var formatted: String
    /// Street, house number and the like.
    public var streetAddress: String
    /// City or town.
    public var locality: String
    /// State, province or region.
    public var region: String
    /// Postal or ZIP code.
    public var postalCode: String
    /// Country of the address.
    public var country: String
    /// Kind of address, such as `work` or `home`.
    public var type: String
    /// True for the member's main address.
    public var primary: Bool

    /// Makes a value of its parts.
    public init(
      formatted: String, streetAddress: String, locality: String, region: String,
      postalCode: String, country: String, type: String, primary: Bool
    ) {
      self.formatted = formatted
      self.streetAddress = streetAddress
      self.locality = locality
      self.region = region
      self.postalCode = postalCode
      self.country = country
      self.type = type
      self.primary = primary
    }
    public init(fields: FieldReader) throws {
      formatted = try fields.string("formatted")
      streetAddress = try fields.string("street_address")
      locality = try fields.string("locality")
      region = try fields.string("region")
      postalCode = try fields.string("postal_code")
      country = try fields.string("country")
      type = try fields.string("type")
      primary = try fields.bool("primary")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("formatted", formatted)
      try fields.string("street_address", streetAddress)
      try fields.string("locality", locality)
      try fields.string("region", region)
      try fields.string("postal_code", postalCode)
      try fields.string("country", country)
      try fields.string("type", type)
      try fields.bool("primary", primary)
    }
  }

  /// An email address of a member, as the identity provider sent it over SCIM.
  public struct Email: Model {
    /// Email address itself.
    public var value: String
    /// Kind of email address, such as `work` or `home`.
    public var type: String
    /// True for the member's main email address.
    public var primary: Bool

    /// Makes a value of its parts.
    public init(value: String, type: String, primary: Bool) {
      self.value = value
      self.type = type
      self.primary = primary
    }
    public init(fields: FieldReader) throws {
      value = try fields.string("value")
      type = try fields.string("type")
      primary = try fields.bool("primary")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("value", value)
      try fields.string("type", type)
      try fields.bool("primary", primary)
    }
  }

  /// Attributes of a member from SCIM's enterprise user extension.
  public struct EnterpriseExtension: Model {
    /// Number or code that the employer gives the person.
    public var employeeNumber: String
    /// Name of the cost center.
    public var costCenter: String
    /// Name of the division.
    public var division: String
    /// Name of the department.
    public var department: String
    /// Company or organization name at the identity provider, not a Stytch organization.
    public var organization: String
    /// The person's manager; absent if the identity provider sent none.
    public var manager: Manager?

    /// Makes a value of its parts.
    public init(
      employeeNumber: String, costCenter: String, division: String, department: String,
      organization: String, manager: Manager? = nil
    ) {
      self.employeeNumber = employeeNumber
      self.costCenter = costCenter
      self.division = division
      self.department = department
      self.organization = organization
      self.manager = manager
    }
    public init(fields: FieldReader) throws {
      employeeNumber = try fields.string("employee_number")
      costCenter = try fields.string("cost_center")
      division = try fields.string("division")
      department = try fields.string("department")
      organization = try fields.string("organization")
      manager = try fields.valueIfPresent("manager")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("employee_number", employeeNumber)
      try fields.string("cost_center", costCenter)
      try fields.string("division", division)
      try fields.string("department", department)
      try fields.string("organization", organization)
      try fields.valueIfPresent("manager", manager)
    }
  }

  /// An entitlement of a member, as the identity provider sent it over SCIM.
  public struct Entitlement: Model {
    /// Entitlement itself.
    public var value: String
    /// Kind of entitlement.
    public var type: String
    /// True for the main one among the entitlements.
    public var primary: Bool

    /// Makes a value of its parts.
    public init(value: String, type: String, primary: Bool) {
      self.value = value
      self.type = type
      self.primary = primary
    }
    public init(fields: FieldReader) throws {
      value = try fields.string("value")
      type = try fields.string("type")
      primary = try fields.bool("primary")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("value", value)
      try fields.string("type", type)
      try fields.bool("primary", primary)
    }
  }

  /// A SCIM group that a member belongs to.
  public struct Group: Model {
    /// Identifier of the group.
    public var value: String
    /// Name of the group for people to read.
    public var display: String

    /// Makes a value of its parts.
    public init(value: String, display: String) {
      self.value = value
      self.display = display
    }
    public init(fields: FieldReader) throws {
      value = try fields.string("value")
      display = try fields.string("display")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("value", value)
      try fields.string("display", display)
    }
  }

  /// An instant messaging address of a member, as the identity provider sent it over SCIM.
  public struct Ims: Model {
    /// Instant messaging address itself.
    public var value: String
    /// Messaging service that the address belongs to.
    public var type: String
    /// True for the member's main messaging address.
    public var primary: Bool

    /// Makes a value of its parts.
    public init(value: String, type: String, primary: Bool) {
      self.value = value
      self.type = type
      self.primary = primary
    }
    public init(fields: FieldReader) throws {
      value = try fields.string("value")
      type = try fields.string("type")
      primary = try fields.bool("primary")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("value", value)
      try fields.string("type", type)
      try fields.bool("primary", primary)
    }
  }

  /// The manager of a person, in SCIM's enterprise user extension.
  public struct Manager: Model {
    /// Identifier of the manager at the identity provider.
    public var value: String
    /// Reference to the manager's own SCIM resource.
    public var ref: String
    /// Name of the manager for people to read.
    public var displayName: String

    /// Makes a value of its parts.
    public init(value: String, ref: String, displayName: String) {
      self.value = value
      self.ref = ref
      self.displayName = displayName
    }
    public init(fields: FieldReader) throws {
      value = try fields.string("value")
      ref = try fields.string("ref")
      displayName = try fields.string("display_name")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("value", value)
      try fields.string("ref", ref)
      try fields.string("display_name", displayName)
    }
  }

  /// The parts of a member's name, as the identity provider sent them over SCIM.
  public struct Name: Model {
    /// Full name as one text, ready to display.
    public var formatted: String
    /// Family name, or last name.
    public var familyName: String
    /// Given name, or first name.
    public var givenName: String
    /// Middle name or names.
    public var middleName: String
    /// Title before the name, such as `Dr.`.
    public var honorificPrefix: String
    /// Addition after the name, such as `III`.
    public var honorificSuffix: String

    /// Makes a value of its parts.
    public init(
      formatted: String, familyName: String, givenName: String, middleName: String,
      honorificPrefix: String, honorificSuffix: String
    ) {
      self.formatted = formatted
      self.familyName = familyName
      self.givenName = givenName
      self.middleName = middleName
      self.honorificPrefix = honorificPrefix
      self.honorificSuffix = honorificSuffix
    }
    public init(fields: FieldReader) throws {
      formatted = try fields.string("formatted")
      familyName = try fields.string("family_name")
      givenName = try fields.string("given_name")
      middleName = try fields.string("middle_name")
      honorificPrefix = try fields.string("honorific_prefix")
      honorificSuffix = try fields.string("honorific_suffix")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("formatted", formatted)
      try fields.string("family_name", familyName)
      try fields.string("given_name", givenName)
      try fields.string("middle_name", middleName)
      try fields.string("honorific_prefix", honorificPrefix)
      try fields.string("honorific_suffix", honorificSuffix)
    }
  }

  /// A phone number of a member, as the identity provider sent it over SCIM.
  public struct PhoneNumber: Model {
    /// Phone number itself.
    public var value: String
    /// Kind of phone number, such as `work` or `mobile`.
    public var type: String
    /// True for the member's main phone number.
    public var primary: Bool

    /// Makes a value of its parts.
    public init(value: String, type: String, primary: Bool) {
      self.value = value
      self.type = type
      self.primary = primary
    }
    public init(fields: FieldReader) throws {
      value = try fields.string("value")
      type = try fields.string("type")
      primary = try fields.bool("primary")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("value", value)
      try fields.string("type", type)
      try fields.bool("primary", primary)
    }
  }

  /// A photo of a member, as the identity provider sent it over SCIM.
  public struct Photo: Model {
    /// Photo's location or content, as received.
    public var value: String
    /// Kind of photo, such as `photo` or `thumbnail`.
    public var type: String
    /// True for the member's main photo.
    public var primary: Bool

    /// Makes a value of its parts.
    public init(value: String, type: String, primary: Bool) {
      self.value = value
      self.type = type
      self.primary = primary
    }
    public init(fields: FieldReader) throws {
      value = try fields.string("value")
      type = try fields.string("type")
      primary = try fields.bool("primary")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("value", value)
      try fields.string("type", type)
      try fields.bool("primary", primary)
    }
  }

  /// A role that the identity provider gives a member over SCIM; not a Stytch RBAC role.
  public struct Role: Model {
    /// Role itself.
    public var value: String
    /// Kind of role.
    public var type: String
    /// True for the member's main role.
    public var primary: Bool

    /// Makes a value of its parts.
    public init(value: String, type: String, primary: Bool) {
      self.value = value
      self.type = type
      self.primary = primary
    }
    public init(fields: FieldReader) throws {
      value = try fields.string("value")
      type = try fields.string("type")
      primary = try fields.bool("primary")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("value", value)
      try fields.string("type", type)
      try fields.bool("primary", primary)
    }
  }

  /// What the identity provider sent about a member over SCIM.
  public struct SCIMAttributes: Model {
    /// User name of the member at the identity provider.
    public var userName: String
    /// SCIM resource ID of the member, as issued by the service provider.
    public var id: String
    /// ID that the identity provider uses for the member.
    public var externalID: String
    /// Whether the identity provider has the member as active.
    public var active: Bool
    /// SCIM groups that the member belongs to.
    public var groups: [Group]
    /// Name to show for the member.
    public var displayName: String
    /// Casual name of the member.
    public var nickName: String
    /// URL of the member's profile page.
    public var profileURL: String
    /// Relation of the person to the company, such as employee or contractor.
    public var userType: String
    /// Job title of the member.
    public var title: String
    /// Language the member prefers.
    public var preferredLanguage: String
    /// Locale for formatting dates, numbers and currency.
    public var locale: String
    /// Time zone of the member.
    public var timezone: String
    /// Email addresses of the member.
    public var emails: [Email]
    /// Phone numbers of the member.
    public var phoneNumbers: [PhoneNumber]
    /// Postal addresses of the member.
    public var addresses: [Address]
    /// Instant messaging addresses of the member.
    public var ims: [Ims]
    /// Photos of the member.
    public var photos: [Photo]
    /// Entitlements of the member at the identity provider.
    public var entitlements: [Entitlement]
    /// Roles that the identity provider gives the member.
    public var roles: [Role]
    /// X.509 certificates issued to the member.
    public var x509certificates: [X509Certificate]
    /// Parts of the member's name; absent if none were sent.
    public var name: Name?
    /// Attributes from the enterprise extension; absent if none were sent.
    public var enterpriseExtension: EnterpriseExtension?

    /// Makes a value of its parts.
    public init(
      userName: String, id: String, externalID: String, active: Bool, groups: [Group],
      displayName: String, nickName: String, profileURL: String, userType: String, title: String,
      preferredLanguage: String, locale: String, timezone: String, emails: [Email],
      phoneNumbers: [PhoneNumber], addresses: [Address], ims: [Ims], photos: [Photo],
      entitlements: [Entitlement], roles: [Role], x509certificates: [X509Certificate],
      name: Name? = nil, enterpriseExtension: EnterpriseExtension? = nil
    ) {
      self.userName = userName
      self.id = id
      self.externalID = externalID
      self.active = active
      self.groups = groups
      self.displayName = displayName
      self.nickName = nickName
      self.profileURL = profileURL
      self.userType = userType
      self.title = title
      self.preferredLanguage = preferredLanguage
      self.locale = locale
      self.timezone = timezone
      self.emails = emails
      self.phoneNumbers = phoneNumbers
      self.addresses = addresses
      self.ims = ims
      self.photos = photos
      self.entitlements = entitlements
      self.roles = roles
      self.x509certificates = x509certificates
      self.name = name
      self.enterpriseExtension = enterpriseExtension
    }
    public init(fields: FieldReader) throws {
      userName = try fields.string("user_name")
      id = try fields.string("id")
      externalID = try fields.string("external_id")
      active = try fields.bool("active")
      groups = try fields.value("groups")
      displayName = try fields.string("display_name")
      nickName = try fields.string("nick_name")
      profileURL = try fields.string("profile_url")
      userType = try fields.string("user_type")
      title = try fields.string("title")
      preferredLanguage = try fields.string("preferred_language")
      locale = try fields.string("locale")
      timezone = try fields.string("timezone")
      emails = try fields.value("emails")
      phoneNumbers = try fields.value("phone_numbers")
      addresses = try fields.value("addresses")
      ims = try fields.value("ims")
      photos = try fields.value("photos")
      entitlements = try fields.value("entitlements")
      roles = try fields.value("roles")
      x509certificates = try fields.value("x509certificates")
      name = try fields.valueIfPresent("name")
      enterpriseExtension = try fields.valueIfPresent("enterprise_extension")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("user_name", userName)
      try fields.string("id", id)
      try fields.string("external_id", externalID)
      try fields.bool("active", active)
      try fields.value("groups", groups)
      try fields.string("display_name", displayName)
      try fields.string("nick_name", nickName)
      try fields.string("profile_url", profileURL)
      try fields.string("user_type", userType)
      try fields.string("title", title)
      try fields.string("preferred_language", preferredLanguage)
      try fields.string("locale", locale)
      try fields.string("timezone", timezone)
      try fields.value("emails", emails)
      try fields.value("phone_numbers", phoneNumbers)
      try fields.value("addresses", addresses)
      try fields.value("ims", ims)
      try fields.value("photos", photos)
      try fields.value("entitlements", entitlements)
      try fields.value("roles", roles)
      try fields.value("x509certificates", x509certificates)
      try fields.valueIfPresent("name", name)
      try fields.valueIfPresent("enterprise_extension", enterpriseExtension)
    }
  }

  /// An organization's SCIM connection, with no more than the ends of its bearer tokens.
  public struct SCIMConnection: Model {
    /// ID of the organization that the connection belongs to.
    public var organizationID: String
    /// ID of the SCIM connection.
    public var connectionID: String
    /// State of the connection: `active` or `deleted`.
    public var status: SCIMConnectionStatus
    /// Name of the connection for people to read.
    public var displayName: String
    /// IdP: `cyberark`, `generic`, `jumpcloud`, `microsoft-entra`, `okta`, `onelogin`,
    /// `pingfederate` or `rippling`.
    public var identityProvider: IdentityProvider
    /// SCIM API URL to give the identity provider, along with the bearer token.
    public var baseURL: String
    /// Last four characters of the bearer token; rotate the token if you lost it.
    public var bearerTokenLastFour: String
    /// SCIM groups whose members get a role, and that role.
    public var scimGroupImplicitRoleAssignments: [SCIMGroupImplicitRoleAssignments]
    /// Last four characters of the token that a rotation under way will make active.
    public var nextBearerTokenLastFour: String
    /// Expiry time of the bearer token, in RFC 3339.
    public var bearerTokenExpiresAt: Date?
    /// Expiry time of the next bearer token, in RFC 3339; only during a rotation.
    public var nextBearerTokenExpiresAt: Date?

    /// Makes a value of its parts.
    public init(
      organizationID: String, connectionID: String, status: SCIMConnectionStatus,
      displayName: String, identityProvider: IdentityProvider, baseURL: String,
      bearerTokenLastFour: String,
      scimGroupImplicitRoleAssignments: [SCIMGroupImplicitRoleAssignments],
      nextBearerTokenLastFour: String, bearerTokenExpiresAt: Date? = nil,
      nextBearerTokenExpiresAt: Date? = nil
    ) {
      self.organizationID = organizationID
      self.connectionID = connectionID
      self.status = status
      self.displayName = displayName
      self.identityProvider = identityProvider
      self.baseURL = baseURL
      self.bearerTokenLastFour = bearerTokenLastFour
      self.scimGroupImplicitRoleAssignments = scimGroupImplicitRoleAssignments
      self.nextBearerTokenLastFour = nextBearerTokenLastFour
      self.bearerTokenExpiresAt = bearerTokenExpiresAt
      self.nextBearerTokenExpiresAt = nextBearerTokenExpiresAt
    }
    public init(fields: FieldReader) throws {
      organizationID = try fields.string("organization_id")
      connectionID = try fields.string("connection_id")
      status = try fields.value("status")
      displayName = try fields.string("display_name")
      identityProvider = try fields.value("identity_provider")
      baseURL = try fields.string("base_url")
      bearerTokenLastFour = try fields.string("bearer_token_last_four")
      scimGroupImplicitRoleAssignments = try fields.value("scim_group_implicit_role_assignments")
      nextBearerTokenLastFour = try fields.string("next_bearer_token_last_four")
      bearerTokenExpiresAt = try fields.dateIfPresent("bearer_token_expires_at")
      nextBearerTokenExpiresAt = try fields.dateIfPresent("next_bearer_token_expires_at")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.string("connection_id", connectionID)
      try fields.value("status", status)
      try fields.string("display_name", displayName)
      try fields.value("identity_provider", identityProvider)
      try fields.string("base_url", baseURL)
      try fields.string("bearer_token_last_four", bearerTokenLastFour)
      try fields.value("scim_group_implicit_role_assignments", scimGroupImplicitRoleAssignments)
      try fields.string("next_bearer_token_last_four", nextBearerTokenLastFour)
      try fields.dateIfPresent("bearer_token_expires_at", bearerTokenExpiresAt)
      try fields.dateIfPresent("next_bearer_token_expires_at", nextBearerTokenExpiresAt)
    }
  }

  /// An organization's SCIM connection during a token rotation, with the next bearer token in full.
  public struct SCIMConnectionWithNextToken: Model {
    /// ID of the organization that the connection belongs to.
    public var organizationID: String
    /// ID of the SCIM connection whose token is being rotated.
    public var connectionID: String
    /// State of the connection: `active` or `deleted`.
    public var status: SCIMConnectionStatus
    /// Name of the connection for people to read.
    public var displayName: String
    /// SCIM API URL that the identity provider uses; it is given along with the token.
    public var baseURL: String
    /// IdP: `cyberark`, `generic`, `jumpcloud`, `microsoft-entra`, `okta`, `onelogin`,
    /// `pingfederate` or `rippling`.
    public var identityProvider: IdentityProvider
    /// Last four characters of the bearer token that is active now.
    public var bearerTokenLastFour: String
    /// Secret token to give the identity provider; active once the rotation is completed.
    public var nextBearerToken: String
    /// SCIM groups whose members get a role, and that role.
    public var scimGroupImplicitRoleAssignments: [SCIMGroupImplicitRoleAssignments]
    /// Expiry time of the bearer token active now, in RFC 3339.
    public var bearerTokenExpiresAt: Date?
    /// Expiry time of the next bearer token, in RFC 3339; only during a rotation.
    public var nextBearerTokenExpiresAt: Date?

    /// Makes a value of its parts.
    public init(
      organizationID: String, connectionID: String, status: SCIMConnectionStatus,
      displayName: String, baseURL: String, identityProvider: IdentityProvider,
      bearerTokenLastFour: String, nextBearerToken: String,
      scimGroupImplicitRoleAssignments: [SCIMGroupImplicitRoleAssignments],
      bearerTokenExpiresAt: Date? = nil, nextBearerTokenExpiresAt: Date? = nil
    ) {
      self.organizationID = organizationID
      self.connectionID = connectionID
      self.status = status
      self.displayName = displayName
      self.baseURL = baseURL
      self.identityProvider = identityProvider
      self.bearerTokenLastFour = bearerTokenLastFour
      self.nextBearerToken = nextBearerToken
      self.scimGroupImplicitRoleAssignments = scimGroupImplicitRoleAssignments
      self.bearerTokenExpiresAt = bearerTokenExpiresAt
      self.nextBearerTokenExpiresAt = nextBearerTokenExpiresAt
    }
    public init(fields: FieldReader) throws {
      organizationID = try fields.string("organization_id")
      connectionID = try fields.string("connection_id")
      status = try fields.value("status")
      displayName = try fields.string("display_name")
      baseURL = try fields.string("base_url")
      identityProvider = try fields.value("identity_provider")
      bearerTokenLastFour = try fields.string("bearer_token_last_four")
      nextBearerToken = try fields.string("next_bearer_token")
      scimGroupImplicitRoleAssignments = try fields.value("scim_group_implicit_role_assignments")
      bearerTokenExpiresAt = try fields.dateIfPresent("bearer_token_expires_at")
      nextBearerTokenExpiresAt = try fields.dateIfPresent("next_bearer_token_expires_at")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.string("connection_id", connectionID)
      try fields.value("status", status)
      try fields.string("display_name", displayName)
      try fields.string("base_url", baseURL)
      try fields.value("identity_provider", identityProvider)
      try fields.string("bearer_token_last_four", bearerTokenLastFour)
      try fields.string("next_bearer_token", nextBearerToken)
      try fields.value("scim_group_implicit_role_assignments", scimGroupImplicitRoleAssignments)
      try fields.dateIfPresent("bearer_token_expires_at", bearerTokenExpiresAt)
      try fields.dateIfPresent("next_bearer_token_expires_at", nextBearerTokenExpiresAt)
    }
  }

  /// A SCIM connection just created, with its bearer token in full.
  public struct SCIMConnectionWithToken: Model {
    /// ID of the organization that the connection was created for.
    public var organizationID: String
    /// ID of the new SCIM connection.
    public var connectionID: String
    /// State of the connection: `active` or `deleted`.
    public var status: SCIMConnectionStatus
    /// Name of the connection for people to read.
    public var displayName: String
    /// IdP: `cyberark`, `generic`, `jumpcloud`, `microsoft-entra`, `okta`, `onelogin`,
    /// `pingfederate` or `rippling`.
    public var identityProvider: IdentityProvider
    /// SCIM API URL to give the identity provider, along with the bearer token.
    public var baseURL: String
    /// Secret the identity provider sends in the authorization header; shown only on creation.
    public var bearerToken: String
    /// SCIM groups whose members get a role, and that role.
    public var scimGroupImplicitRoleAssignments: [SCIMGroupImplicitRoleAssignments]
    /// Expiry time of the bearer token, in RFC 3339.
    public var bearerTokenExpiresAt: Date?

    /// Makes a value of its parts.
    public init(
      organizationID: String, connectionID: String, status: SCIMConnectionStatus,
      displayName: String, identityProvider: IdentityProvider, baseURL: String, bearerToken: String,
      scimGroupImplicitRoleAssignments: [SCIMGroupImplicitRoleAssignments],
      bearerTokenExpiresAt: Date? = nil
    ) {
      self.organizationID = organizationID
      self.connectionID = connectionID
      self.status = status
      self.displayName = displayName
      self.identityProvider = identityProvider
      self.baseURL = baseURL
      self.bearerToken = bearerToken
      self.scimGroupImplicitRoleAssignments = scimGroupImplicitRoleAssignments
      self.bearerTokenExpiresAt = bearerTokenExpiresAt
    }
    public init(fields: FieldReader) throws {
      organizationID = try fields.string("organization_id")
      connectionID = try fields.string("connection_id")
      status = try fields.value("status")
      displayName = try fields.string("display_name")
      identityProvider = try fields.value("identity_provider")
      baseURL = try fields.string("base_url")
      bearerToken = try fields.string("bearer_token")
      scimGroupImplicitRoleAssignments = try fields.value("scim_group_implicit_role_assignments")
      bearerTokenExpiresAt = try fields.dateIfPresent("bearer_token_expires_at")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("organization_id", organizationID)
      try fields.string("connection_id", connectionID)
      try fields.value("status", status)
      try fields.string("display_name", displayName)
      try fields.value("identity_provider", identityProvider)
      try fields.string("base_url", baseURL)
      try fields.string("bearer_token", bearerToken)
      try fields.value("scim_group_implicit_role_assignments", scimGroupImplicitRoleAssignments)
      try fields.dateIfPresent("bearer_token_expires_at", bearerTokenExpiresAt)
    }
  }

  /// A group that the identity provider manages through a SCIM connection.
  public struct SCIMGroup: Model {
    /// ID that Stytch issued for the group; the identity provider stores it as the SCIM `id`.
    public var groupID: String
    /// Name of the group, the SCIM `displayName` from the identity provider.
    public var groupName: String
    /// ID of the organization that the group belongs to.
    public var organizationID: String
    /// ID of the SCIM connection through which the group came.
    public var connectionID: String

    /// Makes a value of its parts.
    public init(groupID: String, groupName: String, organizationID: String, connectionID: String) {
      self.groupID = groupID
      self.groupName = groupName
      self.organizationID = organizationID
      self.connectionID = connectionID
    }
    public init(fields: FieldReader) throws {
      groupID = try fields.string("group_id")
      groupName = try fields.string("group_name")
      organizationID = try fields.string("organization_id")
      connectionID = try fields.string("connection_id")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("group_id", groupID)
      try fields.string("group_name", groupName)
      try fields.string("organization_id", organizationID)
      try fields.string("connection_id", connectionID)
    }
  }

  /// A role that every member of one SCIM group holds implicitly.
  public struct SCIMGroupImplicitRoleAssignments: Model {
    /// ID of the RBAC role that is granted.
    public var roleID: String
    /// ID of the SCIM group that grants the role.
    public var groupID: String
    /// Name of the SCIM group that grants the role.
    public var groupName: String

    /// Makes a value of its parts.
    public init(roleID: String, groupID: String, groupName: String) {
      self.roleID = roleID
      self.groupID = groupID
      self.groupName = groupName
    }
    public init(fields: FieldReader) throws {
      roleID = try fields.string("role_id")
      groupID = try fields.string("group_id")
      groupName = try fields.string("group_name")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("role_id", roleID)
      try fields.string("group_id", groupID)
      try fields.string("group_name", groupName)
    }
  }

  /// An X.509 certificate of a member, as the identity provider sent it over SCIM.
  public struct X509Certificate: Model {
    /// Certificate itself, as received.
    public var value: String
    /// Kind of certificate.
    public var type: String
    /// True for the member's main certificate.
    public var primary: Bool

    /// Makes a value of its parts.
    public init(value: String, type: String, primary: Bool) {
      self.value = value
      self.type = type
      self.primary = primary
    }
    public init(fields: FieldReader) throws {
      value = try fields.string("value")
      type = try fields.string("type")
      primary = try fields.bool("primary")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("value", value)
      try fields.string("type", type)
      try fields.bool("primary", primary)
    }
  }

  /// The identity provider of a new SCIM connection, which lets Stytch adapt to it: for
  /// `microsoft-entra` the base URL gets a flag for SCIM 2.0 compliance.
  public typealias CreateRequestIdentityProvider = IdentityProvider

  /// The identity provider to set on a SCIM connection, which lets Stytch adapt to it: for
  /// `microsoft-entra` the base URL gets a flag for SCIM 2.0 compliance.
  public typealias UpdateRequestIdentityProvider = IdentityProvider

  /// Whether a SCIM connection is in use.
  public struct SCIMConnectionStatus: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let active = Self(rawValue: "active")
    public static let deleted = Self(rawValue: "deleted")
  }

  /// An identity provider that SCIM knows; `generic` is any other.
  public struct IdentityProvider: OpenEnum {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let generic = Self(rawValue: "generic")
    public static let okta = Self(rawValue: "okta")
    public static let microsoftEntra = Self(rawValue: "microsoft-entra")
    public static let cyberark = Self(rawValue: "cyberark")
    public static let jumpcloud = Self(rawValue: "jumpcloud")
    public static let onelogin = Self(rawValue: "onelogin")
    public static let pingfederate = Self(rawValue: "pingfederate")
    public static let rippling = Self(rawValue: "rippling")
  }
}

extension B2B.SCIM.Connection {
  struct CreateRequest: OutgoingModel {
    var displayName: String?
    var identityProvider: B2B.SCIM.IdentityProvider?
    func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("display_name", displayName)
      try fields.valueIfPresent("identity_provider", identityProvider)
    }
  }

  /// The SCIM connection just created, with its bearer token.
  public struct CreateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// New connection; the only answer with the full first bearer token.
    public var connection: B2B.SCIM.SCIMConnectionWithToken?

    /// Makes a value of its parts.
    public init(
      requestID: String, statusCode: Int, connection: B2B.SCIM.SCIMConnectionWithToken? = nil
    ) {
      self.requestID = requestID
      self.statusCode = statusCode
      self.connection = connection
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      statusCode = try fields.int("status_code")
      connection = try fields.valueIfPresent("connection")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("connection", connection)
    }
  }

  /// Confirms the deletion of a SCIM connection.
  public struct DeleteResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// ID of the SCIM connection that is now deleted.
    public var connectionID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int

    /// Makes a value of its parts.
    public init(requestID: String, connectionID: String, statusCode: Int) {
      self.requestID = requestID
      self.connectionID = connectionID
      self.statusCode = statusCode
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      connectionID = try fields.string("connection_id")
      statusCode = try fields.int("status_code")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.string("connection_id", connectionID)
      try fields.int("status_code", statusCode)
    }
  }

  /// Paging options of the call that lists a SCIM connection's groups.
  public struct GetGroupsRequest: Model {
    /// Cursor from `next_cursor` of the page before; leave out for the first page.
    public var cursor: String?
    /// Largest number of groups on a page: 100 by default, at most 1000.
    public var limit: Int?

    /// Makes a value of its parts.
    public init(cursor: String? = nil, limit: Int? = nil) {
      self.cursor = cursor
      self.limit = limit
    }
    public init(fields: FieldReader) throws {
      cursor = try fields.stringIfPresent("cursor")
      limit = try fields.intIfPresent("limit")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("cursor", cursor)
      try fields.intIfPresent("limit", limit)
    }
  }

  /// One page of the groups of a SCIM connection.
  public struct GetGroupsResponse: Model {
    /// Groups on this page.
    public var scimGroups: [B2B.SCIM.SCIMGroup]
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// Cursor of the next page; null or absent on the last one.
    public var nextCursor: String?

    /// Makes a value of its parts.
    public init(scimGroups: [B2B.SCIM.SCIMGroup], statusCode: Int, nextCursor: String? = nil) {
      self.scimGroups = scimGroups
      self.statusCode = statusCode
      self.nextCursor = nextCursor
    }
    public init(fields: FieldReader) throws {
      scimGroups = try fields.value("scim_groups")
      statusCode = try fields.int("status_code")
      nextCursor = try fields.stringIfPresent("next_cursor")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.value("scim_groups", scimGroups)
      try fields.int("status_code", statusCode)
      try fields.stringIfPresent("next_cursor", nextCursor)
    }
  }

  /// Body of the call that reads an organization's SCIM connection; it has no properties.
  public struct GetRequest: Model {
    /// Makes a value; it has no parts.
    public init() {}
    public init(fields: FieldReader) throws {}
    public func write(to fields: inout FieldWriter) throws {}
  }

  /// The SCIM connection of an organization.
  public struct GetResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// SCIM connection of the organization.
    public var connection: B2B.SCIM.SCIMConnection?

    /// Makes a value of its parts.
    public init(requestID: String, statusCode: Int, connection: B2B.SCIM.SCIMConnection? = nil) {
      self.requestID = requestID
      self.statusCode = statusCode
      self.connection = connection
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      statusCode = try fields.int("status_code")
      connection = try fields.valueIfPresent("connection")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("connection", connection)
    }
  }

  struct RotateCancelRequest: OutgoingModel {
    func write(to fields: inout FieldWriter) throws {}
  }

  /// The SCIM connection after its token rotation was canceled.
  public struct RotateCancelResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// Connection, whose old bearer token is still the active one.
    public var connection: B2B.SCIM.SCIMConnection?

    /// Makes a value of its parts.
    public init(requestID: String, statusCode: Int, connection: B2B.SCIM.SCIMConnection? = nil) {
      self.requestID = requestID
      self.statusCode = statusCode
      self.connection = connection
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      statusCode = try fields.int("status_code")
      connection = try fields.valueIfPresent("connection")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("connection", connection)
    }
  }

  struct RotateCompleteRequest: OutgoingModel {
    func write(to fields: inout FieldWriter) throws {}
  }

  /// The SCIM connection after its token rotation was completed.
  public struct RotateCompleteResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// Connection, whose new bearer token is now the active one.
    public var connection: B2B.SCIM.SCIMConnection?

    /// Makes a value of its parts.
    public init(requestID: String, statusCode: Int, connection: B2B.SCIM.SCIMConnection? = nil) {
      self.requestID = requestID
      self.statusCode = statusCode
      self.connection = connection
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      statusCode = try fields.int("status_code")
      connection = try fields.valueIfPresent("connection")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("connection", connection)
    }
  }

  struct RotateStartRequest: OutgoingModel {
    func write(to fields: inout FieldWriter) throws {}
  }

  /// The SCIM connection with the token that a rotation just started will make active.
  public struct RotateStartResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// Connection with its next bearer token in full.
    public var connection: B2B.SCIM.SCIMConnectionWithNextToken?

    /// Makes a value of its parts.
    public init(
      requestID: String, statusCode: Int, connection: B2B.SCIM.SCIMConnectionWithNextToken? = nil
    ) {
      self.requestID = requestID
      self.statusCode = statusCode
      self.connection = connection
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      statusCode = try fields.int("status_code")
      connection = try fields.valueIfPresent("connection")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("connection", connection)
    }
  }

  struct UpdateRequest: OutgoingModel {
    var displayName: String?
    var identityProvider: B2B.SCIM.IdentityProvider?
    var scimGroupImplicitRoleAssignments: [B2B.SCIM.SCIMGroupImplicitRoleAssignments]?
    func write(to fields: inout FieldWriter) throws {
      try fields.stringIfPresent("display_name", displayName)
      try fields.valueIfPresent("identity_provider", identityProvider)
      try fields.valueIfPresent(
        "scim_group_implicit_role_assignments", scimGroupImplicitRoleAssignments)
    }
  }

  /// The SCIM connection after an update.
  public struct UpdateResponse: Model {
    /// ID of this API call; quote it when you ask Stytch support about it.
    public var requestID: String
    /// HTTP status of the response, repeated in the body.
    public var statusCode: Int
    /// Connection as it is after the update.
    public var connection: B2B.SCIM.SCIMConnection?

    /// Makes a value of its parts.
    public init(requestID: String, statusCode: Int, connection: B2B.SCIM.SCIMConnection? = nil) {
      self.requestID = requestID
      self.statusCode = statusCode
      self.connection = connection
    }
    public init(fields: FieldReader) throws {
      requestID = try fields.string("request_id")
      statusCode = try fields.int("status_code")
      connection = try fields.valueIfPresent("connection")
    }
    public func write(to fields: inout FieldWriter) throws {
      try fields.string("request_id", requestID)
      try fields.int("status_code", statusCode)
      try fields.valueIfPresent("connection", connection)
    }
  }
}
