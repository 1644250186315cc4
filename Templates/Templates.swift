/// The templates of everything that is emitted, built into the program.
public enum Templates {
  /// The text of each template by name.
  public static let builtIn: [String: String] = [
    "accessor": text(PackageResources.accessor_mustache),
    "client": text(PackageResources.client_mustache),
    "documentation": text(PackageResources.documentation_mustache),
    "enumeration": text(PackageResources.enumeration_mustache),
    "file": text(PackageResources.file_mustache),
    "formerNames": text(PackageResources.formerNames_mustache),
    "module": text(PackageResources.module_mustache),
    "namespace": text(PackageResources.namespace_mustache),
    "operation": text(PackageResources.operation_mustache),
    "paging": text(PackageResources.paging_mustache),
    "record": text(PackageResources.record_mustache),
    "requestBody": text(PackageResources.requestBody_mustache),
    "resource": text(PackageResources.resource_mustache),
    "resourceType": text(PackageResources.resourceType_mustache),
    "servers": text(PackageResources.servers_mustache),
    "snippet": text(PackageResources.snippet_mustache),
    "snippets": text(PackageResources.snippets_mustache),
    "statusUnion": text(PackageResources.statusUnion_mustache),
    "type": text(PackageResources.type_mustache),
    "types": text(PackageResources.types_mustache),
    "union": text(PackageResources.union_mustache),
    "verification": text(PackageResources.verification_mustache),
    "verificationPackage": text(PackageResources.verificationPackage_mustache),
    "wrapper": text(PackageResources.wrapper_mustache),
  ]

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
