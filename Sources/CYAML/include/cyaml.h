// Reads YAML (through libyaml) or JSON into one flat array of nodes.
//
// Node 0 is the stream: its children are the roots of the documents. So 0 also stands for "none"
// wherever one node names another.
#ifndef CYAML_H
#define CYAML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CYAML_SWIFT(name) __attribute__((swift_name(name)))
#define CYAML_CLOSED __attribute__((enum_extensibility(closed)))

#pragma clang assume_nonnull begin

// The position of a node in `cyaml_document.nodes`.
typedef uint32_t cyaml_id;

typedef enum CYAML_CLOSED cyaml_kind : uint8_t {
  CYAML_STREAM CYAML_SWIFT("stream"),
  CYAML_SCALAR CYAML_SWIFT("scalar"),
  CYAML_SEQUENCE CYAML_SWIFT("sequence"),
  CYAML_MAPPING CYAML_SWIFT("mapping"),
  CYAML_ALIAS CYAML_SWIFT("alias"),
} cyaml_kind;

typedef enum CYAML_CLOSED cyaml_style : uint8_t {
  CYAML_BLOCK CYAML_SWIFT("block"),
  CYAML_FLOW CYAML_SWIFT("flow"),
  CYAML_PLAIN CYAML_SWIFT("plain"),
  CYAML_SINGLE_QUOTED CYAML_SWIFT("singleQuoted"),
  CYAML_DOUBLE_QUOTED CYAML_SWIFT("doubleQuoted"),
  CYAML_LITERAL CYAML_SWIFT("literal"),
  CYAML_FOLDED CYAML_SWIFT("folded"),
} cyaml_style;

// 48 bytes. The children of a mapping are key, value, key, value, …
typedef struct cyaml_node {
  cyaml_kind kind;
  cyaml_style style;
  uint16_t file;         // the caller's; 0 after parsing
  uint32_t line;         // from 1
  uint32_t column;       // from 1, in characters
  uint32_t text;         // a scalar's text: its offset in the arena
  uint32_t text_length;  // in bytes
  uint32_t tag;          // the offset of a NUL-terminated tag, or 0
  uint32_t anchor;       // the offset of a NUL-terminated anchor, or 0; of an alias, what it names
  uint32_t count;        // elements of a sequence, entries of a mapping
  cyaml_id first;        // the first child; the target of an alias, which is never an alias
  cyaml_id next;         // the next sibling
  cyaml_id parent;
  uint32_t lookup;       // a key: the hash of its text; a large mapping: its index, or 0
} cyaml_node;

typedef enum CYAML_CLOSED cyaml_issue_kind : uint8_t {
  CYAML_DUPLICATE_KEY CYAML_SWIFT("duplicateKey"),    // `other` is the earlier key
  CYAML_COMPLEX_KEY CYAML_SWIFT("complexKey"),        // a sequence or mapping as a key
  CYAML_INVALID_MERGE CYAML_SWIFT("invalidMerge"),    // `<<` with something else than mappings
} cyaml_issue_kind;

enum { CYAML_ISSUE_KINDS = 3, CYAML_ISSUES_KEPT = 100 };

typedef struct cyaml_issue {
  cyaml_issue_kind kind;
  cyaml_id node;
  cyaml_id other;
} cyaml_issue;

typedef struct cyaml_document {
  cyaml_node *nodes;
  uint32_t node_count, node_capacity;
  char *arena;
  size_t arena_length, arena_capacity;
  // Hash indexes of large mappings: at `lookup` the number of slots, then the slots with key ids.
  uint32_t *slots;
  size_t slot_count, slot_capacity;
  // The first CYAML_ISSUES_KEPT of each kind, and how many there were of each.
  cyaml_issue *_Nullable issues;
  size_t issue_count, issue_capacity;
  size_t issue_totals[CYAML_ISSUE_KINDS];
  // Where a second document begins that was not read, or 0.
  uint32_t more_line, more_column;
  uint64_t hash_seed;
} cyaml_document;

typedef struct cyaml_options {
  size_t max_depth;      // collections inside one another, aliases followed
  size_t max_nodes;
  size_t max_bytes;      // of the input, and of the arena
  size_t max_expansion;  // nodes with every alias followed
  bool all_documents;    // or only the first of the stream
  bool resolve_keys;     // merge `<<`, keep the last of repeated keys, report issues
  uint64_t hash_seed;    // secret, so that no input can make keys collide
} cyaml_options;

typedef enum CYAML_CLOSED cyaml_error_code : uint8_t {
  CYAML_NO_ERROR CYAML_SWIFT("none"),
  CYAML_OUT_OF_MEMORY CYAML_SWIFT("outOfMemory"),
  CYAML_SYNTAX CYAML_SWIFT("syntax"),
  CYAML_JSON_SYNTAX CYAML_SWIFT("jsonSyntax"),
  CYAML_NOT_JSON CYAML_SWIFT("notJSON"),  // no word of JSON, but maybe one of YAML
  CYAML_TOO_DEEP CYAML_SWIFT("tooDeep"),
  CYAML_TOO_MANY_NODES CYAML_SWIFT("tooManyNodes"),
  CYAML_TOO_MANY_BYTES CYAML_SWIFT("tooManyBytes"),
  CYAML_TOO_MUCH_EXPANSION CYAML_SWIFT("tooMuchExpansion"),
  CYAML_UNKNOWN_ALIAS CYAML_SWIFT("unknownAlias"),
  CYAML_CYCLIC_ALIAS CYAML_SWIFT("cyclicAlias"),
} cyaml_error_code;

