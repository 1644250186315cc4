#include "builder.h"

#include <stdlib.h>

bool cyaml_builder_begin(cyaml_builder *builder, size_t length, const cyaml_options *options,
                         cyaml_error *error) {
  *builder = (cyaml_builder){.options = options, .error = error};
  builder->document = cyaml_document_new(options->hash_seed, length);
  if (!builder->document || !cyaml_reserve((void **)&builder->frames, &builder->frame_capacity, 64,
                                           sizeof(cyaml_frame))) {
    cyaml_builder_end(builder);
    *error = (cyaml_error){.code = CYAML_OUT_OF_MEMORY};
    return false;
  }
  builder->frames[0] = (cyaml_frame){.node = 0};
  return true;
}

void cyaml_builder_end(cyaml_builder *builder) {
  cyaml_free(builder->document);
  free(builder->frames);
  cyaml_anchors_clear(&builder->anchors);
  builder->document = NULL;
  builder->frames = NULL;
}

void cyaml_begin_document(cyaml_builder *builder) {
  cyaml_anchors_clear(&builder->anchors);
}

bool cyaml_fail(cyaml_builder *builder, cyaml_error_code code, uint32_t line, uint32_t column) {
  *builder->error = (cyaml_error){.code = code, .line = line, .column = column};
  return false;
}

static bool fail_naming(cyaml_builder *builder, cyaml_error_code code, const char *subject,
                        uint32_t line, uint32_t column) {
  cyaml_fail(builder, code, line, column);
  size_t length = strlen(subject);
  size_t room = sizeof builder->error->subject - 1;
  if (length > room) {
    length = room;
    while (length && ((unsigned char)subject[length] & 0xC0) == 0x80) length--;
  }
  memcpy(builder->error->subject, subject, length);
  return false;
}

// Adds a node as the last child of the open collection; NULL after a failure.
static inline cyaml_node *add_node(cyaml_builder *builder, cyaml_kind kind, cyaml_style style,
                                   uint32_t line, uint32_t column) {
  cyaml_document *document = builder->document;
  if (document->node_count > builder->options->max_nodes) {
    cyaml_fail(builder, CYAML_TOO_MANY_NODES, line, column);
    return NULL;
  }
  cyaml_id id = cyaml_add_node(document);
  if (!id) {
    cyaml_fail(builder, CYAML_OUT_OF_MEMORY, line, column);
    return NULL;
  }
  builder->expansion++;
  cyaml_frame *frame = &builder->frames[builder->depth];
  if (frame->last) {
    document->nodes[frame->last].next = id;
  } else {
    document->nodes[frame->node].first = id;
  }
  frame->last = id;
  frame->children++;
  cyaml_node *node = &document->nodes[id];
  node->kind = kind;
  node->style = style;
  node->line = line;
  node->column = column;
  node->parent = frame->node;
  return node;
}

bool cyaml_add_scalar(cyaml_builder *builder, cyaml_style style, const char *text, size_t length,
                      uint32_t line, uint32_t column) {
  cyaml_node *node = add_node(builder, CYAML_SCALAR, style, line, column);
  if (!node) return false;
  node->text_length = (uint32_t)length;
  cyaml_error_code code = cyaml_add_text(builder->document, text, length,
                                         builder->options->max_bytes, &node->text);
  return code ? cyaml_fail(builder, code, line, column) : true;
}

bool cyaml_open(cyaml_builder *builder, cyaml_kind kind, cyaml_style style, uint32_t line,
                uint32_t column) {
  if (builder->depth >= builder->options->max_depth) {
    return cyaml_fail(builder, CYAML_TOO_DEEP, line, column);
  }
  cyaml_node *node = add_node(builder, kind, style, line, column);
  if (!node) return false;
  if (!cyaml_reserve((void **)&builder->frames, &builder->frame_capacity, builder->depth + 2,
                     sizeof(cyaml_frame))) {
    return cyaml_fail(builder, CYAML_OUT_OF_MEMORY, line, column);
  }
  builder->frames[++builder->depth] =
      (cyaml_frame){.node = builder->document->node_count - 1, .height = 1};
  return true;
}

bool cyaml_close(cyaml_builder *builder) {
  cyaml_document *document = builder->document;
  cyaml_frame closed = builder->frames[builder->depth--];
  cyaml_frame *outer = &builder->frames[builder->depth];
  cyaml_node *node = &document->nodes[closed.node];
  bool mapping = node->kind == CYAML_MAPPING;
  node->count = mapping ? closed.children / 2 : closed.children;
  uint32_t height = closed.height + 1;
  if (height > outer->height) outer->height = height;
  if (node->anchor) {
    cyaml_anchor *anchor =
        cyaml_anchor_find(&builder->anchors, document, document->arena + node->anchor);
    // An anchor of the same name further in has taken the name.
    if (anchor && anchor->node == closed.node) {
      anchor->height = height;
      anchor->size = builder->expansion - anchor->size;
    }
  }
  if (!mapping || !builder->options->resolve_keys) return true;
  uint32_t line = node->line, column = node->column;
  cyaml_error_code code = cyaml_resolve_keys(document, closed.node, builder->options);
  return code ? cyaml_fail(builder, code, line, column) : true;
}

bool cyaml_add_properties(cyaml_builder *builder, const char *tag, const char *anchor) {
  cyaml_document *document = builder->document;
  cyaml_id id = document->node_count - 1;
  cyaml_node *node = &document->nodes[id];
  size_t max_bytes = builder->options->max_bytes;
  cyaml_error_code code = CYAML_NO_ERROR;
  if (tag) code = cyaml_add_text(document, tag, strlen(tag) + 1, max_bytes, &node->tag);
  if (!code && anchor) {
    code = cyaml_add_text(document, anchor, strlen(anchor) + 1, max_bytes, &node->anchor);
  }
  if (code) return cyaml_fail(builder, code, node->line, node->column);
  if (!anchor) return true;
  cyaml_anchor *entry = cyaml_anchor_define(&builder->anchors, document, node->anchor);
  if (!entry) return cyaml_fail(builder, CYAML_OUT_OF_MEMORY, node->line, node->column);
  entry->node = id;
  bool finished = node->kind == CYAML_SCALAR;
  entry->height = finished ? 1 : 0;
  entry->size = finished ? 1 : builder->expansion - 1;
  return true;
}

bool cyaml_add_alias(cyaml_builder *builder, const char *name, uint32_t line, uint32_t column) {
  const cyaml_anchor *anchor = cyaml_anchor_find(&builder->anchors, builder->document, name);
  if (!anchor) return fail_naming(builder, CYAML_UNKNOWN_ALIAS, name, line, column);
  if (!anchor->height) return fail_naming(builder, CYAML_CYCLIC_ALIAS, name, line, column);
  if (builder->depth + anchor->height - 1 > builder->options->max_depth) {
    return fail_naming(builder, CYAML_TOO_DEEP, name, line, column);
  }
  if (builder->expansion + anchor->size > builder->options->max_expansion) {
    return fail_naming(builder, CYAML_TOO_MUCH_EXPANSION, name, line, column);
  }
  builder->expansion += anchor->size - 1;  // `add_node` counts one
  cyaml_frame *frame = &builder->frames[builder->depth];
  if (anchor->height > frame->height) frame->height = anchor->height;
  cyaml_node *node = add_node(builder, CYAML_ALIAS, CYAML_PLAIN, line, column);
  if (!node) return false;
  node->first = anchor->node;
  node->anchor = anchor->name;
  return true;
}
