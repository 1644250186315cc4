#include "reading.h"

#include <stdlib.h>

typedef struct {
  cyaml_builder *builder;
  const unsigned char *at, *end;
  const unsigned char *line_start;
  size_t continuations;  // UTF-8 continuation bytes since `line_start`: no characters
  uint32_t line;
  char *decoded;  // a string with escapes, while it is read
  size_t decoded_length, decoded_capacity;
} reader;

static uint32_t column(const reader *reader, const unsigned char *at) {
  return (uint32_t)((size_t)(at - reader->line_start) - reader->continuations) + 1;
}

static bool fail_with(reader *reader, cyaml_error_code code, const char *message) {
  cyaml_fail(reader->builder, code, reader->line, column(reader, reader->at));
  reader->builder->error->message = message;
  return false;
}

static bool fail(reader *reader, const char *message) {
  return fail_with(reader, CYAML_JSON_SYNTAX, message);
}

static void skip_space(reader *reader) {
  for (; reader->at < reader->end; reader->at++) {
    unsigned char byte = *reader->at;
    if (byte == '\n') {
      reader->line++;
      reader->line_start = reader->at + 1;
      reader->continuations = 0;
    } else if (byte != ' ' && byte != '\t' && byte != '\r') {
      return;
    }
  }
}

// Appends bytes to the decoded string.
static bool decode(reader *reader, const void *bytes, size_t length) {
  if (!length) return true;
  if (!cyaml_reserve((void **)&reader->decoded, &reader->decoded_capacity,
                     reader->decoded_length + length, 1)) {
    return cyaml_fail(reader->builder, CYAML_OUT_OF_MEMORY, reader->line, 1);
  }
  memcpy(reader->decoded + reader->decoded_length, bytes, length);
  reader->decoded_length += length;
  return true;
}

static bool decode_scalar(reader *reader, uint32_t scalar) {
  unsigned char bytes[4];
  if (scalar < 0x80) {
    bytes[0] = (unsigned char)scalar;
    return decode(reader, bytes, 1);
  }
  size_t length = scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4;
  static const unsigned char leads[] = {0, 0, 0xC0, 0xE0, 0xF0};
  for (size_t index = length; index-- > 1; scalar >>= 6) {
    bytes[index] = (unsigned char)(0x80 | (scalar & 0x3F));
  }
  bytes[0] = (unsigned char)(leads[length] | scalar);
  return decode(reader, bytes, length);
}

// Four hexadecimal digits, or -1.
static int32_t hex4(const reader *reader, const unsigned char *at) {
  if (reader->end - at < 4) return -1;
  int32_t value = 0;
  for (size_t index = 0; index < 4; index++) {
    unsigned char byte = at[index];
    int32_t digit;
    if (byte >= '0' && byte <= '9') {
      digit = byte - '0';
    } else if ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'f') {
      digit = (byte | 0x20) - 'a' + 10;
    } else {
      return -1;
    }
    value = value * 16 + digit;
  }
  return value;
}

// At the `u` of an escape.
static bool read_unicode_escape(reader *reader) {
  int32_t unit = hex4(reader, reader->at + 1);
  if (unit < 0) return fail(reader, "'\\u' needs four hexadecimal digits");
  uint32_t scalar = (uint32_t)unit;
  size_t length = 5;
  if (unit >= 0xD800 && unit < 0xE000) {
    const unsigned char *pair = reader->at + 5;
    int32_t low = -1;
    if (unit < 0xDC00 && reader->end - pair >= 6 && pair[0] == '\\' && pair[1] == 'u') {
      low = hex4(reader, pair + 2);
    }
    if (low < 0xDC00 || low > 0xDFFF) return fail(reader, "a surrogate without its other half");
    scalar = 0x10000 + ((scalar - 0xD800) << 10) + ((uint32_t)low - 0xDC00);
    length = 11;
  }
  reader->at += length;
  return decode_scalar(reader, scalar);
}

// Behind a backslash.
static bool read_escape(reader *reader) {
  if (reader->at == reader->end) return fail(reader, "the text ends within a string");
  char meaning;
  switch (*reader->at) {
    case '"': case '\\': case '/': meaning = (char)*reader->at; break;
    case 'b': meaning = '\b'; break;
    case 'f': meaning = '\f'; break;
    case 'n': meaning = '\n'; break;
    case 'r': meaning = '\r'; break;
    case 't': meaning = '\t'; break;
    case 'u': return read_unicode_escape(reader);
    default: return fail(reader, "JSON has no such escape");
  }
  reader->at++;
  return decode(reader, &meaning, 1);
}

// At the opening quote.
static bool read_string(reader *reader) {
  uint32_t start_line = reader->line;
  uint32_t start_column = column(reader, reader->at);
  const unsigned char *run = ++reader->at;  // what was not copied to `decoded` yet
  bool escaped = false;
  reader->decoded_length = 0;
  for (;;) {
    const unsigned char *at = reader->at, *end = reader->end;
    while (at < end && *at != '"' && *at != '\\' && *at >= 0x20 && *at < 0x80) at++;
    reader->at = at;
    if (at == end) return fail(reader, "the text ends within a string");
    if (*at == '"') break;
    if (*at == '\\') {
      escaped = true;
      if (!decode(reader, run, (size_t)(at - run))) return false;
      reader->at++;
      if (!read_escape(reader)) return false;
      run = reader->at;
    } else if (*at < 0x20) {
      return fail(reader, "a control character in a string must be written as an escape");
    } else {
      size_t length = cyaml_utf8_length(at, end);
      if (!length) return fail(reader, "these bytes are not UTF-8");
      reader->at += length;
      reader->continuations += length - 1;
    }
  }
  const char *text = (const char *)run;
  size_t length = (size_t)(reader->at - run);
  if (escaped) {
    if (!decode(reader, run, length)) return false;
    text = reader->decoded;
    length = reader->decoded_length;
  }
  reader->at++;
  return cyaml_add_scalar(reader->builder, CYAML_DOUBLE_QUOTED, text, length, start_line,
                          start_column);
}