typedef struct cyaml_error {
  cyaml_error_code code;
  uint32_t line, column;          // from 1
  const char *_Nullable message;  // static; of a syntax error, what is wrong
  const char *_Nullable context;  // static; what was being read
  uint32_t context_line;          // where that began, from 1, or 0
  char subject[64];               // the anchor in question, cut to fit
} cyaml_error;

// Reads a buffer. Returns NULL and fills `error` where it cannot be read.
cyaml_document *_Nullable cyaml_parse(const char *bytes, size_t length,
                                      const cyaml_options *options, cyaml_error *error);
void cyaml_free(cyaml_document *_Nullable document);

// The node that is meant by `id`: the target of an alias, or the node itself.
static inline cyaml_id cyaml_resolve(const cyaml_document *document, cyaml_id id) {
  const cyaml_node *node = &document->nodes[id];
  return node->kind == CYAML_ALIAS ? node->first : id;
}

// The key (not the value: that is its `next`) of a mapping's entry, or 0. `mapping` is no alias.
cyaml_id cyaml_find(const cyaml_document *document, cyaml_id mapping, const char *text,
                    size_t length);

// What `cyaml_next_entry` looks for.
typedef struct cyaml_entry_search {
  const uint32_t *key_hashes;  // of `cyaml_key_hash`
  size_t key_count;
  const char *skipped;  // entries whose value is a text that begins like this are passed over
  size_t skipped_length;
} cyaml_entry_search;

uint32_t cyaml_key_hash(const cyaml_document *document, const char *text, size_t length);

// The key of the next entry behind the node `after` that has one of these hashes, or 0. Runs along
// the array, so it finds also what was taken out of the tree.
cyaml_id cyaml_next_entry(const cyaml_document *document, cyaml_id after,
                          const cyaml_entry_search *search);

// Editing. Each of these returns CYAML_NO_ERROR, or leaves the document as it was.

cyaml_document *_Nullable cyaml_copy(const cyaml_document *document);

// Copies the subtree at `source_id` with aliases replaced by what they show. The copy has no
// parent yet; `height` is how many of its collections are inside one another. Files are mapped by
// `files`, an array with an entry for each file of the source.
cyaml_error_code cyaml_graft(cyaml_document *document, const cyaml_document *source,
                             cyaml_id source_id, const uint16_t *files,
                             const cyaml_options *options, cyaml_id *copy, size_t *height);
// Makes a plain string key with the place of `place`.
cyaml_error_code cyaml_add_key(cyaml_document *document, const char *text, size_t length,
                               cyaml_id place, const cyaml_options *options, cyaml_id *key);
// Adds a parentless node to a sequence, or a parentless key and value to a mapping.
cyaml_error_code cyaml_append(cyaml_document *document, cyaml_id collection, cyaml_id node,
                              cyaml_id value);
// Adds parentless values under parentless keys that the mapping does not have, each once.
cyaml_error_code cyaml_append_entries(cyaml_document *document, cyaml_id mapping,
                                      const cyaml_id *_Nullable keys,
                                      const cyaml_id *_Nullable values, size_t count);
// Gives a scalar another text, which means a string.
cyaml_error_code cyaml_set_text(cyaml_document *document, cyaml_id scalar, const char *text,
                                size_t length, const cyaml_options *options);
// Makes a key's hash follow its text.
void cyaml_hash_key(cyaml_document *document, cyaml_id key);
// Puts the content of a parentless node into `id`, which keeps its place in its parent.
void cyaml_replace(cyaml_document *document, cyaml_id id, cyaml_id content);
// Takes an element, or an entry by its value, out of its parent.
void cyaml_remove(cyaml_document *document, cyaml_id id);

// Building a document node by node. A collection is finished after its last child was linked.

typedef struct cyaml_place {
  uint16_t file;
  uint32_t line, column;
} cyaml_place;

// An empty document whose keys are hashed as those of `model`; NULL where memory is out.
cyaml_document *_Nullable cyaml_new(const cyaml_document *model, size_t expected_bytes);
// Makes a parentless node; `text` is a scalar's, of `length` bytes, which is 0 for a collection.
cyaml_error_code cyaml_add_new(cyaml_document *document, cyaml_kind kind, cyaml_style style,
                               const char *text, size_t length, cyaml_place place,
                               const cyaml_options *options, cyaml_id *id);
// Makes a parentless node the child after `last`, or the first one where that is 0. The children
// of a mapping are keys and values by turns.
void cyaml_link(cyaml_document *document, cyaml_id collection, cyaml_id last, cyaml_id child);
// `count` is what `cyaml_node.count` says. The keys of a mapping differ from one another.
cyaml_error_code cyaml_finish(cyaml_document *document, cyaml_id collection, uint32_t count);

// The number of libyaml's events in a buffer, or -1 where it fails: the floor of any reading.
long cyaml_bare_scan(const char *bytes, size_t length);

#pragma clang assume_nonnull end

#endif
