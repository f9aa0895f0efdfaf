"""Writes notebooks: run in the peers' environment, which has nbformat; the project has not.

`python peer_notebooks.py < JSON`, where JSON is a list of `{"path": …, "cells": [{"kind": …, "source": …, "metadata": …}]}`
and a kind is markdown, raw or code.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import nbformat
from nbformat import v4

KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}


def main() -> None:
    make = {"markdown": v4.new_markdown_cell, "raw": v4.new_raw_cell, "code": v4.new_code_cell}
    for notebook in json.load(sys.stdin):
        cells = [
            make[cell["kind"]](cell["source"], metadata=cell.get("metadata", {}))
            for cell in notebook["cells"]
        ]
        made = v4.new_notebook(cells=cells, metadata={"kernelspec": KERNEL})
        nbformat.validate(made)
        path = Path(notebook["path"])
        path.parent.mkdir(parents=True, exist_ok=True)
        nbformat.write(made, path)


if __name__ == "__main__":
    main()
