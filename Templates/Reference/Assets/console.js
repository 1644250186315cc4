// The console of a page: the form, the code that follows it, and the request.
"use strict";
(() => {
  const reference = globalThis.reference;
  const { make } = reference.controls;
  const { Form, Problems } = reference.form;
  const { completed } = reference;
  const { Settings } = reference.settings;
  const { Speller, Mismatch } = reference.swift;
  const { literal } = reference.swiftValues;
  const { Layout, line } = reference.swiftLayout;

  const source = document.getElementById("call").textContent;
  const description = JSON.parse(source);
  // Once more, with every digit of the numbers and the order of members.
  const exact = reference.json.parse(source);
  exact.get("types").forEach((type, index) => {
    type?.get("record")?.forEach((field, position) => {
      const sample = field.get("sample");
      if (sample !== undefined) description.types[index].record[position].sample = sample;
    });
  });
  exact.get("parameters").forEach((parameter, index) => {
    const sample = parameter.get("sample");
    if (sample !== undefined) description.parameters[index].sample = sample;
  });

  /** The columns that the code has room for beside the page. */
  const width = 60;

  const place = document.getElementById("form");
  const settings = new Settings(description, () => update());
  const form = new Form(description, () => update());
  let running = null;

  /** What the call is made of: what was entered, and what stands for the rest. */
  function values() {
    const entered = form.read();
    return entered.map((value, index) => {
      const parameter = description.parameters[index];
      if (parameter.group || (value === undefined && !parameter.required)) return value;
      return completed(value, parameter.type, parameter.sample, description.types, form.chosen);
    });
  }

  // ---- Code ---------------------------------------------------------------

  const placeholder = (name) => `YOUR_${name.toUpperCase().replace(/[^A-Z0-9]+/g, "_")}`;

  /** The credentials as the code shows them: placeholders, unless the reader asks for them. */
  function shown() {
    const result = {};
    for (const { scheme, parts } of description.credentials) {
      result[scheme] = parts.map((name, part) =>
        (settings.showsCredentials && settings.credentials[scheme]?.[part]) || placeholder(name));
    }
    return result;
  }

  function clientLines(layout) {
    const { swift, security } = description;
    const needed = new Set(security.find((set) => set.length) ?? []);
    const credentials = shown();
    const passed = swift.arguments
      .filter((argument) => argument.required || needed.has(argument.scheme))
      .map((argument) => ({
        label: argument.label,
        value: { text: literal(argument.server ? settings.server : credentials[argument.scheme][argument.part]) },
      }));
    return layout.lines(reference.swiftLayout.call(`let client = try ${swift.client}`, passed));
  }

  /** The call in Swift, or why there is none. */
  function swiftCode(columns = width) {
    const layout = new Layout(columns);
    const passed = values();
    const speller = new Speller(description, form.chosen);
    const calling = layout.lines(speller.call(passed));
    const needsFoundation = calling.some((row) => /\b(Data|Date|Decimal|URL)\(/.test(row));
    const imports = [...(needsFoundation ? ["Foundation"] : []), description.swift.module].sort();
    const isKept = description.swift.opening.startsWith("let response");
    return [
      ...imports.map((name) => `import ${name}`), "", ...clientLines(layout), ...calling,
      ...(isKept ? ["print(response)"] : []),
    ].join("\n");
  }

  function curlCode() {
    const request = reference.request.parts(description, values());
    const credentials = reference.request.applied(description, shown());
    const basic = description.credentials.find(({ kind, scheme }) =>
      kind === "basic" && description.security.some((set) => set.includes(scheme)));
    if (basic && credentials.headers.some(([, value]) => value.startsWith("Basic "))) {
      credentials.user = shown()[basic.scheme].join(":");
      credentials.headers = credentials.headers.filter(([, value]) => !value.startsWith("Basic "));
    }
    return reference.request.curl(description, request, settings.server, credentials);
  }

  const colours = {
    swift: /("(?:\\.|[^"\\])*")|(\/\/.*)|\b(import|let|try|await|nil|true|false)\b|\b([A-Z][A-Za-z0-9]*)\b|\b(\d[\d.]*)\b/g,
    curl: /('(?:[^'])*')|(#.*)|(?:^|\s)(--[a-z-]+|curl)\b/g,
  };
  const kinds = { swift: ["string", "comment", "keyword", "type-name", "number"], curl: ["string", "comment", "keyword"] };

  function coloured(text, language) {
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(colours[language])) {
      const index = match.slice(1).findIndex((group) => group !== undefined);
      const start = match.index + match[0].indexOf(match[index + 1]);
      parts.push(text.slice(end, start), make("span", { class: kinds[language][index] }, match[index + 1]));
      end = start + match[index + 1].length;
    }
    parts.push(text.slice(end));
    return parts;
  }

  const languages = [["swift", "Swift", swiftCode], ["curl", "curl", curlCode]];
  let language = "swift";
  const code = make("code", { class: "swift" });
  const panel = make("pre", { id: "code", role: "tabpanel", tabindex: "0", "aria-labelledby": "tab-swift" }, code);
  const tabs = languages.map(([name, title]) =>
    make("button", { type: "button", role: "tab", id: `tab-${name}`, "aria-controls": "code" }, title));

  function select(name, isFocused = false) {
    language = name;
    languages.forEach(([other], index) => {
      const isSelected = other === name;
      tabs[index].setAttribute("aria-selected", String(isSelected));
      tabs[index].tabIndex = isSelected ? 0 : -1;
      if (isSelected && isFocused) tabs[index].focus();
    });
    panel.setAttribute("aria-labelledby", `tab-${name}`);
    code.className = name;
    update();
  }

  tabs.forEach((tab, index) => {
    tab.addEventListener("click", () => select(languages[index][0]));
    tab.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      select(languages[(index + step + languages.length) % languages.length][0], true);
    });
  });

  const copy = make("button", { type: "button", class: "small" }, "Copy");
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      copy.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(code);
      copy.textContent = "Selected";
    }
    setTimeout(() => {
      copy.textContent = "Copy";
    }, 1500);
  });

  function update() {
    if (!panel.isConnected) return;
    try {
      const [, , write] = languages.find(([name]) => name === language);
      code.replaceChildren(...coloured(write(), language));
    } catch (problem) {
      if (!(problem instanceof Mismatch)) throw problem;
      code.replaceChildren(`// ${problem.message}`);
    }
  }

  // ---- The request --------------------------------------------------------

  const result = make("div", { class: "result", id: "result" },
    make("p", { class: "facts" }, "What comes back is shown here."));
  // What is read out: the outcome in a line, and not all that came back.
  const status = make("p", { class: "hidden-text", role: "status" });
  const sendButtons = [];

  function show(line, ...parts) {
    status.textContent = line;
    result.replaceChildren(...parts);
  }

  function refuse(reason) {
    const line = "The request was not sent.";
    show(`${line} ${reason}`, make("div", { class: "trouble" },
      make("p", {}, make("strong", {}, line)), make("p", {}, reason)));
  }

  function sendButton() {
    const button = make("button", { type: "button", class: "primary" }, "Send request");
    button.addEventListener("click", () => (running ? running.abort() : send()));
    sendButtons.push(button);
    return button;
  }

  async function send() {
    const problems = new Problems(true);
    const entered = form.read(problems);
    if (problems.list.length) {
      const count = problems.list.length;
      refuse(count === 1 ? "One field wants another look." : `${count} fields want another look.`);
      for (let outer = problems.list[0].input; outer; outer = outer.parentElement?.closest("details")) {
        if (outer.localName === "details") outer.open = true;
      }
      problems.list[0].input.focus();
      return;
    }
    const request = reference.request.parts(description, entered);
    const none = { headers: [], query: [], cookies: [], missing: [] };
    const credentials = settings.usesGateway ? none : reference.request.applied(description, settings.credentials);
    if (credentials.missing.length) {
      settings.details.open = true;
      settings.details.querySelector("[data-credential]")?.focus();
      refuse("Enter your credentials, or send it through the gateway.");
      return;
    }
    const url = reference.request.address(settings.base, request.path, [...request.query, ...credentials.query]);
    running = new AbortController();
    for (const button of sendButtons) button.textContent = "Cancel";
    show("Sending…", make("p", { class: "facts" }, "Sending…"));
    const outcome = await reference.response.send(
      url, reference.request.options(description, request, credentials), settings, running.signal);
    running = null;
    for (const button of sendButtons) button.textContent = "Send request";
    const line = outcome.trouble?.title ?? `The answer is ${outcome.response.status} ${outcome.response.statusText}`;
    show(line, ...reference.response.view(outcome, settings, description));
    // What was asked for comes into view: at the top where the page is all there is to scroll.
    const isNarrow = matchMedia("(max-width: 76rem)").matches;
    document.querySelector(".response").scrollIntoView({ block: isNarrow ? "start" : "nearest" });
  }

  // ---- The page -----------------------------------------------------------

  const isEmpty = !description.parameters.length;
  const examples = exact.get("examples");
  const which = examples.length < 2 ? null : make("select", { class: "small", "aria-label": "Which example" },
    ...examples.map((example, index) => make("option", { value: index }, example.get("title") ?? `Example ${index + 1}`)));
  const example = make("button", { type: "button", class: "small", "data-example": true }, "Fill in an example");
  const fillIn = () => form.fill(examples[Number(which?.value ?? 0)].get("values"));
  example.addEventListener("click", fillIn);
  which?.addEventListener("change", fillIn);
  const clear = make("button", { type: "button", class: "small" }, "Clear");
  clear.addEventListener("click", () => form.fill());

  place.append(
    isEmpty ? make("p", { class: "facts" }, "There is nothing to fill in.") : make("p", { class: "tools" }, example, which, clear),
    ...form.elements, make("p", { class: "tools" }, sendButton()));
  place.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!running) send();
  });
  place.addEventListener("input", () => update());
  place.addEventListener("change", () => update());
  document.getElementById("try").hidden = false;
  document.getElementById("console").append(
    settings.element,
    make("section", { class: "code", "aria-label": "Code" },
      make("div", { class: "head" }, make("div", { role: "tablist", "aria-label": "Language" }, ...tabs), copy), panel,
      make("p", { class: "tools" }, sendButton())),
    make("section", { class: "response", "aria-labelledby": "response-title" },
      make("h2", { id: "response-title" }, "Response"), status, result));
  select("swift");

  reference.console = { form, settings, swiftCode, curlCode, line, values, description };
})();
