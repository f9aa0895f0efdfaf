"""From the sets of axes, sorted as asked."""


def norm_axes():
    def word(axes):
        return "".join(letter for letter in "NHWCG" if letter in axes)

    batch = word({"W", "N", "H"})
    layer = word({"C", "W", "H"})
    return batch, layer, word({"W", "H"}), word({"G", "W", "H"}), "layer", "batch-training"
