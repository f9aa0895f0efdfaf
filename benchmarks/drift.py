"""Do the oldest allowed versions grade as the newest do? `python -m benchmarks.drift [TOPIC …]`

Makes two environments, one of requirements.txt and one of requirements-oldest.txt (a minute or two each; or give
two that are there with `--newest PYTHON --oldest PYTHON`), proves the exercises by `grade verify --quick` in both and
prints those that keep the rules in one and not in the other. Exits with 1 if there are any.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SHOWN = ("keras", "numpy", "pandas", "tensorflow")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("topics", nargs="*")
    parser.add_argument("--newest", type=Path, help="the Python of an environment that is there")
    parser.add_argument("--oldest", type=Path, help="the same, with the oldest versions")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        pythons = {
            "newest": arguments.newest
            or make_environment(Path(folder) / "newest", ROOT / "requirements.txt"),
            "oldest": arguments.oldest
            or make_environment(Path(folder) / "oldest", ROOT / "requirements-oldest.txt"),
        }
        found = {}
        for name, python in pythons.items():
            print(f"{name}: {versions_of(python)}", flush=True)
            found[name] = verify(python, arguments.topics)
    newest, oldest = found["newest"], found["oldest"]
    changed = [key for key in newest if newest[key] != oldest.get(key)]
    for key in changed:
        print(f"{key}: newest {newest[key]}, oldest {oldest.get(key, 'nothing')}")
    kept = sum(sign == "✓" for sign in newest.values())
    print(f"{kept} of {len(newest)} keep the rules with the newest; {len(changed)} change.")
    return 1 if changed else 0


def make_environment(folder: Path, requirements: Path) -> Path:
    """A virtual environment with the grader and `requirements`. Raises `CalledProcessError`."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    install = [python, "-m", "pip", "install", "--quiet"]
    subprocess.run([*install, "-r", requirements], check=True, cwd=ROOT)
    subprocess.run([*install, "--no-deps", "-e", "."], check=True, cwd=ROOT)
    return python


def versions_of(python: Path) -> str:
    code = (
        "import importlib.metadata, sys; "
        "print(', '.join(f'{n} {importlib.metadata.version(n)}' for n in sys.argv[1:]))"
    )
    done = subprocess.run([python, "-c", code, *SHOWN], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def verify(python: Path, topics: list[str]) -> dict[str, str]:
    """✓ or ✗ of each exercise, as `grade verify` prints it."""
    words = ["-c", "from grader.cli import main; main()", "verify", "--quick", "--lang", "en"]
    done = subprocess.run(
        [python, *words, *topics], capture_output=True, text=True, check=False, cwd=ROOT
    )
    lines = [line.split() for line in done.stdout.splitlines() if line[:1] in ("✓", "✗")]
    if not lines:
        sys.exit(f"{python} verified nothing:\n{done.stdout}{done.stderr}")
    return {words[1]: words[0] for words in lines}


if __name__ == "__main__":
    raise SystemExit(main())
