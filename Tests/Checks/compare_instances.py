"""Compares values that went through an SDK's types with what they were before.

usage: compare_instances.py DESCRIPTION INSTANCES RESULTS

INSTANCES is what instances.py wrote. RESULTS has a line for each of its lines, with the same schema
and kind and either the value as it came back or an error. Every difference is printed on a line:
schema, kind, JSON path, and what differs. The exit status is 1 if there is any.

Times are equal as instants, to the microsecond. An optional member that was null may be absent, and
a member that the schema does not know may be dropped. Everything else must be equal, numbers exactly.
"""

import json
import re
import sys
from decimal import Decimal

from description import Description, is_nullable, kind_of

MISSING = object()
TIME = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))", re.ASCII
)


def instant(text):
    """A time in RFC 3339 as microseconds since the year 0 of the Gregorian calendar, or None."""
    match = TIME.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        return None
    year, month, day, hour, minute, second = map(int, match.groups()[:6])
    fraction, sign, offset_hour, offset_minute = match.groups()[6:]
    # The days before the month, in a year that begins in March.
    year, month = (year - 1, month + 9) if month < 3 else (year, month - 3)
    days = 365 * year + year // 4 - year // 100 + year // 400 + (153 * month + 2) // 5 + day
    seconds = ((days * 24 + hour) * 60 + minute) * 60 + second
    if sign:
        offset = (int(offset_hour) * 60 + int(offset_minute)) * 60
        seconds -= offset if sign == "+" else -offset
    return seconds * 1_000_000 + int(((fraction or "") + "000000")[:6])


def shown(value):
    if value is MISSING:
        return "nothing"
    text = json.dumps(value, default=str)
    return text if len(text) <= 80 else text[:80] + "…"


def member_path(path, name):
    plain = re.fullmatch(r"[A-Za-z_]\w*", name, re.ASCII)
    return f"{path}.{name}" if plain else f"{path}[{json.dumps(name)}]"


class Comparison:
    """Compares one value, collecting (path, message) pairs."""

    def __init__(self, description):
        self.description = description
        self.differences = []

    def differ(self, path, sent, got):
        self.differences.append((path, f"sent {shown(sent)}, got {shown(got)}"))

    def value(self, schema, sent, got, path="$"):
        schema = self.description.resolve(schema)
        kind = kind_of(schema)
        if sent is None or got is None:
            self.exact(sent, got, path)
        elif kind == "time":
            if instant(sent) is None or instant(sent) != instant(got):
                self.differ(path, sent, got)
        elif kind == "array" and isinstance(got, list) and len(sent) == len(got):
            for index, (one, other) in enumerate(zip(sent, got)):
                self.value(schema["items"], one, other, f"{path}[{index}]")
        elif kind == "record" and isinstance(got, dict):
            self.record(schema, sent, got, path)
        elif kind == "map" and isinstance(got, dict):
            values = schema.get("additionalProperties")
            if isinstance(values, dict) and values and sent.keys() == got.keys():
                for name in sent:
                    self.value(values, sent[name], got[name], member_path(path, name))
            else:
                self.exact(sent, got, path)
        else:
            self.exact(sent, got, path)

    def record(self, schema, sent, got, path):
        members = schema.get("properties") or {}
        keeps_unknown = schema.get("additionalProperties", False) not in (False, None)
        for name in [*sent, *(name for name in got if name not in sent)]:
            one, other = sent.get(name, MISSING), got.get(name, MISSING)
            here = member_path(path, name)
            if name not in members:
                if other is not MISSING or keeps_unknown:
                    self.exact(one, other, here)
            elif other is MISSING:
                member = self.description.resolve(members[name])
                # An empty string is how the API writes a time that is not set.
                unset = (None, "") if kind_of(member) == "time" else (None,)
                is_optional = name not in schema.get("required", [])
                if not (is_optional and one in unset and not (one is None and is_nullable(member))):
                    self.differ(here, one, other)
            elif one is MISSING:
                self.differ(here, one, other)
            else:
                self.value(members[name], one, other, here)

    def exact(self, sent, got, path):
        if isinstance(sent, dict) and isinstance(got, dict):
            for name in [*sent, *(name for name in got if name not in sent)]:
                one, other = sent.get(name, MISSING), got.get(name, MISSING)
                self.exact(one, other, member_path(path, name))
        elif isinstance(sent, list) and isinstance(got, list) and len(sent) == len(got):
            for index, (one, other) in enumerate(zip(sent, got)):
                self.exact(one, other, f"{path}[{index}]")
        elif self.is_number(sent) and self.is_number(got):
            # Integers may have any number of digits; fractions are what a double can tell apart.
            if sent != got and (isinstance(sent, int) or float(sent) != float(got)):
                self.differ(path, sent, got)
        elif type(sent) is not type(got) or sent != got:
            self.differ(path, sent, got)

    @staticmethod
    def is_number(value):
        return isinstance(value, (int, Decimal)) and not isinstance(value, bool)


def read(path):
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    return [json.loads(line, parse_float=Decimal) for line in lines if line]


def main():
    sys.stdout.reconfigure(encoding="utf-8")
    description = Description(sys.argv[1])
    instances, results = read(sys.argv[2]), read(sys.argv[3])
    failed = False
    for number, instance in enumerate(instances):
        comparison = Comparison(description)
        result = results[number] if number < len(results) else {}
        if any(result.get(key) != instance[key] for key in ("schema", "kind")):
            comparison.differences.append(("$", "there is no result for it"))
        elif "value" in result:
            schema = description.schemas[instance["schema"]]
            comparison.value(schema, instance["value"], result["value"])
        else:
            comparison.differences.append(("$", result.get("error", "there is no value")))
        for path, message in comparison.differences:
            failed = True
            print(instance["schema"], instance["kind"], f"{path}: {message}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
