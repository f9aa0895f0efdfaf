"""Are GPUs exact enough? `python -m benchmarks.gpu [TOPIC …]` on a machine with one; else it says so and exits with 2.

Proves every exercise as `grade verify --device gpu` does, where Keras computes in single precision and the tolerance
is float32's, and prints per exercise the largest error of an answer and the smallest of a mistake, in tolerances. With
KERAS_BACKEND=jax or torch it proves those that are written in plain Keras on that backend.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

from grader.authors.proofs import prove_all
from grader.format.course import load_course
from grader.judging.platform import BACKENDS, TENSORFLOW, Platform, tensorflow_parts
from grader.running.machine import find_gpus

ROOT = Path(__file__).resolve().parents[1]
_DEVICES = {
    "jax": "import jax; print(*[d.device_kind for d in jax.devices() if d.platform == 'gpu'], sep='\\n')",
    "torch": "import torch; print(*[torch.cuda.get_device_name(k) for k in range(torch.cuda.device_count())], sep='\\n')",
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("topics", nargs="*")
    parser.add_argument("--seeds", type=int, default=3)
    arguments = parser.parse_args()
    backend = os.environ.get("KERAS_BACKEND", TENSORFLOW)
    if backend not in BACKENDS:
        sys.exit(f"KERAS_BACKEND={backend}: choose one of {', '.join(BACKENDS)}")
    devices = find_devices(backend)
    if not devices:
        print(f"No GPU that {backend} can use.")
        return 2
    print(f"{', '.join(devices)}, {backend}\n")
    course = load_course(ROOT)
    chosen = course.select(tuple(arguments.topics)) if arguments.topics else course.pairs
    exercises = {pair: course.load(*pair) for pair in chosen}
    chosen = [pair for pair, exercise in exercises.items() if exercise.needs_keras]
    if backend != TENSORFLOW:
        chosen = [pair for pair in chosen if not tensorflow_parts(exercises[pair])]
    print("| exercise | largest error of an answer | smallest of a mistake | |")
    print("|---|--:|--:|---|")
    kept = 0
    for proof in prove_all(course, chosen, range(arguments.seeds), Platform("gpu", backend)):
        kept += proof.holds
        print(_row(proof), flush=True)
    print(f"\n{kept} of {len(chosen)} keep the rules.")
    return 0 if kept == len(chosen) else 1


def find_devices(backend: str) -> tuple[str, ...]:
    """Names of the GPUs that the backend can use; () also where it is not installed."""
    if backend == TENSORFLOW:
        return find_gpus().names
    done = subprocess.run(
        [sys.executable, "-c", _DEVICES[backend]], capture_output=True, text=True, check=False
    )
    return tuple(line for line in done.stdout.splitlines() if line.strip())


def _row(proof) -> str:
    if proof.closeness is None:
        return f"| `{proof.key}` | | | ✗ {proof.broken.en if proof.broken else ''} |"
    answer, variants, nearest, name = proof.closeness
    sign = "✓" if proof.holds else "✗"
    return f"| `{proof.key}` | {max(answer, variants):.2g} | {nearest:.3g} ({name}) | {sign} |"


if __name__ == "__main__":
    raise SystemExit(main())
