// Credentials, the server and the gateway: kept in this page unless the reader asks for the browser's
// storage, and never put into an address.
"use strict";
(() => {
  const reference = (globalThis.reference ??= {});
  const { make, newID } = reference.controls;

  const key = `reference:${document.documentElement.dataset.store}:settings`;
  const isServed = /^https?:$/.test(location.protocol);

  class Settings {
    constructor(description, changed) {
      this.description = description;
      this.changed = changed;
      this.inputs = [];
      const stored = Settings.stored();
      this.values = {
        credentials: stored?.credentials ?? {}, way: stored?.way ?? "gateway",
        gateway: stored?.gateway ?? (isServed ? location.origin : "http://127.0.0.1:8080"),
        server: stored?.server ?? null,
      };
      this.isRemembered = stored !== null;
      this.showsCredentials = false;
      this.element = this.build();
    }

    static stored() {
      try {
        const value = JSON.parse(localStorage.getItem(key) ?? "null");
        return value !== null && typeof value === "object" ? value : null;
      } catch {
        return null;
      }
    }

    /** The credentials by scheme, each a list of its parts. */
    get credentials() {
      return this.values.credentials;
    }

    get usesGateway() {
      return this.values.way === "gateway";
    }

    /** The server that the API answers at: the chosen one, or that which the credentials ask for. */
    get server() {
      if (this.values.server) return this.values.server;
      const { servers } = this.description;
      const texts = Object.values(this.credentials).map((parts) => parts[0] ?? "");
      const selected = servers.find(({ prefix }) => prefix && texts.some((text) => text.startsWith(prefix)));
      return (selected ?? servers.find(({ prefix }) => !prefix) ?? servers[0])?.url ?? "https://api.example.com";
    }

    get base() {
      return this.usesGateway ? this.values.gateway : this.server;
    }

    build() {
      const fields = this.description.credentials.flatMap((credential) =>
        credential.parts.map((name, part) => this.credential(credential, name, part)));
      this.summary = make("span", { class: "state" });
      this.details = make("details", { class: "settings" },
        make("summary", {}, "Credentials and server ", this.summary),
        make("div", { class: "settings-form" },
          this.ways(), ...fields, this.serverField(), this.gatewayField(), this.remember()));
      this.update();
      return this.details;
    }

    field(label, input, hint) {
      input.id ||= newID();
      return make("div", { class: "field" }, make("label", { for: input.id }, label), input,
        hint ? make("p", { class: "hint" }, hint) : null);
    }

    credential(credential, name, part) {
      const isSecret = !(credential.kind === "basic" && part === 0);
      const input = make("input", {
        type: isSecret ? "password" : "text", autocomplete: "off", spellcheck: "false",
        "data-credential": `${credential.scheme}.${part}`,
      });
      const show = () => {
        input.value = this.credentials[credential.scheme]?.[part] ?? "";
      };
      show();
      input.addEventListener("input", () => {
        const parts = (this.credentials[credential.scheme] ??= credential.parts.map(() => ""));
        parts[part] = input.value;
        this.entered();
      });
      this.inputs.push(show);
      const field = this.field(name[0].toUpperCase() + name.slice(1), input);
      field.classList.add("credential");
      return field;
    }

    ways() {
      const name = newID();
      const option = (value, text) => {
        const input = make("input", { type: "radio", name, value, id: newID() });
        const show = () => {
          input.checked = this.values.way === value;
        };
        show();
        this.inputs.push(show);
        input.addEventListener("change", () => {
          this.values.way = value;
          this.entered();
        });
        return make("label", { for: input.id }, input, " ", text);
      };
      return make("fieldset", { class: "ways" }, make("legend", {}, "Send requests"),
        option("gateway", "through the gateway, which adds its own credentials"),
        option("direct", "directly, with the credentials below"));
    }

    serverField() {
      const input = make("input", { type: "url", autocomplete: "off", spellcheck: "false", list: newID() });
      const list = make("datalist", { id: input.getAttribute("list") },
        ...this.description.servers.map(({ url, text }) => make("option", { value: url }, text ?? "")));
      const show = () => {
        input.value = this.values.server ?? "";
        input.placeholder = this.server;
      };
      show();
      this.inputs.push(show);
      input.addEventListener("input", () => {
        this.values.server = input.value.trim() || null;
        this.entered();
      });
      const field = this.field("Server", input);
      field.append(list);
      return field;
    }

    gatewayField() {
      const input = make("input", { type: "url", autocomplete: "off", spellcheck: "false", "data-gateway": true });
      const show = () => {
        input.value = this.values.gateway;
      };
      show();
      this.inputs.push(show);
      input.addEventListener("input", () => {
        this.values.gateway = input.value.trim();
        this.entered();
      });
      const field = this.field("Gateway URL", input);
      field.classList.add("gateway");
      return field;
    }

    remember() {
      const box = make("input", { type: "checkbox", id: newID(), "data-remember": true });
      box.checked = this.isRemembered;
      this.inputs.push(() => {
        box.checked = this.isRemembered;
      });
      box.addEventListener("change", () => {
        this.isRemembered = box.checked;
        if (!box.checked) Settings.forget();
        this.entered();
      });
      const shown = make("input", { type: "checkbox", id: newID(), "data-reveal": true });
      shown.addEventListener("change", () => {
        this.showsCredentials = shown.checked;
        this.changed();
      });
      const clear = make("button", { type: "button", class: "small", "data-clear": true }, "Clear");
      clear.addEventListener("click", () => {
        Settings.forget();
        this.isRemembered = false;
        this.showsCredentials = shown.checked = false;
        this.values.credentials = {};
        this.values.server = null;
        this.values.way = "gateway";
        this.values.gateway = isServed ? location.origin : "http://127.0.0.1:8080";
        for (const show of this.inputs) show();
        this.entered();
      });
      return make("div", { class: "remember" },
        make("label", { for: box.id }, box, " Remember in this browser"),
        make("label", { for: shown.id }, shown, " Show my credentials in the code"), clear);
    }

    static forget() {
      try {
        localStorage.removeItem(key);
      } catch {
        // Nothing is stored where there is no storage.
      }
    }

    entered() {
      if (this.isRemembered) {
        try {
          localStorage.setItem(key, JSON.stringify(this.values));
        } catch {
          this.isRemembered = false;
        }
      }
      this.update();
      this.changed();
    }

    update() {
      const isGiven = Object.values(this.credentials).some((parts) => parts.some(Boolean));
      this.details.classList.toggle("direct", !this.usesGateway);
      this.summary.textContent = this.usesGateway
        ? "through the gateway" : isGiven ? "directly, credentials set" : "directly, no credentials";
    }
  }

  reference.settings = { Settings };
})();
