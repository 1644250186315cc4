#include "index.h"

cyaml_document *cyaml_new(const cyaml_document *model, size_t expected_bytes) {
  return cyaml_document_new(model->hash_seed, expected_bytes);
}

cyaml_error_code cyaml_add_new(cyaml_document *document, cyaml_kind kind, cyaml_style style,
                               const char *text, size_t length, cyaml_place place,
                               const cyaml_options *options, cyaml_id *id) {
  if (document->node_count >= options->max_nodes) return CYAML_TOO_MANY_NODES;
  uint32_t offset = 0;
  if (kind == CYAML_SCALAR) {
    cyaml_error_code code = cyaml_add_text(document, text, length, options->max_bytes, &offset);
    if (code) return code;
  }
  *id = cyaml_add_node(document);
  if (!*id) return CYAML_OUT_OF_MEMORY;
  document->nodes[*id] = (cyaml_node){.kind = kind,
                                      .style = style,
                                      .file = place.file,
                                      .line = place.line,
                                      .column = place.column,
                                      .text = offset,
                                      .text_length = (uint32_t)length};
  return CYAML_NO_ERROR;
}

void cyaml_link(cyaml_document *document, cyaml_id collection, cyaml_id last, cyaml_id child) {
  cyaml_node *nodes = document->nodes;
  if (last) {
    nodes[last].next = child;
  } else {
    nodes[collection].first = child;
  }
  nodes[child].parent = collection;
}

cyaml_error_code cyaml_finish(cyaml_document *document, cyaml_id collection, uint32_t count) {
  document->nodes[collection].count = count;
  if (document->nodes[collection].kind != CYAML_MAPPING) return CYAML_NO_ERROR;
  cyaml_hash_keys(document, collection);
  return cyaml_build_index(document, collection, NULL) ? CYAML_NO_ERROR : CYAML_OUT_OF_MEMORY;
}
