"""What a statement about the layers inside a model names: layers, their weights and shapes, in one language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from grader.judging.compare import shape_text
from grader.text import Text

if TYPE_CHECKING:
    from grader.judging.layers import Layer
    from grader.running.inside import Shape

MOST_LISTED = 12

NAMED = Text("層 '{name}'（{kind}）", "layer '{name}' ({kind})")
ONLY = Text("{kind} の層", "the {kind} layer")
OF_SEVERAL = Text(
    "{count} 個の {kind} のうち {number} 番目の層", "{kind} layer {number} of {count}"
)
UNNAMED = Text("名前のない {kind}", "{kind} (no name given)")
SHAPES = Text("（形は {own}、正しくは {right}）", " (shape {own}, should be {right})")
BY_ORDER = Text(
    "なお、重みは層が作られた順に対応させています。",
    " Weights are paired in the order in which the layers were made.",
)
BEFORE = Text("それより前の層に入る値は合っています。", " What enters the layers before it agrees.")
WEIGHT = Text("{shape}（{layer}）", "{shape} in {layer}")
NOTHING = Text("なし", "none")
COMMA = Text("、", ", ")
AND = Text(" と ", " and ")


def fields_of(details: dict[str, Any], language: str) -> dict[str, object]:
    """What fills in the sentence of a statement about layers, of whichever kind."""
    filled: dict[str, object] = {"order": BY_ORDER.in_(language) if details.get("by_order") else ""}
    filled["before"] = "" if details.get("first") else BEFORE.in_(language)
    layer: Layer | None = details.get("layer")
    if layer is not None:
        filled["layer"] = layer_name(layer, language)
    if "given" in details:
        filled["missing"] = _listed([f"'{name}'" for name in details["missing"]], language)
        unnamed = [UNNAMED.say(language, kind=kind) for kind in details["unnamed"]]
        filled["given"] = _listed([f"'{name}'" for name in details["given"]] + unnamed, language)
    elif "counts" in details:
        own = _weight(details["own"], language)
        if layer is not None:
            own = WEIGHT.say(language, shape=own, layer=layer_name(layer, language))
        counted, count = details["counts"]
        filled |= {"own": own, "right": _weight(details["wanted"], language)}
        filled |= {"number": details["number"], "counted": counted, "count": count}
    elif "own" in details:
        filled["own"], filled["right"] = (
            _listed([shape_text(shape) for shape in details[side]], language, AND)
            for side in ("own", "wanted")
        )
    elif details.get("shapes") is None:
        filled["shapes"] = ""
    else:
        own, right = map(shape_text, details["shapes"])
        filled["shapes"] = SHAPES.say(language, own=own, right=right)
    return filled


def layer_name(layer: Layer, language: str) -> str:
    """A layer by its own name, else by its class and its place among the layers of this class."""
    if layer.name:
        return NAMED.say(language, name=layer.name, kind=layer.kind)
    text = ONLY if layer.count == 1 else OF_SEVERAL
    return text.say(language, kind=layer.kind, number=layer.number, count=layer.count)


def _weight(shape: Shape | None, language: str) -> str:
    return NOTHING.in_(language) if shape is None else shape_text(shape)


def _listed(items: Sequence[str], language: str, between: Text = COMMA) -> str:
    shown = [*items[:MOST_LISTED], *(["…"] if len(items) > MOST_LISTED else [])]
    return between.in_(language).join(shown) or NOTHING.in_(language)
