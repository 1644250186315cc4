#include "storage.h"

#include <stdlib.h>

bool cyaml_reserve(void **elements, size_t *capacity, size_t needed, size_t size) {
  if (needed <= *capacity) return true;
  size_t wanted = *capacity * 2 > needed ? *capacity * 2 : needed;
  if (wanted < 16) wanted = 16;
  if (wanted > SIZE_MAX / size) return false;
  void *grown = realloc(*elements, wanted * size);
  if (!grown) return false;
  *elements = grown;
  *capacity = wanted;
  return true;
}

cyaml_document *cyaml_document_new(uint64_t hash_seed, size_t expected_bytes) {
  cyaml_document *document = calloc(1, sizeof *document);
  if (!document) return NULL;
  document->hash_seed = hash_seed;
  // A node for every 16 bytes and all text copied: what large descriptions need.
  size_t node_capacity = 0;
  bool reserved = cyaml_reserve((void **)&document->nodes, &node_capacity,
                                expected_bytes / 16 + 16, sizeof(cyaml_node)) &&
                  cyaml_reserve((void **)&document->arena, &document->arena_capacity,
                                expected_bytes + 16, 1) &&
                  cyaml_reserve((void **)&document->slots, &document->slot_capacity, 16,
                                sizeof(uint32_t));
  if (!reserved) {
    cyaml_free(document);
    return NULL;
  }
  document->node_capacity = (uint32_t)node_capacity;
  // Position 0 of each means "none".
  cyaml_add_node(document);
  document->arena[0] = '\0';
  document->arena_length = 1;
  document->slots[0] = 0;
  document->slot_count = 1;
  return document;
}

void cyaml_free(cyaml_document *document) {
  if (!document) return;
  free(document->nodes);
  free(document->arena);
  free(document->slots);
  free(document->issues);
  free(document);
}

static void *duplicate(const void *bytes, size_t length) {
  void *copy = malloc(length ? length : 1);
  if (copy && length) memcpy(copy, bytes, length);
  return copy;
}

cyaml_document *cyaml_copy(const cyaml_document *document) {
  cyaml_document *copy = duplicate(document, sizeof *document);
  if (!copy) return NULL;
  copy->nodes = duplicate(document->nodes, document->node_count * sizeof(cyaml_node));
  copy->arena = duplicate(document->arena, document->arena_length);
  copy->slots = duplicate(document->slots, document->slot_count * sizeof(uint32_t));
  copy->issues = NULL;
  copy->issue_count = copy->issue_capacity = 0;
  copy->node_capacity = document->node_count;
  copy->arena_capacity = document->arena_length;
  copy->slot_capacity = document->slot_count;
  if (!copy->nodes || !copy->arena || !copy->slots) {
    cyaml_free(copy);
    return NULL;
  }
  return copy;
}

cyaml_id cyaml_add_node(cyaml_document *document) {
  if (document->node_count == document->node_capacity) {
    size_t capacity = document->node_capacity;
    if (capacity > UINT32_MAX / 2 ||
        !cyaml_reserve((void **)&document->nodes, &capacity, capacity + 1, sizeof(cyaml_node))) {
      return 0;
    }
    document->node_capacity = (uint32_t)capacity;
  }
  document->nodes[document->node_count] = (cyaml_node){0};
  return document->node_count++;
}

cyaml_error_code cyaml_add_text(cyaml_document *document, const void *text, size_t length,
                                size_t max_bytes, uint32_t *offset) {
  if (max_bytes > UINT32_MAX) max_bytes = UINT32_MAX;
  size_t end = document->arena_length + length;
  if (length > max_bytes || end > max_bytes) return CYAML_TOO_MANY_BYTES;
  if (!cyaml_reserve((void **)&document->arena, &document->arena_capacity, end, 1)) {
    return CYAML_OUT_OF_MEMORY;
  }
  if (length) memcpy(document->arena + document->arena_length, text, length);
  *offset = (uint32_t)document->arena_length;
  document->arena_length = end;
  return CYAML_NO_ERROR;
}

// Multiplies to 128 bits and folds the halves: every bit of the result hangs on all of the input.
static inline uint64_t fold(uint64_t left, uint64_t right) {
  __uint128_t product = (__uint128_t)left * right;
  return (uint64_t)product ^ (uint64_t)(product >> 64);
}

uint32_t cyaml_hash(const char *text, size_t length, uint64_t seed) {
  uint64_t hash = seed ^ (length * UINT64_C(0x9E3779B97F4A7C15));
  uint64_t word;
  for (; length >= sizeof word; text += sizeof word, length -= sizeof word) {
    memcpy(&word, text, sizeof word);
    hash = fold(hash ^ word, UINT64_C(0xD6E8FEB86659FD93));
  }
  word = 0;
  if (length) memcpy(&word, text, length);
  hash = fold(hash ^ word, UINT64_C(0xA0761D6478BD642F));
  return (uint32_t)(hash ^ (hash >> 32));
}
