#include "index.h"

static inline bool is_scalar(const cyaml_document *document, cyaml_id key) {
  return document->nodes[cyaml_resolve(document, key)].kind == CYAML_SCALAR;
}

bool cyaml_same_key(const cyaml_document *document, cyaml_id left, cyaml_id right) {
  if (document->nodes[left].lookup != document->nodes[right].lookup) return false;
  if (!is_scalar(document, left) || !is_scalar(document, right)) return false;
  const cyaml_node *text = &document->nodes[cyaml_resolve(document, right)];
  return cyaml_text_is(document, &document->nodes[cyaml_resolve(document, left)],
                       document->arena + text->text, text->text_length);
}

void cyaml_hash_key(cyaml_document *document, cyaml_id key) {
  const cyaml_node *text = &document->nodes[cyaml_resolve(document, key)];
  if (text->kind != CYAML_SCALAR) return;
  document->nodes[key].lookup =
      cyaml_hash(document->arena + text->text, text->text_length, document->hash_seed);
}

void cyaml_hash_keys(cyaml_document *document, cyaml_id mapping) {
  const cyaml_node *nodes = document->nodes;
  for (cyaml_id key = nodes[mapping].first; key; key = nodes[nodes[key].next].next) {
    cyaml_hash_key(document, key);
  }
}

bool cyaml_build_index(cyaml_document *document, cyaml_id mapping, bool *repeated) {
  cyaml_node *nodes = document->nodes;
  cyaml_node *node = &nodes[mapping];
  if (node->count <= CYAML_SMALL_MAPPING) {
    node->lookup = 0;
    return true;
  }
  // Slots are at most half full; an index that an edit outgrew is left behind for a larger one.
  if (!node->lookup || document->slots[node->lookup] < node->count * UINT64_C(2)) {
    size_t capacity = 32;
    while (capacity < node->count * UINT64_C(2)) capacity *= 2;
    size_t end = document->slot_count + 1 + capacity;
    if (end > UINT32_MAX || !cyaml_reserve((void **)&document->slots, &document->slot_capacity,
                                           end, sizeof(uint32_t))) {
      return false;
    }
    node->lookup = (uint32_t)document->slot_count;
    document->slots[node->lookup] = (uint32_t)capacity;
    document->slot_count = end;
  }
  uint32_t capacity = document->slots[node->lookup];
  cyaml_id *slots = &document->slots[node->lookup + 1];
  memset(slots, 0, capacity * sizeof *slots);
  for (cyaml_id key = node->first; key; key = nodes[nodes[key].next].next) {
    if (!is_scalar(document, key)) continue;
    uint32_t slot = nodes[key].lookup & (capacity - 1);
    while (slots[slot] && !cyaml_same_key(document, slots[slot], key)) {
      slot = (slot + 1) & (capacity - 1);
    }
    if (slots[slot] && repeated) *repeated = true;
    slots[slot] = key;
  }
  return true;
}

static inline bool is_key(const cyaml_document *document, cyaml_id key, uint32_t hash,
                          const char *text, size_t length) {
  return document->nodes[key].lookup == hash && is_scalar(document, key) &&
         cyaml_text_is(document, &document->nodes[cyaml_resolve(document, key)], text, length);
}

cyaml_id cyaml_find(const cyaml_document *document, cyaml_id mapping, const char *text,
                    size_t length) {
  const cyaml_node *nodes = document->nodes;
  const cyaml_node *node = &nodes[mapping];
  uint32_t hash = cyaml_hash(text, length, document->hash_seed);
  if (!node->lookup) {
    for (cyaml_id key = node->first; key; key = nodes[nodes[key].next].next) {
      if (is_key(document, key, hash, text, length)) return key;
    }
    return 0;
  }
  uint32_t capacity = document->slots[node->lookup];
  const cyaml_id *slots = &document->slots[node->lookup + 1];
  for (uint32_t slot = hash & (capacity - 1); slots[slot]; slot = (slot + 1) & (capacity - 1)) {
    if (is_key(document, slots[slot], hash, text, length)) return slots[slot];
  }
  return 0;
}

uint32_t cyaml_key_hash(const cyaml_document *document, const char *text, size_t length) {
  return cyaml_hash(text, length, document->hash_seed);
}

static inline bool begins_with(const cyaml_document *document, cyaml_id id, const char *text,
                               size_t length) {
  const cyaml_node *node = &document->nodes[cyaml_resolve(document, id)];
  return node->kind == CYAML_SCALAR && node->text_length >= length &&
         memcmp(document->arena + node->text, text, length) == 0;
}

cyaml_id cyaml_next_entry(const cyaml_document *document, cyaml_id after,
                          const cyaml_entry_search *search) {
  const cyaml_node *nodes = document->nodes;
  for (cyaml_id id = after + 1; id < document->node_count; id++) {
    uint32_t hash = nodes[id].lookup;
    // Of scalars only keys have a hash; most nodes are passed over without a look at their text.
    if (!hash || nodes[id].kind == CYAML_MAPPING || !nodes[id].next) continue;
    for (size_t key = 0; key < search->key_count; key++) {
      if (hash != search->key_hashes[key]) continue;
      if (search->skipped_length && begins_with(document, nodes[id].next, search->skipped,
                                                search->skipped_length)) {
        continue;
      }
      return id;
    }
  }
  return 0;
}
