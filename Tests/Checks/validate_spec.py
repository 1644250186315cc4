"""Asks openapi-spec-validator, independent of the generator, whether a description is valid.

usage: validate_spec.py DESCRIPTION    (JSON, of `gen bundle --format json`; - for standard input)

Prints every error with its place. The exit status is 1 if there is any.
"""

import json
import sys

from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator


def main():
    with sys.stdin if sys.argv[1] == "-" else open(sys.argv[1], encoding="utf-8") as file:
        document = json.load(file)
    is_30 = document["openapi"].startswith("3.0.")
    validator = OpenAPIV30SpecValidator if is_30 else OpenAPIV31SpecValidator
    errors = list(validator(document).iter_errors())
    for error in errors:
        place = "/".join(str(step) for step in getattr(error, "absolute_path", []))
        print(f"/{place}: {error.message}")
    sys.exit(1 if errors else 0)


if __name__ == "__main__":
    main()
