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
