// Controls for single values. Each reads what was entered as a JSON value, says what is wrong with
// it, and can be filled in.
//
// A control is { element, read(problems), fill(value) }. `read` gives undefined where nothing, or
// nothing right, was entered.
"use strict";
(() => {
  const reference = (globalThis.reference ??= {});
  const { parse, write, JSONNumber, JSONProblem } = reference.json;
  const { FileValue, timestamp, day, bytes, isInt, isWithin, scalarText } = reference.swiftValues;
  let count = 0;

  /** An element with attributes and content. */
  function make(name, attributes = {}, ...content) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value === true) element.setAttribute(key, "");
      else if (value !== false && value !== undefined && value !== null) element.setAttribute(key, value);
    }
    element.append(...content.filter((part) => part !== null && part !== undefined));
    return element;
  }

  function newID() {
    count += 1;
    return `c${count}`;
  }

  /** Shows a problem at an input, or takes it away. */
  function mark(input, message) {
    const place = document.getElementById(`${input.id}-problem`);
    if (message) {
      input.setAttribute("aria-invalid", "true");
      if (place) place.textContent = message;
    } else {
      input.removeAttribute("aria-invalid");
      if (place) place.textContent = "";
    }
  }

  /** A place for what is wrong with an input. */
  function problemPlace(input) {
    return make("p", { class: "problem", id: `${input.id}-problem`, "aria-live": "polite" });
  }

  /** Reads an input through a function that gives { value } or { problem }. */
  function reading(input, options, read) {
    return (problems) => {
      const text = input.value;
      if (text === "") {
        const isMissing = options.required && problems.demandsAll;
        mark(input, isMissing ? "This is required." : "");
        if (isMissing) problems.add(input, "This is required.");
        return undefined;
      }
      const { value, problem } = read(text);
      mark(input, problem);
      if (problem) problems.add(input, problem);
      return problem ? undefined : value;
    };
  }

  const readers = {
    string: (text) => ({ value: text }),
    integer: (text) =>
      isInt(text.trim()) ? { value: new JSONNumber(String(BigInt(text.trim().replace(/^\+/, "")))) }
        : { problem: "Enter a whole number." },
    unsigned: (text) =>
      isWithin(text.trim(), 0n, 2n ** 64n - 1n) ? { value: new JSONNumber(String(BigInt(text.trim().replace(/^\+/, "")))) }
        : { problem: "Enter a whole number that is not negative." },
    number: (text) =>
      /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text.trim()) && Number.isFinite(Number(text))
        ? { value: new JSONNumber(text.trim()) } : { problem: "Enter a number such as 1.5." },
    decimal: (text) =>
      /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text.trim())
        ? { value: new JSONNumber(text.trim()) } : { problem: "Enter a number such as 9.95." },
    date: (text) =>
      timestamp(text.trim()) ? { value: text.trim() }
        : { problem: "Enter a time such as 2026-01-31T09:30:00Z." },
    day: (text) =>
      day(text.trim()) ? { value: text.trim() } : { problem: "Enter a day such as 2026-01-31." },
    bytes: (text) =>
      bytes(text.trim()) ? { value: text.trim() } : { problem: "Enter bytes in Base64." },
  };

  /** How a value is written, where nothing shows one. */
  const forms = {
    integer: "1", unsigned: "1", number: "1.5", decimal: "9.95", date: "2026-01-31T09:30:00Z", day: "2026-01-31",
    bytes: "Ynl0ZXM=",
  };

  /** A line of text that stands for a value. */
  function line(kind, options) {
    const sample = scalarText(options.sample ?? null) ?? forms[kind];
    const isNumber = ["integer", "unsigned", "number", "decimal"].includes(kind);
    const input = make("input", {
      id: newID(), type: options.secret ? "password" : "text", placeholder: sample, autocomplete: "off",
      spellcheck: "false", "aria-required": options.required, inputmode: isNumber ? "decimal" : undefined,
    });
    input.setAttribute("aria-describedby", `${input.id}-problem`);
    return {
      element: make("div", { class: "control" }, input, problemPlace(input)), input,
      read: reading(input, options, readers[kind]),
      fill(value) {
        input.value = value === undefined ? "" : scalarText(value) ?? "";
      },
    };
  }

  /** A choice of true and false. */
  function truth(options) {
    const input = make("select", { id: newID(), "aria-required": options.required },
      make("option", { value: "" }, "—"), make("option", {}, "true"), make("option", {}, "false"));
    return {
      element: make("div", { class: "control" }, input, problemPlace(input)), input,
      read: reading(input, options, (text) => ({ value: text === "true" })),
      fill(value) {
        input.value = value === undefined ? "" : String(value);
      },
    };
  }

  /** A choice of known values, and of others: a list may have grown. */
  function choice(type, options) {
    const other = "\u0000other";
    const input = make("select", { id: newID(), "aria-required": options.required },
      make("option", { value: "" }, "—"),
      ...type.enum.map((value) => make("option", { value }, value)),
      make("option", { value: other }, "Another value…"));
    const free = make("input", {
      id: newID(), type: "text", autocomplete: "off", spellcheck: "false", hidden: true,
      "aria-label": "Another value",
    });
    input.addEventListener("change", () => {
      free.hidden = input.value !== other;
      if (!free.hidden) free.focus();
    });
    function read(text) {
      const raw = text === other ? free.value : text;
      if (raw === "") return { problem: "Enter a value." };
      if (type.raw === "string") return { value: raw };
      if (type.raw === "integer") return readers.integer(raw);
      if (raw.length > 1 && raw.startsWith('"') && raw.endsWith('"')) return { value: raw.slice(1, -1) };
      try {
        return { value: parse(raw) };
      } catch {
        return { value: raw };
      }
    }
    return {
      element: make("div", { class: "control" }, input, free, problemPlace(input)), input,
      read: reading(input, options, read),
      fill(value) {
        const text = value === undefined ? "" : scalarText(value) ?? "";
        const raw = type.raw === "json" && typeof value === "string" ? `"${value}"` : text;
        const isKnown = raw === "" || type.enum.includes(raw);
        input.value = isKnown ? raw : other;
        free.hidden = isKnown;
        free.value = isKnown ? "" : text;
      },
    };
  }

  /** Free JSON; an object, where only that will do. */
  function free(isObject, options) {
    const input = make("textarea", {
      id: newID(), rows: 3, spellcheck: "false", autocomplete: "off", class: "json",
      placeholder: isObject ? '{"key": "value"}' : "JSON", "aria-required": options.required,
    });
    input.setAttribute("aria-describedby", `${input.id}-problem`);
    input.addEventListener("input", () => {
      input.rows = Math.min(16, Math.max(3, input.value.split("\n").length));
    });
    return {
      element: make("div", { class: "control" }, input, problemPlace(input)), input,
      read: reading(input, options, (text) => {
        try {
          const value = parse(text);
          return isObject && !(value instanceof Map)
            ? { problem: "Enter an object: members between '{' and '}'." } : { value };
        } catch (problem) {
          if (!(problem instanceof JSONProblem)) throw problem;
          return { problem: `${problem.message}.` };
        }
      }),
      fill(value) {
        input.value = value === undefined ? "" : write(value, 2);
        input.dispatchEvent(new Event("input", { bubbles: true }));
      },
    };
  }

  /** A file of the reader's. */
  function file(options) {
    const input = make("input", { id: newID(), type: "file", "aria-required": options.required });
    return {
      element: make("div", { class: "control" }, input, problemPlace(input)), input,
      read(problems) {
        if (input.files.length) {
          mark(input, "");
          return new FileValue(input.files[0]);
        }
        const isMissing = options.required && problems.demandsAll;
        mark(input, isMissing ? "Choose a file." : "");
        if (isMissing) problems.add(input, "Choose a file.");
        return undefined;
      },
      fill() {
        input.value = "";
      },
    };
  }

  reference.controls = { make, newID, mark, problemPlace, line, truth, choice, free, file };
})();
