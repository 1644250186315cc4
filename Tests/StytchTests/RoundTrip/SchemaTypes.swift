// What the schemas of the description became. `Tests/Checks/update_schema_types` rewrites this file.

@testable import Stytch

/// The Swift type of every component schema.
enum SchemaTypes {
  /// The types, by the schemas' names.
  static let all: [String: any (Codable & Sendable).Type] = table()

  private static func table() -> [String: any (Codable & Sendable).Type] {
    var types: [String: any (Codable & Sendable).Type] = [:]
    types["api_attribute_v1_Attributes"] = Devices.Attributes.self
    types["api_connectedapps_v1_ConnectedApp"] = ConnectedApps.ConnectedApp.self
    types["api_connectedapps_v1_ConnectedAppPublic"] = ConnectedApps.ConnectedAppPublic.self
    types["api_connectedapps_v1_ConnectedAppWithClientSecret"] =
      ConnectedApps.ConnectedAppWithClientSecret.self
    types["api_connectedapps_v1_ConnectedAppWithNextClientSecret"] =
      ConnectedApps.ConnectedAppWithNextClientSecret.self
    types["api_connectedapps_v1_ResultsMetadata"] = ConnectedApps.ResultsMetadata.self
    types["api_connectedapps_v1_connected_apps_clients_CreateRequest"] =
      ConnectedApps.Clients.CreateRequest.self
    types["api_connectedapps_v1_connected_apps_clients_CreateResponse"] =
      ConnectedApps.Clients.CreateResponse.self
    types["api_connectedapps_v1_connected_apps_clients_DeleteResponse"] =
      ConnectedApps.Clients.DeleteResponse.self
    types["api_connectedapps_v1_connected_apps_clients_GetRequest"] =
      ConnectedApps.Clients.GetRequest.self
    types["api_connectedapps_v1_connected_apps_clients_GetResponse"] =
      ConnectedApps.Clients.GetResponse.self
    types["api_connectedapps_v1_connected_apps_clients_SearchRequest"] =
      ConnectedApps.Clients.SearchRequest.self
    types["api_connectedapps_v1_connected_apps_clients_SearchResponse"] =
      ConnectedApps.Clients.SearchResponse.self
    types["api_connectedapps_v1_connected_apps_clients_UpdateRequest"] =
      ConnectedApps.Clients.UpdateRequest.self
    types["api_connectedapps_v1_connected_apps_clients_UpdateResponse"] =
      ConnectedApps.Clients.UpdateResponse.self
    types["api_connectedapps_v1_CreateRequestClientType"] =
      ConnectedApps.CreateRequestClientType.self
    types["api_connectedapps_v1_connected_apps_clients_secrets_RotateCancelRequest"] =
      ConnectedApps.Clients.Secrets.RotateCancelRequest.self
    types["api_connectedapps_v1_connected_apps_clients_secrets_RotateCancelResponse"] =
      ConnectedApps.Clients.Secrets.RotateCancelResponse.self
    types["api_connectedapps_v1_connected_apps_clients_secrets_RotateRequest"] =
      ConnectedApps.Clients.Secrets.RotateRequest.self
    types["api_connectedapps_v1_connected_apps_clients_secrets_RotateResponse"] =
      ConnectedApps.Clients.Secrets.RotateResponse.self
    types["api_connectedapps_v1_connected_apps_clients_secrets_RotateStartRequest"] =
      ConnectedApps.Clients.Secrets.RotateStartRequest.self
    types["api_connectedapps_v1_connected_apps_clients_secrets_RotateStartResponse"] =
      ConnectedApps.Clients.Secrets.RotateStartResponse.self
    types["api_b2b_scim_v1_Address"] = B2B.SCIM.Address.self
    types["api_b2b_scim_v1_Email"] = B2B.SCIM.Email.self
    types["api_b2b_scim_v1_EnterpriseExtension"] = B2B.SCIM.EnterpriseExtension.self
    types["api_b2b_scim_v1_Entitlement"] = B2B.SCIM.Entitlement.self
    types["api_b2b_scim_v1_Group"] = B2B.SCIM.Group.self
    types["api_b2b_scim_v1_IMs"] = B2B.SCIM.Ims.self
    types["api_b2b_scim_v1_Manager"] = B2B.SCIM.Manager.self
    types["api_b2b_scim_v1_Name"] = B2B.SCIM.Name.self
    types["api_b2b_scim_v1_PhoneNumber"] = B2B.SCIM.PhoneNumber.self
    types["api_b2b_scim_v1_Photo"] = B2B.SCIM.Photo.self
    types["api_b2b_scim_v1_Role"] = B2B.SCIM.Role.self
    types["api_b2b_scim_v1_SCIMAttributes"] = B2B.SCIM.SCIMAttributes.self
    types["api_b2b_scim_v1_SCIMConnection"] = B2B.SCIM.SCIMConnection.self
    types["api_b2b_scim_v1_SCIMConnectionWithNextToken"] = B2B.SCIM.SCIMConnectionWithNextToken.self
    types["api_b2b_scim_v1_SCIMConnectionWithToken"] = B2B.SCIM.SCIMConnectionWithToken.self
    types["api_b2b_scim_v1_SCIMGroup"] = B2B.SCIM.SCIMGroup.self
    types["api_b2b_scim_v1_SCIMGroupImplicitRoleAssignments"] =
      B2B.SCIM.SCIMGroupImplicitRoleAssignments.self
    types["api_b2b_scim_v1_X509Certificate"] = B2B.SCIM.X509Certificate.self
    types["api_b2b_scim_v1_b2b_scim_connection_CreateRequest"] =
      B2B.SCIM.Connection.CreateRequest.self
    types["api_b2b_scim_v1_b2b_scim_connection_CreateResponse"] =
      B2B.SCIM.Connection.CreateResponse.self
    types["api_b2b_scim_v1_b2b_scim_connection_DeleteResponse"] =
      B2B.SCIM.Connection.DeleteResponse.self
    types["api_b2b_scim_v1_b2b_scim_connection_GetGroupsRequest"] =
      B2B.SCIM.Connection.GetGroupsRequest.self
    types["api_b2b_scim_v1_b2b_scim_connection_GetGroupsResponse"] =
      B2B.SCIM.Connection.GetGroupsResponse.self
    types["api_b2b_scim_v1_b2b_scim_connection_GetRequest"] = B2B.SCIM.Connection.GetRequest.self
    types["api_b2b_scim_v1_b2b_scim_connection_GetResponse"] = B2B.SCIM.Connection.GetResponse.self
    types["api_b2b_scim_v1_b2b_scim_connection_RotateCancelRequest"] =
      B2B.SCIM.Connection.RotateCancelRequest.self
    types["api_b2b_scim_v1_b2b_scim_connection_RotateCancelResponse"] =
      B2B.SCIM.Connection.RotateCancelResponse.self
    types["api_b2b_scim_v1_b2b_scim_connection_RotateCompleteRequest"] =
      B2B.SCIM.Connection.RotateCompleteRequest.self
    types["api_b2b_scim_v1_b2b_scim_connection_RotateCompleteResponse"] =
      B2B.SCIM.Connection.RotateCompleteResponse.self
    types["api_b2b_scim_v1_b2b_scim_connection_RotateStartRequest"] =
      B2B.SCIM.Connection.RotateStartRequest.self
    types["api_b2b_scim_v1_b2b_scim_connection_RotateStartResponse"] =
      B2B.SCIM.Connection.RotateStartResponse.self
    types["api_b2b_scim_v1_b2b_scim_connection_UpdateRequest"] =
      B2B.SCIM.Connection.UpdateRequest.self
    types["api_b2b_scim_v1_b2b_scim_connection_UpdateResponse"] =
      B2B.SCIM.Connection.UpdateResponse.self
    types["api_b2b_scim_v1_CreateRequestIdentityProvider"] =
      B2B.SCIM.CreateRequestIdentityProvider.self
    types["api_b2b_scim_v1_UpdateRequestIdentityProvider"] =
      B2B.SCIM.UpdateRequestIdentityProvider.self
    types["api_organization_v1_ActiveSCIMConnection"] = Organizations.ActiveSCIMConnection.self
    types["api_organization_v1_ActiveSSOConnection"] = Organizations.ActiveSSOConnection.self
    types["api_organization_v1_CustomRole"] = Organizations.CustomRole.self
    types["api_organization_v1_CustomRolePermission"] = Organizations.CustomRolePermission.self
    types["api_organization_v1_EmailImplicitRoleAssignment"] =
      Organizations.EmailImplicitRoleAssignment.self
    types["api_organization_v1_GithubProviderInfo"] = Organizations.GitHubProviderInfo.self
    types["api_organization_v1_HubspotProviderInfo"] = Organizations.HubSpotProviderInfo.self
    types["api_organization_v1_Member"] = Organizations.Member.self
    types["api_organization_v1_MemberConnectedApp"] = Organizations.MemberConnectedApp.self
    types["api_organization_v1_MemberRole"] = Organizations.MemberRole.self
    types["api_organization_v1_MemberRoleSource"] = Organizations.MemberRoleSource.self
    types["api_organization_v1_OAuthRegistration"] = Organizations.OAuthRegistration.self
    types["api_organization_v1_OIDCProviderInfo"] = Organizations.OIDCProviderInfo.self
    types["api_organization_v1_Organization"] = Organizations.Organization.self
    types["api_organization_v1_OrganizationConnectedApp"] =
      Organizations.OrganizationConnectedApp.self
    types["api_organization_v1_OrganizationConnectedAppActiveMember"] =
      Organizations.OrganizationConnectedAppActiveMember.self
    types["api_organization_v1_ResultsMetadata"] = Organizations.ResultsMetadata.self
    types["api_organization_v1_RetiredEmail"] = Organizations.RetiredEmail.self
    types["api_organization_v1_SCIMRegistration"] = Organizations.SCIMRegistration.self
    types["api_organization_v1_SSORegistration"] = Organizations.SSORegistration.self
    types["api_organization_v1_SearchQuery"] = Organizations.SearchQuery.self
    types["api_organization_v1_SlackProviderInfo"] = Organizations.SlackProviderInfo.self
    types["api_organization_v1_ConnectedAppsRequest"] = Organizations.ConnectedAppsRequest.self
    types["api_organization_v1_ConnectedAppsResponse"] = Organizations.ConnectedAppsResponse.self
    types["api_organization_v1_CreateRequest"] = Organizations.CreateRequest.self
    types["api_organization_v1_CreateResponse"] = Organizations.CreateResponse.self
    types["api_organization_v1_DeleteExternalIdResponse"] =
      Organizations.DeleteExternalIDResponse.self
    types["api_organization_v1_DeleteResponse"] = Organizations.DeleteResponse.self
    types["api_organization_v1_GetConnectedAppRequest"] = Organizations.GetConnectedAppRequest.self
    types["api_organization_v1_GetConnectedAppResponse"] =
      Organizations.GetConnectedAppResponse.self
    types["api_organization_v1_GetRequest"] = Organizations.GetRequest.self
    types["api_organization_v1_GetResponse"] = Organizations.GetResponse.self
    types["api_organization_v1_MetricsRequest"] = Organizations.MetricsRequest.self
    types["api_organization_v1_MetricsResponse"] = Organizations.MetricsResponse.self
    types["api_organization_v1_SearchRequest"] = Organizations.SearchRequest.self
    types["api_organization_v1_SearchResponse"] = Organizations.SearchResponse.self
    types["api_organization_v1_UpdateRequest"] = Organizations.UpdateRequest.self
    types["api_organization_v1_UpdateResponse"] = Organizations.UpdateResponse.self
    types["api_organization_v1_CreateRequestFirstPartyConnectedAppsAllowedType"] =
      Organizations.CreateRequestFirstPartyConnectedAppsAllowedType.self
    types["api_organization_v1_CreateRequestThirdPartyConnectedAppsAllowedType"] =
      Organizations.CreateRequestThirdPartyConnectedAppsAllowedType.self
    types["api_organization_v1_SearchQueryOperator"] = Organizations.SearchQueryOperator.self
    types["api_organization_v1_UpdateRequestFirstPartyConnectedAppsAllowedType"] =
      Organizations.UpdateRequestFirstPartyConnectedAppsAllowedType.self
    types["api_organization_v1_UpdateRequestThirdPartyConnectedAppsAllowedType"] =
      Organizations.UpdateRequestThirdPartyConnectedAppsAllowedType.self
    types["api_organization_v1_organizations_members_CreateRequest"] =
      Organizations.Members.CreateRequest.self
    types["api_organization_v1_organizations_members_CreateResponse"] =
      Organizations.Members.CreateResponse.self
    types["api_organization_v1_organizations_members_DangerouslyGetRequest"] =
      Organizations.Members.DangerouslyGetRequest.self
    types["api_organization_v1_organizations_members_DeleteExternalIdResponse"] =
      Organizations.Members.DeleteExternalIDResponse.self
    types["api_organization_v1_organizations_members_DeleteMFAPhoneNumberResponse"] =
      Organizations.Members.DeleteMFAPhoneNumberResponse.self
    types["api_organization_v1_organizations_members_DeletePasswordResponse"] =
      Organizations.Members.DeletePasswordResponse.self
    types["api_organization_v1_organizations_members_DeleteResponse"] =
      Organizations.Members.DeleteResponse.self
    types["api_organization_v1_organizations_members_DeleteTOTPResponse"] =
      Organizations.Members.DeleteTOTPResponse.self
    types["api_organization_v1_organizations_members_GetConnectedAppsRequest"] =
      Organizations.Members.GetConnectedAppsRequest.self
    types["api_organization_v1_organizations_members_GetConnectedAppsResponse"] =
      Organizations.Members.GetConnectedAppsResponse.self
    types["api_organization_v1_organizations_members_GetRequest"] =
      Organizations.Members.GetRequest.self
    types["api_organization_v1_organizations_members_GetResponse"] =
      Organizations.Members.GetResponse.self
    types["api_organization_v1_organizations_members_OIDCProviderInformationRequest"] =
      Organizations.Members.OIDCProviderInformationRequest.self
    types["api_organization_v1_organizations_members_OIDCProvidersResponse"] =
      Organizations.Members.OIDCProvidersResponse.self
    types["api_organization_v1_organizations_members_ReactivateRequest"] =
      Organizations.Members.ReactivateRequest.self
    types["api_organization_v1_organizations_members_ReactivateResponse"] =
      Organizations.Members.ReactivateResponse.self
    types["api_organization_v1_organizations_members_SearchRequest"] =
      Organizations.Members.SearchRequest.self
    types["api_organization_v1_organizations_members_SearchResponse"] =
      Organizations.Members.SearchResponse.self
    types["api_organization_v1_organizations_members_StartEmailUpdateRequest"] =
      Organizations.Members.StartEmailUpdateRequest.self
    types["api_organization_v1_organizations_members_StartEmailUpdateResponse"] =
      Organizations.Members.StartEmailUpdateResponse.self
    types["api_organization_v1_organizations_members_UnlinkRetiredEmailRequest"] =
      Organizations.Members.UnlinkRetiredEmailRequest.self
    types["api_organization_v1_organizations_members_UnlinkRetiredEmailResponse"] =
      Organizations.Members.UnlinkRetiredEmailResponse.self
    types["api_organization_v1_organizations_members_UpdateRequest"] =
      Organizations.Members.UpdateRequest.self
    types["api_organization_v1_organizations_members_UpdateResponse"] =
      Organizations.Members.UpdateResponse.self
    types["api_organization_v1_StartEmailUpdateRequestDeliveryMethod"] =
      Organizations.StartEmailUpdateRequestDeliveryMethod.self
    types["api_organization_v1_StartEmailUpdateRequestLocale"] =
      Organizations.StartEmailUpdateRequestLocale.self
    types["api_organization_v1_organizations_members_oauth_providers_GithubResponse"] =
      Organizations.Members.OAuthProviders.GitHubResponse.self
    types["api_organization_v1_organizations_members_oauth_providers_GoogleResponse"] =
      Organizations.Members.OAuthProviders.GoogleResponse.self
    types["api_organization_v1_organizations_members_oauth_providers_HubspotResponse"] =
      Organizations.Members.OAuthProviders.HubSpotResponse.self
    types["api_organization_v1_organizations_members_oauth_providers_MicrosoftResponse"] =
      Organizations.Members.OAuthProviders.MicrosoftResponse.self
    types["api_organization_v1_organizations_members_oauth_providers_ProviderInformationRequest"] =
      Organizations.Members.OAuthProviders.ProviderInformationRequest.self
    types["api_organization_v1_organizations_members_oauth_providers_SlackRequest"] =
      Organizations.Members.OAuthProviders.SlackRequest.self
    types["api_organization_v1_organizations_members_oauth_providers_SlackResponse"] =
      Organizations.Members.OAuthProviders.SlackResponse.self
    types["api_organization_v1_organizations_members_connected_apps_RevokeRequest"] =
      Organizations.Members.ConnectedApps.RevokeRequest.self
    types["api_organization_v1_organizations_members_connected_apps_RevokeResponse"] =
      Organizations.Members.ConnectedApps.RevokeResponse.self
    types["api_b2b_idp_v1_ScopeResult"] = B2B.IDP.ScopeResult.self
    types["api_b2b_idp_v1_b2b_idp_oauth_AuthorizeRequest"] = B2B.IDP.OAuth.AuthorizeRequest.self
    types["api_b2b_idp_v1_b2b_idp_oauth_AuthorizeResponse"] = B2B.IDP.OAuth.AuthorizeResponse.self
    types["api_b2b_idp_v1_b2b_idp_oauth_AuthorizeStartRequest"] =
      B2B.IDP.OAuth.AuthorizeStartRequest.self
    types["api_b2b_idp_v1_b2b_idp_oauth_AuthorizeStartResponse"] =
      B2B.IDP.OAuth.AuthorizeStartResponse.self
    types["api_b2b_mfa_v1_MemberOptions"] = B2B.MFA.MemberOptions.self
    types["api_b2b_mfa_v1_MfaRequired"] = B2B.MFA.MFARequired.self
    types["api_device_history_v1_DeviceAttributeDetails"] = Devices.DeviceAttributeDetails.self
    types["api_device_history_v1_DeviceInfo"] = Devices.DeviceInfo.self
    types["api_user_v1_BiometricRegistration"] = Users.BiometricRegistration.self
    types["api_user_v1_CryptoWallet"] = Users.CryptoWallet.self
    types["api_user_v1_Email"] = Users.Email.self
    types["api_user_v1_Name"] = Users.Name.self
    types["api_user_v1_OAuthProvider"] = Users.OAuthProvider.self
    types["api_user_v1_Password"] = Users.Password.self
    types["api_user_v1_PhoneNumber"] = Users.PhoneNumber.self
    types["api_user_v1_ResultsMetadata"] = Users.ResultsMetadata.self
    types["api_user_v1_SearchUsersQuery"] = Users.SearchUsersQuery.self
    types["api_user_v1_TOTP"] = Users.TOTP.self
    types["api_user_v1_User"] = Users.User.self
    types["api_user_v1_UserConnectedApp"] = Users.UserConnectedApp.self
    types["api_user_v1_WebAuthnRegistration"] = Users.WebAuthnRegistration.self
    types["api_user_v1_ConnectedAppsRequest"] = Users.ConnectedAppsRequest.self
    types["api_user_v1_ConnectedAppsResponse"] = Users.ConnectedAppsResponse.self
    types["api_user_v1_CreateRequest"] = Users.CreateRequest.self
    types["api_user_v1_CreateResponse"] = Users.CreateResponse.self
    types["api_user_v1_DeleteBiometricRegistrationResponse"] =
      Users.DeleteBiometricRegistrationResponse.self
    types["api_user_v1_DeleteCryptoWalletResponse"] = Users.DeleteCryptoWalletResponse.self
    types["api_user_v1_DeleteEmailResponse"] = Users.DeleteEmailResponse.self
    types["api_user_v1_DeleteExternalIdResponse"] = Users.DeleteExternalIDResponse.self
    types["api_user_v1_DeleteOAuthRegistrationResponse"] =
      Users.DeleteOAuthRegistrationResponse.self
    types["api_user_v1_DeletePasswordResponse"] = Users.DeletePasswordResponse.self
    types["api_user_v1_DeletePhoneNumberResponse"] = Users.DeletePhoneNumberResponse.self
    types["api_user_v1_DeleteResponse"] = Users.DeleteResponse.self
    types["api_user_v1_DeleteTOTPResponse"] = Users.DeleteTOTPResponse.self
    types["api_user_v1_DeleteWebAuthnRegistrationResponse"] =
      Users.DeleteWebAuthnRegistrationResponse.self
    types["api_user_v1_ExchangePrimaryFactorRequest"] = Users.ExchangePrimaryFactorRequest.self
    types["api_user_v1_ExchangePrimaryFactorResponse"] = Users.ExchangePrimaryFactorResponse.self
    types["api_user_v1_GetRequest"] = Users.GetRequest.self
    types["api_user_v1_GetResponse"] = Users.GetResponse.self
    types["api_user_v1_RevokeRequest"] = Users.RevokeRequest.self
    types["api_user_v1_RevokeResponse"] = Users.RevokeResponse.self
    types["api_user_v1_SearchRequest"] = Users.SearchRequest.self
    types["api_user_v1_SearchResponse"] = Users.SearchResponse.self
    types["api_user_v1_UpdateRequest"] = Users.UpdateRequest.self
    types["api_user_v1_UpdateResponse"] = Users.UpdateResponse.self
    types["api_user_v1_SearchUsersQueryOperator"] = Users.SearchUsersQueryOperator.self
    types["api_session_v1_AmazonOAuthFactor"] = Sessions.AmazonOAuthFactor.self
    types["api_session_v1_AppleOAuthFactor"] = Sessions.AppleOAuthFactor.self
    types["api_session_v1_AuthenticationFactor"] = Sessions.AuthenticationFactor.self
    types["api_session_v1_AuthenticatorAppFactor"] = Sessions.AuthenticatorAppFactor.self
    types["api_session_v1_AuthorizationCheck"] = Sessions.AuthorizationCheck.self
    types["api_session_v1_AuthorizationVerdict"] = Sessions.AuthorizationVerdict.self
    types["api_session_v1_BiometricFactor"] = Sessions.BiometricFactor.self
    types["api_session_v1_BitbucketOAuthFactor"] = Sessions.BitbucketOAuthFactor.self
    types["api_session_v1_CoinbaseOAuthFactor"] = Sessions.CoinbaseOAuthFactor.self
    types["api_session_v1_CryptoWalletFactor"] = Sessions.CryptoWalletFactor.self
    types["api_session_v1_DiscordOAuthFactor"] = Sessions.DiscordOAuthFactor.self
    types["api_session_v1_EmailFactor"] = Sessions.EmailFactor.self
    types["api_session_v1_EmbeddableMagicLinkFactor"] = Sessions.EmbeddableMagicLinkFactor.self
    types["api_session_v1_FacebookOAuthFactor"] = Sessions.FacebookOAuthFactor.self
    types["api_session_v1_FigmaOAuthFactor"] = Sessions.FigmaOAuthFactor.self
    types["api_session_v1_GitLabOAuthFactor"] = Sessions.GitLabOAuthFactor.self
    types["api_session_v1_GithubOAuthExchangeFactor"] = Sessions.GitHubOAuthExchangeFactor.self
    types["api_session_v1_GithubOAuthFactor"] = Sessions.GitHubOAuthFactor.self
    types["api_session_v1_GoogleOAuthExchangeFactor"] = Sessions.GoogleOAuthExchangeFactor.self
    types["api_session_v1_GoogleOAuthFactor"] = Sessions.GoogleOAuthFactor.self
    types["api_session_v1_HubspotOAuthExchangeFactor"] = Sessions.HubSpotOAuthExchangeFactor.self
    types["api_session_v1_HubspotOAuthFactor"] = Sessions.HubSpotOAuthFactor.self
    types["api_session_v1_ImpersonatedFactor"] = Sessions.ImpersonatedFactor.self
    types["api_session_v1_InstagramOAuthFactor"] = Sessions.InstagramOAuthFactor.self
    types["api_session_v1_JWK"] = Sessions.JWK.self
    types["api_session_v1_LinkedInOAuthFactor"] = Sessions.LinkedInOAuthFactor.self
    types["api_session_v1_MicrosoftOAuthFactor"] = Sessions.MicrosoftOAuthFactor.self
    types["api_session_v1_OAuthAccessTokenExchangeFactor"] =
      Sessions.OAuthAccessTokenExchangeFactor.self
    types["api_session_v1_OIDCSSOFactor"] = Sessions.OIDCSSOFactor.self
    types["api_session_v1_PhoneNumberFactor"] = Sessions.PhoneNumberFactor.self
    types["api_session_v1_RecoveryCodeFactor"] = Sessions.RecoveryCodeFactor.self
    types["api_session_v1_SAMLSSOFactor"] = Sessions.SAMLSSOFactor.self
    types["api_session_v1_SalesforceOAuthFactor"] = Sessions.SalesforceOAuthFactor.self
    types["api_session_v1_Session"] = Sessions.Session.self
    types["api_session_v1_ShopifyOAuthFactor"] = Sessions.ShopifyOAuthFactor.self
    types["api_session_v1_SlackOAuthExchangeFactor"] = Sessions.SlackOAuthExchangeFactor.self
    types["api_session_v1_SlackOAuthFactor"] = Sessions.SlackOAuthFactor.self
    types["api_session_v1_SnapchatOAuthFactor"] = Sessions.SnapchatOAuthFactor.self
    types["api_session_v1_SpotifyOAuthFactor"] = Sessions.SpotifyOAuthFactor.self
    types["api_session_v1_SteamOAuthFactor"] = Sessions.SteamOAuthFactor.self
    types["api_session_v1_TikTokOAuthFactor"] = Sessions.TikTokOAuthFactor.self
    types["api_session_v1_TrustedAuthTokenFactor"] = Sessions.TrustedAuthTokenFactor.self
    types["api_session_v1_TwitchOAuthFactor"] = Sessions.TwitchOAuthFactor.self
    types["api_session_v1_TwitterOAuthFactor"] = Sessions.TwitterOAuthFactor.self
    types["api_session_v1_WebAuthnFactor"] = Sessions.WebAuthnFactor.self
    types["api_session_v1_YahooOAuthFactor"] = Sessions.YahooOAuthFactor.self
    types["api_session_v1_AttestRequest"] = Sessions.AttestRequest.self
    types["api_session_v1_AttestResponse"] = Sessions.AttestResponse.self
    types["api_session_v1_AuthenticateRequest"] = Sessions.AuthenticateRequest.self
    types["api_session_v1_AuthenticateResponse"] = Sessions.AuthenticateResponse.self
    types["api_session_v1_ExchangeAccessTokenRequest"] = Sessions.ExchangeAccessTokenRequest.self
    types["api_session_v1_ExchangeAccessTokenResponse"] = Sessions.ExchangeAccessTokenResponse.self
    types["api_session_v1_GetJWKSRequest"] = Sessions.GetJWKSRequest.self
    types["api_session_v1_GetJWKSResponse"] = Sessions.GetJWKSResponse.self
    types["api_session_v1_GetRequest"] = Sessions.GetRequest.self
    types["api_session_v1_GetResponse"] = Sessions.GetResponse.self
    types["api_session_v1_MigrateRequest"] = Sessions.MigrateRequest.self
    types["api_session_v1_MigrateResponse"] = Sessions.MigrateResponse.self
    types["api_session_v1_RevokeRequest"] = Sessions.RevokeRequest.self
    types["api_session_v1_RevokeResponse"] = Sessions.RevokeResponse.self
    types["api_session_v1_AuthenticationFactorDeliveryMethod"] =
      Sessions.AuthenticationFactorDeliveryMethod.self
    types["api_session_v1_AuthenticationFactorType"] = Sessions.AuthenticationFactorType.self
    types["api_b2b_session_v1_AuthorizationCheck"] = B2B.Sessions.AuthorizationCheck.self
    types["api_b2b_session_v1_AuthorizationVerdict"] = B2B.Sessions.AuthorizationVerdict.self
    types["api_b2b_session_v1_MemberSession"] = B2B.Sessions.MemberSession.self
    types["api_b2b_session_v1_PrimaryRequired"] = B2B.Sessions.PrimaryRequired.self
    types["api_b2b_session_v1_AttestRequest"] = B2B.Sessions.AttestRequest.self
    types["api_b2b_session_v1_AttestResponse"] = B2B.Sessions.AttestResponse.self
    types["api_b2b_session_v1_AuthenticateRequest"] = B2B.Sessions.AuthenticateRequest.self
    types["api_b2b_session_v1_AuthenticateResponse"] = B2B.Sessions.AuthenticateResponse.self
    types["api_b2b_session_v1_ExchangeAccessTokenRequest"] =
      B2B.Sessions.ExchangeAccessTokenRequest.self
    types["api_b2b_session_v1_ExchangeAccessTokenResponse"] =
      B2B.Sessions.ExchangeAccessTokenResponse.self
    types["api_b2b_session_v1_ExchangeRequest"] = B2B.Sessions.ExchangeRequest.self
    types["api_b2b_session_v1_ExchangeResponse"] = B2B.Sessions.ExchangeResponse.self
    types["api_b2b_session_v1_GetJWKSRequest"] = B2B.Sessions.GetJWKSRequest.self
    types["api_b2b_session_v1_GetJWKSResponse"] = B2B.Sessions.GetJWKSResponse.self
    types["api_b2b_session_v1_GetRequest"] = B2B.Sessions.GetRequest.self
    types["api_b2b_session_v1_GetResponse"] = B2B.Sessions.GetResponse.self
    types["api_b2b_session_v1_MigrateRequest"] = B2B.Sessions.MigrateRequest.self
    types["api_b2b_session_v1_MigrateResponse"] = B2B.Sessions.MigrateResponse.self
    types["api_b2b_session_v1_RevokeRequest"] = B2B.Sessions.RevokeRequest.self
    types["api_b2b_session_v1_RevokeResponse"] = B2B.Sessions.RevokeResponse.self
    types["api_b2b_session_v1_ExchangeRequestLocale"] = B2B.Sessions.ExchangeRequestLocale.self
    types["api_b2b_impersonation_v1_AuthenticateRequest"] =
      B2B.Impersonation.AuthenticateRequest.self
    types["api_b2b_impersonation_v1_AuthenticateResponse"] =
      B2B.Impersonation.AuthenticateResponse.self
    types["api_b2b_rbac_v1_OrgPolicy"] = B2B.RBAC.OrgPolicy.self
    types["api_b2b_rbac_v1_Policy"] = B2B.RBAC.Policy.self
    types["api_b2b_rbac_v1_PolicyResource"] = B2B.RBAC.PolicyResource.self
    types["api_b2b_rbac_v1_PolicyRole"] = B2B.RBAC.PolicyRole.self
    types["api_b2b_rbac_v1_PolicyRolePermission"] = B2B.RBAC.PolicyRolePermission.self
    types["api_b2b_rbac_v1_PolicyScope"] = B2B.RBAC.PolicyScope.self
    types["api_b2b_rbac_v1_PolicyScopePermission"] = B2B.RBAC.PolicyScopePermission.self
    types["api_b2b_rbac_v1_PolicyRequest"] = B2B.RBAC.PolicyRequest.self
    types["api_b2b_rbac_v1_PolicyResponse"] = B2B.RBAC.PolicyResponse.self
    types["api_b2b_rbac_v1_b2b_rbac_organizations_GetOrgPolicyRequest"] =
      B2B.RBAC.Organizations.GetOrgPolicyRequest.self
    types["api_b2b_rbac_v1_b2b_rbac_organizations_GetOrgPolicyResponse"] =
      B2B.RBAC.Organizations.GetOrgPolicyResponse.self
    types["api_b2b_rbac_v1_b2b_rbac_organizations_SetOrgPolicyRequest"] =
      B2B.RBAC.Organizations.SetOrgPolicyRequest.self
    types["api_b2b_rbac_v1_b2b_rbac_organizations_SetOrgPolicyResponse"] =
      B2B.RBAC.Organizations.SetOrgPolicyResponse.self
    types["api_b2b_recovery_codes_v1_GetRequest"] = B2B.RecoveryCodes.GetRequest.self
    types["api_b2b_recovery_codes_v1_GetResponse"] = B2B.RecoveryCodes.GetResponse.self
    types["api_b2b_recovery_codes_v1_RecoverRequest"] = B2B.RecoveryCodes.RecoverRequest.self
    types["api_b2b_recovery_codes_v1_RecoverResponse"] = B2B.RecoveryCodes.RecoverResponse.self
    types["api_b2b_recovery_codes_v1_RotateRequest"] = B2B.RecoveryCodes.RotateRequest.self
    types["api_b2b_recovery_codes_v1_RotateResponse"] = B2B.RecoveryCodes.RotateResponse.self
    types["api_b2b_totp_v1_AuthenticateRequest"] = B2B.TOTPs.AuthenticateRequest.self
    types["api_b2b_totp_v1_AuthenticateResponse"] = B2B.TOTPs.AuthenticateResponse.self
    types["api_b2b_totp_v1_CreateRequest"] = B2B.TOTPs.CreateRequest.self
    types["api_b2b_totp_v1_CreateResponse"] = B2B.TOTPs.CreateResponse.self
    types["api_b2b_totp_v1_MigrateRequest"] = B2B.TOTPs.MigrateRequest.self
    types["api_b2b_totp_v1_MigrateResponse"] = B2B.TOTPs.MigrateResponse.self
    types["api_consumer_rbac_v1_Policy"] = Consumer.RBAC.Policy.self
    types["api_consumer_rbac_v1_PolicyResource"] = Consumer.RBAC.PolicyResource.self
    types["api_consumer_rbac_v1_PolicyRole"] = Consumer.RBAC.PolicyRole.self
    types["api_consumer_rbac_v1_PolicyRolePermission"] = Consumer.RBAC.PolicyRolePermission.self
    types["api_consumer_rbac_v1_PolicyScope"] = Consumer.RBAC.PolicyScope.self
    types["api_consumer_rbac_v1_PolicyScopePermission"] = Consumer.RBAC.PolicyScopePermission.self
    types["api_consumer_rbac_v1_PolicyRequest"] = Consumer.RBAC.PolicyRequest.self
    types["api_consumer_rbac_v1_PolicyResponse"] = Consumer.RBAC.PolicyResponse.self
    types["api_crypto_wallet_v1_SIWEParams"] = CryptoWallets.SIWEParams.self
    types["api_crypto_wallet_v1_AuthenticateRequest"] = CryptoWallets.AuthenticateRequest.self
    types["api_crypto_wallet_v1_AuthenticateResponse"] = CryptoWallets.AuthenticateResponse.self
    types["api_crypto_wallet_v1_AuthenticateStartRequest"] =
      CryptoWallets.AuthenticateStartRequest.self
    types["api_crypto_wallet_v1_AuthenticateStartResponse"] =
      CryptoWallets.AuthenticateStartResponse.self
    types["api_crypto_wallet_v1_SIWEParamsResponse"] = CryptoWallets.SIWEParamsResponse.self
    types["api_debug_v1_WhoamiRequest"] = Debug.WhoamiRequest.self
    types["api_debug_v1_WhoamiResponse"] = Debug.WhoamiResponse.self
    types["api_discovery_v1_DiscoveredOrganization"] = Discovery.DiscoveredOrganization.self
    types["api_discovery_v1_Membership"] = Discovery.Membership.self
    types["api_discovery_v1_discovery_intermediate_sessions_ExchangeRequest"] =
      Discovery.IntermediateSessions.ExchangeRequest.self
    types["api_discovery_v1_discovery_intermediate_sessions_ExchangeResponse"] =
      Discovery.IntermediateSessions.ExchangeResponse.self
    types["api_discovery_v1_ExchangeRequestLocale"] = Discovery.ExchangeRequestLocale.self
    types["api_discovery_v1_discovery_ListRequest"] = Discovery.ListRequest.self
    types["api_discovery_v1_discovery_ListResponse"] = Discovery.ListResponse.self
    types["api_discovery_v1_discovery_organizations_CreateRequest"] =
      Discovery.Organizations.CreateRequest.self
    types["api_discovery_v1_discovery_organizations_CreateResponse"] =
      Discovery.Organizations.CreateResponse.self
    types["api_discovery_v1_CreateRequestFirstPartyConnectedAppsAllowedType"] =
      Discovery.CreateRequestFirstPartyConnectedAppsAllowedType.self
    types["api_discovery_v1_CreateRequestThirdPartyConnectedAppsAllowedType"] =
      Discovery.CreateRequestThirdPartyConnectedAppsAllowedType.self
    types["api_fraud_v1_ASNProperties"] = Fraud.ASNProperties.self
    types["api_fraud_v1_AddressInformation"] = Fraud.AddressInformation.self
    types["api_fraud_v1_BrowserProperties"] = Fraud.BrowserProperties.self
    types["api_fraud_v1_DomainInformation"] = Fraud.DomainInformation.self
    types["api_fraud_v1_Fingerprints"] = Fraud.Fingerprints.self
    types["api_fraud_v1_IPGeoProperties"] = Fraud.IPGeoProperties.self
    types["api_fraud_v1_Metadata"] = Fraud.Metadata.self
    types["api_fraud_v1_NetworkProperties"] = Fraud.NetworkProperties.self
    types["api_fraud_v1_Properties"] = Fraud.Properties.self
    types["api_fraud_v1_Rule"] = Fraud.Rule.self
    types["api_fraud_v1_Verdict"] = Fraud.Verdict.self
    types["api_fraud_v1_VerdictReasonAction"] = Fraud.VerdictReasonAction.self
    types["api_fraud_v1_VerdictReasonOverride"] = Fraud.VerdictReasonOverride.self
    types["api_fraud_v1_RuleAction"] = Fraud.RuleAction.self
    types["api_fraud_v1_RuleType"] = Fraud.RuleType.self
    types["api_fraud_v1_VerdictAction"] = Fraud.VerdictAction.self
    types["api_fraud_v1_VerdictReasonActionAction"] = Fraud.VerdictReasonActionAction.self
    types["api_fraud_v1_VerdictReasonOverrideAction"] = Fraud.VerdictReasonOverrideAction.self
    types["api_fraud_v1_fraud_fingerprint_LookupRequest"] = Fraud.Fingerprint.LookupRequest.self
    types["api_fraud_v1_fraud_fingerprint_LookupResponse"] = Fraud.Fingerprint.LookupResponse.self
    types["api_fraud_v1_fraud_rules_ListRequest"] = Fraud.Rules.ListRequest.self
    types["api_fraud_v1_fraud_rules_ListResponse"] = Fraud.Rules.ListResponse.self
    types["api_fraud_v1_fraud_rules_SetRequest"] = Fraud.Rules.SetRequest.self
    types["api_fraud_v1_fraud_rules_SetResponse"] = Fraud.Rules.SetResponse.self
    types["api_fraud_v1_fraud_verdict_reasons_ListRequest"] = Fraud.VerdictReasons.ListRequest.self
    types["api_fraud_v1_fraud_verdict_reasons_ListResponse"] =
      Fraud.VerdictReasons.ListResponse.self
    types["api_fraud_v1_fraud_verdict_reasons_OverrideRequest"] =
      Fraud.VerdictReasons.OverrideRequest.self
    types["api_fraud_v1_fraud_verdict_reasons_OverrideResponse"] =
      Fraud.VerdictReasons.OverrideResponse.self
    types["api_fraud_v1_OverrideRequestAction"] = Fraud.OverrideRequestAction.self
    types["api_fraud_v1_fraud_email_RiskRequest"] = Fraud.Email.RiskRequest.self
    types["api_fraud_v1_fraud_email_RiskResponse"] = Fraud.Email.RiskResponse.self
    types["api_fraud_v1_RiskResponseAction"] = Fraud.RiskResponseAction.self
    types["api_idp_v1_ScopeResult"] = IDP.ScopeResult.self
    types["api_idp_v1_idp_oauth_AuthorizeRequest"] = IDP.OAuth.AuthorizeRequest.self
    types["api_idp_v1_idp_oauth_AuthorizeResponse"] = IDP.OAuth.AuthorizeResponse.self
    types["api_idp_v1_idp_oauth_AuthorizeStartRequest"] = IDP.OAuth.AuthorizeStartRequest.self
    types["api_idp_v1_idp_oauth_AuthorizeStartResponse"] = IDP.OAuth.AuthorizeStartResponse.self
    types["api_impersonation_v1_AuthenticateRequest"] = Impersonation.AuthenticateRequest.self
    types["api_impersonation_v1_AuthenticateResponse"] = Impersonation.AuthenticateResponse.self
    types["api_m2m_v1_M2MClient"] = M2M.M2MClient.self
    types["api_m2m_v1_M2MClientWithClientSecret"] = M2M.M2MClientWithClientSecret.self
    types["api_m2m_v1_M2MClientWithNextClientSecret"] = M2M.M2MClientWithNextClientSecret.self
    types["api_m2m_v1_M2MSearchQuery"] = M2M.M2MSearchQuery.self
    types["api_m2m_v1_ResultsMetadata"] = M2M.ResultsMetadata.self
    types["api_m2m_v1_M2MSearchQueryOperator"] = M2M.M2MSearchQueryOperator.self
    types["api_m2m_v1_m2m_clients_CreateRequest"] = M2M.Clients.CreateRequest.self
    types["api_m2m_v1_m2m_clients_CreateResponse"] = M2M.Clients.CreateResponse.self
    types["api_m2m_v1_m2m_clients_DeleteResponse"] = M2M.Clients.DeleteResponse.self
    types["api_m2m_v1_m2m_clients_GetRequest"] = M2M.Clients.GetRequest.self
    types["api_m2m_v1_m2m_clients_GetResponse"] = M2M.Clients.GetResponse.self
    types["api_m2m_v1_m2m_clients_SearchRequest"] = M2M.Clients.SearchRequest.self
    types["api_m2m_v1_m2m_clients_SearchResponse"] = M2M.Clients.SearchResponse.self
    types["api_m2m_v1_m2m_clients_UpdateRequest"] = M2M.Clients.UpdateRequest.self
    types["api_m2m_v1_m2m_clients_UpdateResponse"] = M2M.Clients.UpdateResponse.self
    types["api_m2m_v1_UpdateRequestStatus"] = M2M.UpdateRequestStatus.self
    types["api_m2m_v1_m2m_clients_secrets_RotateCancelRequest"] =
      M2M.Clients.Secrets.RotateCancelRequest.self
    types["api_m2m_v1_m2m_clients_secrets_RotateCancelResponse"] =
      M2M.Clients.Secrets.RotateCancelResponse.self
    types["api_m2m_v1_m2m_clients_secrets_RotateRequest"] = M2M.Clients.Secrets.RotateRequest.self
    types["api_m2m_v1_m2m_clients_secrets_RotateResponse"] = M2M.Clients.Secrets.RotateResponse.self
    types["api_m2m_v1_m2m_clients_secrets_RotateStartRequest"] =
      M2M.Clients.Secrets.RotateStartRequest.self
    types["api_m2m_v1_m2m_clients_secrets_RotateStartResponse"] =
      M2M.Clients.Secrets.RotateStartResponse.self
    types["api_magic_v1_Options"] = MagicLinks.Options.self
    types["api_magic_v1_AuthenticateRequest"] = MagicLinks.AuthenticateRequest.self
    types["api_magic_v1_AuthenticateResponse"] = MagicLinks.AuthenticateResponse.self
    types["api_magic_v1_CreateRequest"] = MagicLinks.CreateRequest.self
    types["api_magic_v1_CreateResponse"] = MagicLinks.CreateResponse.self
    types["api_magic_v1_magic_links_email_InviteRequest"] = MagicLinks.Email.InviteRequest.self
    types["api_magic_v1_magic_links_email_InviteResponse"] = MagicLinks.Email.InviteResponse.self
    types["api_magic_v1_magic_links_email_LoginOrCreateRequest"] =
      MagicLinks.Email.LoginOrCreateRequest.self
    types["api_magic_v1_magic_links_email_LoginOrCreateResponse"] =
      MagicLinks.Email.LoginOrCreateResponse.self
    types["api_magic_v1_magic_links_email_RevokeInviteRequest"] =
      MagicLinks.Email.RevokeInviteRequest.self
    types["api_magic_v1_magic_links_email_RevokeInviteResponse"] =
      MagicLinks.Email.RevokeInviteResponse.self
    types["api_magic_v1_magic_links_email_SendRequest"] = MagicLinks.Email.SendRequest.self
    types["api_magic_v1_magic_links_email_SendResponse"] = MagicLinks.Email.SendResponse.self
    types["api_magic_v1_InviteRequestLocale"] = MagicLinks.InviteRequestLocale.self
    types["api_magic_v1_LoginOrCreateRequestLocale"] = MagicLinks.LoginOrCreateRequestLocale.self
    types["api_magic_v1_SendRequestLocale"] = MagicLinks.SendRequestLocale.self
    types["api_magic_v1_AuthenticateRequestLocale"] = MagicLinks.AuthenticateRequestLocale.self
    types["api_magic_v1_b2b_magic_links_email_InviteRequest"] =
      B2B.MagicLinks.Email.InviteRequest.self
    types["api_magic_v1_b2b_magic_links_email_InviteResponse"] =
      B2B.MagicLinks.Email.InviteResponse.self
    types["api_magic_v1_b2b_magic_links_email_LoginOrSignupRequest"] =
      B2B.MagicLinks.Email.LoginOrSignupRequest.self
    types["api_magic_v1_b2b_magic_links_email_LoginOrSignupResponse"] =
      B2B.MagicLinks.Email.LoginOrSignupResponse.self
    types["api_magic_v1_LoginOrSignupRequestLocale"] = MagicLinks.LoginOrSignupRequestLocale.self
    types["api_magic_v1_b2b_magic_links_email_discovery_SendRequest"] =
      B2B.MagicLinks.Email.Discovery.SendRequest.self
    types["api_magic_v1_b2b_magic_links_email_discovery_SendResponse"] =
      B2B.MagicLinks.Email.Discovery.SendResponse.self
    types["api_magic_v1_b2b_magic_links_discovery_AuthenticateRequest"] =
      B2B.MagicLinks.Discovery.AuthenticateRequest.self
    types["api_magic_v1_b2b_magic_links_discovery_AuthenticateResponse"] =
      B2B.MagicLinks.Discovery.AuthenticateResponse.self
    types["api_b2b_oauth_v1_ProviderValues"] = B2B.OAuth.ProviderValues.self
    types["api_b2b_oauth_v1_AuthenticateRequest"] = B2B.OAuth.AuthenticateRequest.self
    types["api_b2b_oauth_v1_AuthenticateResponse"] = B2B.OAuth.AuthenticateResponse.self
    types["api_b2b_oauth_v1_AuthenticateRequestLocale"] = B2B.OAuth.AuthenticateRequestLocale.self
    types["api_b2b_oauth_v1_b2b_oauth_discovery_AuthenticateRequest"] =
      B2B.OAuth.Discovery.AuthenticateRequest.self
    types["api_b2b_oauth_v1_b2b_oauth_discovery_AuthenticateResponse"] =
      B2B.OAuth.Discovery.AuthenticateResponse.self
    types["api_b2b_otp_v1_b2b_otp_sms_AuthenticateRequest"] = B2B.OTPs.SMS.AuthenticateRequest.self
    types["api_b2b_otp_v1_b2b_otp_sms_AuthenticateResponse"] =
      B2B.OTPs.SMS.AuthenticateResponse.self
    types["api_b2b_otp_v1_b2b_otp_sms_SendRequest"] = B2B.OTPs.SMS.SendRequest.self
    types["api_b2b_otp_v1_b2b_otp_sms_SendResponse"] = B2B.OTPs.SMS.SendResponse.self
    types["api_b2b_otp_v1_SendRequestLocale"] = B2B.OTPs.SendRequestLocale.self
    types["api_b2b_otp_v1_b2b_otp_email_AuthenticateRequest"] =
      B2B.OTPs.Email.AuthenticateRequest.self
    types["api_b2b_otp_v1_b2b_otp_email_AuthenticateResponse"] =
      B2B.OTPs.Email.AuthenticateResponse.self
    types["api_b2b_otp_v1_b2b_otp_email_LoginOrSignupRequest"] =
      B2B.OTPs.Email.LoginOrSignupRequest.self
    types["api_b2b_otp_v1_b2b_otp_email_LoginOrSignupResponse"] =
      B2B.OTPs.Email.LoginOrSignupResponse.self
    types["api_b2b_otp_v1_AuthenticateRequestLocale"] = B2B.OTPs.AuthenticateRequestLocale.self
    types["api_b2b_otp_v1_LoginOrSignupRequestLocale"] = B2B.OTPs.LoginOrSignupRequestLocale.self
    types["api_b2b_otp_v1_b2b_otp_email_discovery_AuthenticateRequest"] =
      B2B.OTPs.Email.Discovery.AuthenticateRequest.self
    types["api_b2b_otp_v1_b2b_otp_email_discovery_AuthenticateResponse"] =
      B2B.OTPs.Email.Discovery.AuthenticateResponse.self
    types["api_b2b_otp_v1_b2b_otp_email_discovery_SendRequest"] =
      B2B.OTPs.Email.Discovery.SendRequest.self
    types["api_b2b_otp_v1_b2b_otp_email_discovery_SendResponse"] =
      B2B.OTPs.Email.Discovery.SendResponse.self
    types["api_password_v1_Argon2Config"] = Passwords.Argon2Config.self
    types["api_password_v1_Feedback"] = Passwords.Feedback.self
    types["api_password_v1_LUDSRequirements"] = Passwords.LUDSRequirements.self
    types["api_password_v1_MD5Config"] = Passwords.MD5Config.self
    types["api_password_v1_PBKDF2Config"] = Passwords.PBKDF2Config.self
    types["api_password_v1_SHA1Config"] = Passwords.SHA1Config.self
    types["api_password_v1_SHA512Config"] = Passwords.SHA512Config.self
    types["api_password_v1_ScryptConfig"] = Passwords.ScryptConfig.self
    types["api_password_v1_AuthenticateRequest"] = Passwords.AuthenticateRequest.self
    types["api_password_v1_AuthenticateResponse"] = Passwords.AuthenticateResponse.self
    types["api_password_v1_CreateRequest"] = Passwords.CreateRequest.self
    types["api_password_v1_CreateResponse"] = Passwords.CreateResponse.self
    types["api_password_v1_MigrateRequest"] = Passwords.MigrateRequest.self
    types["api_password_v1_MigrateResponse"] = Passwords.MigrateResponse.self
    types["api_password_v1_StrengthCheckRequest"] = Passwords.StrengthCheckRequest.self
    types["api_password_v1_StrengthCheckResponse"] = Passwords.StrengthCheckResponse.self
    types["api_password_v1_MigrateRequestHashType"] = Passwords.MigrateRequestHashType.self
    types["api_password_v1_passwords_email_ResetRequest"] = Passwords.Email.ResetRequest.self
    types["api_password_v1_passwords_email_ResetResponse"] = Passwords.Email.ResetResponse.self
    types["api_password_v1_passwords_email_ResetStartRequest"] =
      Passwords.Email.ResetStartRequest.self
    types["api_password_v1_passwords_email_ResetStartResponse"] =
      Passwords.Email.ResetStartResponse.self
    types["api_password_v1_ResetStartRequestLocale"] = Passwords.ResetStartRequestLocale.self
    types["api_password_v1_passwords_existing_password_ResetRequest"] =
      Passwords.ExistingPassword.ResetRequest.self
    types["api_password_v1_passwords_existing_password_ResetResponse"] =
      Passwords.ExistingPassword.ResetResponse.self
    types["api_password_v1_passwords_session_ResetRequest"] = Passwords.Session.ResetRequest.self
    types["api_password_v1_passwords_session_ResetResponse"] = Passwords.Session.ResetResponse.self
    types["api_b2b_password_v1_LudsFeedback"] = B2B.Passwords.LUDSFeedback.self
    types["api_b2b_password_v1_ZxcvbnFeedback"] = B2B.Passwords.ZxcvbnFeedback.self
    types["api_b2b_password_v1_AuthenticateRequest"] = B2B.Passwords.AuthenticateRequest.self
    types["api_b2b_password_v1_AuthenticateResponse"] = B2B.Passwords.AuthenticateResponse.self
    types["api_b2b_password_v1_MigrateRequest"] = B2B.Passwords.MigrateRequest.self
    types["api_b2b_password_v1_MigrateResponse"] = B2B.Passwords.MigrateResponse.self
    types["api_b2b_password_v1_StrengthCheckRequest"] = B2B.Passwords.StrengthCheckRequest.self
    types["api_b2b_password_v1_StrengthCheckResponse"] = B2B.Passwords.StrengthCheckResponse.self
    types["api_b2b_password_v1_AuthenticateRequestLocale"] =
      B2B.Passwords.AuthenticateRequestLocale.self
    types["api_b2b_password_v1_MigrateRequestHashType"] = B2B.Passwords.MigrateRequestHashType.self
    types["api_b2b_password_v1_b2b_passwords_email_RequireResetRequest"] =
      B2B.Passwords.Email.RequireResetRequest.self
    types["api_b2b_password_v1_b2b_passwords_email_RequireResetResponse"] =
      B2B.Passwords.Email.RequireResetResponse.self
    types["api_b2b_password_v1_b2b_passwords_email_ResetRequest"] =
      B2B.Passwords.Email.ResetRequest.self
    types["api_b2b_password_v1_b2b_passwords_email_ResetResponse"] =
      B2B.Passwords.Email.ResetResponse.self
    types["api_b2b_password_v1_b2b_passwords_email_ResetStartRequest"] =
      B2B.Passwords.Email.ResetStartRequest.self
    types["api_b2b_password_v1_b2b_passwords_email_ResetStartResponse"] =
      B2B.Passwords.Email.ResetStartResponse.self
    types["api_b2b_password_v1_ResetRequestLocale"] = B2B.Passwords.ResetRequestLocale.self
    types["api_b2b_password_v1_ResetStartRequestLocale"] =
      B2B.Passwords.ResetStartRequestLocale.self
    types["api_b2b_password_v1_b2b_passwords_session_ResetRequest"] =
      B2B.Passwords.Session.ResetRequest.self
    types["api_b2b_password_v1_b2b_passwords_session_ResetResponse"] =
      B2B.Passwords.Session.ResetResponse.self
    types["api_b2b_password_v1_b2b_passwords_existing_password_ResetRequest"] =
      B2B.Passwords.ExistingPassword.ResetRequest.self
    types["api_b2b_password_v1_b2b_passwords_existing_password_ResetResponse"] =
      B2B.Passwords.ExistingPassword.ResetResponse.self
    types["api_b2b_password_v1_b2b_passwords_discovery_AuthenticateRequest"] =
      B2B.Passwords.Discovery.AuthenticateRequest.self
    types["api_b2b_password_v1_b2b_passwords_discovery_AuthenticateResponse"] =
      B2B.Passwords.Discovery.AuthenticateResponse.self
    types["api_b2b_password_v1_b2b_passwords_discovery_email_ResetRequest"] =
      B2B.Passwords.Discovery.Email.ResetRequest.self
    types["api_b2b_password_v1_b2b_passwords_discovery_email_ResetResponse"] =
      B2B.Passwords.Discovery.Email.ResetResponse.self
    types["api_b2b_password_v1_b2b_passwords_discovery_email_ResetStartRequest"] =
      B2B.Passwords.Discovery.Email.ResetStartRequest.self
    types["api_b2b_password_v1_b2b_passwords_discovery_email_ResetStartResponse"] =
      B2B.Passwords.Discovery.Email.ResetStartResponse.self
    types["api_oauth_v1_ProviderValues"] = OAuth.ProviderValues.self
    types["api_oauth_v1_AttachRequest"] = OAuth.AttachRequest.self
    types["api_oauth_v1_AttachResponse"] = OAuth.AttachResponse.self
    types["api_oauth_v1_AuthenticateRequest"] = OAuth.AuthenticateRequest.self
    types["api_oauth_v1_AuthenticateResponse"] = OAuth.AuthenticateResponse.self
    types["api_otp_v1_AuthenticateRequest"] = OTPs.AuthenticateRequest.self
    types["api_otp_v1_AuthenticateResponse"] = OTPs.AuthenticateResponse.self
    types["api_otp_v1_otp_sms_LoginOrCreateRequest"] = OTPs.SMS.LoginOrCreateRequest.self
    types["api_otp_v1_otp_sms_LoginOrCreateResponse"] = OTPs.SMS.LoginOrCreateResponse.self
    types["api_otp_v1_otp_sms_SendRequest"] = OTPs.SMS.SendRequest.self
    types["api_otp_v1_otp_sms_SendResponse"] = OTPs.SMS.SendResponse.self
    types["api_otp_v1_LoginOrCreateRequestLocale"] = OTPs.LoginOrCreateRequestLocale.self
    types["api_otp_v1_SendRequestLocale"] = OTPs.SendRequestLocale.self
    types["api_otp_v1_otp_whatsapp_LoginOrCreateRequest"] = OTPs.WhatsApp.LoginOrCreateRequest.self
    types["api_otp_v1_otp_whatsapp_LoginOrCreateResponse"] =
      OTPs.WhatsApp.LoginOrCreateResponse.self
    types["api_otp_v1_otp_whatsapp_SendRequest"] = OTPs.WhatsApp.SendRequest.self
    types["api_otp_v1_otp_whatsapp_SendResponse"] = OTPs.WhatsApp.SendResponse.self
    types["api_otp_v1_otp_email_LoginOrCreateRequest"] = OTPs.Email.LoginOrCreateRequest.self
    types["api_otp_v1_otp_email_LoginOrCreateResponse"] = OTPs.Email.LoginOrCreateResponse.self
    types["api_otp_v1_otp_email_SendRequest"] = OTPs.Email.SendRequest.self
    types["api_otp_v1_otp_email_SendResponse"] = OTPs.Email.SendResponse.self
    types["api_project_v1_ProjectMetric"] = Projects.ProjectMetric.self
    types["api_project_v1_MetricsRequest"] = Projects.MetricsRequest.self
    types["api_project_v1_MetricsResponse"] = Projects.MetricsResponse.self
    types["api_project_v1_ProjectMetricMetricType"] = Projects.ProjectMetricMetricType.self
    types["api_sso_v1_Connection"] = SSO.Connection.self
    types["api_sso_v1_ConnectionImplicitRoleAssignment"] = SSO.ConnectionImplicitRoleAssignment.self
    types["api_sso_v1_EncryptionPrivateKey"] = SSO.EncryptionPrivateKey.self
    types["api_sso_v1_GroupImplicitRoleAssignment"] = SSO.GroupImplicitRoleAssignment.self
    types["api_sso_v1_OIDCConnection"] = SSO.OIDCConnection.self
    types["api_sso_v1_SAMLConnection"] = SSO.SAMLConnection.self
    types["api_sso_v1_SAMLConnectionImplicitRoleAssignment"] =
      SSO.SAMLConnectionImplicitRoleAssignment.self
    types["api_sso_v1_SAMLGroupImplicitRoleAssignment"] = SSO.SAMLGroupImplicitRoleAssignment.self
    types["api_sso_v1_X509Certificate"] = SSO.X509Certificate.self
    types["api_sso_v1_AuthenticateRequest"] = SSO.AuthenticateRequest.self
    types["api_sso_v1_AuthenticateResponse"] = SSO.AuthenticateResponse.self
    types["api_sso_v1_DeleteConnectionResponse"] = SSO.DeleteConnectionResponse.self
    types["api_sso_v1_GetConnectionsRequest"] = SSO.GetConnectionsRequest.self
    types["api_sso_v1_GetConnectionsResponse"] = SSO.GetConnectionsResponse.self
    types["api_sso_v1_AuthenticateRequestLocale"] = SSO.AuthenticateRequestLocale.self
    types["api_sso_v1_sso_oidc_CreateConnectionRequest"] = SSO.OIDC.CreateConnectionRequest.self
    types["api_sso_v1_sso_oidc_CreateConnectionResponse"] = SSO.OIDC.CreateConnectionResponse.self
    types["api_sso_v1_sso_oidc_UpdateConnectionRequest"] = SSO.OIDC.UpdateConnectionRequest.self
    types["api_sso_v1_sso_oidc_UpdateConnectionResponse"] = SSO.OIDC.UpdateConnectionResponse.self
    types["api_sso_v1_CreateConnectionRequestIdentityProvider"] =
      SSO.CreateConnectionRequestIdentityProvider.self
    types["api_sso_v1_UpdateConnectionRequestIdentityProvider"] =
      SSO.UpdateConnectionRequestIdentityProvider.self
    types["api_sso_v1_sso_saml_CreateConnectionRequest"] = SSO.SAML.CreateConnectionRequest.self
    types["api_sso_v1_sso_saml_CreateConnectionResponse"] = SSO.SAML.CreateConnectionResponse.self
    types["api_sso_v1_sso_saml_DeleteEncryptionPrivateKeyResponse"] =
      SSO.SAML.DeleteEncryptionPrivateKeyResponse.self
    types["api_sso_v1_sso_saml_DeleteVerificationCertificateResponse"] =
      SSO.SAML.DeleteVerificationCertificateResponse.self
    types["api_sso_v1_sso_saml_UpdateByURLRequest"] = SSO.SAML.UpdateByURLRequest.self
    types["api_sso_v1_sso_saml_UpdateByURLResponse"] = SSO.SAML.UpdateByURLResponse.self
    types["api_sso_v1_sso_saml_UpdateConnectionRequest"] = SSO.SAML.UpdateConnectionRequest.self
    types["api_sso_v1_sso_saml_UpdateConnectionResponse"] = SSO.SAML.UpdateConnectionResponse.self
    types["api_sso_v1_sso_external_CreateConnectionRequest"] =
      SSO.External.CreateConnectionRequest.self
    types["api_sso_v1_sso_external_CreateConnectionResponse"] =
      SSO.External.CreateConnectionResponse.self
    types["api_sso_v1_sso_external_UpdateConnectionRequest"] =
      SSO.External.UpdateConnectionRequest.self
    types["api_sso_v1_sso_external_UpdateConnectionResponse"] =
      SSO.External.UpdateConnectionResponse.self
    types["api_totp_v1_TOTP"] = TOTPs.TOTP.self
    types["api_totp_v1_AuthenticateRequest"] = TOTPs.AuthenticateRequest.self
    types["api_totp_v1_AuthenticateResponse"] = TOTPs.AuthenticateResponse.self
    types["api_totp_v1_CreateRequest"] = TOTPs.CreateRequest.self
    types["api_totp_v1_CreateResponse"] = TOTPs.CreateResponse.self
    types["api_totp_v1_RecoverRequest"] = TOTPs.RecoverRequest.self
    types["api_totp_v1_RecoverResponse"] = TOTPs.RecoverResponse.self
    types["api_totp_v1_RecoveryCodesRequest"] = TOTPs.RecoveryCodesRequest.self
    types["api_totp_v1_RecoveryCodesResponse"] = TOTPs.RecoveryCodesResponse.self
    types["api_webauthn_v1_WebAuthnCredential"] = WebAuthn.WebAuthnCredential.self
    types["api_webauthn_v1_AuthenticateRequest"] = WebAuthn.AuthenticateRequest.self
    types["api_webauthn_v1_AuthenticateResponse"] = WebAuthn.AuthenticateResponse.self
    types["api_webauthn_v1_AuthenticateStartRequest"] = WebAuthn.AuthenticateStartRequest.self
    types["api_webauthn_v1_AuthenticateStartResponse"] = WebAuthn.AuthenticateStartResponse.self
    types["api_webauthn_v1_ListCredentialsRequest"] = WebAuthn.ListCredentialsRequest.self
    types["api_webauthn_v1_ListCredentialsResponse"] = WebAuthn.ListCredentialsResponse.self
    types["api_webauthn_v1_RegisterRequest"] = WebAuthn.RegisterRequest.self
    types["api_webauthn_v1_RegisterResponse"] = WebAuthn.RegisterResponse.self
    types["api_webauthn_v1_RegisterStartRequest"] = WebAuthn.RegisterStartRequest.self
    types["api_webauthn_v1_RegisterStartResponse"] = WebAuthn.RegisterStartResponse.self
    types["api_webauthn_v1_UpdateRequest"] = WebAuthn.UpdateRequest.self
    types["api_webauthn_v1_UpdateResponse"] = WebAuthn.UpdateResponse.self
    types["api_consumer_magic_v1_AuthenticateRequest"] =
      Consumer.MagicLinks.AuthenticateRequest.self
    types["api_consumer_magic_v1_AuthenticateResponse"] =
      Consumer.MagicLinks.AuthenticateResponse.self
    types["ErrorResponse"] = ErrorResponse.self
    types["api_organization_v1_AuthMethodsPolicy"] = Organizations.AuthMethodsPolicy.self
    types["api_organization_v1_AuthMethod"] = Organizations.AuthMethod.self
    types["api_organization_v1_MFAPolicy"] = Organizations.MFAPolicy.self
    types["api_organization_v1_MFAMethodsPolicy"] = Organizations.MFAMethodsPolicy.self
    types["api_organization_v1_MFAMethod"] = Organizations.MFAMethod.self
    types["api_organization_v1_EmailInvites"] = Organizations.EmailInvites.self
    types["api_organization_v1_EmailJITProvisioning"] = Organizations.EmailJITProvisioning.self
    types["api_organization_v1_SSOJITProvisioning"] = Organizations.SSOJITProvisioning.self
    types["api_organization_v1_OAuthTenantJITProvisioning"] =
      Organizations.OAuthTenantJITProvisioning.self
    types["api_organization_v1_ConnectedAppsAllowedType"] =
      Organizations.ConnectedAppsAllowedType.self
    types["api_organization_v1_MemberStatus"] = Organizations.MemberStatus.self
    types["api_organization_v1_MemberRoleSourceType"] = Organizations.MemberRoleSourceType.self
    types["api_discovery_v1_MembershipType"] = Discovery.MembershipType.self
    types["api_b2b_mfa_v1_SetMFAEnrollment"] = B2B.MFA.SetMFAEnrollment.self
    types["api_user_v1_UserStatus"] = Users.UserStatus.self
    types["api_m2m_v1_M2MClientStatus"] = M2M.M2MClientStatus.self
    types["api_connectedapps_v1_ClientType"] = ConnectedApps.ClientType.self
    types["api_sso_v1_ConnectionStatus"] = SSO.ConnectionStatus.self
    types["api_sso_v1_IdentityProvider"] = SSO.IdentityProvider.self
    types["api_b2b_scim_v1_SCIMConnectionStatus"] = B2B.SCIM.SCIMConnectionStatus.self
    types["api_b2b_scim_v1_IdentityProvider"] = B2B.SCIM.IdentityProvider.self
    types["api_password_v1_StrengthPolicy"] = Passwords.StrengthPolicy.self
    types["api_password_v1_PBKDF2Algorithm"] = Passwords.PBKDF2Algorithm.self
    types["api_webauthn_v1_AuthenticatorType"] = WebAuthn.AuthenticatorType.self
    types["api_crypto_wallet_v1_CryptoWalletType"] = CryptoWallets.CryptoWalletType.self
    return types
  }
}
