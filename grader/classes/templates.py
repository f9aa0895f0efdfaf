"""The pages for instructors and students are filled from templates beside this module, and nothing in them goes unescaped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import jinja2

from grader.classes.names import one_line


def read_template(name: str, /, **filters: Callable[..., str]) -> jinja2.Template:
    """The template `name`.html.jinja; besides `filters` it has `plain`, one line of what strangers wrote."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"plain": one_line, **filters}
    return environment.get_template(f"{name}.html.jinja")
