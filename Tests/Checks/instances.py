"""Makes JSON values for every component schema of an API description.

usage: instances.py DESCRIPTION > INSTANCES    (DESCRIPTION may be -, for standard input)

Every line is one JSON object: the schema's name, the kind of instance, and the value. The same
description gives the same lines on every machine.
"""

import json
import random
import sys

from description import Description, is_nullable, kind_of

# Objects this far inside another have their required members only, so that no value is huge.
DEPTH = 4

PLAIN = ["plain text", "organization-test-07971b06", "a@example.com", "https://example.com/?a=b#c"]
ODD = [
    "Grüße, 世界, مرحبا", "👩‍👩‍👧‍👦🏳️‍🌈", "e\u0301 is not \u00e9", "\u0000\u0001\u001f\u007f\u0085",
    "\u2028\u2029\ufeff\ufffd\U0010ffff", "\"quoted\" \\ back / slash", " \t\r\n ", "\\u0041 \\(x)",
    "null", "true", "0", "-", "</script>", "a" * 300,
]
TIMES = ["2024-02-29T23:59:59Z", "1970-01-01T00:00:00Z", "2038-01-19T03:14:08Z"]
ODD_TIMES = [
    "2024-02-29T23:59:59.123456Z", "2023-12-31T22:30:00.5-05:30", "2001-01-01T00:00:00.000001+14:00",
    "1969-12-31T23:59:59.9Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z",
    "2024-06-30T12:00:00.120+00:00",
]
INTEGERS = [0, 1, 42, 2**31 - 1]
ODD_INTEGERS = [2**63 - 1, -(2**63), 2**53 + 1, -1, 0]
NUMBERS = [0.5, 3.25, -1.75]
ODD_NUMBERS = [0.1, 1.7976931348623157e308, 5e-324, -123456.789, 0]
FREE = {"plan": "pro", "seats": 5, "beta": True}
ODD_FREE = {
    "": "an empty name", "null": None, "clé 🔑": [None, [], {}, [[None]]], "a\"b\\c\n\u0000": "\u0000",
    "exact": [2**53 + 1, 2**63 - 1, 2**63, 2**64 - 1, -(2**63) - 1, 10**19 + 1, 10**29 + 1],
    "fraction": [0.1, -2.5, 1e300, 5e-324], "deep": {"er": {"and": {"deeper": [1, "2", None]}}},
    "looks like a time": "2024-01-01T00:00:00+00:00", "bool": [True, False], "__proto__": {},
}
UNKNOWN = {"x_unknown": "from the future", "x_nested": {"a": [1, None]}, "x_null": None}


class Kind:
    """How the values of one kind are chosen: the usual ones, until a subclass says otherwise."""

    name = "all"
    # Whether there is anything in the schema for this kind to show.
    applies = True

    def begin(self, seed):
        self.random = random.Random(seed)

    def pick(self, values):
        return values[self.random.randrange(len(values))]

    # What becomes of an optional member: "value", "null" or "absent".
    def optional(self, schema):
        return "value"

    def string(self):
        return self.pick(PLAIN)

    def time(self, is_required):
        return self.pick(TIMES)

    def integer(self):
        return self.pick(INTEGERS)

    def number(self):
        return self.pick(NUMBERS)

    def boolean(self):
        return True

    def enum(self, values):
        return self.pick(values)

    def count(self):
        return 2

    def free(self):
        return FREE

    def extra(self):
        return {}


class RequiredOnly(Kind):
    name = "required"

    def optional(self, schema):
        return "absent"


class Nulls(Kind):
    name = "nulls"

    def optional(self, schema):
        return "null"


class UnknownMembers(Kind):
    name = "unknown-members"

    def extra(self):
        return UNKNOWN


class UnknownValues(Kind):
    name = "unknown-enum-values"

    def begin(self, seed):
        super().begin(seed)
        self.applies = False

    def enum(self, values):
        self.applies = True
        return 987654 if isinstance(values[0], int) else self.pick(["", "new value", "名前"])


