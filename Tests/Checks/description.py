"""Reads an API description and looks up its schemas, independently of the generator."""

import sys

import yaml

# Keywords that say nothing about which JSON values a schema allows, or that the checks need not
# honour because every value they make is within them.
SILENT = {
    "description", "title", "example", "examples", "default", "deprecated", "externalDocs",
    "readOnly", "writeOnly", "minimum", "xml",
}
KNOWN = {
    "$ref", "type", "format", "enum", "properties", "required", "items", "additionalProperties",
    "nullable", "allOf",
}


class Description:
    """An OpenAPI document in YAML or JSON (which is YAML)."""

    def __init__(self, path):
        with sys.stdin if path == "-" else open(path, encoding="utf-8") as file:
            text = file.read()
        document = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        self.document = document
        self.schemas = document["components"]["schemas"]

    def resolve(self, schema):
        """The schema itself, with references followed and `allOf` merged."""
        unknown = [key for key in schema if key not in KNOWN | SILENT and key[:2] != "x-"]
        if unknown:
            raise ValueError(f"the checks do not know the schema keyword {unknown[0]!r}")
        if "$ref" in schema:
            name = schema["$ref"].removeprefix("#/components/schemas/")
            return self.resolve(self.schemas[name])
        if "allOf" not in schema:
            return schema
        merged = {key: value for key, value in schema.items() if key != "allOf"}
        for part in map(self.resolve, schema["allOf"]):
            for key, value in part.items():
                if key == "properties":
                    merged[key] = {**value, **merged.get(key, {})}
                elif key == "required":
                    merged[key] = [*value, *merged.get(key, [])]
                else:
                    merged.setdefault(key, value)
        return merged


def is_nullable(schema):
    """Whether null is a value of the resolved schema, and not just absence by another name."""
    kind = schema.get("type")
    return schema.get("nullable") is True or (isinstance(kind, list) and "null" in kind)


def kind_of(schema):
    """What a resolved schema is: enum, time, record, map, any, or its JSON type."""
    kind = schema.get("type")
    if isinstance(kind, list):
        others = [name for name in kind if name != "null"]
        kind = others[0] if len(others) == 1 else None
    if "enum" in schema:
        return "enum"
    if kind == "object" or (kind is None and "properties" in schema):
        # An object that lists no properties at all is free; one that lists none of them is empty.
        return "record" if "properties" in schema else "map"
    if kind == "string":
        return "time" if schema.get("format") == "date-time" else "string"
    return kind or "any"
