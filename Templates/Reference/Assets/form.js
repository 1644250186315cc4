// The form of a call: a row for each parameter, and inside it rows for what the parameter holds.
"use strict";
(() => {
  const reference = (globalThis.reference ??= {});
  const { make, newID, line, truth, choice, free, file } = reference.controls;
  const composites = reference.composites;
  const deepest = 16;
  const words = { json: "any JSON", date: "date-time", day: "date", bytes: "Base64", unsigned: "integer", decimal: "number" };

  /** What is wrong with what was entered. */
  class Problems {
    constructor(demandsAll) {
      this.demandsAll = demandsAll;
      this.list = [];
    }

    add(input, message) {
      this.list.push({ input, message });
    }
  }

  class Form {
    /**
     * @param changed called when something was entered.
     */
    constructor(description, changed) {
      this.description = description;
      this.types = description.types;
      this.changed = changed;
      this.depth = 0;
      /** The alternatives that were chosen, by the values that were entered for them. */
      this.chosen = new WeakMap();
      this.speller = new reference.swift.Speller(description);
      this.rows = description.parameters.map((parameter) => this.parameter(parameter));
    }

    get elements() {
      return this.rows.map((row) => row.element);
    }

    /** The values of the parameters, in their order. */
    read(problems = new Problems(false)) {
      this.chosen = new WeakMap();
      return this.rows.map((row) => row.read(problems));
    }

    /** Fills in values by the index of their parameter, or clears the form. */
    fill(values) {
      this.rows.forEach((row, index) => row.fill(values?.get(String(index))));
      this.changed();
    }

    parameter(parameter) {
      if (parameter.group) return this.group(parameter);
      const isFree = parameter.place === "wholeBody" && ["bytes", "stream"].includes(this.description.body);
      const type = isFree ? "file" : parameter.type;
      const name = parameter.name || "body";
      return this.row(name, type, { ...parameter, key: `p.${parameter.name}` });
    }

    /** Several headers of which one is sent. */
    group(parameter) {
      const select = make("select", { id: newID(), "aria-label": `${parameter.label}: which` },
        make("option", { value: "" }, "—"),
        ...parameter.group.map((member) => make("option", { value: member.name }, member.name)));
      const input = line("string", { sample: null, secret: true });
      input.element.hidden = true;
      input.input.setAttribute("aria-label", `${parameter.label}: value`);
      select.addEventListener("change", () => {
        input.element.hidden = !select.value;
      });
      return {
        element: make("fieldset", { class: "field" },
          make("legend", {}, make("code", {}, parameter.label), " ", make("span", { class: "type" }, "one header")),
          select, input.element),
        read(problems) {
          const value = input.read(problems);
          return select.value && value !== undefined ? new Map([[select.value, value]]) : undefined;
        },
        fill(value) {
          const [name, text] = value ? [...value][0] : ["", undefined];
          select.value = name;
          input.element.hidden = !name;
          input.fill(text);
        },
      };
    }

    /** A named value. */
    row(name, type, options) {
      const title = [make("code", {}, name), " ", make("span", { class: "type" }, this.word(type)),
        options.required ? make("span", { class: "required" }, " required") : null];
      const hint = this.hint(options.key);
      // What may contain itself is made when it is asked for.
      const isAsked = !options.required && this.isObject(type);
      const control = isAsked
        ? composites.optional(this, name, () => this.control(type, { ...options, name, required: true }))
        : this.control(type, { ...options, name });
      if (control.input) {
        const label = make("label", { for: control.input.id }, ...title);
        return { ...control, element: make("div", { class: "field" }, label, hint, control.element) };
      }
      return { ...control, element: make("fieldset", { class: "field" }, make("legend", {}, ...title), hint, control.element) };
    }

    /** What is entered for a type. */
    control(type, options) {
      if (options.nullable || (typeof type === "object" && "nullable" in type)) {
        const inner = typeof type === "object" && "nullable" in type ? type.nullable : type;
        return composites.nullable(this, inner, options);
      }
      if (type === "boolean") return truth(options);
      if (type === "json") return free(false, options);
      if (type === "file") return file(options);
      if (typeof type === "string") return line(type, options);
      if (typeof type === "number") return this.named(this.types[type], options);
      if ("array" in type) return composites.list(this, type.array, options);
      return type.map === "json" ? free(true, options) : composites.map(this, type.map, options);
    }

    named(type, options) {
      if (type.enum) return choice(type, options);
      // Objects that demand themselves have no end.
      if (this.depth > deepest || !(type.record || type.union || type.wrapper !== undefined)) {
        return free(false, options);
      }
      this.depth += 1;
      const control = type.record ? composites.record(this, type)
        : type.union ? composites.union(this, type, options) : this.control(type.wrapper, options);
      this.depth -= 1;
      return control;
    }

    /** Whether a value has rows of its own that are there at once. */
    isObject(type) {
      if (typeof type === "object") return "nullable" in type && this.isObject(type.nullable);
      if (typeof type !== "number") return false;
      const { record, union, wrapper } = this.types[type];
      return Boolean(record || union) || (wrapper !== undefined && this.isObject(wrapper));
    }

    /** What is said of the field above, in its first words; a link to the rest, where there is one. */
    hint(key) {
      const row = key && document.querySelector(`[data-key="${CSS.escape(key)}"]`);
      const about = row?.querySelector(":scope > .about");
      if (!about) return null;
      const text = about.firstElementChild.textContent.trim();
      const sentence = /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;
      const shown = sentence.length > 160 ? sentence.slice(0, 160) + "…" : sentence.replace(/:$/, "…");
      const hint = make("p", { class: "hint" }, shown);
      if (shown !== about.textContent.trim()) hint.append(" ", make("a", { href: `#${row.id}`, "aria-label": `More on ${row.id}` }, "More"));
      return hint;
    }

    /** What a value is, in the words of the list of parameters. */
    word(type) {
      if (typeof type === "string") return words[type] ?? type;
      if (typeof type === "number") {
        const named = this.types[type];
        if (named.wrapper !== undefined) return this.word(named.wrapper);
        return named.record ? "object" : named.enum ? "enum" : named.union ? "one of several" : "value";
      }
      if ("array" in type) return "array";
      return "map" in type ? "object" : this.word(type.nullable);
    }
  }

  reference.form = { Form, Problems };
})();
