// Made by gen from input.yaml (An interface whose title says in a whole sentence what it is about
// and for whom 1). Do not edit: run gen again.

import Foundation
import SDKRuntime

/// The API's `Issue`.
public struct Issue: OpenEnum {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let short = Self(rawValue: "SHORT")
  public static let pleaseCheckTheValueThatYouSpecified =
    Self(rawValue: "Please check the value that you specified.")
  public static let theStatusOfAnAuthorizationReferencedByAPreviousTransactionIs = Self(
    rawValue: """
      The status of an authorization referenced by a previous transaction is voided and hence \
      cannot be used for this order.
      """)
  public static let theStatusOfAnAuthorizationReferencedByAPreviousTransactionIs2 = Self(
    rawValue: """
      The status of an authorization referenced by a previous transaction is voided, so `\"it\"` \
      cannot be used (\\(see)) for any other order either.
      """)
  public static let httpsDeveloperExampleComDocsLimitedReleaseAlternativePayment = Self(
    rawValue: """
      https://developer.example.com/docs/limited-release/alternative-payment-methods-with-orders-fo\
      r-more-details-and-everything-else-there-is-to-say
      """)
}
