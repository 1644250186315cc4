// Swagger 2.0, rewritten as OpenAPI 3.0.
