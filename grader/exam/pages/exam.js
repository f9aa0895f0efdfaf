// Keys, the countdown, and saving at once. Every page works without this file: then a button saves.
"use strict";
(() => {
  const notice = document.querySelector(".notice");
  const form = document.getElementById("answer");
  const timer = document.querySelector("[data-left]");
  const base = document.body.dataset.base;

  // ---- saving: one request after the other, so that the last choice is the last to arrive
  let waiting = 0;
  let broken = false;
  let restarted = false; // the server is another one: this page's token is no longer good
  let last = Promise.resolve();

  async function post(address, fields) {
    const token = document.querySelector("input[name=token]").value;
    const answer = await fetch(address, {
      method: "POST", body: new URLSearchParams({ token, ...fields }), headers: { Accept: "application/json" },
    });
    if (answer.status === 403) {
      restarted = true;
      return { ok: false, message: notice.dataset.restarted };
    }
    return { ok: answer.ok, status: answer.status, ...(await answer.json()) };
  }

  function save(fields, done) {
    waiting += 1;
    const send = async () => {
      try {
        const told = await post(form.action, fields);
        if (told.finished) return location.replace(`${base}/result`);
        broken = !told.ok;
        notice.textContent = told.ok ? "" : told.message;
        if (told.ok) {
          show(told, null);
          done(told);
        }
      } catch {
        broken = true;
        notice.textContent = notice.dataset.gone;
      } finally {
        waiting -= 1;
      }
    };
    last = last.then(send);
    return last;
  }

  const choosing = (value) => (value ? { choice: value, shown: "?" } : { to: "clear" });

  function saveChoice(value) {
    form.elements.shown.value = "?"; // until it is saved, this page's choice counts
    remember(form.dataset.number, value);
    save(choosing(value), (told) => {
      document.querySelector(".state").textContent = told.state;
      if (waiting > 1) return;
      form.elements.shown.value = value;
      forget(form.dataset.number);
    });
  }

  // ---- what could not be saved stands in the browser: the page may go, and the server with it
  const kept = `exam ${document.body.dataset.exam}`;

  function remembered() {
    try {
      return JSON.parse(localStorage.getItem(kept)) || {};
    } catch {
      return {};
    }
  }

  function keep(choices) {
    try {
      if (Object.keys(choices).length) localStorage.setItem(kept, JSON.stringify(choices));
      else localStorage.removeItem(kept);
    } catch {
      // a browser that keeps nothing
    }
  }

  const remember = (number, value) => keep({ ...remembered(), [number]: value });

  function forget(number) {
    const { [number]: _, ...others } = remembered();
    keep(others);
  }

  async function saveRemembered() {
    for (const [number, value] of Object.entries(remembered())) {
      const told = await post(`${base}/q/${number}`, choosing(value));
      if (told.finished) {
        keep({});
        return location.replace(`${base}/result`);
      }
      if (!told.ok && told.status !== 400) {
        broken = true;
        notice.textContent = told.message;
        return;
      }
      forget(number);
      if (!form) return location.reload(); // which counts anew
      if (told.ok) show(told, number === form.dataset.number ? value : null);
    }
    if (broken) notice.textContent = "";
    broken = false;
  }

  function show(told, value) {
    count(told.left);
    timer.dataset.low = told.low;
    document.querySelector(".pace").textContent = told.standing;
    if (value === null) return;
    document.querySelector(".state").textContent = told.state;
    for (const one of form.querySelectorAll("input[type=radio]")) one.checked = one.value === value;
    form.elements.shown.value = value;
  }

  if (timer && Object.keys(remembered()).length) last = saveRemembered().catch(() => (broken = true));

  if (form) {
    form.addEventListener("change", (event) => {
      if (event.target.name === "choice") saveChoice(event.target.value);
    });
    form.addEventListener("submit", (event) => {
      const button = event.submitter;
      if (button && button.closest(".calculator")) {
        event.preventDefault();
        compute(button.value);
      } else if (button && button.id === "flag") {
        event.preventDefault();
        save({ to: button.value }, (told) => {
          button.value = told.flagged ? "unflag" : "flag";
          document.querySelector(".state").dataset.mark = told.flagged ? "⚑" : "";
          const text = button.querySelector("span");
          text.textContent = told.flagged ? text.dataset.unflag : text.dataset.flag;
        });
      } else if (waiting) {
        event.preventDefault();
        last.then(() => broken || form.requestSubmit(button));
      } else if (broken) {
        event.preventDefault(); // the page is where the answers are
        ask();
      }
    });
  }

  // ---- the calculator: the server computes; while it is open, keys compute and answer nothing
  const calculator = document.querySelector(".calculator");
  const presses = {
    Enter: "=", "×": "*", "÷": "/", Backspace: "back", Delete: "entry", r: "root", i: "sign", c: "clear", x: "entry",
    m: "memory+", w: "memory-", v: "recall", z: "forget",
  };

  function compute(value) {
    save({ to: value }, (told) => {
      calculator.querySelector(".display").textContent = told.calculator.shown;
      calculator.querySelector(".marks").textContent = told.calculator.marks;
    });
  }

  // Whether a key is one of the open calculator's; then it is pressed there.
  function computes(event, key) {
    if (!calculator || !calculator.open) return false;
    if (key === "Escape") {
      calculator.open = false;
      return true;
    }
    if (key === "Enter" && event.target.closest("button, a, summary")) return false; // which it presses
    const value = `calculate ${presses[key] || key}`;
    if (![...calculator.querySelectorAll("button")].some((button) => button.value === value)) return false;
    compute(value);
    return true;
  }

  if (calculator) {
    const pad = calculator.querySelector(".pad");
    const focus = () => pad.focus({ preventScroll: true }); // the question stays in view
    const was = sessionStorage.getItem("calculator");
    if (was) calculator.open = was === "open";
    if (calculator.open) focus();
    calculator.addEventListener("toggle", () => {
      sessionStorage.setItem("calculator", calculator.open ? "open" : "closed");
      if (calculator.open) focus();
    });
    // A choice that was clicked has the focus: arrows would go on choosing.
    form.addEventListener("click", (event) => event.detail && event.target.type === "radio" && calculator.open && focus());
  }

  // ---- keys
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const key = event.key.length === 1 ? event.key.normalize("NFKC").toLowerCase() : event.key;
    if (computes(event, key)) return event.preventDefault();
    if (event.repeat || !/^[a-z0-9]$/.test(key)) return;
    const target = document.querySelector(`[data-key="${key}"]`);
    if (!target || target.disabled) return;
    event.preventDefault();
    if (target.type !== "radio") return target.click();
    target.focus();
    if (!target.checked) return target.click();
    target.checked = false;
    saveChoice("");
  });

  // ---- a page is left only while the server answers: the browser's own error page would come instead
  let leaving = false; // while that is asked
  let passing = false;

  async function leave(go) {
    if (leaving) return;
    leaving = true;
    try {
      const answer = await fetch(`${base}/state`, { headers: { Accept: "application/json" } });
      if (answer.status === 403) notice.textContent = notice.dataset.restarted;
      else go();
    } catch {
      notice.textContent = notice.dataset.away;
    } finally {
      leaving = false;
    }
  }

  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented || passing) return;
    event.preventDefault();
    leave(() => {
      passing = true;
      event.target.requestSubmit(event.submitter);
      passing = false;
    });
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    const other = event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || other || event.defaultPrevented || link.getAttribute("href").startsWith("#")) return;
    event.preventDefault();
    leave(() => location.assign(link.href));
  });
  if (document.querySelector("[data-again]")) setInterval(() => leave(() => location.reload()), 1000);

  // ---- the stem of a set stays where it was while one goes through its questions
  const stem = document.querySelector("[data-stem]");
  if (stem) {
    const [name, top, text] = (sessionStorage.getItem("stem") || "").split(" ");
    const same = name === stem.dataset.stem && !location.hash;
    if (same) {
      window.scrollTo(0, Number(top));
      stem.scrollTop = Number(text);
    }
    const keep = () => sessionStorage.setItem("stem", `${stem.dataset.stem} ${Math.round(window.scrollY)} ${Math.round(stem.scrollTop)}`);
    window.addEventListener("pagehide", keep);
  }

  // ---- time: what the server said, less what has passed since
  if (!timer) return;
  const pattern = timer.textContent;
  let end = 0;
  let shown = Infinity;
  const left = () => Math.max(0, (end - performance.now()) / 1000);

  function count(seconds) {
    end = performance.now() + 1000 * seconds;
  }

  function tick() {
    const now = left();
    const whole = Math.ceil(now);
    timer.textContent = pattern.replace(/\d+:\d\d/, `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`);
    timer.classList.toggle("low", now <= Number(timer.dataset.low));
    for (const [limit, name] of [[600, "ten"], [60, "one"]]) {
      const said = notice.dataset[name];
      if (said && now <= limit && shown > limit && shown < Infinity) notice.textContent = said;
    }
    shown = now;
    if (now <= 0 || broken) ask();
  }

  async function ask() {
    try {
      const answer = await fetch(`${base}/state`, { headers: { Accept: "application/json" } });
      if (answer.status === 403) return (notice.textContent = notice.dataset.restarted);
      const told = await answer.json();
      if (told.finished) return location.replace(`${base}/result`);
      if (!answer.ok) return (notice.textContent = told.message);
      if (restarted) return location.reload(); // let in meanwhile: with another token
      count(told.left);
      if (broken && !waiting) last = last.then(saveRemembered).catch(() => {});
    } catch {
      notice.textContent = notice.dataset.gone;
    }
  }

  count(Number(timer.dataset.left));
  setInterval(tick, 1000);
  document.addEventListener("visibilitychange", () => document.hidden || ask());
  window.addEventListener("pageshow", (event) => event.persisted && leave(() => location.reload()));
})();
