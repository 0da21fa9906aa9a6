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

async function open(url, row) {
  if (marks.row !== row.id) forget();
  marks.row = row.id;
  sheet.replaceChildren();
  await window.htmx.ajax("GET", url, { target: "#flag", swap: "innerHTML" });
  if (!sheet.querySelector("form")) return;
  fill();
  if (!sheet.open) sheet.show();
  show();
  bringAbove(row);
  toField();
}

/** Scroll so that the row ends above the form, as far as its beginning stays in sight. */
function bringAbove(row) {
  const [hidden, room] = [row.getBoundingClientRect().bottom + 8 - sheet.getBoundingClientRect().top, row.getBoundingClientRect().top - 120];
  if (hidden > 0) window.scrollBy(0, Math.min(hidden, Math.max(room, 0)));
}

function toField() {
  const wrong = sheet.querySelector("[aria-invalid=true]");
  (wrong ?? sheet.querySelector("[name=category]:checked") ?? field("category"))?.focus();
}

function close() {
  const address = sheet.querySelector("form")?.dataset.rowAddress ?? marks.row;
  sheet.close();
  sheet.replaceChildren();
  show();
  rowAt(address)?.focus({ preventScroll: true });
}

/** In a list of choices, typing goes to the next one that begins so. */
let typed = { list: null, text: "", at: 0 };
function typeAhead(event) {
  const list = event.target.closest?.("[data-typeahead]");
  if (!list || event.target.type !== "radio" || event.key.length > 1 || event.key === " ") return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const goesOn = typed.list === list && event.timeStamp - typed.at < 800;
  typed = { list, text: (goesOn ? typed.text : "") + event.key.toLowerCase(), at: event.timeStamp };
  const choices = [...list.querySelectorAll("input[type=radio]")];
  const at = choices.indexOf(event.target) + (typed.text.length === 1 ? 1 : 0);
  const inTurn = [...choices.slice(at), ...choices.slice(0, at)];
  const found = inTurn.find((choice) => choice.labels[0].innerText.trim().toLowerCase().startsWith(typed.text));
  if (!found) return;
  event.preventDefault();
  found.checked = true;
  found.focus();
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
  sheet.addEventListener("keydown", typeAhead);
  sheet.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.ctrlKey) sheet.querySelector("form")?.requestSubmit();
  });
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
      open(link.href, link.closest("[data-row]"));
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
    if (detail.xhr.status !== 200 || detail.requestConfig.verb !== "post" || detail.requestConfig.elt.id !== "flag-form") return;
    document.getSelection().removeAllRanges();
    const row = marks.row;
    Object.assign(marks, { left: null, right: null });
    close();
    forget();
    rowAt(row)?.focus({ preventScroll: true });
  });
  document.addEventListener("htmx:afterSettle", () => {
    show();
    if (sheet.open && !sheet.contains(document.activeElement)) toField();
  });
}
