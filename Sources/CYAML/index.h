// Look-up of a mapping's keys: linear over the hashes of a small mapping, a hash index for a
// large one.
#ifndef CYAML_INDEX_H
#define CYAML_INDEX_H

#include "storage.h"

// Mappings with more entries than this have an index.
enum { CYAML_SMALL_MAPPING = 8 };

// Whether two keys of one document, both hashed, have the same text.
bool cyaml_same_key(const cyaml_document *document, cyaml_id left, cyaml_id right);

// Stores the hash of each scalar key.
void cyaml_hash_keys(cyaml_document *document, cyaml_id mapping);

// Makes the index of a large mapping afresh; its keys are hashed. `repeated` (may be NULL) tells
// whether a key occurred twice. False where memory is out.
bool cyaml_build_index(cyaml_document *document, cyaml_id mapping, bool *repeated);

#endif
