"use strict";
document.documentElement.classList.add("scripted");
const form = document.querySelector("form");
const articles = [...document.querySelectorAll("article")];
const sections = [...document.querySelectorAll("section")];
const status = document.querySelector("output");
function show() {
  const chosen = (name) => [...form.querySelectorAll(`input[name=${name}]:checked`)].map((one) => one.value);
  const severities = chosen("severity"), levels = chosen("level");
  const tag = form.elements.tag ? form.elements.tag.value : "";
  const words = form.elements.words.value.toLowerCase().split(/\s+/).filter(Boolean);
  let count = 0;
  for (const one of articles) {
    const tags = one.dataset.tags.split("\n");
    const text = one.textContent.toLowerCase();
    one.hidden = !(severities.includes(one.dataset.severity) && levels.includes(one.dataset.level)
      && (tag === "" || tags.includes(tag)) && words.every((word) => text.includes(word)));
    count += one.hidden ? 0 : 1;
  }
  for (const one of sections) one.hidden = !one.querySelector("article:not([hidden])");
  status.textContent = `${count} of ${articles.length} shown`;
}
form.addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
show();
