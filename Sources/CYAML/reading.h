// The two readers that build a document, and what they share.
#ifndef CYAML_READING_H
#define CYAML_READING_H

#include "builder.h"

// Reads a stream of YAML documents with libyaml.
bool cyaml_read_yaml(cyaml_builder *builder, const char *bytes, size_t length);
// Reads one JSON text (RFC 8259), as strictly as its grammar says.
bool cyaml_read_json(cyaml_builder *builder, const char *bytes, size_t length);

// The length of the well-formed UTF-8 sequence at `at`, or 0.
size_t cyaml_utf8_length(const unsigned char *at, const unsigned char *end);

#endif
