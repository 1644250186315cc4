#include "anchors.h"

#include <stdlib.h>

// The slot that holds the name, or a free one.
static cyaml_anchor *slot_for(const cyaml_anchors *anchors, const cyaml_document *document,
                              const char *name, uint32_t hash) {
  size_t mask = anchors->capacity - 1;
  size_t slot = hash & mask;
  while (anchors->slots[slot].node &&
         (anchors->slots[slot].hash != hash ||
          strcmp(document->arena + anchors->slots[slot].name, name) != 0)) {
    slot = (slot + 1) & mask;
  }
  return &anchors->slots[slot];
}

static bool grow(cyaml_anchors *anchors, const cyaml_document *document) {
  cyaml_anchors grown = {.capacity = anchors->capacity ? anchors->capacity * 2 : 32};
  grown.slots = calloc(grown.capacity, sizeof *grown.slots);
  if (!grown.slots) return false;
  grown.count = anchors->count;
  for (size_t slot = 0; slot < anchors->capacity; slot++) {
    const cyaml_anchor *anchor = &anchors->slots[slot];
    if (!anchor->node) continue;
    *slot_for(&grown, document, document->arena + anchor->name, anchor->hash) = *anchor;
  }
  free(anchors->slots);
  *anchors = grown;
  return true;
}

cyaml_anchor *cyaml_anchor_define(cyaml_anchors *anchors, const cyaml_document *document,
                                  uint32_t name) {
  if (anchors->count * 2 >= anchors->capacity && !grow(anchors, document)) return NULL;
  const char *text = document->arena + name;
  uint32_t hash = cyaml_hash(text, strlen(text), document->hash_seed);
  cyaml_anchor *anchor = slot_for(anchors, document, text, hash);
  if (!anchor->node) anchors->count++;
  *anchor = (cyaml_anchor){.name = name, .hash = hash};
  return anchor;
}

cyaml_anchor *cyaml_anchor_find(const cyaml_anchors *anchors, const cyaml_document *document,
                                const char *name) {
  if (!anchors->count) return NULL;
  uint32_t hash = cyaml_hash(name, strlen(name), document->hash_seed);
  cyaml_anchor *anchor = slot_for(anchors, document, name, hash);
  return anchor->node ? anchor : NULL;
}

void cyaml_anchors_clear(cyaml_anchors *anchors) {
  free(anchors->slots);
  *anchors = (cyaml_anchors){0};
}
