// The exercise page: the editor in place of the text area, saving at every pause, grading, hints, the file on disk.
import { makeEditor } from "./editor.js";

const PAUSE = 500; // milliseconds without a key after which the text is saved
const exercise = document.getElementById("exercise");
const form = document.getElementById("work");
const area = document.getElementById("text");
const told = document.getElementById("told");
const hints = document.getElementById("hints");
const state = document.getElementById("state");
const notice = document.getElementById("notice");
const question = document.getElementById("question");
const buttons = ["grade", "hint", "reset"].map((name) => document.getElementById(name)).filter(Boolean);
const words = Object.fromEntries(
  [...document.getElementById("words").content.children].map((one) => [one.dataset.name, one.textContent]),
);

let stamp = exercise.dataset.stamp; // of what the text on this page was made from
let saved = area.value; // what is in the file, as far as this page knows
let open = null; // the other text, while the learner has to say which one she wants
let restarted = false; // the server is another one: this page's token is no longer good
let busy = "";
let timer = 0;
let last = Promise.resolve(); // one request after the other
const key = `desk ${exercise.dataset.key}`;

const place = document.getElementById("editor");
area.hidden = true;
place.hidden = false;
const editor = makeEditor(place, {
  text: saved,
  label: words.code,
  folded: words.folded,
  narrow: matchMedia("(max-width: 40rem)").matches,
  changed(elsewhere) {
    const stale = told.querySelector(".stale");
    if (stale) stale.hidden = false;
    if (elsewhere) return;
    clearTimeout(timer);
    remember();
    wasRead();
    show();
    timer = setTimeout(save, PAUSE);
  },
  grade: () => act("grade"),
  leave: () => document.getElementById(busy ? "main" : "grade").focus(),
});
const dirty = () => editor.text() !== saved;

// ---- what is said above the page: good news is read and goes with the next thing that is done, the rest stays
function tell(text, news = false) {
  notice.classList.toggle("news", news);
  notice.textContent = text;
}
function wasRead() {
  if (notice.classList.contains("news")) tell("");
}

// ---- what could not be saved yet stands in the browser, too: the page may go, and the server with it
function remember() {
  try {
    if (dirty()) localStorage.setItem(key, JSON.stringify({ stamp, text: editor.text() }));
    else localStorage.removeItem(key);
  } catch {
    // a browser that keeps nothing; the file does
  }
}

function restore() {
  try {
    const kept = JSON.parse(localStorage.getItem(key));
    if (!kept || kept.text === saved) return;
    editor.replace(kept.text);
    if (kept.stamp !== stamp) stamp = kept.stamp; // the server says that the file is another one now
    tell(words.restored, true);
    save();
  } catch {
    localStorage.removeItem(key);
  }
}

// ---- asking the server
async function post(to, fields = {}) {
  const body = new URLSearchParams({ token: form.elements.token.value, to, stamp, text: editor.text(), ...fields });
  let answer;
  try {
    answer = await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" } });
  } catch {
    tell(words.gone);
    return null;
  }
  if (answer.status === 403) {
    restarted = true;
    askToReload();
    return null;
  }
  const said = await answer.json();
  if (answer.ok || answer.status === 409) {
    if (notice.textContent === words.gone) tell("");
    if (said.message && answer.ok) tell(said.message, true);
    if (answer.status === 409) askWhich(said);
    return answer.ok ? said : null;
  }
  tell(said.message);
  return null;
}

function inTurn(work) {
  last = last.then(work, work);
  return last;
}

function taken(text, said) {
  stamp = said.stamp;
  saved = text;
  remember();
  show();
}

function save() {
  clearTimeout(timer);
  return inTurn(async () => {
    if (!dirty() || open || restarted) return;
    const text = editor.text();
    const said = await post("save");
    if (said) taken(text, said);
  });
}

async function act(to) {
  if (open || restarted || busy) return;
  clearTimeout(timer);
  wasRead();
  if (notice.textContent === words.deleted) tell("");
  begin(to === "grade" ? words.grading : words.saving);
  await inTurn(async () => {
    const text = editor.text();
    const said = await post(to);
    if (!said) return;
    if (to === "reset") {
      saved = said.text;
      editor.replace(said.text);
      editor.say([]);
      told.textContent = hints.textContent = "";
      return taken(said.text, said);
    }
    if (to === "hint") {
      for (const before of hints.querySelectorAll("details")) before.open = false;
      hints.insertAdjacentHTML("beforeend", said.hint); // the server has escaped what it holds
      reveal(hints);
    } else if (said.stopped) {
      tell(said.stopped, true);
    } else {
      told.innerHTML = said.verdict; // the same
      editor.say(editor.text() === text ? said.marks : []);
      if (said.problem) tell(said.problem);
      if (said.passed) hints.textContent = "";
      markStep(said.step);
      reveal(told);
    }
    taken(text, said);
  });
  end();
}

