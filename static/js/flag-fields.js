// The fields of a flag by keys: the category by typing or by a figure, then the severity by a letter, then the note.
// Without a script the radios do. A key means something only in the field that it belongs to: a note is only typed.

const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
const plain = (event) => !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

const hint = (key) => element("kbd", { "aria-hidden": "true" }, key);

// ---- The category: a combobox over a list that stays in sight, in the manner of the ARIA Authoring Practices ----

const UNKNOWN = "No category is called so.";

class Categories {
  constructor(fieldset) {
    this.radios = [...fieldset.querySelectorAll("input[name=category]")];
    this.typed = false;
    this.active = null;
    const groups = fieldset.querySelector(".category-groups");
    this.list = element("div", { class: "category-groups", role: "listbox", id: "category-list", "aria-label": "Categories" });
    this.options = [...groups.children].flatMap((group) => this.drawGroup(group));
    this.input = element("input", {
      type: "text", id: "category-find", role: "combobox", autocomplete: "off", spellcheck: "false", "aria-label": "Category",
      "aria-controls": "category-list", "aria-expanded": "true", "aria-autocomplete": "list", "aria-required": "true",
      placeholder: "Type, or press 1 to 9",
    });
    this.none = element("p", { class: "hint", role: "status" });
    if (fieldset.querySelector(".errorlist")) this.input.setAttribute("aria-invalid", "true");
    groups.hidden = true;
    groups.before(this.input, this.list, this.none);
    this.radios.forEach((radio) => { radio.required = false; });
    this.show();
    this.listen();
  }

  drawGroup(group) {
    const name = group.querySelector(".group").textContent;
    const options = [...group.querySelectorAll(".choice")].map((label) => this.drawOption(label));
    const title = element("span", { class: "group", "aria-hidden": "true" }, name);
    this.list.append(element("div", { role: "group", "aria-label": name }, title, ...options.map(({ drawn }) => drawn)));
    return options;
  }

  drawOption(label) {
    const radio = label.querySelector("input");
    const [name, meaning] = [label.querySelector("span").textContent, label.querySelector(".meaning")];
    const drawn = element("div", { class: "option", role: "option", id: `category-${radio.value}`, "aria-selected": "false" }, element("span", {}, name));
    if (radio.dataset.choiceKey) drawn.append(" ", hint(radio.dataset.choiceKey));
    if (meaning) {
      drawn.setAttribute("aria-description", meaning.textContent);
      drawn.append(element("span", { class: "meaning", "aria-hidden": "true" }, meaning.textContent));
    }
    return { drawn, radio, name, folded: fold(name), meaning: fold(meaning?.textContent ?? "") };
  }

  get chosen() {
    return this.options.find(({ radio }) => radio.checked);
  }

  get visible() {
    return this.options.filter(({ drawn }) => !drawn.hidden);
  }

  /** Whether what was typed is no category. */
  get unknown() {
    return this.typed && !this.visible.length;
  }

  /** Draw what is chosen, typed and active. */
  show() {
    const words = this.typed ? fold(this.input.value) : "";
    const fits = ({ folded }) => folded.includes(words);
    const byMeaning = words && !this.options.some(fits);
    for (const option of this.options) {
      option.drawn.hidden = !(byMeaning ? option.meaning.includes(words) : fits(option));
      option.drawn.setAttribute("aria-selected", String(option.radio.checked));
    }
    for (const group of this.list.children) group.hidden = !group.querySelector(".option:not([hidden])");
    if (this.typed) this.active = words ? this.nearest(words) : null;
    this.mark();
    this.none.textContent = this.unknown ? UNKNOWN : "";
    if (!this.typed) this.input.value = this.chosen?.name ?? "";
    this.input.setCustomValidity(this.unknown ? UNKNOWN : this.chosen ? "" : "Choose a category.");
  }

  nearest(words) {
    const found = this.visible;
    return found.find(({ folded }) => folded.startsWith(words)) ?? found.find(({ folded }) => folded.includes(` ${words}`)) ?? found[0] ?? null;
  }

  mark() {
    for (const option of this.options) option.drawn.classList.toggle("active", option === this.active);
    if (this.active) this.input.setAttribute("aria-activedescendant", this.active.drawn.id);
    else this.input.removeAttribute("aria-activedescendant");
  }

