"use strict";
const form = document.querySelector("form");
if (form) {
  document.documentElement.classList.add("scripted");
  const all = (what, where = document) => [...where.querySelectorAll(what)];
  const rows = all("article").map((node) => {
    const { severity, level } = node.closest("[data-level]").dataset;
    return { node, severity, level, tags: (node.dataset.tags || "").split(" ") };
  });
  const groups = all(".group"), parts = all("section").reverse();
  const { tag, words } = form.elements;
  const count = document.querySelector("output"), none = document.querySelector(".none");
  const boxes = (name) => all(`input[name=${name}]`, form);
  const textOf = (row) => {
    if (row.text === undefined) {
      const above = row.node.parentElement.querySelector("h4");
      const places = all("[title]", row.node).map((one) => one.title).join(" ");
      row.text = `${above ? above.textContent : ""} ${row.node.textContent} ${places}`.toLowerCase();
    }
    return row.text;
  };
  const labelOf = (option) => option.textContent.replace(/ \(\d+\)$/, "");

  // What is shown stands in the address, so that it can be sent around.
  const read = () => {
    if (!location.hash.includes("=")) return;
    const wished = new URLSearchParams(location.hash.slice(1));
    for (const name of ["severity", "level"]) {
      const some = wished.has(name) ? wished.get(name).split(",") : null;
      for (const box of boxes(name)) box.checked = some === null || some.includes(box.value);
    }
    words.value = wished.get("find") || "";
    if (tag) {
      const named = [...tag.options].find((one) => one.value && labelOf(one) === wished.get("tag"));
      tag.value = named ? named.value : "";
    }
  };
  const write = () => {
    const wished = new URLSearchParams();
    for (const name of ["severity", "level"]) {
      const some = boxes(name).filter((one) => one.checked);
      if (some.length < boxes(name).length) wished.set(name, some.map((one) => one.value).join(","));
    }
    if (tag && tag.value) wished.set("tag", labelOf(tag.selectedOptions[0]));
    if (words.value) wished.set("find", words.value);
    const text = wished.toString();
    if (text || location.hash.includes("=")) history.replaceState(null, "", `#${text}`);
  };
  const show = () => {
    const chosen = (name) => boxes(name).filter((one) => one.checked).map((one) => one.value);
    const severities = chosen("severity"), levels = chosen("level");
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const number = tag ? tag.value : "";
    let shown = 0;
    for (const row of rows) {
      const fits = severities.includes(row.severity) && levels.includes(row.level)
        && (number === "" || row.tags.includes(number)) && wanted.every((word) => textOf(row).includes(word));
      row.node.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    for (const one of groups.concat(parts)) {
      const left = all("article:not([hidden])", one).length;
      const told = one.querySelector(":scope > h3 > small, :scope > h4 > small");
      if (told) told.textContent = left;
      one.hidden = left === 0;
    }
    none.hidden = shown > 0;
    count.textContent = shown === rows.length ? `${shown} changes` : `${shown} of ${rows.length} changes`;
  };
  const changed = () => { show(); write(); };
  const reset = () => { form.reset(); changed(); };
  const step = (by) => {
    const shown = rows.map((row) => row.node).filter((node) => !node.hidden);
    const at = shown.indexOf(document.activeElement.closest("article"));
    const next = shown[at < 0 ? 0 : Math.min(Math.max(at + by, 0), shown.length - 1)];
    if (!next) return;
    next.tabIndex = -1;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  };

  form.addEventListener("input", changed);
  form.addEventListener("submit", (event) => event.preventDefault());
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.type === "reset") return reset();
    tag.value = tag.value === button.value ? "" : button.value;
    changed();
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") return reset();
    if (/^(INPUT|SELECT)$/.test(event.target.tagName) && event.target.type !== "checkbox") return;
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "/") words.focus();
    else return;
    event.preventDefault();
  });
  window.addEventListener("hashchange", () => { if (location.hash.includes("=")) { read(); show(); } });
  read();
  show();
}
