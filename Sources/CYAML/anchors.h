// The anchors of one document: a hash table from name to node.
#ifndef CYAML_ANCHORS_H
#define CYAML_ANCHORS_H

#include "storage.h"

typedef struct cyaml_anchor {
  cyaml_id node;    // 0 in a free slot
  uint32_t name;    // its offset in the arena
  uint32_t hash;
  uint32_t height;  // of the finished node, aliases followed; 0 while the node is open
  uint64_t size;    // of the finished node, aliases followed; until then what came before it
} cyaml_anchor;

typedef struct cyaml_anchors {
  cyaml_anchor *slots;
  size_t count, capacity;
} cyaml_anchors;

// The slot of a name, newly made with `node` 0 where the name is new; NULL where memory is out.
cyaml_anchor *cyaml_anchor_define(cyaml_anchors *anchors, const cyaml_document *document,
                                  uint32_t name);
// The anchor with a name, or NULL.
cyaml_anchor *cyaml_anchor_find(const cyaml_anchors *anchors, const cyaml_document *document,
                                const char *name);
void cyaml_anchors_clear(cyaml_anchors *anchors);

#endif
