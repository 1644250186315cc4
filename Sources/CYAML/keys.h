// What a mapping's keys mean: merges, repeated keys, keys that are no text.
#ifndef CYAML_KEYS_H
#define CYAML_KEYS_H

#include "index.h"

// Resolves the keys of a mapping that is complete: applies `<<`, keeps the last of repeated keys
// at the first one's place, and records issues.
cyaml_error_code cyaml_resolve_keys(cyaml_document *document, cyaml_id mapping,
                                    const cyaml_options *options);

#endif
