// Full-text search as one types, over an index that is loaded when it is first wanted; and links to
// fields that are folded away.
"use strict";
(() => {
  const reference = (globalThis.reference ??= {});
  const root = document.documentElement.dataset.root;
  const input = document.getElementById("search");
  const list = document.getElementById("search-results");
  const status = document.getElementById("search-status");
  const most = 12;
  let entries = null;
  let isLoading = false;
  let active = -1;

  // Called by the index itself.
  reference.search = (rows) => {
    entries = rows.map(([title, call, method, path, link, words]) => ({
      title, call, method, path, link,
      // Words within names count as words: `setOrgPolicy` is found by `policy`.
      heads: tokens(title), calls: tokens(call), paths: tokens(path), words: tokens(words),
      plain: `${call} ${path}`.toLowerCase(),
    }));
    show();
  };

  function tokens(text) {
    const split = text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
    return split.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  }

  function load() {
    if (entries || isLoading) return;
    isLoading = true;
    const script = document.createElement("script");
    script.src = `${root}assets/search-index.js`;
    document.head.append(script);
  }

  function rank(entry, terms, text) {
    let score = text.length > 2 && entry.plain.includes(text) ? 40 : 0;
    for (const term of terms) {
      let best = 0;
      for (const [field, weight] of [
        [entry.heads, 12], [entry.calls, 12], [entry.paths, 6], [entry.words, 2],
      ]) {
        for (const word of field) {
          if (word === term) best = Math.max(best, weight * 2);
          else if (word.startsWith(term)) best = Math.max(best, weight);
        }
      }
      if (!best && !entry.plain.includes(term)) return 0;
      score += best || 1;
    }
    return score - entry.calls.length / 10;
  }

  function show() {
    const text = input.value.trim().toLowerCase();
    const terms = tokens(input.value);
    list.replaceChildren();
    setActive(-1);
    if (!entries || !terms.length) {
      close();
      return;
    }
    const found = entries
      .map((entry) => ({ entry, score: rank(entry, terms, text) }))
      .filter((item) => item.score > 0)
      .sort((a, b) => b.score - a.score);
    for (const [index, { entry }] of found.slice(0, most).entries()) {
      list.append(row(entry, index));
    }
    status.textContent = found.length === 1 ? "1 result" : `${found.length} results`;
    if (!found.length) {
      const none = document.createElement("li");
      none.className = "none";
      none.setAttribute("role", "option");
      none.setAttribute("aria-disabled", "true");
      none.textContent = `Nothing matches “${input.value.trim()}”.`;
      list.append(none);
    }
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
  }

  function row(entry, index) {
    const item = document.createElement("li");
    item.id = `search-result-${index}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.dataset.link = root + entry.link;
    const title = document.createElement("span");
    title.className = "title";
    title.textContent = entry.title;
    const call = document.createElement("code");
    call.textContent = entry.call;
    const method = document.createElement("span");
    method.className = `method ${entry.method}`;
    method.textContent = entry.method;
    item.append(title, method, call);
    item.addEventListener("mousedown", (event) => event.preventDefault());
    item.addEventListener("click", () => go(item));
    return item;
  }

  function go(item) {
    if (item?.dataset.link) location.href = item.dataset.link;
  }

  function close() {
    list.hidden = true;
    status.textContent = "";
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function setActive(index) {
    const items = [...list.querySelectorAll("[id]")];
    active = items.length ? (index + items.length) % items.length : -1;
    if (index < 0) active = -1;
    for (const [position, item] of items.entries()) {
      item.setAttribute("aria-selected", String(position === active));
    }
    if (active < 0) {
      input.removeAttribute("aria-activedescendant");
    } else {
      input.setAttribute("aria-activedescendant", items[active].id);
      items[active].scrollIntoView({ block: "nearest" });
    }
  }

  input.addEventListener("focus", load);
  input.addEventListener("input", () => {
    load();
    show();
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    const items = list.querySelectorAll("[id]");
    if (event.key === "ArrowDown" && items.length) setActive(active + 1);
    else if (event.key === "ArrowUp" && items.length) setActive(active < 1 ? items.length - 1 : active - 1);
    else if (event.key === "Enter") go(items[Math.max(active, 0)]);
    else if (event.key === "Escape") {
      input.value = "";
      show();
      input.blur();
    } else return;
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    event.preventDefault();
    input.focus();
    input.select();
  });

  /** Unfolds what a link leads to. */
  function reveal() {
    let name;
    try {
      name = decodeURIComponent(location.hash.slice(1));
    } catch {
      return;
    }
    const target = name && document.getElementById(name);
    if (!target) return;
    for (let outer = target; outer; outer = outer.parentElement?.closest("details")) {
      if (outer.localName === "details") outer.open = true;
    }
    const inner = target.querySelector(":scope > details");
    if (inner) inner.open = true;
    target.scrollIntoView();
  }
  addEventListener("hashchange", reveal);
  reveal();

  // Everything is unfolded on paper.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("main details:not([open])")];
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of folded) details.open = false;
  });
})();
