# ==== composed ====
"""The axes of an image, with what each layer adds."""


def norm_axes():
    image = "HW"
    batch_norm, layer_norm, group_norm = "N" + image, image + "C", image + "G"
    one_group = "layer" if group_norm.replace("G", "C") == layer_norm else "none"
    return batch_norm, layer_norm, image, group_norm, one_group, "-".join(["batch", "training"])


# ==== sets ====
"""From the sets of axes, sorted as asked."""


def norm_axes():
    def word(axes):
        return "".join(letter for letter in "NHWCG" if letter in axes)

    batch = word({"W", "N", "H"})
    layer = word({"C", "W", "H"})
    return batch, layer, word({"W", "H"}), word({"G", "W", "H"}), "layer", "batch-training"


# ==== struck_out ====
"""Letters struck out of all axes, layer by layer."""

AXES = "NHWC"


def without(letters):
    return "".join(letter for letter in AXES if letter not in letters)


def norm_axes():
    batch_norm, layer_norm, instance_norm = without("C"), without("N"), without("NC")
    group_norm = f"{instance_norm}G"
    same = {"batch": batch_norm, "layer": layer_norm, "instance": instance_norm}
    one_group = next(name for name, axes in same.items() if axes == group_norm.replace("G", "C"))
    mixing = [name for name, axes in same.items() if "N" in axes]
    return batch_norm, layer_norm, instance_norm, group_norm, one_group, f"{mixing[0]}-training"


# ==== table ====
"""Looked up in a table."""

AXES = {"batch": "NHW", "layer": "HWC", "instance": "HW", "group": "HWG"}


def norm_axes():
    return *AXES.values(), "layer", "batch-training"
