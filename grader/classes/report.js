"use strict";
// Opens what the report has packed: the list of submissions and its filters, and of each the code with its verdict. Where
// the report is served, scores are set here, too. Everything becomes text of the page, never markup.

const STEP = 25; // of the list that is shown at once
const SIDES = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
const KEPT = "grade-report";
const WHO = "grade-report-who"; // the name that was typed last in this browser

async function unpacked(id) {
  const packed = atob(document.getElementById(id).textContent.trim());
  const bytes = Uint8Array.from(packed, (one) => one.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(stream).text());
}

function made(tag, settings = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(settings)) {
    if (value === false || value === null || value === undefined) continue;
    if (name === "class") element.className = value;
    else if (typeof value === "function") element.addEventListener(name, value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

function folded(text) {
  return text.normalize("NFKC").toLowerCase();
}

class Report {
  constructor(index) {
    Object.assign(this, index);
    this.blocks = new Map();
    this.found = this.everything();
    this.limit = STEP;
    this.asked = 0;
  }

  say(key, details = {}) {
    return this.words[key].replace(/\{(\w+)\}/g, (_, name) => details[name]);
  }

  *places() {
    for (let s = 0; s < this.students.length; s++) {
      for (let c = 0; c < this.columns.length; c++) yield [s, c];
    }
  }

  everything() {
    return [...this.places()];
  }

  block(column) {
    if (!this.blocks.has(column)) this.blocks.set(column, unpacked(`block-${column}`));
    return this.blocks.get(column);
  }

  hand(s, c) {
    return this.hands[`${s},${c}`];
  }

  // ---- filters

  build() {
    const option = (value, text) => made("option", { value }, text);
    const every = () => option("", this.say("every"));
    const results = Object.entries(this.kinds).map(([kind, [sign, name]]) => option(kind, `${sign} ${name}`.trim()));
    const hands = [option("hand", this.say("by-hand-only")), option("older", this.say("older-only")), option("late", this.say("late-only"))];
    this.fields = {
      student: made("input", { type: "search", autocomplete: "off" }),
      exercise: made("select", {}, every(), this.columns.map(([key, title], c) => option(c, `${c + 1} ${title} (${key})`))),
      result: made("select", {}, every(), results, hands),
      group: made("select", {}, every(), this.groups.map((name, number) => option(number, name))),
      text: made("input", { type: "search", autocomplete: "off" }),
    };
    const labels = Object.entries(this.fields).map(([name, field]) => made("label", {}, made("span", {}, this.say(name)), field));
    const clear = made("button", { type: "button", click: () => this.clear() }, this.say("clear"));
    this.count = made("p", { class: "note", role: "status" });
    this.body = made("tbody");
    this.more = made("button", { type: "button", class: "more", click: () => this.show(this.limit + STEP) });
    const names = ["student", "exercise", "result", "points", "line"];
    const head = made("tr", {}, names.map((name) => made("th", { scope: "col" }, this.say(name))));
    const table = made("table", { class: "list found" }, made("thead", {}, head), this.body);
    const filters = made("form", { class: "filters", role: "search", submit: (event) => event.preventDefault() }, labels, clear);
    let waiting;
    filters.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => this.filter(), 150);
    });
    document.getElementById("work").append(filters, this.count, made("div", { class: "wide" }, table), this.more);
    for (const button of document.querySelectorAll("button.only")) {
      button.hidden = false;
      button.addEventListener("click", () => this.only(button.dataset.group));
    }
  }

  clear() {
    for (const field of Object.values(this.fields)) field.value = "";
    this.filter();
    this.fields.student.focus();
  }

  only(group) {
    for (const field of Object.values(this.fields)) field.value = "";
    this.fields.group.value = group;
    this.filter();
    document.getElementById("list").scrollIntoView();
    this.fields.group.focus({ preventScroll: true });
  }

  async filter() {
    const asked = ++this.asked;
    const { student, exercise, result, group, text } = Object.fromEntries(
      Object.entries(this.fields).map(([name, field]) => [name, field.value]),
    );
    const name = folded(student);
    const called = this.students.map((one) => folded(one.join(" ")));
    let found = this.everything().filter(([s, c]) => {
      const [kind, , , member, , , , , late] = this.cells[s][c];
      const hand = this.hand(s, c);
      const fits = { "": true, hand: hand?.holds, older: hand?.older, late: Boolean(late) }[result] ?? kind === result;
      return fits && (exercise === "" || c === Number(exercise)) && (group === "" || member === Number(group)) && called[s].includes(name);
    });
    if (text) {
      this.count.textContent = this.say("searching");
      const wanted = folded(text);
      const kept = [];
      for (const [s, c] of found) {
        if (await this.holds(s, c, wanted)) kept.push([s, c]);
        if (asked !== this.asked) return;
      }
      found = kept;
    }
    this.found = found;
    this.filtered = Boolean(student || exercise || result || group || text);
    this.show(STEP);
  }

  async holds(s, c, wanted) {
    const block = await this.block(c);
    const row = block.rows[s];
    const notes = (this.hand(s, c)?.entries ?? []).map((entry) => entry.note);
    const texts = row ? [...row.said, ...row.about, ...block.files[row.file], ...notes] : notes;
    return folded(texts.join("\n")).includes(wanted);
  }

  show(limit) {
    this.limit = limit;
    this.count.textContent = this.say("found", { count: this.found.length });
    this.body.replaceChildren(...this.found.slice(0, limit).map((place, number) => this.line(place, number)));
    const left = this.found.length - limit;
    this.more.hidden = left <= 0;
    this.more.textContent = this.say("more", { count: Math.min(left, STEP) });
    this.dim();
  }

  line([s, c], number) {
    const [kind, points, , , line, status, , , late] = this.cells[s][c];
    const [, name, called] = this.students[s];
    const open = made("button", { type: "button", class: "open", click: () => this.open(number) }, made("bdi", {}, name));
    const by = this.hand(s, c)?.holds ? " •" : "";
    return made(
      "tr", {},
      made("td", { class: "who" }, open, called ? made("span", { class: "note" }, ` ${called}`) : null),
      made("td", { class: "key" }, made("code", {}, this.columns[c][0])),
      made("td", { class: "result" }, made("span", { class: `sign ${kind}`, "aria-hidden": "true" }, this.kinds[kind][0]), ` ${status}`, late ? made("span", { class: "note" }, ` ${late}`) : null),
      made("td", { class: "points" }, points === null ? "–" : `${points}${by}`),
      made("td", { class: "why" }, made("code", {}, made("bdi", {}, line))),
    );
  }

  // ---- the grid

  grid() {
    const grid = document.getElementById("cells");
    if (!grid) return;
    grid.setAttribute("role", "grid");
    this.lines = [...grid.tBodies[0].rows];
    const at = (cell) => [this.lines.indexOf(cell.parentElement), cell.cellIndex - 1];
    const there = (s, c) => (c >= 0 && c < this.columns.length ? this.lines[s]?.cells[c + 1] : undefined);
    const open = (cell) => this.openAt(...at(cell));
    let active = there(0, 0);
    if (active) active.tabIndex = 0;
    const wanted = (event) => {
      const cell = event.target.closest?.("tbody td:not(.sum)");
      return cell && grid.contains(cell) ? cell : null;
    };
    const go = (cell) => {
      active.removeAttribute("tabindex");
      active = cell;
      active.tabIndex = 0;
      const [s, c] = at(cell);
      const [, , , , , status, , , late] = this.cells[s][c];
      cell.setAttribute("aria-label", `${this.students[s][1]}, ${this.columns[c][0]}: ${status}${late && `, ${late}`}`);
      cell.focus();
    };
    grid.addEventListener("click", (event) => {
      const cell = wanted(event);
      if (!cell) return;
      go(cell);
      open(cell);
    });
    grid.addEventListener("keydown", (event) => {
      const cell = wanted(event);
      if (!cell) return;
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        open(cell);
      } else if (SIDES[event.key]) {
        event.preventDefault();
        let [s, c] = at(cell);
        const [down, right] = SIDES[event.key];
        do {
          s += down;
          c += right;
        } while (this.lines[s]?.hidden);
        const next = there(s, c);
        if (next) go(next);
      }
    });
  }

  dim() {
    if (!this.lines) return;
    const found = new Set(this.found.map(([s, c]) => s * this.columns.length + c));
    this.lines.forEach((line, s) => {
      let any = this.columns.length === 0;
      for (let c = 0; c < this.columns.length; c++) {
        const there = found.has(s * this.columns.length + c);
        line.cells[c + 1].classList.toggle("dim", !there);
        any ||= there;
      }
      line.hidden = Boolean(this.filtered) && !any;
    });
  }

  // ---- one submission

  openAt(s, c) {
    let number = this.found.findIndex(([one, other]) => one === s && other === c);
    if (number < 0) {
      this.found = [...this.found, [s, c]];
      number = this.found.length - 1;
    }
    this.open(number);
  }

  async open(number, focused) {
    const [s, c] = this.found[number];
    const block = await this.block(c);
    if (!this.dialog) {
      this.dialog = made("dialog", { "aria-labelledby": "opened" });
      this.dialog.addEventListener("click", (event) => event.target === this.dialog && this.dialog.close());
      document.body.append(this.dialog);
    }
    const button = (key, sign, to) =>
      made("button", { type: "button", "aria-label": this.say(key), title: this.say(key), "data-key": key, disabled: !this.found[to], click: () => this.open(to, key) }, sign);
    const place = this.say("place", { number: number + 1, count: this.found.length });
    this.dialog.replaceChildren(
      made(
        "div", { class: "bar-top" },
        button("previous", "←", number - 1), made("span", { class: "note" }, place), button("next", "→", number + 1),
        made("button", { type: "button", class: "close", click: () => this.dialog.close() }, this.say("close")),
      ),
      ...this.opened(s, c, block),
    );
    if (!this.dialog.open) this.dialog.showModal();
    this.dialog.scrollTop = 0;
    this.dialog.querySelector(`[data-key="${focused}"]:enabled`)?.focus();
    const here = this.dialog.querySelector(".whole .here:has(.pointed)") ?? this.dialog.querySelector(".whole .here");
    if (!here) return;
    here.closest(".wide").scrollTop = Math.max(0, here.offsetTop - 4 * here.offsetHeight);
    // Of the dialog no more than is needed, as the verdict stands above; what was set by hand is to be read first.
    if (!this.hand(s, c)) here.scrollIntoView({ block: "nearest" });
  }

  opened(s, c, block) {
    const [kind, points, computed, , , status, , seconds] = this.cells[s][c];
    const [, name, called] = this.students[s];
    const [key, title, possible] = this.columns[c];
    const row = block.rows[s];
    const hand = this.hand(s, c);
    const worth = points === null ? this.say("not-scored", { possible }) : this.say("of", { points, possible });
    const facts = [worth];
    if (hand?.holds) facts.push(computed === null ? this.say("no-computed") : this.say("computed", { points: computed }));
    if (seconds) facts.push(this.say("seconds", { seconds: Number(seconds.toPrecision(3)) }));
    if (row) facts.push(...row.about);
    return [
      made("h2", { id: "opened" }, made("bdi", {}, name), called ? made("span", { class: "note" }, ` ${called}`) : null, " · ", title, " ", made("code", {}, key)),
      made("p", {}, made("span", { class: `sign ${kind}`, "aria-hidden": "true" }, this.kinds[kind][0]), ` ${status} · ${facts.join(" · ")}`),
      ...this.byHand(s, c, hand),
      ...(row ? this.told(row, block) : []),
    ];
  }

  told(row, block) {
    const lines = block.files[row.file];
    const changed = block.diffs[row.file];
    const marked = new Set(row.lines);
    const labelled = row.pointed === "parted" ? Math.max(...row.lines) : Math.min(...row.lines);
    const note = row.pointed ? this.say(`pointed-${row.pointed}`) : "";
    const code = lines.map((text, number) =>
      made(
        "tr", { class: marked.has(number + 1) && "here" },
        made("td", { class: "n" }, String(number + 1)),
        made("td", { class: "text" }, made("bdi", {}, text), number + 1 === labelled && note ? made("span", { class: "pointed" }, `← ${note}`) : null),
      ),
    );
    const diff = changed.map(([own, number, text]) =>
      made(
        "tr", { class: own ? "own" : "answer" },
        made("td", { class: "n" }, own ? String(number) : ""), made("td", { class: "sign" }, own ? "−" : "＋"),
        made("td", { class: "text" }, made("bdi", {}, text)),
      ),
    );
    const scrolled = (label, kind, rows) =>
      made("div", { class: "wide", tabindex: "0", role: "group", "aria-label": label }, made("table", { class: `code ${kind}` }, made("tbody", {}, rows)));
    const parts = [];
    if (row.said.length) parts.push(made("h3", {}, this.say("verdict")), ...row.said.map((text) => made("p", { class: "said" }, made("bdi", {}, text))));
    if (diff.length) parts.push(made("h3", {}, this.say("against")), scrolled(this.say("against"), "diff", diff));
    parts.push(made("h3", {}, this.say("code")));
    parts.push(lines.length ? scrolled(this.say("code"), "whole", code) : made("p", {}, this.say("no-code")));
    return parts;
  }

  // ---- scores set by hand

  byHand(s, c, hand) {
    const parts = [];
    for (const entry of hand?.entries ?? []) {
      const said = this.say(entry.points === null ? "was-withdrawn" : "was-set", entry);
      const told = entry.told && entry.note ? ` (${this.say("is-told")})` : "";
      parts.push(made("li", {}, made("bdi", {}, said), entry.note ? made("span", { class: "said" }, " ", made("bdi", {}, entry.note), told) : null));
    }
    const shown = [];
    if (parts.length) shown.push(made("h3", {}, this.say("by-hand")), made("ul", { class: "hands" }, parts));
    if (hand?.older) shown.push(made("p", { class: "warning" }, this.say("older")));
    if (this.serving) shown.push(this.form(s, c, hand));
    if (this.serving && hand?.holds) shown.push(this.withdrawal(s, c, hand));
    return shown;
  }

  who() {
    return made("input", { name: "who", maxlength: "120", value: localStorage.getItem(WHO) ?? this.serving.who });
  }

  submitted(s, c, hand, action, ...fields) {
    const error = made("p", { class: "error", role: "alert" });
    const form = made("form", { class: "set" }, ...fields, error);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.set(s, c, hand, form, event.submitter?.value || action, error);
    });
    return form;
  }

  // In two steps and with a reason of its own: the note of the score says why it was set, not why it is no more.
  withdrawal(s, c, hand) {
    const field = (name, input) => made("label", {}, made("span", {}, this.say(name)), input);
    const form = this.submitted(
      s, c, hand, "withdraw",
      field("withdraw-who", this.who()),
      field("withdraw-note", made("textarea", { name: "note", rows: "2", maxlength: "2000" })),
      made("p", { class: "buttons" }, made("button", { type: "submit", name: "action", value: "withdraw" }, this.say("withdraw"))),
    );
    return made("details", { class: "setting" }, made("summary", {}, this.say("withdrawing")), form);
  }

  form(s, c, hand) {
    const possible = this.columns[c][2];
    const last = hand?.holds ? hand.entries.at(-1) : null;
    const field = (name, input) => made("label", {}, made("span", {}, this.say(name, { possible })), input);
    const check = (name, checked) => made("label", { class: "check" }, made("input", { type: "checkbox", name: name === "bonus" ? "bonus" : "told", value: "1", checked }), ` ${this.say(name)}`);
    const send = (action, said) => made("button", { type: "submit", name: "action", value: action, formnovalidate: action !== "set" }, this.say(said));
    const note = made("textarea", { name: "note", rows: "2", maxlength: "2000" }, last?.note ?? "");
    const form = this.submitted(
      s, c, hand, "set",
      field("new-points", made("input", { name: "points", inputmode: "decimal", autocomplete: "off", value: last ? String(last.points) : "" })),
      field("who", this.who()),
      field("note", note),
      check("told", last?.told), check("bonus", last?.bonus),
      made("p", { class: "buttons" }, send("set", "save"), hand?.older ? send("keep", "keep") : null),
    );
    return made("details", { class: "setting", open: Boolean(hand?.older) }, made("summary", {}, this.say("set")), form);
  }

  async set(s, c, hand, form, action, error) {
    const details = new URLSearchParams(new FormData(form));
    const seen = { token: this.serving.token, action, student: this.students[s][0], exercise: this.columns[c][0] };
    for (const [name, value] of Object.entries(seen)) details.set(name, value);
    details.set("base", String(hand?.entries.length ?? 0));
    details.set("digest", this.cells[s][c][6]);
    error.textContent = this.say("saving");
    let said = this.say("failed");
    try {
      const answer = await fetch("/override", { method: "POST", body: details, headers: { Accept: "application/json" } });
      if (answer.ok) {
        localStorage.setItem(WHO, details.get("who").trim());
        this.keep(seen.student, seen.exercise);
        location.reload();
        return;
      }
      if (answer.headers.get("content-type")?.startsWith("application/json")) said = (await answer.json()).message;
    } catch {
      // the server is gone: what was typed stays
    }
    error.textContent = said;
  }

  keep(student, exercise) {
    const filters = Object.entries(this.fields).map(([name, field]) => [name, field.value]);
    sessionStorage.setItem(KEPT, JSON.stringify({ filters, student, exercise, top: scrollY }));
  }

  async goOn() {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
    sessionStorage.removeItem(KEPT);
    for (const [name, value] of kept?.filters ?? []) this.fields[name].value = value;
    await this.filter();
    if (!kept) return;
    scrollTo(0, kept.top);
    const s = this.students.findIndex(([student]) => student === kept.student);
    const c = this.columns.findIndex(([key]) => key === kept.exercise);
    if (s >= 0 && c >= 0) this.openAt(s, c);
  }

  async watch() {
    const shown = document.getElementById("tables");
    for (;;) {
      const state = await (await fetch("/state")).json();
      if (shown.textContent !== state.message) shown.textContent = state.message;
      if (state.done) return;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

async function begin() {
  const report = new Report(await unpacked("index"));
  report.build();
  report.grid();
  if (report.serving) {
    await report.goOn();
    report.watch().catch(() => {});
  } else {
    await report.filter();
  }
}

if (typeof DecompressionStream === "undefined") {
  document.getElementById("work").textContent = document.querySelector("noscript").textContent;
} else {
  begin();
}
