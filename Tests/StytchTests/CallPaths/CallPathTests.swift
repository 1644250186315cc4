import Foundation
import SDKModel
import TestSupport
import Testing
import YAMLTree

/// Every operation sits where the official SDKs have it.
@Suite struct CallPathTests {
  /// Needs `../shared`.
  @Test(.enabled(if: SharedFolder.url != nil, "needs the folder shared beside the package"))
  func equalThoseOfTheOfficialSDKs() throws {
    let file = try #require(SharedFolder.file("stytch/callpaths.tsv"))
    let official = try OfficialCallPaths.read(file)
    try #require(official.count == 184)
    let ours = try StytchDescription.model().callPaths
    #expect(ours.count == 184)
    let sorted = official.sorted { $0.key < $1.key }
    for (operation, path) in sorted where ours[operation] != path {
      let found = ours[operation]?.description ?? "absent"
      Issue.record("\(operation): \(path) in the official SDKs, \(found) in ours")
    }
  }

  @Test func aNewOperationFindsItsPlaceByItself() throws {
    let tree = try StytchDescription.tree(
      changedBy: """
        overlay: 1.0.0
        info: {title: Operations that there are not, version: 1.0.0}
        actions:
          - target: $.paths
            update:
              /v1/b2b/sessions/time_machines/{time_machine_id}:
                put:
                  operationId: api_b2b_session_v1_b2b_sessions_time_machines_SetTarget
                  responses: {'200': {description: Done.}}
              /v1/b2b/lost_property/{item_id}/owners:
                get:
                  operationId: api_lost_property_v1_b2b_lost_property_owners_Get
                  responses: {'200': {description: Done.}}
              /v1/crypto_wallets/appraise:
                post:
                  operationId: api_crypto_wallet_v1_Appraise
                  responses: {'200': {description: Done.}}
              /v1/m2m/ledgers/search:
                post:
                  operationId: api_m2m_v1_m2m_ledgers_Search
                  responses: {'200': {description: Done.}}
        """
    )
    let paths = try StytchDescription.model(of: tree).callPaths
    #expect(
      paths["PUT /v1/b2b/sessions/time_machines/{time_machine_id}"]
        == CallPath(["sessions", "time_machines", "set_target"], clients: ["B2BClient"])
    )
    #expect(
      paths["GET /v1/b2b/lost_property/{item_id}/owners"]
        == CallPath(["lost_property", "owners", "get"], clients: ["B2BClient"])
    )
    #expect(
      paths["POST /v1/crypto_wallets/appraise"]
        == CallPath(["crypto_wallets", "appraise"], clients: ["ConsumerClient"])
    )
    #expect(
      paths["POST /v1/m2m/ledgers/search"]
        == CallPath(["m2m", "ledgers", "search"], clients: ["B2BClient", "ConsumerClient"])
    )
    #expect(paths.count == 188)
  }
}
