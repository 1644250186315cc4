// Sends a request and shows what came back, or why nothing did.
"use strict";
(() => {
  const reference = (globalThis.reference ??= {});
  const { make } = reference.controls;
  const { parse, write } = reference.json;
  const longest = 120_000;
  const most = 400_000;

  /** What went wrong, in a line and in what to do: texts, and code to run. */
  function trouble(title, ...advice) {
    return { title, advice };
  }

  const command = (text) => make("pre", { tabindex: "0", "aria-label": "Command" }, make("code", {}, text));

  /** Whether anything answers at an address, whatever a page may know of the answer. */
  async function answers(url) {
    try {
      await fetch(url, { mode: "no-cors", credentials: "omit", cache: "no-store", signal: AbortSignal.timeout(5000) });
      return true;
    } catch {
      return false;
    }
  }

  /** Why a request did not get through: the browser itself does not say. */
  async function cause(url, settings, problem) {
    if (problem.name === "AbortError") return trouble("The request was given up.");
    if (problem.name === "TimeoutError") {
      return trouble("No answer came within two minutes.", "Try again, or look at the server's own log.");
    }
    let origin;
    try {
      origin = new URL(url).origin;
    } catch {
      return trouble("The address cannot be used.", `'${url}' is no URL. Correct it in Credentials and server.`);
    }
    if (location.protocol === "https:" && url.startsWith("http:") && !/\/\/(localhost|127\.|\[::1\])/.test(url)) {
      return trouble("The browser blocked the request.",
        "This page came by https, and the server's address begins with http.");
    }
    const isThere = await answers(`${origin}/`);
    if (settings.usesGateway) {
      return isThere
        ? trouble("The gateway does not take requests from this page (CORS).",
          `Something answers at ${origin}, but not for this page. Open the reference at the gateway's own address, or let the gateway accept this page's origin.`)
        : trouble("The gateway is not running.",
          `Nothing answers at ${origin}. Start it, or send the request directly.`,
          command(`swift run --traits Gateway gateway ${quoted(document.documentElement.dataset.spec)}`));
    }
    return isThere
      ? trouble("The API does not take requests from web pages (CORS).",
        `${origin} answers, but it does not allow a page of another site to read the answer. The request may have been carried out. Send it through the gateway, or use the code.`)
      : trouble("The server cannot be reached.",
        `Nothing answers at ${origin}. Check the address, and your connection.`);
  }

  /** A file's name as a shell takes it for one word. */
  function quoted(name) {
    return /^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
  }

  /** Sends a request. Gives { response, text, time } or { trouble }. */
  async function send(url, options, settings, signal) {
    const start = performance.now();
    try {
      const response = await fetch(url, {
        ...options, signal: AbortSignal.any([signal, AbortSignal.timeout(longest)]),
      });
      const body = await response.blob();
      const time = performance.now() - start;
      const text = /json|text|xml|form/.test(body.type) || !body.type ? await body.text() : null;
      return { response, body, text, time };
    } catch (problem) {
      return { trouble: await cause(url, settings, problem) };
    }
  }

  function size(count) {
    return count < 1024 ? `${count} B` : count < 1048576 ? `${(count / 1024).toFixed(1)} kB` : `${(count / 1048576).toFixed(1)} MB`;
  }

  /** What the status asks of the reader. */
  function advice(status, settings, description) {
    const variables = description.credentials.flatMap((credential) => credential.environment);
    if (status === 401) {
      return settings.usesGateway
        ? `The API refused the gateway's credentials. Check those that it was started with${variables.length ? `: ${variables.join(", ")}` : ""}.`
        : "The API refused the credentials. Check them in Credentials and server, and that they belong to this server.";
    }
    if (status === 403) return "The credentials are good, but do not allow this call.";
    if (status === 404 && settings.usesGateway) return "Either the API knows no such thing, or the gateway knows no such operation.";
    if (status === 429) return "Too many requests. Wait before you send the next one.";
    if (status === 502 && settings.usesGateway) return "The gateway got no good answer from the API.";
    if (status === 504 && settings.usesGateway) return "The API did not answer the gateway in time.";
    return "";
  }

  function pretty(text, type) {
    if (text.length > most) return text.slice(0, most) + "\n…";
    if (/json/.test(type) || /^\s*[[{]/.test(text)) {
      try {
        return write(parse(text), 2);
      } catch {
        return text;
      }
    }
    return text;
  }

  /** The elements that show an outcome. */
  function view(outcome, settings, description) {
    if (outcome.trouble) {
      return [make("div", { class: "trouble" }, make("p", {}, make("strong", {}, outcome.trouble.title)),
        ...outcome.trouble.advice.map((part) => (typeof part === "string" ? make("p", {}, part) : part)))];
    }
    const { response, body, text, time } = outcome;
    const isGood = response.ok;
    const help = advice(response.status, settings, description);
    const headers = [...response.headers];
    return [
      make("p", { class: "outcome" },
        make("span", { class: `status${isGood ? "" : " error"}` }, `${response.status}`), ` ${response.statusText} `,
        make("span", { class: "facts" }, `${Math.round(time)} ms · ${size(body.size)}`)),
      help ? make("p", { class: "trouble" }, help) : null,
      make("details", {}, make("summary", {}, `${headers.length} header${headers.length === 1 ? "" : "s"}`),
        make("dl", { class: "headers" },
          ...headers.flatMap(([name, value]) => [make("dt", {}, name), make("dd", {}, value)]))),
      text === null
        ? make("p", { class: "facts" }, `${size(body.size)} of ${body.type}, which is not shown.`)
        : text ? make("pre", { tabindex: "0", "aria-label": "Body of the response" }, make("code", {}, pretty(text, body.type)))
          : make("p", { class: "facts" }, "No body."),
    ].filter(Boolean);
  }

  reference.response = { send, view };
})();
