// What every page does with a script; without one, all of it is still reachable.

const messages = () => document.querySelector(".message-area");

/** Whether a key pressed now is meant for the page, not for a field or a combination with Ctrl, Alt or Meta. */
function isShortcut(event) {
  const typing = event.target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
  return document.body.dataset.shortcuts === "on" && !typing && !event.ctrlKey && !event.altKey && !event.metaKey;
}

/** Show `sentence` among the messages; `level` is success, info, warning or error. */
function say(sentence, level = "error") {
  const message = document.createElement("div");
  message.className = `message ${level}`;
  const said = document.createElement("p");
  said.className = "said";
  said.textContent = sentence;
  message.append(said);
  document.getElementById("messages")?.replaceChildren(message);
}

function offerDismissal() {
  for (const message of messages()?.querySelectorAll("#messages > :not(:has(.dismiss))") ?? []) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "dismiss";
    button.textContent = "×";
    button.setAttribute("aria-label", "Dismiss this message");
    message.append(button);
  }
}

function closeMenus(except) {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (menu !== except) menu.open = false;
  }
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    const open = event.target.closest?.("details.menu[open]");
    closeMenus();
    open?.querySelector("summary").focus();
  }
  if (event.key === "/" && isShortcut(event)) {
    event.preventDefault();
    document.getElementById("find")?.select();
  }
});

document.addEventListener("click", (event) => {
  event.target.closest(".dismiss")?.parentElement.remove();
  closeMenus(event.target.closest("details.menu"));
});

// A person who logged in again in another tab has a new token; what is written here must still be sendable.
document.addEventListener("htmx:configRequest", ({ detail }) => {
  const token = document.cookie.match(/(?:^|; )csrftoken=([^;]+)/)?.[1];
  if (!token) return;
  detail.headers["x-csrftoken"] = token;
  if ("csrfmiddlewaretoken" in detail.parameters) detail.parameters.csrfmiddlewaretoken = token;
});
document.addEventListener("htmx:sendError", () => say("The server did not answer. Nothing was changed; try again."));
document.addEventListener("htmx:timeout", () => say("The server took too long to answer. Reload the page to see what is stored."));

const area = messages();
if (area) new MutationObserver(offerDismissal).observe(area, { childList: true, subtree: true });
offerDismissal();
