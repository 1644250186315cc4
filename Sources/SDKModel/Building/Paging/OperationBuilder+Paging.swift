import OpenAPIDocument

extension OperationBuilder {
  /// How a call pages, as the document says or shows.
  mutating func paging(
    of call: Operation, _ source: OpenAPIDocument.Operation, at place: OperationNaming.Place
  ) -> Paging? {
    var paging: Paging?
    switch PagingDeclaration(source.extensions[PagingDeclaration.key], &types.tally) {
    case .off, .wrong: break
    case .pages(let rule):
      var declared = DeclaredPaging(call, types: types.types)
      paging = declared.paging(rule)
      types.tally.merge(declared.tally)
    case .absent:
      paging = InferredPaging(types: types.types).paging(call)
    }
    if paging != nil { paging?.name = callName(call.name.ofAllItems, at: place) }
    return paging
  }
}
