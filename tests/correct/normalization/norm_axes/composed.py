"""The axes of an image, with what each layer adds."""


def norm_axes():
    image = "HW"
    batch_norm, layer_norm, group_norm = "N" + image, image + "C", image + "G"
    one_group = "layer" if group_norm.replace("G", "C") == layer_norm else "none"
    return batch_norm, layer_norm, image, group_norm, one_group, "-".join(["batch", "training"])