class Empty(Kind):
    name = "empty"

    def string(self):
        return ""

    def time(self, is_required):
        return TIMES[0] if is_required else ""

    def boolean(self):
        return False

    def count(self):
        return 0

    def free(self):
        return {}


class Odd(Kind):
    name = "odd"

    def string(self):
        return self.pick(ODD)

    def time(self, is_required):
        return self.pick(ODD_TIMES)

    def integer(self):
        return self.pick(ODD_INTEGERS)

    def number(self):
        return self.pick(ODD_NUMBERS)

    def free(self):
        return ODD_FREE


class Mixed(Odd):
    """Every choice by lot."""

    def __init__(self, number):
        self.name = f"mixed-{number}"

    def optional(self, schema):
        return self.pick(["value", "value", "null", "absent"])

    def boolean(self):
        return self.pick([True, False])

    def enum(self, values):
        return self.pick([*values, "new value" if isinstance(values[0], str) else 987654])

    def count(self):
        return self.pick([0, 1, 3])

    def free(self):
        return self.pick([FREE, ODD_FREE, {}])

    def extra(self):
        return self.pick([{}, UNKNOWN])


KINDS = [
    RequiredOnly(), Kind(), Nulls(), UnknownMembers(), UnknownValues(), Empty(), Odd(), Mixed(1),
    Mixed(2),
]


class Maker:
    """Makes one kind of value."""

    def __init__(self, description, kind):
        self.description = description
        self.kind = kind

    def value(self, schema, depth=0, is_required=True):
        schema = self.description.resolve(schema)
        if depth > 40:
            raise ValueError("a schema requires itself")
        match kind_of(schema):
            case "enum":
                return self.kind.enum([value for value in schema["enum"] if value is not None])
            case "time":
                return self.kind.time(is_required)
            case "string":
                return self.kind.string()
            case "integer":
                return self.kind.integer()
            case "number":
                return self.kind.number()
            case "boolean":
                return self.kind.boolean()
            case "array":
                count = self.kind.count() if depth <= DEPTH else 0
                return [self.value(schema["items"], depth + 1) for _ in range(count)]
            case "record":
                return self.record(schema, depth)
            case "map":
                values = schema.get("additionalProperties", True)
                if not isinstance(values, dict) or not values:
                    return self.kind.free()
                count = self.kind.count() if depth <= DEPTH else 0
                return {f"key {i} 🔑": self.value(values, depth + 1) for i in range(count)}
            case "any":
                return self.kind.free()
            case other:
                raise ValueError(f"the checks do not know the type {other!r}")

    def record(self, schema, depth):
        required = schema.get("required") or []
        result = {}
        for name, member in (schema.get("properties") or {}).items():
            choice = "value"
            if name not in required:
                choice = self.kind.optional(member) if depth <= DEPTH else "absent"
            elif is_nullable(self.description.resolve(member)):
                choice = "null" if self.kind.name == Nulls.name else "value"
            if choice == "value":
                result[name] = self.value(member, depth + 1, name in required)
            elif choice == "null":
                result[name] = None
        return {**result, **self.kind.extra()}


def instances(description):
    for name, schema in description.schemas.items():
        for kind in KINDS:
            kind.begin(f"{kind.name} {name}")
            value = Maker(description, kind).value(schema)
            if kind.applies:
                yield {"schema": name, "kind": kind.name, "value": value}
        resolved = description.resolve(schema)
        for value in resolved.get("enum", []):
            yield {"schema": name, "kind": "enum-value", "value": value}


def main():
    sys.stdout.reconfigure(encoding="utf-8")
    for number, instance in enumerate(instances(Description(sys.argv[1]))):
        # Characters beyond ASCII as escapes in every other line, as they are in the rest.
        print(json.dumps(instance, separators=(",", ":"), ensure_ascii=number % 2 == 0))


if __name__ == "__main__":
    main()