static bool is_digit(const reader *reader, const unsigned char *at) {
  return at < reader->end && *at >= '0' && *at <= '9';
}

static bool add_plain(reader *reader, const unsigned char *end) {
  const unsigned char *start = reader->at;
  reader->at = end;
  return cyaml_add_scalar(reader->builder, CYAML_PLAIN, (const char *)start,
                          (size_t)(end - start), reader->line, column(reader, start));
}

static bool read_number(reader *reader) {
  const unsigned char *at = reader->at;
  if (*at == '-') at++;
  if (!is_digit(reader, at)) return fail(reader, "a number needs a digit here");
  if (*at == '0' && is_digit(reader, at + 1)) {
    return fail(reader, "a number must not begin with a zero");
  }
  while (is_digit(reader, at)) at++;
  if (at < reader->end && *at == '.') {
    if (!is_digit(reader, ++at)) return fail(reader, "a number needs a digit behind its point");
    while (is_digit(reader, at)) at++;
  }
  if (at < reader->end && (*at | 0x20) == 'e') {
    at++;
    if (at < reader->end && (*at == '+' || *at == '-')) at++;
    if (!is_digit(reader, at)) return fail(reader, "a number needs a digit in its exponent");
    while (is_digit(reader, at)) at++;
  }
  return add_plain(reader, at);
}

static bool read_word(reader *reader) {
  static const char *const words[] = {"true", "false", "null"};
  for (size_t index = 0; index < 3; index++) {
    size_t length = strlen(words[index]);
    if ((size_t)(reader->end - reader->at) >= length &&
        memcmp(reader->at, words[index], length) == 0) {
      return add_plain(reader, reader->at + length);
    }
  }
  return fail_with(reader, CYAML_NOT_JSON, "expected a value");
}

// Reads a scalar, or opens a collection.
static bool begin_value(reader *reader) {
  if (reader->at == reader->end) return fail(reader, "the text ends where a value is expected");
  unsigned char byte = *reader->at;
  if (byte == '"') return read_string(reader);
  if (byte == '{' || byte == '[') {
    cyaml_kind kind = byte == '{' ? CYAML_MAPPING : CYAML_SEQUENCE;
    reader->at++;
    return cyaml_open(reader->builder, kind, CYAML_FLOW, reader->line,
                      column(reader, reader->at - 1));
  }
  return byte == '-' || is_digit(reader, reader->at) ? read_number(reader) : read_word(reader);
}

static bool read_key(reader *reader) {
  if (reader->at == reader->end) return fail(reader, "the text ends where a key is expected");
  if (*reader->at != '"') {
    return fail_with(reader, CYAML_NOT_JSON, "expected a key in double quotes");
  }
  if (!read_string(reader)) return false;
  skip_space(reader);
  if (reader->at == reader->end || *reader->at != ':') {
    return fail(reader, "expected ':' behind the key");
  }
  reader->at++;
  skip_space(reader);
  return true;
}

static bool in_mapping(const reader *reader) {
  const cyaml_builder *builder = reader->builder;
  return builder->document->nodes[builder->frames[builder->depth].node].kind == CYAML_MAPPING;
}

// What may follow a value: the end of collections, then a comma.
static bool end_value(reader *reader) {
  cyaml_builder *builder = reader->builder;
  while (builder->depth) {
    skip_space(reader);
    bool mapping = in_mapping(reader);
    if (reader->at == reader->end) return fail(reader, "the text ends within a collection");
    if (*reader->at == (mapping ? '}' : ']')) {
      reader->at++;
      if (!cyaml_close(builder)) return false;
      continue;
    }
    // Right behind the opening bracket there is no comma.
    if (builder->frames[builder->depth].children) {
      if (*reader->at != ',') {
        return fail(reader, mapping ? "expected ',' or '}'" : "expected ',' or ']'");
      }
      reader->at++;
      skip_space(reader);
    }
    return !mapping || read_key(reader);
  }
  return true;
}

static bool read_text(reader *reader) {
  do {
    skip_space(reader);
    if (!begin_value(reader) || !end_value(reader)) return false;
  } while (reader->builder->depth);
  skip_space(reader);
  return reader->at == reader->end || fail(reader, "unexpected text behind the value");
}

bool cyaml_read_json(cyaml_builder *builder, const char *bytes, size_t length) {
  const unsigned char *start = (const unsigned char *)bytes;
  reader reader = {.builder = builder, .end = start + length, .line = 1};
  if (length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0) start += 3;
  reader.at = reader.line_start = start;
  bool read = read_text(&reader);
  free(reader.decoded);
  return read;
}
