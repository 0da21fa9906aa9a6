// Words of a row become words to flag: selected with the mouse or by keys, lit where they stand, counted in code points.

const SIDES = ["left", "right"];
const sheet = document.getElementById("flag");
const tray = document.getElementById("marked");
const rowsArea = () => document.getElementById("rows");
const marks = { row: null, left: null, right: null }; // the address of the row, and {start, end, quote} a side

const letters = (text) => [...text].length;
const pieceAt = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest("[data-passage]");
const piecesOf = (root, side) => [...root.querySelectorAll(`[data-passage][data-side=${side}]`)];
const startOf = (piece) => Number(piece.dataset.start);
const endOf = (piece) => startOf(piece) + letters(piece.textContent);

// ---- Between the page and the article: the words of a side from `start` to `end`, in code points ----

/** The part of `range` that lies in `piece`, as {start, end, text}; null where nothing does. */
function within(piece, range) {
  if (!range.intersectsNode(piece)) return null;
  const part = document.createRange();
  part.selectNodeContents(piece);
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) part.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(range.endContainer, range.endOffset);
  const text = part.toString();
  if (!text) return null;
  const before = document.createRange();
  before.setStart(piece, 0);
  before.setEnd(part.startContainer, part.startOffset);
  const start = startOf(piece) + letters(before.toString());
  return { start, end: start + letters(text), text };
}

/** The words that `parts` of neighbouring sentences make together, without white space around them. */
function joined(parts) {
  const [first, last] = [parts[0], parts.at(-1)];
  const quote = parts.map((part) => part.text).join("\n");
  const start = first.start + letters(quote) - letters(quote.trimStart());
  const end = last.end - (letters(quote) - letters(quote.trimEnd()));
  return end > start ? { start, end, quote: quote.trim() } : null;
}

/** The node and offset in `piece` that stand `count` code points after its beginning. */
function boundary(piece, count) {
  const walker = document.createTreeWalker(piece, NodeFilter.SHOW_TEXT);
  let left = count;
  while (walker.nextNode()) {
    const points = [...walker.currentNode.data];
    if (left <= points.length) return [walker.currentNode, points.slice(0, left).join("").length];
    left -= points.length;
  }
  return [piece, piece.childNodes.length];
}

function rangesOf(root, side, { start, end }) {
  return piecesOf(root, side).flatMap((piece) => {
    const [low, high] = [Math.max(start, startOf(piece)), Math.min(end, endOf(piece))];
    if (low >= high) return [];
    const range = document.createRange();
    range.setStart(...boundary(piece, low - startOf(piece)));
    range.setEnd(...boundary(piece, high - startOf(piece)));
    return [range];
  });
}

/** Light words without touching the page; `name` is that of the style. Where the browser cannot, nothing is lit. */
function light(name, root, words) {
  if (!CSS.highlights) return;
  const ranges = root ? SIDES.flatMap((side) => (words[side] ? rangesOf(root, side, words[side]) : [])) : [];
  CSS.highlights.set(name, new Highlight(...ranges));
}

// ---- What is marked ----

const rowAt = (address) => document.querySelector(`[data-row][id="${CSS.escape(address ?? "")}"]`);

function show() {
  light("marked", rowAt(marks.row), marks);
  for (const side of SIDES) {
    const place = tray.querySelector(`[data-marked=${side}]`);
    place.hidden = !marks[side];
    place.querySelector("q").textContent = shortened(marks[side]?.quote ?? "");
  }
  tray.hidden = sheet.open || !(marks.left || marks.right);
}

function shortened(quote) {
  const points = [...quote];
  return points.length > 60 ? `${points.slice(0, 40).join("")}…${points.slice(-15).join("")}` : quote;
}

/** Words belong to one row: marking in another begins anew. */
function mark(row, side, words) {
  if (marks.row !== row.id) Object.assign(marks, { row: row.id, left: null, right: null });
  marks[side] = words;
  fill();
  show();
}

function forget() {
  Object.assign(marks, { row: null, left: null, right: null });
  cursor = null;
  show();
}

