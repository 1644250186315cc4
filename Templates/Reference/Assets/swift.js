// What was entered, as Swift: ValueTyping in Sources/SDKModel and ValueExpressions in
// Sources/SwiftEmitter, with the labels and names that the generator put into the page.
"use strict";
(() => {
  const reference = (globalThis.reference ??= {});
  const { JSONNumber, write } = reference.json;
  const { text, call, list, dictionary, line } = reference.swiftLayout;

  /** A value that is none of the type that is asked for. */
  class Mismatch extends Error {
    constructor(path, expected) {
      super(`${path.join(".") || "value"}: expected ${expected}`);
      this.path = path;
      this.expected = expected;
    }
  }

  /** A file that was chosen. */
  class FileValue {
    constructor(file) {
      this.file = file;
    }
  }

  const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/u;

  /** A string literal. */
  function literal(value) {
    let result = '"';
    for (const character of value.toWellFormed?.() ?? value) {
      if (character === "\\" || character === '"') result += "\\" + character;
      else if (character === "\n") result += "\\n";
      else if (character === "\r") result += "\\r";
      else if (character === "\t") result += "\\t";
      else if (character !== "\u200c" && character !== "\u200d" && hidden.test(character)) {
        result += `\\u{${character.codePointAt(0).toString(16).toUpperCase()}}`;
      } else result += character;
    }
    return result + '"';
  }

  /** A point in time in the form of RFC 3339; null for any other text. */
  function timestamp(value) {
    const parts =
      /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?([Zz]|[+-]\d\d:\d\d)$/.exec(value);
    if (!parts || !day(value.slice(0, 10))) return null;
    const [year, month, date, hour, minute, second] = parts.slice(1, 7).map(Number);
    if (hour > 23 || minute > 59 || second > 59) return null;
    const zone = parts[8];
    let offset = 0;
    if (zone.length === 6) {
      const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(4))];
      if (hours > 23 || minutes > 59) return null;
      offset = (zone[0] === "-" ? -1 : 1) * (hours * 3600 + minutes * 60);
    }
    const moment = new Date(0);
    moment.setUTCFullYear(year, month - 1, date);
    moment.setUTCHours(hour, minute, second);
    return { seconds: moment.getTime() / 1000 - offset, fraction: parts[7] ?? "", isUTC: zone === "Z" };
  }

  /** Whether a text is a day such as 2026-01-31. */
  function day(value) {
    const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
    if (!parts) return false;
    const [year, month, date] = parts.slice(1).map(Number);
    const moment = new Date(0);
    moment.setUTCFullYear(year, month - 1, date);
    return month >= 1 && date >= 1 && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date;
  }

  /** The bytes that a text in Base64 stands for; null if it is none. */
  function bytes(value) {
    if (value.length % 4 || !/^[A-Za-z0-9+/]*={0,2}$/.test(value)) return null;
    return Uint8Array.from(atob(value), (character) => character.charCodeAt(0));
  }

  function date(value) {
    const { seconds, fraction, isUTC } = timestamp(value);
    if (isUTC && !fraction) {
      return call("Date", [{ value: text(literal(value)) }, { label: "strategy", value: text(".iso8601") }]);
    }
    const number = !fraction ? `${seconds}`
      : seconds >= 0 ? `${seconds}.${fraction}` : `${seconds} + 0.${fraction}`;
    return call("Date", [{ label: "timeIntervalSince1970", value: text(number) }]);
  }

  function data(content) {
    try {
      const decoded = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
      return call("Data", [{ value: text(literal(decoded) + ".utf8") }]);
    } catch {
      return call("Data", [{ value: list([...content].map((byte) => text(String(byte)))) }]);
    }
  }

  function double(value) {
    const number = Number(value);
    return Number.isInteger(number) && Math.abs(number) < 1e21 ? `${number}.0` : `${number}`;
  }

  function decimal(value) {
    const digits = value.replace(/\D/g, "").length;
    if (digits <= 15 && !/e/i.test(value)) return text(value);
    return text(`Decimal(string: ${literal(value)}) ?? 0`);
  }

  const isWithin = (value, least, most) => {
    if (!/^[+-]?\d+$/.test(value)) return false;
    const number = BigInt(value.replace(/^\+/, ""));
    return number >= least && number <= most;
  };
  const isInt = (value) => isWithin(value, -(2n ** 63n), 2n ** 63n - 1n);

  function json(value) {
    if (value === null) return text(".null");
    if (typeof value === "boolean") return text(String(value));
    if (typeof value === "string") return text(literal(value));
    if (value instanceof JSONNumber) {
      if (isInt(value.text)) return text(value.text);
      const isWhole = /^-?\d+$/.test(value.text);
      if (!isWhole && Number.isFinite(Number(value.text))) return text(value.text);
      return call("JSONValue", [{ label: "json", value: text(literal(value.text)) }]);
    }
    if (Array.isArray(value)) return list(value.map(json));
    return dictionary([...value].map(([name, member]) => [literal(name), json(member)]));
  }

  const scalarText = (value) =>
    typeof value === "string" ? value
      : value instanceof JSONNumber ? value.text
        : typeof value === "boolean" ? String(value) : null;

  const scalars = {
    json: (value) => json(value),
    string(value, fail) {
      return text(literal(scalarText(value) ?? fail("a text")));
    },
    integer(value, fail) {
      if (!(value instanceof JSONNumber) || !isInt(value.text)) fail("a whole number");
      return text(String(BigInt(value.text)));
    },
    unsigned(value, fail) {
      if (!(value instanceof JSONNumber) || !isWithin(value.text, 0n, 2n ** 64n - 1n)) {
        fail("a whole number that is not negative");
      }
      return text(String(BigInt(value.text)));
    },
    number(value, fail) {
      if (!(value instanceof JSONNumber) || !Number.isFinite(Number(value.text))) fail("a number");
      return text(double(value.text));
    },
    decimal(value, fail) {
      return value instanceof JSONNumber ? decimal(value.text) : fail("a number");
    },
    boolean(value, fail) {
      return typeof value === "boolean" ? text(String(value)) : fail("true or false");
    },
    date(value, fail) {
      if (typeof value !== "string" || !timestamp(value)) fail("a time such as 2026-01-31T09:30:00Z");
      return date(value);
    },
    day(value, fail) {
      if (typeof value !== "string" || !day(value)) fail("a day such as 2026-01-31");
      return call("CalendarDate", [{ label: "parsing", value: text(`"${value}"`) }]);
    },
    bytes(value, fail) {
      const content = typeof value === "string" ? bytes(value) : null;
      return data(content ?? fail("bytes in Base64"));
    },
    file(value, fail) {
      if (value instanceof FileValue) {
        const name = text(literal(value.file.name));
        const address = call("URL", [{ label: "filePath", value: name }]);
        return call("FilePart", [
          { value: call("Data", [{ label: "contentsOf", value: address }]) },
          { label: "filename", value: name },
        ]);
      }
      const content = scalarText(value) ?? fail("the text of a file");
      return call("FilePart", [
        { value: data(new TextEncoder().encode(content)) },
        { label: "filename", value: text('"file.txt"') },
      ]);
    },
  };

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

  reference.swift = {
    Speller, Mismatch, FileValue, literal, timestamp, day, bytes, isInt, isWithin, scalarText, write,
  };
})();
