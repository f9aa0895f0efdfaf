#!/usr/bin/env bash
# Runs once, with a network, when the container's image is built: a Python that is new enough, and the pinned packages.
set -euo pipefail
root="${AUTOGRADER_ROOT:-/autograder}"
source="$root/source"

python=""
for name in python3.12 python3.13 python3.11 python3; do
    if command -v "$name" >/dev/null && "$name" -c 'import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null; then
        python="$name"
        break
    fi
done
if [ -z "$python" ]; then # Ubuntu 24.04 has 3.12, 22.04 has 3.11 beside its 3.10
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    for name in python3.12 python3.11; do
        if apt-get install -qq -y "$name" "$name-venv"; then
            python="$name"
            break
        fi
    done
fi
if [ -z "$python" ]; then
    echo "No Python from 3.11 to 3.13 here, and none to install: choose another base image." >&2
    exit 1
fi

"$python" -m venv "$root/venv"
"$root/venv/bin/python" -m pip install --no-cache-dir --disable-pip-version-check -r "$source/requirements.txt"
# Compiled once here rather than for each submission; and what cannot be imported is heard of now.
"$root/venv/bin/python" -m compileall -q "$source/grader"
PYTHONPATH="$source" PYTHONSAFEPATH=1 "$root/venv/bin/python" -c "import grader.classes.container"
chmod -R go+rX "$source" "$root/venv"
