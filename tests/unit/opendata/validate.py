#!/usr/bin/python3
"""validate.py SCHEMAS FILE SCHEMA: says what in FILE does not fit the norm's SCHEMA (its address); nothing when it fits.

Every reference is resolved from the folder SCHEMAS; one that leads elsewhere is an error, so that nothing is taken for
valid because its schema could not be had.
"""
import json
import pathlib
import re
import sys
import unicodedata

import jsonschema

GEOJSON = "https://raw.githubusercontent.com/ropensci/geojsonlint/master/inst/schema/geojson.json"
checker = jsonschema.FormatChecker(formats=())


@checker.checks("date-time")
def is_date_time(value):
    return not isinstance(value, str) or re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", value)


@checker.checks("date")
def is_date(value):
    return not isinstance(value, str) or re.fullmatch(r"\d{4}-\d\d-\d\d", value)


@checker.checks("iri")
def is_iri(value):
    return not isinstance(value, str) or re.fullmatch(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]+", value)


def refuse(address):
    raise ValueError(f"a schema that is not here: {address}")


schemas = {GEOJSON: {}}
for path in pathlib.Path(sys.argv[1]).rglob("*.json"):
    schema = json.loads(path.read_text(encoding="utf-8"))
    # In both spellings of its letters (composed or not): some references are spelt otherwise than the $id they mean.
    for form in ("NFC", "NFD"):
        schemas[unicodedata.normalize(form, schema["$id"])] = schema
    schemas[schema["$id"]] = schema
wanted = schemas[sys.argv[3]]
resolver = jsonschema.RefResolver(sys.argv[3], wanted, store=schemas, handlers={"https": refuse, "http": refuse})
validator = jsonschema.Draft201909Validator(wanted, resolver=resolver, format_checker=checker)
found = list(validator.iter_errors(json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8"))))
for error in found:
    print("/".join(map(str, error.absolute_path)), error.message[:300])
sys.exit(1 if found else 0)
