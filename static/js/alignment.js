// Keys and focus on the alignment page. Every act is a button or a link in the row; a key presses it.

const rows = () => [...document.querySelectorAll("[data-row]")];
const current = () => document.querySelector("[data-row].here") ?? null;

function enter(element, { scroll = true } = {}) {
  const row = element?.closest("[data-row]"); // an address may be that of a sentence in a row
  if (!row) return;
  document.querySelectorAll(".here").forEach((element) => element.classList.remove("here"));
  row.classList.add("here");
  document.querySelector(`#map a[href$="#${row.id}"]`)?.classList.add("here");
  if (!row.contains(document.activeElement)) row.focus({ preventScroll: true });
  if (scroll) row.scrollIntoView({ block: "nearest" });
}

function step(by) {
  const all = rows();
  const at = all.indexOf(current());
  enter(at < 0 ? all[0] : all[Math.min(Math.max(at + by, 0), all.length - 1)]);
}

function nextUndecided() {
  const all = rows();
  const at = all.indexOf(current());
  const open = [...all.slice(at + 1), ...all.slice(0, at + 1)].find((row) => !row.matches(".decided"));
  if (open) enter(open);
  else document.querySelector("[data-key=n]")?.click();
}

function tick(number) {
  const box = current()?.querySelectorAll(".pick input")[number - 1];
  if (box) box.checked = !box.checked;
}

/** A row that is filtered away, or on another page, in a page of all rows. */
function showElsewhere(address) {
  const query = new URLSearchParams(location.search);
  const order = query.get("order");
  location.assign(`?${new URLSearchParams({ ...(order && { order }), row: address })}#${address}`);
}

function press(key) {
  const row = current() ?? rows()[0];
  if (row) enter(row, { scroll: false });
  (row ?? document.getElementById("rows")).querySelector(`[data-key=${key}]`)?.click();
}

const keys = {
  j: () => step(1),
  k: () => step(-1),
  n: nextUndecided,
  "?": () => document.getElementById("keys").showModal(),
};
for (const key of ["c", "x", "l", "u", "z", "f"]) keys[key] = () => press(key);
for (let number = 1; number <= 9; number += 1) keys[number] = () => tick(number);

function isTyping(element) {
  return element.matches("textarea, select, [contenteditable], input:not([type=checkbox])");
}

document.addEventListener("keydown", (event) => {
  if (document.body.dataset.shortcuts === "off") return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat && !"jk".includes(event.key)) return;
  if (isTyping(event.target) || document.querySelector("dialog[open]")) return;
  const act = keys[event.key.toLowerCase()];
  if (!act) return;
  event.preventDefault();
  act();
});

// A row that is entered shows its buttons, and what is below it moves: not between pressing the mouse and letting go.
let pressed = false;
document.addEventListener("pointerdown", () => { pressed = true; });
for (const name of ["pointerup", "pointercancel"]) document.addEventListener(name, () => { pressed = false; });

function follow(event) {
  const row = event.target.closest?.("[data-row]");
  if (row && row !== current() && !pressed) enter(row, { scroll: false });
}
document.addEventListener("focusin", follow);
document.addEventListener("click", follow);

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-open]");
  if (opener) {
    event.preventDefault();
    opener.closest("details")?.removeAttribute("open");
    document.getElementById(opener.dataset.open).showModal();
  }
  const named = event.target.closest("a[href^='#']")?.getAttribute("href").slice(1);
  const address = named?.match(/^(?:at-)?([LR]\d+)$/)?.[1];
  if (address && !document.getElementById(named)) {
    event.preventDefault();
    showElsewhere(address);
  }
  if (event.target.closest("[data-key=n]") && current()) {
    const open = rows().some((row) => row !== current() && !row.matches(".decided"));
    if (open) {
      event.preventDefault();
      nextUndecided();
    }
  }
});

// After a decision rows may have joined, parted or gone: stay at the same address, else with the same sentence.
let place = null;
const holding = (passage) => document.querySelector(`[data-passage="${passage}"]`)?.closest("[data-row]");
document.addEventListener("htmx:beforeSwap", () => {
  const row = current(); // where the person is by now, not where they were when they asked
  const passage = row?.querySelector("[data-passage]")?.dataset.passage;
  place = row && { id: row.id, passage, index: rows().indexOf(row) };
});
document.addEventListener("htmx:afterSettle", () => {
  if (!place) return;
  const all = rows();
  const there = document.getElementById(place.id) ?? holding(place.passage);
  enter(there ?? all[Math.min(place.index, all.length - 1)], { scroll: false });
  place = null;
});

// The address may name a row, or a note in one.
const addressed = () => document.getElementById(location.hash.slice(1))?.closest("[data-row]");
enter(addressed());
window.addEventListener("hashchange", () => enter(addressed(), { scroll: false }));
