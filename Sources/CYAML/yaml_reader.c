#include <yaml.h>

#include "reading.h"

static inline uint32_t from_one(size_t counted_from_zero) {
  return counted_from_zero >= UINT32_MAX ? UINT32_MAX : (uint32_t)counted_from_zero + 1;
}

static cyaml_style scalar_style(yaml_scalar_style_t style) {
  switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: return CYAML_SINGLE_QUOTED;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: return CYAML_DOUBLE_QUOTED;
    case YAML_LITERAL_SCALAR_STYLE: return CYAML_LITERAL;
    case YAML_FOLDED_SCALAR_STYLE: return CYAML_FOLDED;
    default: return CYAML_PLAIN;
  }
}

// The place of a byte that libyaml's reader refused; it tells the offset alone.
static void locate_offset(cyaml_error *error, const char *bytes, size_t length, size_t offset) {
  if (offset > length) offset = length;
  error->line = error->column = 1;
  for (size_t at = 0; at < offset; at++) {
    if (bytes[at] == '\n') {
      error->line++;
      error->column = 1;
    } else if (((unsigned char)bytes[at] & 0xC0) != 0x80) {
      error->column++;
    }
  }
}

static bool fail_as_libyaml(cyaml_builder *builder, const yaml_parser_t *parser, const char *bytes,
                            size_t length) {
  cyaml_error *error = builder->error;
  if (parser->error == YAML_MEMORY_ERROR) return cyaml_fail(builder, CYAML_OUT_OF_MEMORY, 0, 0);
  cyaml_fail(builder, CYAML_SYNTAX, from_one(parser->problem_mark.line),
             from_one(parser->problem_mark.column));
  error->message = parser->problem ? parser->problem : "cannot be read";
  error->context = parser->context;
  if (parser->context) error->context_line = from_one(parser->context_mark.line);
  if (parser->error == YAML_READER_ERROR) {
    locate_offset(error, bytes, length, parser->problem_offset);
  }
  return false;
}

static bool begin_collection(cyaml_builder *builder, cyaml_kind kind, bool flow,
                             const yaml_char_t *tag, const yaml_char_t *anchor, uint32_t line,
                             uint32_t column) {
  return cyaml_open(builder, kind, flow ? CYAML_FLOW : CYAML_BLOCK, line, column) &&
         ((!tag && !anchor) ||
          cyaml_add_properties(builder, (const char *)tag, (const char *)anchor));
}

typedef struct {
  size_t documents;
  bool done;
} progress;

static bool take_event(cyaml_builder *builder, const yaml_event_t *event, progress *progress) {
  uint32_t line = from_one(event->start_mark.line);
  uint32_t column = from_one(event->start_mark.column);
  switch (event->type) {
    case YAML_SCALAR_EVENT:
      return cyaml_add_scalar(builder, scalar_style(event->data.scalar.style),
                              (const char *)event->data.scalar.value, event->data.scalar.length,
                              line, column) &&
             ((!event->data.scalar.tag && !event->data.scalar.anchor) ||
              cyaml_add_properties(builder, (const char *)event->data.scalar.tag,
                                   (const char *)event->data.scalar.anchor));
    case YAML_MAPPING_START_EVENT:
      return begin_collection(builder, CYAML_MAPPING,
                              event->data.mapping_start.style == YAML_FLOW_MAPPING_STYLE,
                              event->data.mapping_start.tag, event->data.mapping_start.anchor,
                              line, column);
    case YAML_SEQUENCE_START_EVENT:
      return begin_collection(builder, CYAML_SEQUENCE,
                              event->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE,
                              event->data.sequence_start.tag, event->data.sequence_start.anchor,
                              line, column);
    case YAML_MAPPING_END_EVENT:
    case YAML_SEQUENCE_END_EVENT:
      return cyaml_close(builder);
    case YAML_ALIAS_EVENT:
      return cyaml_add_alias(builder, (const char *)event->data.alias.anchor, line, column);
    case YAML_DOCUMENT_START_EVENT:
      if (progress->documents++ && !builder->options->all_documents) {
        builder->document->more_line = line;
        builder->document->more_column = column;
        progress->done = true;
      }
      cyaml_begin_document(builder);
      return true;
    case YAML_STREAM_END_EVENT:
      progress->done = true;
      return true;
    default:
      return true;
  }
}

bool cyaml_read_yaml(cyaml_builder *builder, const char *bytes, size_t length) {
  yaml_parser_t parser;
  if (!yaml_parser_initialize(&parser)) return cyaml_fail(builder, CYAML_OUT_OF_MEMORY, 0, 0);
  yaml_parser_set_input_string(&parser, (const unsigned char *)bytes, length);
  progress progress = {0};
  bool read = true;
  while (read && !progress.done) {
    yaml_event_t event;
    if (!yaml_parser_parse(&parser, &event)) {
      read = fail_as_libyaml(builder, &parser, bytes, length);
      break;
    }
    read = take_event(builder, &event, &progress);
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
  return read;
}
