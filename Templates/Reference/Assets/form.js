// The form of a call: a row for each parameter, and inside it rows for the members of objects, the
// elements of lists and the entries of maps, which are made when they are wanted.
"use strict";
(() => {
  const reference = (globalThis.reference ??= {});
  const { make, newID, line, truth, choice, free, file } = reference.controls;
  const { JSONNumber } = reference.json;
  const deepest = 16;

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
      const legend = make("legend", {}, ...title);
      // What may contain itself is made when it is asked for.
      if (!options.required && this.isObject(type)) return this.optional(name, type, options, legend, hint);
      const control = this.control(type, options);
      if (control.input) {
        const label = make("label", { for: control.input.id }, ...title);
        return { ...control, element: make("div", { class: "field" }, label, hint, control.element) };
      }
      return { ...control, element: make("fieldset", { class: "field" }, legend, hint, control.element) };
    }

    /** A value that is there only if it is asked for: its rows are made then. */
    optional(name, type, options, legend, hint) {
      const place = make("div", { class: "inside" });
      const button = make("button", { type: "button", class: "small", "aria-expanded": "false" }, `Add ${name}`);
      let control = null;
      const set = (isThere) => {
        control = isThere ? this.control(type, { ...options, required: true }) : null;
        place.replaceChildren(...(control ? [control.element] : []));
        button.textContent = control ? `Remove ${name}` : `Add ${name}`;
        button.setAttribute("aria-expanded", String(Boolean(control)));
      };
      button.addEventListener("click", () => {
        set(!control);
        this.changed();
      });
      return {
        element: make("fieldset", { class: "field" }, legend, hint, button, place),
        read: (problems) => control?.read(problems),
        fill(value) {
          set(value !== undefined && value !== null);
          control?.fill(value);
        },
      };
    }

    /** What is entered for a type. */
    control(type, options) {
      if (options.nullable || (typeof type === "object" && "nullable" in type)) {
        return this.nullable(typeof type === "object" && "nullable" in type ? type.nullable : type, options);
      }
      if (type === "boolean") return truth(options);
      if (type === "json") return free(false, options);
      if (type === "file") return file(options);
      if (typeof type === "string") return line(type, options);
      if (typeof type === "number") return this.named(this.types[type], options);
      if ("array" in type) return this.list(type.array, options);
      return type.map === "json" ? free(true, options) : this.map(type.map, options);
    }

    named(type, options) {
      if (type.enum) return choice(type, options);
      // Objects that demand themselves have no end.
      if (this.depth > deepest || !(type.record || type.union || type.wrapper !== undefined)) {
        return free(false, options);
      }
      this.depth += 1;
      const control = type.record ? this.record(type)
        : type.union ? this.union(type, options) : this.control(type.wrapper, options);
      this.depth -= 1;
      return control;
    }

    /** A value that may also be null. */
    nullable(type, options) {
      const control = this.control(type, { ...options, nullable: false, required: false });
      const box = make("input", { type: "checkbox", id: newID() });
      const label = make("label", { class: "null", for: box.id }, box, " null");
      const set = (isNull) => {
        box.checked = isNull;
        control.element.hidden = isNull;
      };
      box.addEventListener("change", () => set(box.checked));
      return {
        element: make("div", { class: "nullable" }, control.element, label), input: control.input,
        read: (problems) => (box.checked ? null : control.read(problems)),
        fill(value) {
          set(value === null);
          control.fill(value === null ? undefined : value);
        },
      };
    }

    record(type) {
      const fields = type.record.filter((field) => !field.readOnly || field.required);
      const rows = fields.map((field) => this.row(field.name, field.type, { ...field, key: `${type.id}.${field.name}` }));
      const others = type.additional ? this.additional(type.additional) : null;
      const element = make("div", { class: "fields-form" }, ...rows.map((row) => row.element), others?.element);
      if (!rows.length && !others) element.append(make("p", { class: "hint" }, "An object without members."));
      return {
        element,
        read(problems) {
          const members = new Map();
          rows.forEach((row, index) => {
            const value = row.read(problems);
            if (value !== undefined) members.set(fields[index].name, value);
          });
          for (const [name, value] of others?.read(problems) ?? []) {
            if (!members.has(name)) members.set(name, value);
          }
          return members;
        },
        fill(value) {
          rows.forEach((row, index) => row.fill(value?.get(fields[index].name)));
          const names = new Set(type.record.map((field) => field.name));
          const rest = [...(value ?? [])].filter(([name]) => !names.has(name));
          others?.fill(rest.length ? new Map(rest) : undefined);
        },
      };
    }

    /** The members of an object that have no name of their own. */
    additional(additional) {
      return this.row("other members", { map: additional.type }, {});
    }

    list(type, options) {
      return this.repeated("element", options, (remove) => {
        const control = this.control(type, { ...options, required: true, key: undefined, sample: options.sample });
        const group = make("div", { class: "element" }, control.element, remove);
        if (control.input) control.input.setAttribute("aria-label", "Element");
        return { element: group, read: control.read, fill: control.fill };
      }, (values) => values.filter((value) => value !== undefined), (value) => value ?? []);
    }

    map(type, options) {
      return this.repeated("entry", options, (remove) => {
        const key = line("string", { required: true });
        key.input.setAttribute("aria-label", "Name");
        key.input.placeholder = "name";
        const control = this.control(type, { required: true });
        if (control.input) control.input.setAttribute("aria-label", "Value");
        const group = make("div", { class: "element entry" }, key.element, control.element, remove);
        return {
          element: group,
          read(problems) {
            const [name, value] = [key.read(problems), control.read(problems)];
            return name === undefined || value === undefined ? undefined : [name, value];
          },
          fill(entry) {
            key.fill(entry?.[0]);
            control.fill(entry?.[1]);
          },
        };
      }, (values) => new Map(values.filter((value) => value !== undefined)), (value) => [...(value ?? [])]);
    }

    /** Any number of values; absent where there are none and it may be. */
    repeated(noun, options, create, collect, spread) {
      const place = make("div", { class: "elements" });
      const add = make("button", { type: "button", class: "small" }, `Add ${noun}`);
      let items = [];
      const append = (value) => {
        const remove = make("button", { type: "button", class: "small remove", "aria-label": `Remove ${noun}` }, "Remove");
        const item = create(remove);
        remove.addEventListener("click", () => {
          items = items.filter((other) => other !== item);
          item.element.remove();
          add.focus();
          this.changed();
        });
        items.push(item);
        place.append(item.element);
        if (value !== undefined) item.fill(value);
        return item;
      };
      add.addEventListener("click", () => {
        append().element.querySelector("input, select, textarea, button")?.focus();
        this.changed();
      });
      return {
        element: make("div", {}, place, add),
        read: (problems) => {
          if (!items.length && !options.required) return undefined;
          return collect(items.map((item) => item.read(problems)));
        },
        fill(value) {
          items = [];
          place.replaceChildren();
          for (const element of spread(value)) append(element);
        },
      };
    }

    union(type, options) {
      const select = make("select", { id: newID(), "aria-label": "Alternative" },
        ...type.union.map((alternative, index) => make("option", { value: index }, alternative.name)));
      const place = make("div", { class: "inside" });
      let control = null;
      const set = (index) => {
        select.value = String(index);
        control = this.control(type.union[index].type, { ...options, nullable: false });
        place.replaceChildren(control.element);
      };
      select.addEventListener("change", () => set(Number(select.value)));
      set(0);
      return {
        element: make("div", { class: "union" }, select, place),
        read: (problems) => {
          const value = control.read(problems);
          const isObject = typeof value === "object" && value !== null && !(value instanceof JSONNumber);
          if (isObject) this.chosen.set(value, Number(select.value));
          return value;
        },
        fill: (value) => {
          set(value === undefined ? 0 : this.speller.alternative(value, type) ?? 0);
          control.fill(value);
        },
      };
    }

    /** Whether a value has rows of its own that are there at once. */
    isObject(type) {
      if (typeof type === "object") return "nullable" in type && this.isObject(type.nullable);
      if (typeof type !== "number") return false;
      const { record, union, wrapper } = this.types[type];
      return Boolean(record || union) || (wrapper !== undefined && this.isObject(wrapper));
    }

    /** What is said of the field above, in its first words. */
    hint(key) {
      const row = key && document.querySelector(`[data-key="${CSS.escape(key)}"]`);
      const about = row?.querySelector(":scope > .about");
      if (!about) return null;
      const text = about.textContent.trim();
      const end = text.search(/[.:](\s|$)/);
      return make("p", { class: "hint" },
        end < 0 || end > 160 ? text.slice(0, 160) + (text.length > 160 ? "…" : "") : text.slice(0, end + 1), " ",
        make("a", { href: `#${row.id}`, "aria-label": `More on ${row.id}` }, "More"));
    }

    word(type) {
      if (typeof type === "string") return { json: "any JSON", date: "date-time", day: "date", bytes: "Base64", unsigned: "integer", decimal: "number" }[type] ?? type;
      if (typeof type === "number") {
        const named = this.types[type];
        return named.record ? "object" : named.enum ? "enum" : named.union ? "one of several" : named.wrapper !== undefined ? this.word(named.wrapper) : "value";
      }
      if ("array" in type) return "list";
      return "map" in type ? "object" : this.word(type.nullable);
    }
  }

  reference.form = { Form, Problems };
})();