// ---- what is going on
let since = 0;
let ticking = 0;
function begin(what) {
  busy = what;
  since = performance.now();
  ticking = setInterval(show, 1000);
  for (const one of buttons) one.disabled = true;
  show();
}
function end() {
  busy = "";
  clearInterval(ticking);
  for (const one of buttons) one.disabled = false;
  show();
}
let computing = ""; // what right values are being computed, and how far that is
const stop = document.getElementById("stop");
function show() {
  const seconds = Math.floor((performance.now() - since) / 1000);
  stop.hidden = !(busy === words.grading && seconds >= 1);
  if (busy) state.textContent = `${computing || busy} … ${seconds > 1 ? `${seconds} ${words.seconds}` : ""}`;
  else state.textContent = dirty() ? words.unsaved : words.saved;
}
stop.addEventListener("click", async () => {
  busy = words.stopping;
  computing = "";
  show();
  document.getElementById("main").focus(); // the button goes
  const body = new URLSearchParams({ token: form.elements.token.value, to: "stop" });
  await fetch(form.action, { method: "POST", body, headers: { Accept: "application/json" } }).catch(() => null);
});
function markStep({ sign, state: kind, text }) {
  const step = document.querySelector(".row [aria-current]");
  step.className = `sign ${kind}`;
  const [shown, read] = step.querySelectorAll("span");
  shown.textContent = sign;
  read.textContent = text;
}
function reveal(part) {
  if (part.getBoundingClientRect().top < 0 || part.getBoundingClientRect().top > innerHeight * 0.7) part.scrollIntoView();
}

// ---- two texts: the learner says which one she wants, both are kept
function askWhich(said) {
  open = said;
  question.querySelector("p").textContent = said.message;
  question.hidden = false;
  for (const one of buttons) one.disabled = true;
}
function answered() {
  open = null;
  question.hidden = true;
  for (const one of buttons) one.disabled = false;
}
document.getElementById("mine").addEventListener("click", () =>
  inTurn(async () => {
    if (restarted) return reload();
    const text = editor.text();
    stamp = open.stamp;
    answered();
    const said = await post("over");
    if (said) taken(text, said);
  }),
);
document.getElementById("other").addEventListener("click", () => {
  if (restarted) return;
  const { text, stamp: other } = open;
  answered();
  saved = text;
  editor.replace(text);
  taken(text, { stamp: other });
});
function askToReload() {
  question.querySelector("p").textContent = words.restarted;
  document.getElementById("mine").textContent = words.reload;
  document.getElementById("other").hidden = true;
  question.hidden = false;
  tell("");
  changes?.close();
}
async function reload() {
  // Else the browser shows the answer to whoever has no token in place of what was typed.
  const answer = await fetch(location.href).catch(() => null);
  if (answer?.ok) location.reload();
  else question.querySelector("p").textContent = words.not_yet;
}

// ---- the file on disk, which another editor may change
let changes = null;
function listen() {
  changes?.close();
  if (document.hidden || restarted) return;
  changes = new EventSource(`${form.getAttribute("action")}/changes?stamp=${stamp}`);
  changes.addEventListener("file", (event) => {
    const { stamp: other, text } = JSON.parse(event.data);
    inTurn(() => {
      if (other === stamp || open) return;
      if (dirty()) {
        setTimeout(save); // which the server answers with both texts
        return;
      }
      if (other === exercise.dataset.missing) {
        stamp = other; // the text stays; the next save makes the file anew
        tell(words.deleted);
        return;
      }
      saved = text;
      editor.replace(text);
      taken(text, { stamp: other });
      tell(words.outside, true);
    });
  });
  changes.addEventListener("busy", (event) => {
    computing = JSON.parse(event.data).said;
    show();
  });
  changes.addEventListener("open", () => {
    if (notice.textContent === words.gone) tell("");
    if (dirty()) save();
  });
  changes.addEventListener("error", () => {
    if (changes.readyState === EventSource.CLOSED) {
      restarted = true; // turned away: another server is at this address
      askToReload();
    } else {
      tell(words.gone);
    }
  });
}
document.addEventListener("visibilitychange", () => {
  if (document.hidden) save();
  listen();
});
addEventListener("pagehide", () => {
  changes?.close();
  if (dirty() && !open && !restarted) {
    const body = new URLSearchParams({ token: form.elements.token.value, to: "save", stamp, text: editor.text() });
    fetch(form.action, { method: "POST", body, keepalive: true, headers: { Accept: "application/json" } });
  }
});

// ---- buttons
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const to = event.submitter?.value || "grade";
  if (to === "reset" && !confirm(words.reset_ask)) return;
  act(to);
});
document.getElementById("language").closest("form").addEventListener("submit", async (event) => {
  if (!dirty()) return;
  event.preventDefault();
  await save();
  event.target.submit();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.defaultPrevented) {
    event.preventDefault();
    act("grade");
  }
});

if (exercise.dataset.readable === "no") {
  for (const one of buttons) one.disabled = one.id !== "reset";
} else {
  if (told.firstElementChild) editor.say(JSON.parse(exercise.dataset.marks));
  restore();
  listen();
  show();
  if (matchMedia("(min-width: 68rem)").matches && !location.hash) editor.focus();
}
