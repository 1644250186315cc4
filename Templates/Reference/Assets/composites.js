// Controls of values that hold others: objects, lists, maps, and those that may be null, absent or one
// of several. What is inside is made by the form, when it is wanted.
"use strict";
(() => {
  const reference = (globalThis.reference ??= {});
  const { make, newID, line } = reference.controls;
  const { JSONNumber } = reference.json;

  /** A value that is there only if it is asked for: its rows are made then. */
  function optional(form, name, create) {
    const place = make("div", { class: "inside" });
    const button = make("button", { type: "button", class: "small", "aria-expanded": "false" }, `Add ${name}`);
    let control = null;
    const set = (isThere) => {
      control = isThere ? create() : null;
      place.replaceChildren(...(control ? [control.element] : []));
      button.textContent = `${control ? "Remove" : "Add"} ${name}`;
      button.setAttribute("aria-expanded", String(Boolean(control)));
    };
    button.addEventListener("click", () => {
      set(!control);
      form.changed();
    });
    return {
      element: make("div", {}, button, place),
      read: (problems) => control?.read(problems),
      fill(value) {
        set(value !== undefined && value !== null);
        control?.fill(value);
      },
    };
  }

  /** A value that may also be null. */
  function nullable(form, type, options) {
    const control = form.control(type, { ...options, nullable: false, required: false });
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

  /** An object whose members have names of their own, and others where it takes any. */
  function record(form, type) {
    const fields = type.record.filter((field) => !field.readOnly || field.required);
    const rows = fields.map((field) => form.row(field.name, field.type, { ...field, key: `${type.id}.${field.name}` }));
    const others = type.additional ? form.row("other members", { map: type.additional.type }, {}) : null;
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

  function list(form, type, options) {
    return repeated(form, options, (remove) => {
      const control = form.control(type, { ...options, required: true, key: undefined });
      return { ...control, element: element(control, control.element, remove) };
    }, (values) => values.filter((value) => value !== undefined), (value) => value ?? []);
  }

  function map(form, type, options) {
    return repeated(form, options, (remove) => {
      const key = line("string", { required: true });
      key.input.setAttribute("aria-label", "Name");
      key.input.placeholder = "name";
      const control = form.control(type, { required: true, name: options.name });
      control.input?.setAttribute("aria-label", "Value");
      const group = element(control, make("div", { class: "entry" }, key.element, control.element), remove);
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

  /** One of several values: on one line with its button, or below its number. */
  function element(control, content, remove) {
    if (control.input) {
      return make("div", { class: "element line" }, content, remove);
    }
    return make("div", { class: "element", role: "group" },
      make("div", { class: "element-head" }, make("span", { class: "ordinal" }), remove), content);
  }

  /** Any number of values; absent where there are none and it may be. */
  function repeated(form, options, create, collect, spread) {
    const name = options.name ?? "element";
    const place = make("div", { class: "elements" });
    const add = make("button", { type: "button", class: "small" }, `Add to ${name}`);
    let items = [];
    const number = () => items.forEach((item, index) => {
      const title = `${name} ${index + 1}`;
      const ordinal = item.element.querySelector(":scope > .element-head > .ordinal");
      if (ordinal) {
        ordinal.textContent = title;
        item.element.setAttribute("aria-label", title);
      }
      item.input?.setAttribute("aria-label", title);
      item.remove.setAttribute("aria-label", `Remove ${title}`);
    });
    const append = (value) => {
      const remove = make("button", { type: "button", class: "small remove" }, "Remove");
      const item = { ...create(remove), remove };
      remove.addEventListener("click", () => {
        const index = items.indexOf(item);
        items.splice(index, 1);
        item.element.remove();
        number();
        (items[Math.min(index, items.length - 1)]?.remove ?? add).focus();
        form.changed();
      });
      items.push(item);
      place.append(item.element);
      if (value !== undefined) item.fill(value);
      return item;
    };
    add.addEventListener("click", () => {
      const item = append();
      number();
      item.element.querySelector("input, select, textarea, button:not(.remove)")?.focus();
      form.changed();
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
        for (const part of spread(value)) append(part);
        number();
      },
    };
  }

  /** One of several alternatives. */
  function union(form, type, options) {
    const select = make("select", { id: newID(), "aria-label": "Alternative" },
      ...type.union.map((alternative, index) => make("option", { value: index }, alternative.name)));
    const place = make("div", { class: "inside" });
    let control = null;
    const set = (index) => {
      select.value = String(index);
      control = form.control(type.union[index].type, { ...options, nullable: false });
      place.replaceChildren(control.element);
    };
    select.addEventListener("change", () => set(Number(select.value)));
    set(0);
    return {
      element: make("div", { class: "union" }, select, place),
      read: (problems) => {
        const value = control.read(problems);
        const isObject = typeof value === "object" && value !== null && !(value instanceof JSONNumber);
        if (isObject) form.chosen.set(value, Number(select.value));
        return value;
      },
      fill: (value) => {
        set(value === undefined ? 0 : form.speller.alternative(value, type) ?? 0);
        control.fill(value);
      },
    };
  }

  reference.composites = { optional, nullable, record, list, map, union };
})();
