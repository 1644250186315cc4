// The list of operations is folded where there is little room, before it is shown.
"use strict";
(() => {
  const menu = document.getElementById("menu");
  const narrow = matchMedia("(max-width: 61.99rem)");
  const fold = () => {
    menu.open = !narrow.matches;
  };
  fold();
  narrow.addEventListener("change", fold);
  menu.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
})();
