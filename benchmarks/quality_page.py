"""Writes `docs/quality.md` from the figures of `benchmarks.checks`."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterator

from benchmarks.figures import PARTS
from grader.exam.workable import MOST_OPERATIONS

HEAD = """# How good are the checks?

Written by `python -m benchmarks.checks` from what it measured; do not edit. A grader is wrong in two ways: it accepts a
wrong answer, or it rejects a right one. Both are measured for every exercise, with seeds that `grade` never uses.
"""
PROOFS = """## Room on both sides

In tolerances, over the seeds of `grade verify --quick`: how far the model answers and their variants are from what
Keras says, and how far the nearest mistake. The rules allow 0.1 and ask for 100.
"""
WRONG = """## Wrong answers accepted

Mutants of every answer, made from its syntax tree inside the blanks: one operator, constant, comparison, axis, name,
transpose, slice, argument or call changed at a time. *Right after all* are mutants that compute the same: proved by
equal values on 1,000 arguments far outside the exercise's own, or for a reason written down in
`benchmarks/equivalent.toml`.
"""
BY_HAND = """## Wrong answers written by hand

In `tests/wrong/`: ten for an exercise by somebody who had the stub alone, and for some exercises others by their author.
Another definition, right only for one size, a border forgotten, an ε elsewhere. Each is handed in under 20 seeds, with
Keras under one. These are the figures after mending: what had passed at first changed the cases or the prompt, and what
only rounding tells from a right answer, or what proved right, was left out.
"""
RIGHT = """## Right answers rejected

Further ways of writing each answer (`tests/correct/`), each under up to 200 seeds: the first the whole way through
the confined child, the others by the same comparison. Where models are trained, time allows fewer.
"""
DIAGNOSIS = """## Diagnosis

Rejected mutants that ended normally. A mutant whose values equal those of a named mistake, on several seeds, must be
given that mistake. Of the others it is counted how many get a statement, and whether that statement also holds for
other seeds; one that does not is *by coincidence*. In exercises with several blanks the one that was changed is to be
told, of all rejected mutants, those that raise included.
"""
EXAM = """## Exam questions

Each question was tried anew after it was drawn: the choices of code on cases of another seed, the printed numbers
against each other. Somebody who knows nothing may go by how choices look: nearest is the choice whose pairs of
characters are most like the others', as the right line is among slips of it. Blind guessing gives 25 %.
"""
OPERATIONS = """### How long values take

On the screen of the exam there is a calculator of + − × ÷ √. Counted are the operations that all values of a case take
together, while the answer runs on it: every number of an array, four exponentials or logarithms at most, nothing for
what is read off. A case is asked about up to {most}, which leaves two and a half seconds for each in a minute and a
half; of the cases of a draw the one with the fewest comes first.
"""
BACKENDS = """## Other backends

