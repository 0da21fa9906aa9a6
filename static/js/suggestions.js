// What is suggested, judged by keys: G and Shift+G go from one to the next, A accepts, D dismisses, R makes a rule of it;
// n, m, M and c say how grave it is before it is accepted.

const all = () => [...document.querySelectorAll("[data-suggestion]")];
const focused = () => document.activeElement?.closest?.("[data-suggestion]") ?? null;
const LEVELS = { n: ["0", "neutral"], m: ["1", "minor"], M: ["5", "major"], c: ["25", "critical"] };
const aside = document.getElementById("aside");

const say = (sentence) => { if (aside) aside.textContent = sentence; };

/** Among the messages, where it is seen as well. */
function tell(sentence) {
  const message = document.createElement("div");
  const said = document.createElement("p");
  message.className = "message info";
  said.className = "said";
  said.textContent = sentence;
  message.append(said);
  document.getElementById("messages")?.replaceChildren(message);
}

function goTo(note) {
  note.closest("details")?.setAttribute("open", "");
  note.focus({ preventScroll: true });
  note.closest("[data-row]").scrollIntoView({ block: "nearest" });
  note.scrollIntoView({ block: "nearest" });
}

/** The suggestions in the order in which they follow, from where the person is. */
function inTurn(by) {
  const notes = by > 0 ? all() : all().reverse();
  const here = focused();
  const row = document.querySelector("[data-row].here");
  const behind = by > 0 ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const isPast = (note) => note === here || (here ?? row)?.compareDocumentPosition(note) & behind;
  return [...notes.filter((note) => !isPast(note)), ...notes.filter(isPast)];
}

function go(by) {
  const next = inTurn(by)[0];
  const elsewhere = document.querySelector("[data-next-suggested]"); // in the event's next pair, where this one has none
  if (next) goTo(next);
  else if (elsewhere) location.assign(elsewhere.href);
  else tell("Nothing is suggested here.");
}

/** Press a button of the suggestion; the next one takes the keyboard without waiting for the answer. */
function judge(key) {
  const note = focused();
  if (!note) {
    go(1);
    return;
  }
  const button = note.querySelector(`[data-key=${key}]`);
  if (!button) return;
  button.click();
  if (key !== "r") goOnFrom(note);
}

let onward = null; // the id of the one that took the keyboard last

function goOnFrom(note) {
  const next = inTurn(1).find((other) => other !== note);
  onward = next?.id ?? null;
  if (next) goTo(next);
  else note.closest("[data-row]").focus({ preventScroll: true });
}

function grade(note, key) {
  const [value, name] = LEVELS[key];
  const button = note.querySelector("[data-key=a]");
  if (!button) return;
  button.value = `${button.value.split("-")[0]}-${value}`;
  const place = note.querySelector("[data-severity]");
  place.textContent = name;
  place.classList.add("regraded");
  say(`${name} when accepted`);
}

const keys = { g: () => go(1), G: () => go(-1), a: () => judge("a"), d: () => judge("d"), r: () => judge("r") };

/** A letter and its capital are told apart whatever Caps Lock makes of them. */
function keyOf(event) {
  const key = event.key.toLowerCase();
  const capital = event.shiftKey || (event.key !== key && !event.getModifierState("CapsLock"));
  return capital ? key.toUpperCase() : key;
}

document.addEventListener("keydown", (event) => {
  if (document.body.dataset.shortcuts !== "on" || document.querySelector("dialog[open]")) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
  if (event.target.matches("textarea, select, [contenteditable], input:not([type=checkbox])")) return;
  const note = event.target.closest("[data-suggestion]");
  const key = keyOf(event);
  if (note && event.key === "Escape") note.closest("[data-row]").focus({ preventScroll: true });
  else if (note && Object.hasOwn(LEVELS, key)) grade(note, key);
  else if (Object.hasOwn(keys, key)) keys[key]();
  else return;
  event.preventDefault();
  event.stopPropagation(); // on a suggestion, n and c are severities
}, true);

// With the mouse too, the next one takes the keyboard; after the row of the button was entered by the same click.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-suggestion] :is([data-key=a], [data-key=d])");
  if (button && event.isTrusted) goOnFrom(button.closest("[data-suggestion]"));
});
// The second half of a double click is not taken, and must not keep the keyboard either.
document.addEventListener("click", (event) => {
  const next = event.detail > 1 && event.target.closest("[data-suggestion] button") && document.getElementById(onward);
  if (next) goTo(next);
}, true);

// An address may lead to one: to a suggestion with the keyboard, to a note that is folded away so that it is seen.
function unfold() {
  const note = document.getElementById(location.hash.slice(1));
  if (note?.matches("[data-suggestion]")) {
    goTo(note);
    return;
  }
  const folded = note?.closest(".notes details");
  if (!folded) return;
  folded.open = true;
  note.scrollIntoView({ block: "center" });
}
window.addEventListener("hashchange", unfold);
unfold();

// Whoever comes from the pair before goes on with the first; once, not with every reload.
function arrive() {
  const address = new URL(location.href);
  if (!address.searchParams.has("through")) return;
  address.searchParams.delete("through");
  history.replaceState(history.state, "", address);
  say(document.querySelector("#messages .said")?.textContent ?? "");
  if (all().length) goTo(all()[0]);
}
arrive();