  choose(option) {
    option.radio.checked = true;
    this.settle();
    this.input.removeAttribute("aria-invalid");
  }

  /** Back to what is chosen. */
  settle() {
    this.typed = false;
    this.active = null;
    this.show();
  }

  step(by) {
    const found = this.visible;
    const at = found.indexOf(this.active ?? this.chosen);
    this.active = found[(at < 0 ? (by > 0 ? 0 : found.length - 1) : at + by + found.length) % found.length] ?? null;
    this.mark();
    this.active?.drawn.scrollIntoView({ block: "nearest" });
  }

  listen() {
    this.input.addEventListener("focus", () => this.input.select());
    this.input.addEventListener("input", () => { this.typed = true; this.show(); });
    this.input.addEventListener("keydown", (event) => this.onKey(event));
    this.input.addEventListener("blur", () => this.leave());
    this.list.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the keyboard
    this.list.addEventListener("click", ({ target }) => {
      const option = this.options.find(({ drawn }) => drawn.contains(target));
      if (option) this.choose(option);
    });
  }

  /** What was typed and is no category stays, to be mended: the form is not sent with another in its place. */
  leave() {
    if (this.unknown) return;
    if (this.typed && this.active && this.input.value.trim()) this.choose(this.active);
    else this.settle();
  }

  onKey(event) {
    if (!plain(event)) return;
    const byFigure = this.options.find(({ radio }) => radio.dataset.choiceKey && radio.dataset.choiceKey === event.key);
    if (byFigure) {
      event.preventDefault();
      this.choose(byFigure);
      toSeverity(this.input.form);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.step(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (this.active) this.choose(this.active);
      if (this.chosen && !this.typed) toSeverity(this.input.form);
    } else if (event.key === "Escape" && (this.typed || this.active)) {
      event.stopPropagation();
      this.settle();
      this.input.select();
    }
  }
}

// ---- The severity, the note, and sending ----

function toSeverity(form) {
  (form.querySelector("[name=severity]:checked") ?? form.querySelector("[name=severity]")).focus();
}

/** m and M are told apart whatever Caps Lock makes of them. */
function levelOf(form, event) {
  const capital = event.shiftKey || (event.key === "M" && !event.getModifierState("CapsLock"));
  const key = event.key.toLowerCase() === "m" && capital ? "M" : event.key.toLowerCase();
  return form.querySelector(`[name=severity][data-choice-key="${CSS.escape(key)}"]`);
}

/** Once: a second Enter while the answer is on its way is the same flag. */
function send(form) {
  lists.get(form).leave();
  if (!form.classList.contains("htmx-request")) form.requestSubmit();
}

function onKey(event) {
  const form = event.currentTarget;
  const { target } = event;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    send(form);
  } else if (!plain(event)) {
    return;
  } else if (target.name === "severity" && event.key.length === 1 && event.key !== " ") {
    event.preventDefault();
    const level = levelOf(form, event);
    if (!level) return;
    level.checked = true;
    form.querySelector("[name=note]").focus();
  } else if (target.name === "note" && event.key === "Enter" && !event.shiftKey && "enterSets" in form.dataset) {
    event.preventDefault();
    send(form);
  }
}

const lists = new WeakMap(); // of each form its categories

function enhance(form) {
  const fieldset = form?.querySelector(".flag-category");
  if (!fieldset || fieldset.querySelector("[role=combobox]")) return;
  lists.set(form, new Categories(fieldset));
  for (const radio of form.querySelectorAll("[name=severity]")) radio.parentElement.append(hint(radio.dataset.choiceKey));
  const told = "enterSets" in form.dataset ? ["Enter", " sets the flag, ", "Shift Enter", " begins a line"] : ["Ctrl Enter", " saves"];
  const keys = element("p", { class: "hint keys-hint" }, ...told.map((part, at) => (at % 2 ? part : element("kbd", {}, part))));
  form.querySelector("[name=note]").after(keys);
  form.addEventListener("keydown", onKey);
}

document.addEventListener("flag:form", (event) => enhance(event.target));
document.addEventListener("htmx:afterSwap", () => enhance(document.querySelector("#flag-form")));
enhance(document.querySelector("#flag-form"));
