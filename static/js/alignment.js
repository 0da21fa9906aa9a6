// Keys and focus on the alignment page. Every act is a button or a link in the row; a key presses it.

const rows = () => [...document.querySelectorAll("[data-row]")];
const current = () => document.querySelector("[data-row].here") ?? null;

function enter(element, { scroll = true, focus = true } = {}) {
  const row = element?.closest("[data-row]"); // an address may be that of a sentence in a row
  if (!row) return;
  document.querySelectorAll(".here").forEach((element) => element.classList.remove("here"));
  row.classList.add("here");
  document.querySelector(`#map a[href$="#${row.id}"]`)?.classList.add("here");
  if (focus && !row.contains(document.activeElement)) row.focus({ preventScroll: true });
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
  if (resuming) return;
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

// ---- One step at a time ----
// What is pressed while a step is on its way waits, and is then taken on the row as the person saw it: the value of a button
// is the token of what it was pressed on. If that is no longer there, or the step before failed, the person is told.

const STEPS = "[hx-post][form=review]";
const waiting = [];
let running = null; // what is on its way
let resuming = false;

const told = (button) => ({ url: button.getAttribute("hx-post"), value: button.value, name: button.textContent.trim().replace(/^\w (?=\S)/, "") });
const same = (one, other) => one.url === other.url && one.value === other.value;

/** The button as it stands now; one without a value, such as undo, means whatever is there. */
const again = (step) => [...document.querySelectorAll(STEPS)].find((button) => same(told(button), step));

function hold(event) {
  const button = event.target.closest(STEPS);
  if (!button || !running || resuming) return;
  event.preventDefault();
  event.stopPropagation();
  const step = told(button);
  if (event.detail > 1 || (step.value && [running, ...waiting].some((other) => same(other, step)))) return; // a double click
  waiting.push(step);
  button.setAttribute("aria-busy", "true");
}

function refuse(steps) {
  if (!steps.length) return;
  const names = [...new Set(steps.map(({ name }) => `“${name}”`))].join(", ");
  const message = document.createElement("div");
  const said = document.createElement("p");
  message.className = "message warning";
  message.id = "not-taken";
  said.textContent = `Not done: ${names}. The page has changed since you pressed that; look again.`;
  message.append(said);
  document.getElementById("not-taken")?.remove();
  document.getElementById("messages")?.append(message);
}

function goOn() {
  running = null;
  const step = waiting.shift();
  if (!step) return;
  const button = again(step);
  if (!button) {
    refuse([step, ...waiting.splice(0)]);
    return;
  }
  resuming = true;
  button.click();
  resuming = false;
}

const isStep = ({ requestConfig }) => requestConfig?.elt?.matches?.(`${STEPS}, #flag-form`);
document.addEventListener("click", hold, true);
document.addEventListener("htmx:beforeRequest", ({ detail }) => {
  if (isStep(detail)) running = told(detail.requestConfig.elt);
});
for (const name of ["htmx:afterRequest", "htmx:onLoadError"]) {
  document.addEventListener(name, ({ detail }) => {
    if (!running || !isStep(detail)) return;
    if (detail.xhr.status !== 200) refuse(waiting.splice(0));
    setTimeout(goOn); // when all who listen have put the page in order
  });
}

// After a decision rows may have joined, parted or gone: stay at the same address, else with the same sentence, and at the
// same note. Whoever is typing elsewhere by now, in the form of a flag or in the search, is left alone.
let place = null;
const holding = (passage) => document.querySelector(`[data-passage="${passage}"]`)?.closest("[data-row]");
const area = () => document.getElementById("rows");
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (!isStep(detail)) return;
  const row = current(); // where the person is by now, not where they were when they asked
  const passage = row?.querySelector("[data-passage]")?.dataset.passage;
  const here = document.activeElement;
  const free = !document.querySelector("dialog[open]") && (here === document.body || area().contains(here));
  place = row && { id: row.id, passage, index: rows().indexOf(row), note: here?.closest(".note")?.id, free };
});
document.addEventListener("htmx:afterSettle", () => {
  if (!place) return;
  const all = rows();
  const there = document.getElementById(place.id) ?? holding(place.passage) ?? all[Math.min(place.index, all.length - 1)];
  enter(there, { scroll: false, focus: place.free });
  const note = place.free && document.getElementById(place.note);
  place = null;
  if (note) {
    note.closest("details")?.setAttribute("open", "");
    note.focus({ preventScroll: true });
  }
});

// The address may name a row, or a note in one.
const addressed = () => document.getElementById(location.hash.slice(1))?.closest("[data-row]");
enter(addressed());
window.addEventListener("hashchange", () => enter(addressed(), { scroll: false }));
