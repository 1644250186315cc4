#include "index.h"

// Copies one node's own content, without its children.
static cyaml_error_code copy_content(cyaml_document *document, cyaml_id copy,
                                     const cyaml_document *source, const cyaml_node *from,
                                     const uint16_t *files, const cyaml_options *options) {
  cyaml_node *node = &document->nodes[copy];
  node->kind = from->kind;
  node->style = from->style;
  node->file = files[from->file];
  node->line = from->line;
  node->column = from->column;
  node->text_length = from->text_length;
  cyaml_error_code code = CYAML_NO_ERROR;
  if (from->kind == CYAML_SCALAR) {
    code = cyaml_add_text(document, source->arena + from->text, from->text_length,
                          options->max_bytes, &node->text);
  }
  if (!code && from->tag) {
    const char *tag = source->arena + from->tag;
    code = cyaml_add_text(document, tag, strlen(tag) + 1, options->max_bytes, &node->tag);
  }
  return code;
}

// Until its turn comes, a copy's `first` names the node that it is a copy of. So the copies
// themselves are the queue of a breadth-first walk.
static cyaml_error_code copy_children(cyaml_document *document, cyaml_id copy,
                                      const cyaml_document *source, const cyaml_options *options) {
  const cyaml_node *from = &source->nodes[document->nodes[copy].first];
  document->nodes[copy].first = 0;
  if (from->kind == CYAML_SCALAR) return CYAML_NO_ERROR;
  document->nodes[copy].count = from->count;
  cyaml_id previous = 0;
  for (cyaml_id child = from->first; child; child = source->nodes[child].next) {
    if (document->node_count >= options->max_nodes) return CYAML_TOO_MANY_NODES;
    cyaml_id added = cyaml_add_node(document);
    if (!added) return CYAML_OUT_OF_MEMORY;
    document->nodes[added].parent = copy;
    document->nodes[added].first = cyaml_resolve(source, child);
    if (previous) {
      document->nodes[previous].next = added;
    } else {
      document->nodes[copy].first = added;
    }
    previous = added;
  }
  return CYAML_NO_ERROR;
}

static cyaml_error_code copy_tree(cyaml_document *document, const cyaml_document *source,
                                  cyaml_id source_id, const uint16_t *files,
                                  const cyaml_options *options, size_t *height) {
  cyaml_id start = cyaml_add_node(document);
  if (!start) return CYAML_OUT_OF_MEMORY;
  document->nodes[start].first = cyaml_resolve(source, source_id);
  cyaml_id level_end = document->node_count;
  size_t level = 1;
  *height = 0;
  for (cyaml_id copy = start; copy < document->node_count; copy++) {
    if (copy == level_end) {
      level_end = document->node_count;
      level++;
    }
    const cyaml_node *from = &source->nodes[document->nodes[copy].first];
    if (from->kind != CYAML_SCALAR) *height = level;
    cyaml_error_code code = copy_content(document, copy, source, from, files, options);
    if (!code) code = copy_children(document, copy, source, options);
    if (code) return code;
  }
  for (cyaml_id copy = start; copy < document->node_count; copy++) {
    if (document->nodes[copy].kind != CYAML_MAPPING) continue;
    cyaml_hash_keys(document, copy);
    if (!cyaml_build_index(document, copy, NULL)) return CYAML_OUT_OF_MEMORY;
  }
  return CYAML_NO_ERROR;
}

cyaml_error_code cyaml_graft(cyaml_document *document, const cyaml_document *source,
                             cyaml_id source_id, const uint16_t *files,
                             const cyaml_options *options, cyaml_id *copy, size_t *height) {
  uint32_t node_count = document->node_count;
  size_t arena_length = document->arena_length;
  size_t slot_count = document->slot_count;
  *copy = node_count;
  cyaml_error_code code = copy_tree(document, source, source_id, files, options, height);
  if (code) {
    document->node_count = node_count;
    document->arena_length = arena_length;
    document->slot_count = slot_count;
  }
  return code;
}

