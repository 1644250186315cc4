// Light or dark, as the system has it or as the reader chose. Runs before anything is shown.
"use strict";
(() => {
  const key = "reference:theme";
  const names = { "": "auto", light: "light", dark: "dark" };
  const order = ["", "light", "dark"];
  let current = "";

  function stored() {
    try {
      return localStorage.getItem(key) ?? "";
    } catch {
      return "";
    }
  }

  function apply(theme) {
    current = order.includes(theme) ? theme : "";
    if (current) document.documentElement.dataset.theme = current;
    else delete document.documentElement.dataset.theme;
  }

  apply(stored());

  document.addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("theme");
    const state = button.querySelector(".state");
    function label() {
      state.textContent = names[current];
    }
    button.hidden = false;
    label();
    button.addEventListener("click", () => {
      apply(order[(order.indexOf(current) + 1) % order.length]);
      label();
      try {
        if (current) localStorage.setItem(key, current);
        else localStorage.removeItem(key);
      } catch {
        // The choice holds for this page alone.
      }
    });
  });
})();
