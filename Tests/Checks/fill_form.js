// Enters a value into every control of a console's form, as a reader would: adds what can be added,
// types, chooses. Gives what the form finds wrong.
() => {
  const form = document.getElementById("form");
  const enter = (input, value, event = "input") => {
    input.value = value;
    input.dispatchEvent(new Event(event, { bubbles: true }));
  };
  const done = new WeakSet();
  for (let round = 0; round < 5; round += 1) {
    for (const button of form.querySelectorAll("button.small")) {
      if (!button.textContent.startsWith("Add ") || done.has(button)) continue;
      done.add(button);
      button.click();
    }
  }
  for (const select of form.querySelectorAll("select")) {
    if (select.options.length > 1 && select.selectedIndex === 0 && select.options[0].value === "") {
      enter(select, select.options[1].value, "change");
    }
  }
  for (const input of form.querySelectorAll("input, textarea")) {
    if (input.closest("[hidden]") || input.type === "checkbox" || input.type === "file") continue;
    if (input.localName === "textarea") {
      const isObject = input.placeholder.startsWith("{");
      const value = '{"key": [1, 2.5, null, true, "t\\"e\\nxt"], "big": 12345678901234567890}';
      enter(input, isObject ? value : "[1, null]");
    } else {
      enter(input, input.placeholder || "text");
    }
  }
  return [...form.querySelectorAll("[aria-invalid]")].map(
    (input) => `${input.placeholder}: ${document.getElementById(`${input.id}-problem`)?.textContent}`);
}
