"""Do JAX and PyTorch agree with the answers? `python -m benchmarks.backends [jax] [torch]`

Proves the exercises written in plain Keras on these backends, as `grade verify --quick --backend` does, and keeps what
came out in `docs/backends.json`, from which `docs/quality.md` tells it.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import json
from pathlib import Path

from grader.authors.proofs import prove_all
from grader.authors.verify import QUICK
from grader.format.course import load_course
from grader.judging.platform import OTHER_BACKENDS, Platform, tensorflow_parts

ROOT = Path(__file__).resolve().parents[1]
FIGURES = ROOT / "docs" / "backends.json"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("backends", nargs="*", default=OTHER_BACKENDS, metavar="jax | torch")
    figures = read_backends()
    for backend in parser.parse_args().backends:
        figures[backend] = measure_backend(backend)
        text = json.dumps(figures, ensure_ascii=False, indent=1, sort_keys=True)
        FIGURES.write_text(text + "\n", "utf-8")


def read_backends() -> dict:
    return json.loads(FIGURES.read_text("utf-8")) if FIGURES.exists() else {}


def measure_backend(backend: str) -> dict:
    """Which exercises keep the rules there, what was found in the others, and which need TensorFlow for what."""
    course = load_course(ROOT)
    exercises = {"/".join(pair): course.load(*pair) for pair in course.pairs}
    bound = {
        key: list(parts)
        for key, exercise in exercises.items()
        if (parts := tensorflow_parts(exercise))
    }
    plain = [
        (exercise.topic, exercise.name)
        for key, exercise in exercises.items()
        if exercise.needs_keras and key not in bound
    ]
    kept, found = [], {}
    for proof in prove_all(course, plain, QUICK, Platform("cpu", backend)):
        if proof.holds:
            kept.append(proof.key)
        else:
            texts = [text.en for _, findings in proof.findings for text in findings]
            texts += [proof.broken.en.strip().split("\n")[0]] if proof.broken else []
            found[proof.key] = texts
        print("✓" if proof.holds else "✗", proof.key, *found.get(proof.key, [])[:1], flush=True)
    return {
        "version": importlib.metadata.version(backend),
        "keras": importlib.metadata.version("keras"),
        "kept": kept,
        "found": found,
        "tensorflow": bound,
        "neither": len(exercises) - len(plain) - len(bound),
    }


if __name__ == "__main__":
    main()