function markSelection() {
  const selection = document.getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  const row = pieceAt(range.startContainer)?.closest("[data-row]") ?? pieceAt(range.endContainer)?.closest("[data-row]");
  if (!row || (sheet.open && row.id !== marks.row)) return;
  const side = (pieceAt(selection.anchorNode) ?? pieceAt(selection.focusNode))?.dataset.side;
  if (!side) return;
  const parts = piecesOf(row, side).map((piece) => within(piece, range)).filter(Boolean);
  const words = parts.length ? joined(parts) : null;
  if (words) mark(row, side, words);
}

// ---- By keys: arrows go from word to word, with Shift they take in more, S changes the side ----

let cursor = null; // {row, side, anchor, head}: places in the list of words
const segmenters = {};

function wordsOf(piece) {
  segmenters[piece.lang] ??= new Intl.Segmenter(piece.lang || undefined, { granularity: "word" });
  let at = startOf(piece);
  const found = [];
  for (const { segment, isWordLike } of segmenters[piece.lang].segment(piece.textContent)) {
    const end = at + letters(segment);
    if (isWordLike) found.push({ start: at, end });
    at = end;
  }
  return found;
}

function sideToWalk(row) {
  if (cursor?.row === row.id) return cursor.side;
  return piecesOf(row, "left").length ? "left" : "right";
}

function walk(row, by, extend) {
  const side = sideToWalk(row);
  const words = piecesOf(row, side).flatMap(wordsOf);
  if (!words.length) return;
  const last = words.length - 1;
  const fresh = cursor?.row !== row.id || cursor.head === null;
  const head = fresh ? (by > 0 ? 0 : last) : Math.min(Math.max(cursor.head + by, 0), last);
  cursor = { row: row.id, side, head, anchor: extend && !fresh ? cursor.anchor : head };
  const [from, to] = [Math.min(cursor.anchor, head), Math.max(cursor.anchor, head)];
  const span = { start: words[from].start, end: words[to].end };
  const quote = rangesOf(row, side, span).map((range) => range.toString()).join("\n");
  mark(row, side, { ...span, quote });
}

function changeSide(row) {
  const other = sideToWalk(row) === "left" ? "right" : "left";
  if (!piecesOf(row, other).length) return;
  cursor = { row: row.id, side: other, anchor: null, head: null };
  walk(row, 1, false);
}

function onKey(event) {
  const row = event.target.closest?.("[data-row]");
  if (event.key === "Escape" && !document.querySelector("dialog:modal")) {
    if (sheet.open) close();
    else forget();
  }
  if (!row || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select")) return;
  const forward = getComputedStyle(piecesOf(row, sideToWalk(row))[0] ?? row).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
    event.preventDefault();
    walk(row, event.key === forward ? 1 : -1, event.shiftKey);
  } else if (event.key.toLowerCase() === "s" && document.body.dataset.shortcuts === "on") {
    event.preventDefault();
    changeSide(row);
  }
}

// ---- The form, beside the rows ----

const field = (name) => sheet.querySelector(`[name=${name}]`);

/** Put the marked words into the form, if it is open for their row. */
function fill() {
  const form = sheet.querySelector("form");
  if (!form || form.dataset.rowAddress !== marks.row) return;
  for (const side of SIDES) {
    if (!field(`${side}_quote`)) continue;
    field(`${side}_quote`).value = marks[side]?.quote ?? "";
    field(`${side}_start`).value = marks[side]?.start ?? "";
    field(`${side}_end`).value = marks[side]?.end ?? "";
  }
}

/** The form for a row, made of the one that came with the page: nothing has to be waited for. */
function formFor(row) {
  const form = document.importNode(document.getElementById("flag-template").content.querySelector("form"), true);
  form.dataset.rowAddress = row.id;
  for (const name of ["action", "hx-post"]) form.setAttribute(name, form.getAttribute(name) + row.id);
  form.querySelectorAll("[data-row-name]").forEach((place) => { place.textContent = row.id; });
  const absent = SIDES.filter((side) => !piecesOf(row, side).length);
  absent.forEach((side) => form.querySelector(`[data-words=${side}]`).remove());
  const guess = { right: "omission", left: "addition" }[absent[0]];
  const radio = form.querySelector(`[name=category][value="${guess}"]`);
  if (radio) radio.checked = true;
  return form;
}

function open(row) {
  if (marks.row !== row.id) forget();
  marks.row = row.id;
  const form = formFor(row);
  sheet.replaceChildren(form);
  form.dispatchEvent(new CustomEvent("flag:form", { bubbles: true }));
  window.htmx.process(form);
  fill();
  if (!sheet.open) sheet.show();
  toField();
  show();
  bringAbove(row);
}

