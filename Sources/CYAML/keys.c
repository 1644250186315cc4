#include "keys.h"

#include <stdlib.h>

static bool add_issue(cyaml_document *document, cyaml_issue_kind kind, cyaml_id node,
                      cyaml_id other) {
  if (document->issue_totals[kind]++ >= CYAML_ISSUES_KEPT) return true;
  if (!cyaml_reserve((void **)&document->issues, &document->issue_capacity,
                     document->issue_count + 1, sizeof(cyaml_issue))) {
    return false;
  }
  document->issues[document->issue_count++] = (cyaml_issue){kind, node, other};
  return true;
}

static inline bool is_merge_key(const cyaml_document *document, cyaml_id key) {
  const cyaml_node *node = &document->nodes[key];
  return node->kind == CYAML_SCALAR && node->style == CYAML_PLAIN &&
         cyaml_text_is(document, node, "<<", 2);
}

static inline bool is_complex(const cyaml_document *document, cyaml_id key) {
  cyaml_kind kind = document->nodes[cyaml_resolve(document, key)].kind;
  return kind == CYAML_SEQUENCE || kind == CYAML_MAPPING;
}

// The entries of one mapping while they are sorted out.
typedef struct {
  cyaml_document *document;
  const cyaml_options *options;
  cyaml_id mapping;
  cyaml_id *keys;  // each key's `next` is its value
  size_t count, capacity;
  // A hash table of positions in `keys`, plus 1; made larger as keys come.
  uint32_t *slots;
  size_t slot_count;
} entries;

// The slot that holds an equal key, or a free one.
static uint32_t *slot_for(entries *entries, cyaml_id key) {
  size_t mask = entries->slot_count - 1;
  size_t slot = entries->document->nodes[key].lookup & mask;
  while (entries->slots[slot] &&
         !cyaml_same_key(entries->document, entries->keys[entries->slots[slot] - 1], key)) {
    slot = (slot + 1) & mask;
  }
  return &entries->slots[slot];
}

// Doubles the table where it would be more than half full.
static bool grow_table(entries *entries) {
  if (entries->count * 2 < entries->slot_count) return true;
  free(entries->slots);
  entries->slot_count = entries->slot_count ? entries->slot_count * 2 : 32;
  entries->slots = calloc(entries->slot_count, sizeof *entries->slots);
  if (!entries->slots) return false;
  for (size_t position = 0; position < entries->count; position++) {
    if (is_complex(entries->document, entries->keys[position])) continue;
    *slot_for(entries, entries->keys[position]) = (uint32_t)position + 1;
  }
  return true;
}

static bool append_key(entries *entries, cyaml_id key) {
  if (!cyaml_reserve((void **)&entries->keys, &entries->capacity, entries->count + 1,
                     sizeof(cyaml_id))) {
    return false;
  }
  entries->keys[entries->count++] = key;
  return grow_table(entries);
}

// Appends a key that is not there yet.
static bool append_new_key(entries *entries, cyaml_id key) {
  if (!append_key(entries, key)) return false;
  *slot_for(entries, key) = (uint32_t)entries->count;
  return true;
}

// The mapping's own entries; of repeated keys the last, at the place of the first.
static bool collect_own(entries *entries) {
  cyaml_document *document = entries->document;
  cyaml_node *nodes = document->nodes;
  if (!grow_table(entries)) return false;
  for (cyaml_id key = nodes[entries->mapping].first; key; key = nodes[nodes[key].next].next) {
    if (is_merge_key(document, key)) continue;
    if (is_complex(document, key)) {
      if (!add_issue(document, CYAML_COMPLEX_KEY, key, 0) || !append_key(entries, key)) {
        return false;
      }
      continue;
    }
    uint32_t *slot = slot_for(entries, key);
    if (!*slot) {
      if (!append_new_key(entries, key)) return false;
      continue;
    }
    if (!add_issue(document, CYAML_DUPLICATE_KEY, key, entries->keys[*slot - 1])) return false;
    entries->keys[*slot - 1] = key;
  }
  return true;
}

