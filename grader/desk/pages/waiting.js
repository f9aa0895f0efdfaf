// Shows the page anew when the exam's questions are drawn, or when it is over. Without this file the learner reloads.
const now = document.getElementById("exam").dataset.state;
async function look() {
  try {
    const answer = await fetch("exam/state", { headers: { Accept: "application/json" } });
    if (!answer.ok || (await answer.json()).state !== now) return location.reload();
  } catch {
    return; // the desk is closed
  }
  setTimeout(look, 1500);
}
setTimeout(look, 1500);
