// What was entered, as Swift: ValueTyping in Sources/SDKModel and ValueExpressions in
// Sources/SwiftEmitter, with the labels and names that the generator put into the page.
"use strict";
(() => {
  const reference = (globalThis.reference ??= {});
  const { JSONNumber } = reference.json;
  const { text, call, list, dictionary, line } = reference.swiftLayout;
  const { scalars, json, literal, isInt, scalarText } = reference.swiftValues;

  /** A value that is none of the type that is asked for. */
  class Mismatch extends Error {
    constructor(path, expected) {
      super(`${path.join(".") || "value"}: expected ${expected}`);
      this.path = path;
      this.expected = expected;
    }
  }

  /** Writes the values of a call. */
  class Speller {
    /** @param chosen the alternatives that were chosen for values, by the values themselves. */
    constructor(description, chosen = new WeakMap()) {
      this.types = description.types;
      this.description = description;
      this.chosen = chosen;
    }

    /** A value where its type is expected. */
    value(value, type, path = []) {
      const fail = (expected) => {
        throw new Mismatch(path, expected);
      };
      if (typeof type === "string") return scalars[type](value, fail);
      if (typeof type === "number") return this.named(value, this.types[type], path, fail);
      if ("array" in type) {
        if (!Array.isArray(value)) fail("a list");
        return list(value.map((element, index) => this.value(element, type.array, [...path, index])));
      }
      if ("map" in type) {
        if (!(value instanceof Map)) fail("an object");
        return dictionary(this.entries(value, type.map, path));
      }
      return value === null ? text("nil") : this.value(value, type.nullable, path);
    }

    entries(members, type, path) {
      return [...members].map(([name, value]) => [literal(name), this.value(value, type, [...path, name])]);
    }

    named(value, type, path, fail) {
      if (type.record) return this.record(value, type, path, fail);
      if (type.wrapper !== undefined) {
        return call(type.swift, [{ value: this.value(value, type.wrapper, path) }]);
      }
      if (type.enum) return this.enumeration(value, type, fail);
      if (type.union) return this.union(value, type, path, fail);
      return fail("no value: this is an answer");
    }

    record(value, type, path, fail) {
      if (!(value instanceof Map)) fail("an object");
      const passed = [];
      for (const field of type.record) {
        if (!value.has(field.name)) {
          if (field.required) fail(`the member '${field.name}'`);
          continue;
        }
        const member = value.get(field.name);
        const inner = [...path, field.name];
        let expression;
        if (member === null && field.type !== "json") {
          if (!field.nullable) {
            if (!field.required) continue;
            throw new Mismatch(inner, "a value");
          }
          expression = text("nil");
        } else {
          expression = this.value(member, field.type, inner);
        }
        if (field.nullable && field.type !== "json") {
          expression = this.nullable(expression, member, field.required);
        }
        if (field.sole && line(expression) === field.sole) continue;
        passed.push({ label: field.label, value: expression });
      }
      if (type.additional) {
        const names = new Set(type.record.map((field) => field.name));
        const others = [...value].filter(([name]) => !names.has(name));
        if (others.length) {
          const entries = this.entries(others, type.additional.type, path);
          passed.push({ label: type.additional.label, value: dictionary(entries) });
        }
      }
      return call(".init", passed);
    }

    /** A value that may be null, and may be left out if it is not required. */
    nullable(expression, value, isRequired) {
      if (isRequired) return expression;
      return value === null ? text(".null") : call(".value", [{ value: expression }]);
    }

    enumeration(value, type, fail) {
      const raw =
        type.raw === "string" ? scalarText(value)
          : type.raw === "integer"
            ? (value instanceof JSONNumber && isInt(value.text) ? String(BigInt(value.text)) : null)
            : typeof value === "string" ? `"${value}"` : scalarText(value);
      if (raw === null) fail("one of the listed values");
      const index = type.enum.indexOf(raw);
      if (index >= 0 && type.members[index]) return text(type.members[index]);
      const plain = json(type.raw === "string" ? raw : value);
      return type.raw === "json" ? call(".init", [{ label: "rawValue", value: plain }]) : plain;
    }

    union(value, type, path, fail) {
      const index = this.alternative(value, type, path);
      if (index === null) fail("one of the alternatives");
      const { member, type: inner } = type.union[index];
      return call(member, [{ value: this.value(value, inner, path) }]);
    }

    /** The alternative that was chosen, or that the discriminator names, or that fits best. */
    alternative(value, type, path = []) {
      const isObject = typeof value === "object" && value !== null;
      if (isObject && this.chosen.has(value)) return this.chosen.get(value);
      const member = value instanceof Map && type.discriminator ? value.get(type.discriminator) : null;
      const isNamed = ({ values }) => values.includes(scalarText(member));
      const isAnyNamed = type.union.some(isNamed);
      if (type.union.filter(isNamed).length === 1) return type.union.findIndex(isNamed);
      let best = null;
      type.union.forEach(({ members, type: inner, values }, index) => {
        if (isAnyNamed && !isNamed({ values })) return;
        const count = value instanceof Map ? members.filter((name) => value.has(name)).length : 0;
        if (best && best.count >= count) return;
        try {
          this.value(value, inner, path);
          best = { count, index };
        } catch (problem) {
          if (!(problem instanceof Mismatch)) throw problem;
        }
      });
      return best?.index ?? null;
    }

    /** The value of a parameter. */
    argument(value, parameter) {
      if (parameter.group) {
        const [name, member] = [...value][0];
        const { label } = parameter.group.find((entry) => entry.name === name);
        return call(".init", [{ label, value: text(literal(member)) }]);
      }
      if (parameter.place === "wholeBody") {
        const { body, format } = this.description;
        if (body === "anyFields") return call(format.kind === "multipart" ? "MultipartForm" : "URLEncodedForm", []);
        if (body === "stream") {
          return call("UploadBody", [{ value: this.value(value, parameter.type, [parameter.name]) }]);
        }
      }
      const { type } = parameter;
      const expression = this.value(value, type, [parameter.name]);
      const isNullable = typeof type === "object" && "nullable" in type && type.nullable !== "json";
      return isNullable ? this.nullable(expression, value, parameter.required) : expression;
    }

    /** The call as an expression, the parameters without a value left out. */
    call(values, client = "client", opening = this.description.swift.opening) {
      const passed = [];
      this.description.parameters.forEach((parameter, index) => {
        if (values[index] === undefined) return;
        passed.push({ label: parameter.label, value: this.argument(values[index], parameter) });
      });
      return call(`${opening}${client}.${this.description.swift.function}`, passed);
    }
  }

  reference.swift = { Speller, Mismatch };
})();
