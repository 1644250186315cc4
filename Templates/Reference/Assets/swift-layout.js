// Swift expressions broken into lines as the generator breaks them: SwiftExpression and SwiftLayout
// in Sources/SwiftEmitter.
"use strict";
(() => {
  const reference = (globalThis.reference ??= {});

  const text = (value) => ({ text: value });
  const call = (name, args) => ({ call: name, arguments: args });
  const list = (elements) => ({ list: elements });
  const dictionary = (entries) => ({ dictionary: entries });

  const segmenter = globalThis.Intl?.Segmenter ? new Intl.Segmenter() : null;

  /** The number of columns that a text takes in an editor. */
  function columns(value) {
    if (/^[\x20-\x7e]*$/.test(value)) return value.length;
    return segmenter ? [...segmenter.segment(value)].length : [...value].length;
  }

  const head = (argument) => (argument.label ? `${argument.label}: ` : "");

  /** An expression on a single line. */
  function line(expression) {
    if ("text" in expression) return expression.text;
    if ("call" in expression) {
      const passed = expression.arguments.map((argument) => head(argument) + line(argument.value));
      return `${expression.call}(${passed.join(", ")})`;
    }
    if ("list" in expression) return `[${expression.list.map(line).join(", ")}]`;
    if (!expression.dictionary.length) return "[:]";
    return `[${expression.dictionary.map(([key, value]) => `${key}: ${line(value)}`).join(", ")}]`;
  }

  class Layout {
    constructor(width) {
      this.width = width;
    }

    fits(value, indentation) {
      return indentation + columns(value) <= this.width;
    }

    /** The lines of an expression, with what stands before its first and behind its last. */
    lines(expression, indentation = 0, before = "", behind = "") {
      const single = before + line(expression) + behind;
      if (this.fits(single, indentation)) return [single];
      if ("text" in expression) {
        if (!before.endsWith(": ") || before.startsWith('"')) return [single];
        return [before.slice(0, -1), "  " + expression.text + behind];
      }
      if ("call" in expression) {
        if (!expression.arguments.length) return [single];
        const inner = this.arguments(expression.arguments, indentation + 2, ")" + behind);
        return [`${before}${expression.call}(`, ...inner.map((row) => "  " + row)];
      }
      const elements = "list" in expression
        ? expression.list.map((element) => ["", element])
        : expression.dictionary.map(([key, value]) => [key + ": ", value]);
      return this.bracketed(elements, indentation, before, behind);
    }

    /** Arguments that fill their lines, or each on lines of its own where one needs several. */
    arguments(passed, indentation, behind) {
      const whole = passed.map((argument) => head(argument) + line(argument.value));
      const last = passed.length - 1;
      if (whole.every((row, index) => this.fits(row + (index === last ? behind : ","), indentation))) {
        const rows = this.filled(whole, indentation, behind);
        rows[rows.length - 1] += behind;
        return rows;
      }
      return passed.flatMap((argument, index) =>
        this.lines(argument.value, indentation, head(argument), index === last ? behind : ","));
    }

    filled(elements, indentation, closing) {
      const rows = [];
      elements.forEach((element, index) => {
        const isLast = index === elements.length - 1;
        const row = isLast ? element : element + ",";
        const needed = isLast ? row + closing : row;
        if (rows.length && this.fits(rows.at(-1), indentation + 1 + columns(needed))) {
          rows[rows.length - 1] += " " + row;
        } else {
          rows.push(row);
        }
      });
      return rows;
    }

    bracketed(elements, indentation, before, behind) {
      if (!elements.length) return [before + "[]" + behind];
      const comma = elements.length > 1 ? "," : "";
      const inner = elements.flatMap(([name, value]) =>
        this.lines(value, indentation + 2, name, comma));
      return [before + "[", ...inner.map((row) => "  " + row), "]" + behind];
    }
  }

  reference.swiftLayout = { text, call, list, dictionary, line, Layout };
})();
