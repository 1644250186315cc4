#include "reading.h"

typedef bool (*read_function)(cyaml_builder *, const char *, size_t);

static cyaml_document *read_with(read_function read, const char *bytes, size_t length,
                                 const cyaml_options *options, cyaml_error *error) {
  cyaml_builder builder;
  if (!cyaml_builder_begin(&builder, length, options, error)) return NULL;
  cyaml_document *document = NULL;
  bool complete = read(&builder, bytes, length);
  // An empty stream is read as one empty document, which is null.
  if (complete && !options->all_documents && !builder.frames[0].children) {
    complete = cyaml_add_scalar(&builder, CYAML_PLAIN, "", 0, 1, 1);
  }
  if (complete) {
    document = builder.document;
    document->nodes[0].count = builder.frames[0].children;
    builder.document = NULL;
  }
  cyaml_builder_end(&builder);
  return document;
}

// Whether the first byte that is no space opens a JSON object or array.
static bool looks_like_json(const char *bytes, size_t length) {
  size_t at = length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
  while (at < length && bytes[at] && strchr(" \t\r\n", bytes[at])) at++;
  return at < length && (bytes[at] == '{' || bytes[at] == '[');
}

// Which of two errors tells more about a text that is neither JSON nor YAML.
static cyaml_error more_useful(cyaml_error json, cyaml_error yaml) {
  if (json.code == CYAML_NOT_JSON || yaml.code != CYAML_SYNTAX) return yaml;
  // libyaml places the end of a text up to a line behind it.
  return yaml.line > json.line + 1 ? yaml : json;
}

cyaml_document *cyaml_parse(const char *bytes, size_t length, const cyaml_options *options,
                            cyaml_error *error) {
  *error = (cyaml_error){0};
  if (length > options->max_bytes) {
    *error = (cyaml_error){.code = CYAML_TOO_MANY_BYTES, .line = 1, .column = 1};
    return NULL;
  }
  if (!looks_like_json(bytes, length)) {
    return read_with(cyaml_read_yaml, bytes, length, options, error);
  }
  cyaml_document *document = read_with(cyaml_read_json, bytes, length, options, error);
  if (document || (error->code != CYAML_JSON_SYNTAX && error->code != CYAML_NOT_JSON)) {
    return document;
  }
  // It may still be YAML in flow style.
  cyaml_error yaml_error = {0};
  document = read_with(cyaml_read_yaml, bytes, length, options, &yaml_error);
  if (!document) *error = more_useful(*error, yaml_error);
  return document;
}
