// JSON that keeps the order of members and every digit of a number: objects are maps, and numbers
// keep the text that they were written as.
"use strict";
(() => {
  const reference = (globalThis.reference ??= {});
  const deepest = 60;

  class JSONNumber {
    constructor(text) {
      this.text = text;
    }
  }

  /** A text that is no JSON; says why and where. */
  class JSONProblem extends Error {}

  /** The value that a text stands for. Throws a `JSONProblem`. */
  function parse(text) {
    let index = 0;

    function fail(message) {
      const before = text.slice(0, index).split("\n");
      const place = before.length > 1 ? `line ${before.length}, column` : "column";
      throw new JSONProblem(`${message} at ${place} ${before.at(-1).length + 1}`);
    }

    function skip() {
      while (index < text.length && " \t\n\r".includes(text[index])) index += 1;
    }

    function string() {
      const start = index;
      index += 1;
      while (index < text.length && text[index] !== '"') {
        if (text[index] === "\n") fail("A text is not closed");
        index += text[index] === "\\" ? 2 : 1;
      }
      if (index >= text.length) fail("A text is not closed");
      index += 1;
      try {
        return JSON.parse(text.slice(start, index));
      } catch {
        index = start;
        return fail("A text has a character or escape that JSON does not allow");
      }
    }

    function value(depth) {
      if (depth > deepest) fail("The value is nested too deeply");
      skip();
      const character = text[index];
      if (character === undefined) return fail("A value is missing");
      if (character === '"') return string();
      if (character === "{") return object(depth);
      if (character === "[") return array(depth);
      for (const [word, meaning] of [["true", true], ["false", false], ["null", null]]) {
        if (text.startsWith(word, index)) {
          index += word.length;
          return meaning;
        }
      }
      const number = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/.exec(text.slice(index, index + 400));
      if (!number) return fail("This is no JSON value: texts stand in double quotes");
      index += number[0].length;
      return new JSONNumber(number[0]);
    }

    function array(depth) {
      const elements = [];
      index += 1;
      skip();
      if (text[index] === "]") {
        index += 1;
        return elements;
      }
      for (;;) {
        elements.push(value(depth + 1));
        skip();
        if (text[index] === "]") {
          index += 1;
          return elements;
        }
        if (text[index] !== ",") fail("A ',' or ']' is missing");
        index += 1;
      }
    }

    function object(depth) {
      const members = new Map();
      index += 1;
      skip();
      if (text[index] === "}") {
        index += 1;
        return members;
      }
      for (;;) {
        skip();
        if (text[index] !== '"') fail("The name of a member is missing: it stands in double quotes");
        const name = string();
        if (members.has(name)) fail(`There are two members named '${name}'`);
        skip();
        if (text[index] !== ":") fail("A ':' is missing");
        index += 1;
        members.set(name, value(depth + 1));
        skip();
        if (text[index] === "}") {
          index += 1;
          return members;
        }
        if (text[index] !== ",") fail("A ',' or '}' is missing");
        index += 1;
      }
    }

    const result = value(0);
    skip();
    if (index < text.length) fail("There is more behind the value");
    return result;
  }

  /** A value as JSON, indented where `step` says by how much. */
  function write(value, step = 0, indentation = "") {
    const inner = indentation + " ".repeat(step);
    const [open, between, close] = step ? [`\n${inner}`, `,\n${inner}`, `\n${indentation}`] : ["", ",", ""];
    if (value instanceof JSONNumber) return value.text;
    if (Array.isArray(value)) {
      if (!value.length) return "[]";
      return `[${open}${value.map((element) => write(element, step, inner)).join(between)}${close}]`;
    }
    if (value instanceof Map) {
      if (!value.size) return "{}";
      const members = [...value].map(
        ([name, member]) => `${JSON.stringify(name)}:${step ? " " : ""}${write(member, step, inner)}`);
      return `{${open}${members.join(between)}${close}}`;
    }
    return JSON.stringify(value ?? null);
  }

  reference.json = { parse, write, JSONNumber, JSONProblem };
})();