`grade verify --backend` runs the oracles written in plain Keras on JAX and PyTorch, where Keras computes in single
precision, and compares with float32's tolerance. The others ask TensorFlow itself: mostly a gradient
(`tf.GradientTape`), an operation that Keras has no word for, or another way to the value than the answer's.
"""


def quality_page(figures: dict[str, dict], backends: dict) -> str:
    """The page, from the records of all exercises in their order."""
    proofs, mutants, correct, wrong, exam = (
        {key: record[part] for key, record in figures.items() if part in record} for part in PARTS
    )
    parts = [
        HEAD,
        PROOFS,
        _proofs(proofs),
        WRONG,
        _wrong(mutants),
        BY_HAND,
        _by_hand(wrong),
        RIGHT,
        _right(correct),
    ]
    parts += [DIAGNOSIS, _diagnosis(mutants)]
    parts += [EXAM, _exam(exam)]
    if backends:
        parts += [BACKENDS, _backends(backends)]
    parts += ["## By exercise\n", _table(list(figures), mutants, correct, exam)]
    return "\n".join(parts)


def _total(figures: dict, name: str) -> int:
    values = [one[name] for one in figures.values()]
    return sum(len(value) if isinstance(value, list) else value for value in values)


def _proofs(proofs: dict) -> str:
    seeds = [(key, distances) for key, one in proofs.items() for distances in one["seeds"].values()]
    if not seeds:
        return "- Exercises proved: 0\n"
    worst = max((max(d["answer"], d["variant"]), key) for key, d in seeds)
    nearest = min((d["nearest"], key, d["mistake"]) for key, d in seeds if d["nearest"] is not None)
    return (
        f"- Exercises proved: {len(proofs)}\n"
        f"- The worst answer or variant errs by {worst[0]:.2g}: `{worst[1]}`\n"
        f"- The nearest mistake misses by {nearest[0]:.0f}: `{nearest[1]}`, {nearest[2]}\n"
    )


def _wrong(mutants: dict) -> str:
    made, right = (
        _total(mutants, "mutants"),
        _total(mutants, "proved") + _total(mutants, "reasoned"),
    )
    lines = [
        f"- Exercises measured: {len(mutants)}",
        f"- Mutants: {made}; right after all: {_total(mutants, 'proved')} proved, "
        f"{_total(mutants, 'reasoned')} for a written reason",
        f"- Rejected: {_total(mutants, 'rejected')} of {made - right}"
        f" ({_percent(_total(mutants, 'rejected'), made - right)})",
        f"- Exercises with fewer than 20 mutants (small blanks): "
        f"{sum(one['mutants'] < 20 for one in mutants.values())}",
    ]
    return "\n".join(lines) + "\n" + _listed("Accepted:", mutants, "survivors")


def _by_hand(wrong: dict) -> str:
    count, silent = _total(wrong, "answers"), _total(wrong, "unexplained")
    accepted = _total(wrong, "accepted")
    kept = sum(one["answers"] > 0 for one in wrong.values())
    return (
        f"- Wrong answers: {count} for {kept} exercises; accepted under any seed: {accepted}\n"
        f"- Rejected with a reason: {count - accepted - silent} of {count - accepted}\n"
        + _listed("Accepted:", wrong, "accepted")
        + _listed("Without a reason:", wrong, "unexplained")
    )


def _right(correct: dict) -> str:
    tried = sum(one["answers"] * one["seeds"] for one in correct.values())
    lines = [
        f"- Right answers: {_total(correct, 'answers')} for {len(correct)} exercises",
        f"- Tried: {tried}; rejected under any seed: {_total(correct, 'rejected')}",
        f"- Exercises with all 200 seeds: {sum(o['seeds'] >= 200 for o in correct.values())}; "
        f"fewest seeds: {min((o['seeds'] for o in correct.values()), default='–')}",
        f"- Exercises with fewer than three: {sum(o['answers'] < 3 for o in correct.values())}",
    ]
    return "\n".join(lines) + "\n" + _listed("Rejected:", correct, "rejected")


def _diagnosis(mutants: dict) -> str:
    equal, others = _total(mutants, "equal_to_mistake"), _total(mutants, "others")
    # Figures that were taken before blanks were told know nothing of them.
    placed = {key: one for key, one in mutants.items() if "placed" in one}
    several = _total(placed, "several_blanks")
    lines = [
        f"- Equal to a named mistake: {equal}, given that mistake: {_total(mutants, 'named')}",
        f"- Others: {others}, of which {_total(mutants, 'stated')} get a statement "
        f"({_percent(_total(mutants, 'stated'), others)})",
        f"- By coincidence: {_total(mutants, 'false')}",
    ]
    if placed:
        lines.append(
            f"- In exercises with several blanks: {several}, of which the changed blank is told of "
            f"{_total(placed, 'placed')} ({_percent(_total(placed, 'placed'), several)}), another one "
            f"of {_total(placed, 'misplaced')}"
        )
    told = {key: one for key, one in mutants.items() if "explained" in one}
    if told:
        rejected = _total(told, "rejected")
        lines.append(
            f"- Of all {rejected} rejected, those that raise included, in {len(told)} exercises: explained "
            f"{_total(told, 'explained')} ({_percent(_total(told, 'explained'), rejected)})"
        )
    listed = _listed("Not given their mistake:", mutants, "undiagnosed")
    listed += _listed("By coincidence:", mutants, "false")
    return "\n".join(lines) + "\n" + listed + _listed("Another blank told:", placed, "misplaced")


def _guessed(exam: dict) -> Iterator[tuple[str, str]]:
    """Per kind of question the share that each guesser by looks gets right."""
    measured = [one for one in exam.values() if "guessed" in one]
    for kind in ("code", "value"):
        count = sum(one[kind] for one in measured)
        hits = [one["guessed"][kind] for one in measured]
        if count:
            yield (
                kind,
                ", ".join(
                    f"the {guesser} choice {sum(one[guesser] for one in hits) / count:.1%}"
                    for guesser in hits[0]
                ),
            )


def _exam(exam: dict) -> str:
    code, value = _total(exam, "code"), _total(exam, "value")
    places = [sum(one["places"][place] for one in exam.values()) for place in range(4)]
    expected = sum(places) / 4 or 1
    chi = sum((count - expected) ** 2 / expected for count in places)
    lines = [
        f"- Questions: {code + value} ({code} of code, {value} of values); draws that gave none: "
        f"{_total(exam, 'none')}",
        f"- Not exactly one right choice, or two alike: {_total(exam, 'faults')}",
        f"- Places of the right choice: {', '.join(map(str, places))} "
        f"(χ² {chi:.1f} with 3 degrees of freedom; 11.3 is the 1 % point)",
        *(f"- Right by looks, {kind}: {shares}" for kind, shares in _guessed(exam)),
    ]
    return "\n".join(lines) + "\n" + _listed("Faults:", exam, "faults") + _operations(exam)


def _operations(exam: dict) -> str:
    """How many operations the drawn cases take; nothing where that was not counted yet."""
    # Each exercise once, with its own median: some give more questions than others.
    own = {
        key: statistics.median(one["operations"])
        for key, one in exam.items()
        if one.get("operations")
    }
    if not own:
        return ""
    counts = sorted(count for key in own for count in exam[key]["operations"])
    longest = max(own, key=lambda key: max(exam[key]["operations"]))
    lines = [
        "",
        OPERATIONS.format(most=MOST_OPERATIONS),
        f"- Value questions: {len(counts)} of {len(own)} exercises",
        f"- Operations: median {statistics.median(counts):.0f}, nine of ten at most "
        f"{counts[math.ceil(0.9 * len(counts)) - 1]}, the most {counts[-1]}: `{longest}`",
        f"- The exercises' own medians: median {statistics.median(own.values()):.0f}, most {max(own.values()):.0f}",
    ]
    return "\n".join(lines) + "\n"


def _backends(backends: dict) -> str:
    lines = []
    for name, one in backends.items():
        kept, plain = len(one["kept"]), len(one["kept"]) + len(one["found"])
        lines.append(
            f"- {name} {one['version']} with Keras {one['keras']}: {kept} of {plain} agree; "
            f"{len(one['tensorflow'])} need TensorFlow, {one['neither']} use no Keras"
        )
        lines += [f"  - `{key}`: {texts[0]}" for key, texts in one["found"].items() if texts]
    bound = next(iter(backends.values()))["tensorflow"]
    lines += ["", "What the others use of TensorFlow:", ""]
    lines += [f"- `{key}`: {', '.join(parts)}" for key, parts in bound.items()]
    return "\n".join(lines) + "\n"


def _listed(title: str, figures: dict, name: str) -> str:
    rows = [f"- `{key}` {text}" for key, one in figures.items() for text in one[name]]
    return "\n".join(["", title, "", *rows, ""]) if rows else ""


def _table(keys: list[str], mutants: dict, correct: dict, exam: dict) -> str:
    lines = [
        "| exercise | mutants | right after all | accepted | right answers | seeds | rejected | questions |",
        "|---|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for key in keys:
        m, c, e = mutants.get(key), correct.get(key), exam.get(key)
        cells = [
            *((m["mutants"], m["proved"] + m["reasoned"], len(m["survivors"])) if m else "–––"),
            *((c["answers"], c["seeds"], len(c["rejected"])) if c else "–––"),
            e["code"] + e["value"] if e else "–",
        ]
        lines.append(f"| `{key}` | " + " | ".join(map(str, cells)) + " |")
    return "\n".join(lines) + "\n"


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.2f} %" if whole else "–"
