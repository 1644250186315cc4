// Single values as Swift: literals, numbers, times, bytes and JSON, as ValueExpressions in
// Sources/SwiftEmitter writes them.
"use strict";
(() => {
  const reference = (globalThis.reference ??= {});
  const { JSONNumber } = reference.json;
  const { text, call, list, dictionary } = reference.swiftLayout;

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

  reference.swiftValues = {
    FileValue, scalars, json, literal, timestamp, day, bytes, isInt, isWithin, scalarText,
  };
})();
