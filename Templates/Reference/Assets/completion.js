// Values with all that their types demand: what is not entered yet is made of samples, so that the code
// beside the form always compiles.
"use strict";
(() => {
  const reference = (globalThis.reference ??= {});
  const { JSONNumber } = reference.json;

  /** What stands for a required value that is not entered yet. */
  function standIn(type, sample, types, depth = 0) {
    if (sample !== undefined) return sample;
    if (depth > 12) return undefined;
    if (typeof type === "object") return "array" in type ? [] : "map" in type ? new Map() : null;
    if (typeof type === "number") {
      const named = types[type];
      if (named.record) return completed(new Map(), type, undefined, types, new WeakMap(), depth);
      if (named.enum) return named.enum[0] ?? "value";
      if (named.wrapper !== undefined) return standIn(named.wrapper, undefined, types, depth + 1);
      if (named.union) return standIn(named.union[0].type, undefined, types, depth + 1);
      return undefined;
    }
    const number = new JSONNumber("1");
    return {
      integer: number, unsigned: number, number, decimal: number, boolean: true, json: "value",
      date: "2030-01-31T09:30:00Z", day: "2030-01-31", bytes: "", file: "text",
    }[type] ?? "value";
  }

  /** A value with all that its type demands; chosen alternatives stay with it. */
  function completed(value, type, sample, types, chosen, depth = 0) {
    if (value === undefined) return standIn(type, sample, types, depth);
    if (value === null || typeof value !== "object" || value instanceof JSONNumber) return value;
    const inner = (member, of, example) => completed(member, of, example, types, chosen, depth + 1);
    if (typeof type === "object") {
      if ("nullable" in type) return inner(value, type.nullable, sample);
      if ("array" in type) return Array.isArray(value) ? value.map((element) => inner(element, type.array)) : value;
      return value instanceof Map
        ? new Map([...value].map(([name, member]) => [name, inner(member, type.map)])) : value;
    }
    const named = typeof type === "number" ? types[type] : null;
    if (named?.wrapper !== undefined) return inner(value, named.wrapper, sample);
    if (named?.union) {
      const index = chosen.get(value);
      if (index === undefined) return value;
      const result = inner(value, named.union[index].type, sample);
      if (typeof result === "object" && result !== null) chosen.set(result, index);
      return result;
    }
    if (!named?.record || !(value instanceof Map)) return value;
    const result = new Map();
    const names = new Set();
    for (const field of named.record) {
      names.add(field.name);
      if (value.has(field.name)) result.set(field.name, inner(value.get(field.name), field.type, field.sample));
      else if (field.required) result.set(field.name, field.nullable ? null : inner(undefined, field.type, field.sample));
    }
    for (const [name, member] of value) {
      if (!names.has(name)) result.set(name, named.additional ? inner(member, named.additional.type) : member);
    }
    return result;
  }

  reference.completed = completed;
})();