// Adds the entries of another mapping whose keys are not there yet: a key of its own, so that it
// has the right siblings, and an alias to the value.
static cyaml_error_code merge(entries *entries, cyaml_id source) {
  cyaml_document *document = entries->document;
  cyaml_id key = document->nodes[source].first;
  while (key) {
    cyaml_id value = document->nodes[key].next;
    if (!is_complex(document, key) && !*slot_for(entries, key)) {
      if (document->node_count + 2 > entries->options->max_nodes) return CYAML_TOO_MANY_NODES;
      cyaml_id new_key = cyaml_add_node(document);
      cyaml_id new_value = cyaml_add_node(document);
      if (!new_key || !new_value) return CYAML_OUT_OF_MEMORY;
      cyaml_node *nodes = document->nodes;
      nodes[new_key] = nodes[key];
      nodes[new_key].parent = entries->mapping;
      nodes[new_key].next = new_value;
      nodes[new_value] = (cyaml_node){.kind = CYAML_ALIAS,
                                      .file = nodes[value].file,
                                      .line = nodes[value].line,
                                      .column = nodes[value].column,
                                      .first = cyaml_resolve(document, value),
                                      .parent = entries->mapping};
      if (!append_new_key(entries, new_key)) return CYAML_OUT_OF_MEMORY;
    }
    key = document->nodes[value].next;
  }
  return CYAML_NO_ERROR;
}

// Merges what one `<<` shows: a mapping or a sequence of mappings, earlier ones first.
static cyaml_error_code merge_value(entries *entries, cyaml_id key) {
  cyaml_document *document = entries->document;
  cyaml_id value = cyaml_resolve(document, document->nodes[key].next);
  cyaml_kind kind = document->nodes[value].kind;
  if (kind == CYAML_MAPPING) return merge(entries, value);
  bool valid = kind == CYAML_SEQUENCE;
  cyaml_id element = valid ? document->nodes[value].first : 0;
  for (; element && valid; element = document->nodes[element].next) {
    cyaml_id source = cyaml_resolve(document, element);
    valid = document->nodes[source].kind == CYAML_MAPPING;
    cyaml_error_code code = valid ? merge(entries, source) : CYAML_NO_ERROR;
    if (code) return code;
  }
  if (valid || add_issue(document, CYAML_INVALID_MERGE, key, 0)) return CYAML_NO_ERROR;
  return CYAML_OUT_OF_MEMORY;
}

static cyaml_error_code sort_out(entries *entries) {
  cyaml_document *document = entries->document;
  if (!collect_own(entries)) return CYAML_OUT_OF_MEMORY;
  cyaml_id key = document->nodes[entries->mapping].first;
  while (key) {
    cyaml_error_code code =
        is_merge_key(document, key) ? merge_value(entries, key) : CYAML_NO_ERROR;
    if (code) return code;
    key = document->nodes[document->nodes[key].next].next;
  }
  cyaml_node *nodes = document->nodes;
  cyaml_id *link = &nodes[entries->mapping].first;
  for (size_t position = 0; position < entries->count; position++) {
    *link = entries->keys[position];
    link = &nodes[nodes[*link].next].next;
  }
  *link = 0;
  nodes[entries->mapping].count = (uint32_t)entries->count;
  return CYAML_NO_ERROR;
}

cyaml_error_code cyaml_resolve_keys(cyaml_document *document, cyaml_id mapping,
                                    const cyaml_options *options) {
  cyaml_hash_keys(document, mapping);
  // Nearly every mapping has nothing to sort out; find that out cheaply.
  const cyaml_node *nodes = document->nodes;
  bool plain = true, repeated = false;
  uint32_t hashes[CYAML_SMALL_MAPPING];
  size_t seen = 0;
  bool small = nodes[mapping].count <= CYAML_SMALL_MAPPING;
  for (cyaml_id key = nodes[mapping].first; key; key = nodes[nodes[key].next].next) {
    plain = plain && !is_merge_key(document, key) && !is_complex(document, key);
    if (!small) continue;
    for (size_t earlier = 0; earlier < seen; earlier++) {
      repeated = repeated || hashes[earlier] == nodes[key].lookup;
    }
    hashes[seen++] = nodes[key].lookup;
  }
  if (!small && !cyaml_build_index(document, mapping, &repeated)) return CYAML_OUT_OF_MEMORY;
  if (plain && !repeated) return CYAML_NO_ERROR;

  entries entries = {.document = document, .options = options, .mapping = mapping};
  cyaml_error_code code = sort_out(&entries);
  free(entries.keys);
  free(entries.slots);
  if (code) return code;
  return cyaml_build_index(document, mapping, NULL) ? CYAML_NO_ERROR : CYAML_OUT_OF_MEMORY;
}
