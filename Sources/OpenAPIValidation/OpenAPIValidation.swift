// What the OpenAPI specification forbids.
