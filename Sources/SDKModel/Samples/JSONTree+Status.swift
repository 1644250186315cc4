extension JSONTree {
  /// The value with the status in the member that tells it, where it is an object with one.
  package func saying(status: Int) -> JSONTree {
    guard case .object(var members) = self else { return self }
    for index in members.indices {
      guard case .number = members[index].value,
        ["status_code", "statusCode", "status"].contains(members[index].name)
      else { continue }
      members[index].value = .number(String(status))
    }
    return .object(members)
  }
}
