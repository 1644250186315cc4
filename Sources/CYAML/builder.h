// Builds the nodes of a document in the order of its text, within limits.
#ifndef CYAML_BUILDER_H
#define CYAML_BUILDER_H

#include "anchors.h"
#include "keys.h"

// A collection that is still open, or the stream.
typedef struct cyaml_frame {
  cyaml_id node;
  cyaml_id last;    // its last child so far
  uint32_t children;
  uint32_t height;  // of the tallest child, aliases followed
} cyaml_frame;

typedef struct cyaml_builder {
  cyaml_document *document;
  const cyaml_options *options;
  cyaml_error *error;
  cyaml_frame *frames;
  size_t depth, frame_capacity;  // frames[0] is the stream
  cyaml_anchors anchors;
  uint64_t expansion;  // nodes so far with every alias followed
} cyaml_builder;

bool cyaml_builder_begin(cyaml_builder *builder, size_t length, const cyaml_options *options,
                         cyaml_error *error);
// Frees what building needed, and the document too unless it is taken from the builder.
void cyaml_builder_end(cyaml_builder *builder);

// Each of these returns false after it filled the error.
bool cyaml_fail(cyaml_builder *builder, cyaml_error_code code, uint32_t line, uint32_t column);
bool cyaml_add_scalar(cyaml_builder *builder, cyaml_style style, const char *text, size_t length,
                      uint32_t line, uint32_t column);
bool cyaml_open(cyaml_builder *builder, cyaml_kind kind, cyaml_style style, uint32_t line,
                uint32_t column);
bool cyaml_close(cyaml_builder *builder);
bool cyaml_add_alias(cyaml_builder *builder, const char *name, uint32_t line, uint32_t column);
// Gives the newest node a tag or an anchor (either may be NULL).
bool cyaml_add_properties(cyaml_builder *builder, const char *tag, const char *anchor);
// Begins a document of the stream: anchors of the one before are not seen in it.
void cyaml_begin_document(cyaml_builder *builder);

#endif
