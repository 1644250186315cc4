// Growing arrays of a document, and the document's hash.
#ifndef CYAML_STORAGE_H
#define CYAML_STORAGE_H

#include <string.h>

#include "cyaml.h"

// Makes room for `needed` elements of `size` bytes; false where memory is out.
bool cyaml_reserve(void **elements, size_t *capacity, size_t needed, size_t size);

cyaml_document *cyaml_document_new(uint64_t hash_seed, size_t expected_bytes);

// Adds a node filled with zeros; 0 where memory is out.
cyaml_id cyaml_add_node(cyaml_document *document);

// Copies text into the arena.
cyaml_error_code cyaml_add_text(cyaml_document *document, const void *text, size_t length,
                                size_t max_bytes, uint32_t *offset);

uint32_t cyaml_hash(const char *text, size_t length, uint64_t seed);

static inline bool cyaml_text_is(const cyaml_document *document, const cyaml_node *node,
                                 const char *text, size_t length) {
  return node->text_length == length &&
         (length == 0 || memcmp(document->arena + node->text, text, length) == 0);
}

#endif
