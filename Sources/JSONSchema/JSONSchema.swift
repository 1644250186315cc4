// Whether a value matches a schema.