cyaml_error_code cyaml_add_key(cyaml_document *document, const char *text, size_t length,
                               cyaml_id place, const cyaml_options *options, cyaml_id *key) {
  if (document->node_count >= options->max_nodes) return CYAML_TOO_MANY_NODES;
  uint32_t offset;
  cyaml_error_code code = cyaml_add_text(document, text, length, options->max_bytes, &offset);
  if (code) return code;
  *key = cyaml_add_node(document);
  if (!*key) return CYAML_OUT_OF_MEMORY;
  const cyaml_node *near = &document->nodes[place];
  document->nodes[*key] =
      (cyaml_node){.kind = CYAML_SCALAR,
                   .style = CYAML_DOUBLE_QUOTED,
                   .file = near->file,
                   .line = near->line,
                   .column = near->column,
                   .text = offset,
                   .text_length = (uint32_t)length,
                   .lookup = cyaml_hash(text, length, document->hash_seed)};
  return CYAML_NO_ERROR;
}

cyaml_error_code cyaml_append(cyaml_document *document, cyaml_id collection, cyaml_id node,
                              cyaml_id value) {
  cyaml_node *nodes = document->nodes;
  cyaml_id *link = &nodes[collection].first;
  while (*link) link = &nodes[*link].next;
  *link = node;
  nodes[node].parent = collection;
  nodes[collection].count++;
  if (nodes[collection].kind == CYAML_SEQUENCE) return CYAML_NO_ERROR;
  nodes[node].next = value;
  nodes[value].parent = collection;
  if (cyaml_build_index(document, collection, NULL)) return CYAML_NO_ERROR;
  *link = 0;
  nodes[collection].count--;
  return CYAML_OUT_OF_MEMORY;
}

cyaml_error_code cyaml_append_entries(cyaml_document *document, cyaml_id mapping,
                                      const cyaml_id *keys, const cyaml_id *values, size_t count) {
  cyaml_node *nodes = document->nodes;
  cyaml_id *end = &nodes[mapping].first;
  while (*end) end = &nodes[*end].next;
  cyaml_id *link = end;
  for (size_t entry = 0; entry < count; entry++) {
    *link = keys[entry];
    nodes[keys[entry]].parent = nodes[values[entry]].parent = mapping;
    nodes[keys[entry]].next = values[entry];
    link = &nodes[values[entry]].next;
  }
  nodes[mapping].count += (uint32_t)count;
  if (cyaml_build_index(document, mapping, NULL)) return CYAML_NO_ERROR;
  *end = 0;
  nodes[mapping].count -= (uint32_t)count;
  return CYAML_OUT_OF_MEMORY;
}

cyaml_error_code cyaml_set_text(cyaml_document *document, cyaml_id scalar, const char *text,
                                size_t length, const cyaml_options *options) {
  uint32_t offset;
  cyaml_error_code code = cyaml_add_text(document, text, length, options->max_bytes, &offset);
  if (code) return code;
  cyaml_node *node = &document->nodes[scalar];
  node->style = CYAML_DOUBLE_QUOTED;
  node->tag = 0;
  node->text = offset;
  node->text_length = (uint32_t)length;
  return CYAML_NO_ERROR;
}

void cyaml_replace(cyaml_document *document, cyaml_id id, cyaml_id content) {
  cyaml_node *nodes = document->nodes;
  cyaml_node replaced = nodes[id];
  // What was below has no place in the tree any more.
  if (replaced.kind != CYAML_ALIAS) {
    for (cyaml_id child = replaced.first; child; child = nodes[child].next) {
      nodes[child].parent = 0;
    }
  }
  nodes[id] = nodes[content];
  nodes[id].next = replaced.next;
  nodes[id].parent = replaced.parent;
  nodes[id].anchor = replaced.kind == CYAML_ALIAS ? 0 : replaced.anchor;
  for (cyaml_id child = nodes[id].first; child; child = nodes[child].next) {
    nodes[child].parent = id;
  }
  nodes[content].first = 0;
}

void cyaml_remove(cyaml_document *document, cyaml_id id) {
  cyaml_node *nodes = document->nodes;
  cyaml_id collection = nodes[id].parent;
  if (!collection) return;
  bool mapping = nodes[collection].kind == CYAML_MAPPING;
  // `item` is the element, or the key whose value is `id`.
  cyaml_id *link = &nodes[collection].first;
  cyaml_id item = *link;
  while (item && id != (mapping ? nodes[item].next : item)) {
    link = &nodes[mapping ? nodes[item].next : item].next;
    item = *link;
  }
  if (!item) return;
  *link = nodes[id].next;
  nodes[collection].count--;
  nodes[id].next = nodes[id].parent = 0;
  if (!mapping) return;
  nodes[item].next = nodes[item].parent = 0;
  // Fewer entries fit into the index that is there, so this cannot fail.
  (void)cyaml_build_index(document, collection, NULL);
}
