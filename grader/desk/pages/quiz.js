// Keys of a question: its number chooses, Enter answers, n goes on. Every page works without this file.
const radios = [...document.querySelectorAll('input[name="choice"]')];
const next = document.getElementById("next");
next?.focus();
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.target.type === "search") return;
  const key = event.key.normalize("NFKC").toLowerCase();
  if (next && key === "n") return next.click();
  const radio = radios[Number(key) - 1];
  if (!radio) return;
  event.preventDefault();
  radio.focus();
  radio.checked = true;
});