/** Scroll so that the row ends above the form, as far as its beginning stays in sight under the heads. */
function bringAbove(row) {
  const { top, bottom } = row.getBoundingClientRect();
  const heads = document.querySelector(".heads");
  const covered = getComputedStyle(heads).position === "sticky" ? heads.offsetHeight + parseFloat(getComputedStyle(heads).top) : 0;
  const [hidden, room] = [bottom + 8 - sheet.getBoundingClientRect().top, top - covered];
  if (hidden > 0) window.scrollBy(0, Math.min(hidden, Math.max(room, 0)));
}

/** The one place where the form takes the keyboard: when it opens, and when it comes back with what is wrong. */
function toField() {
  (sheet.querySelector("[aria-invalid=true]") ?? sheet.querySelector("[role=combobox]"))?.focus({ preventScroll: true });
}

function close() {
  const address = sheet.querySelector("form")?.dataset.rowAddress ?? marks.row;
  sheet.close();
  sheet.replaceChildren();
  show();
  rowAt(address)?.focus({ preventScroll: true });
}

/** What is pressed while the flag is being set is for the page behind the form, not for a field that is about to go. */
const later = [];
function keepForLater(event) {
  if (!sheet.querySelector("form.htmx-request") || event.key === "Tab") return;
  event.preventDefault();
  event.stopPropagation();
  if (event.key.length === 1) later.push({ key: event.key, shiftKey: event.shiftKey });
}

// ---- Notes light their words ----

function spans(note) {
  return Object.fromEntries(
    SIDES.filter((side) => note.dataset[side]).map((side) => {
      const [start, end] = note.dataset[side].split("-").map(Number);
      return [side, { start, end }];
    }),
  );
}

function lightNote(note) {
  light("noted", note && rowsArea(), note ? spans(note) : {});
}

const noteOfAddress = () => document.getElementById(location.hash.slice(1))?.closest(".note");

for (const name of ["pointerover", "focusin"]) {
  document.addEventListener(name, (event) => lightNote(event.target.closest?.(".note") ?? noteOfAddress()));
}
window.addEventListener("hashchange", () => lightNote(noteOfAddress()));
lightNote(noteOfAddress());

// ---- Who may flag has the form ----

if (sheet && tray) {
  let waiting;
  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(markSelection, 120);
  });
  document.addEventListener("keydown", onKey);
  sheet.addEventListener("keydown", keepForLater, true);
  sheet.addEventListener("input", ({ target }) => {
    const side = SIDES.find((name) => target.name === `${name}_quote`);
    if (!side) return;
    field(`${side}_start`).value = field(`${side}_end`).value = "";
    marks[side] = null;
    show();
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-row] [data-key=f]");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      clearTimeout(waiting);
      markSelection();
      open(link.closest("[data-row]"));
    } else if (event.target.closest("[data-flag-marked]")) {
      rowAt(marks.row)?.querySelector("[data-key=f]")?.click();
    } else if (event.target.closest("[data-clear-marked]")) {
      const row = rowAt(marks.row);
      document.getSelection().removeAllRanges();
      forget();
      row?.focus({ preventScroll: true });
    } else if (event.target.closest("[data-close-flag]")) {
      event.preventDefault();
      close();
    }
  });
  document.addEventListener("htmx:afterRequest", ({ detail }) => {
    if (detail.requestConfig.elt.id !== "flag-form") return;
    const keys = later.splice(0);
    if (detail.xhr.status !== 200) return; // what was typed stays, with the sentence of what is wrong
    document.getSelection().removeAllRanges();
    const row = marks.row;
    Object.assign(marks, { left: null, right: null });
    close();
    forget();
    rowAt(row)?.focus({ preventScroll: true });
    for (const key of keys) document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { ...key, bubbles: true, cancelable: true }));
  });
  // Before anything is typed into it: the form that comes back with what is wrong takes the keyboard at once.
  document.addEventListener("htmx:afterSwap", ({ detail }) => {
    if (detail.requestConfig?.elt.id === "flag-form" && sheet.open && !sheet.contains(document.activeElement)) toField();
  });
  document.addEventListener("htmx:afterSettle", show);
}
