"""受容野の大きさ

畳み込み層やプーリング層を順に重ねた。l 番目の層は窓の一辺が
kernel_sizes[l]、ストライドが strides[l] で、先頭が入力に最も近い。最後の層の
出力 1 画素が見ている入力の範囲（受容野）の一辺 field を、画素数（整数）で
返せ。

2 つのリストの長さは同じで、1 以上である。どの層でも窓の一辺はストライド
以上とする。端に足す 0 は考えず、膨張（dilation）もない。入力に近い層から順に、
field と jump を更新する。

    field    それまでの層を重ねたときの受容野の一辺。はじめは 1
    jump     ループの先頭では、その層の入力で隣り合う 2 つの値が、元の入力では
             何画素離れているかを表す。はじめは 1

---
    receptive_field(kernel_sizes=[3, 3], strides=[1, 1]) = 5

---
Size of the receptive field

Convolutional and pooling layers are stacked. Layer l has a window of side
kernel_sizes[l] and stride strides[l]; the first is nearest to the input. Return
`field`, the side, in pixels (an integer), of the part of the input that one
pixel of the last layer's output sees: its receptive field.

The lists are equally long and not empty, and no window is smaller than its
stride. Zeros added at the ends are left out of account, and nothing is dilated.
From the layer nearest to the input on, field and jump are updated:

    field    the side of the receptive field of the layers so far; 1 at first
    jump     at the top of the loop: how many pixels of the original input
             two neighbouring values of this layer's input are apart; 1 at first
"""


def receptive_field(kernel_sizes, strides):
    field, jump = 1, 1
    for kernel_size, stride in zip(kernel_sizes, strides, strict=True):
        field = field + (kernel_size - 1) * jump  # blank
        jump = jump * stride  # blank
    return field


# ==== grading ====


def cases(rng):
    # Here the order of the layers matters.
    stacks = [([3, 5, 4], [2, 3, 1]), ([4, 5, 3], [3, 2, 1]), ([3, 4, 2], [2, 3, 1])]
    kernel_sizes, strides = stacks[rng.integers(len(stacks))]
    yield dict(kernel_sizes=kernel_sizes, strides=strides)
    yield dict(kernel_sizes=[3, 3], strides=[1, 1])

    def draw(strides):
        kernel_sizes = [max(int(stride), int(rng.integers(2, 6))) for stride in strides]
        return dict(kernel_sizes=kernel_sizes, strides=[int(stride) for stride in strides])

    # A single layer; no strides; 1×1 and pooling in between; more of all.
    yield draw([rng.integers(2, 4)])
    yield draw([1] * rng.integers(3, 7))
    yield dict(kernel_sizes=[int(rng.integers(3, 6)), 2, 1, 3, 2], strides=[1, 2, 1, 1, 2])
    for layers in rng.choice(range(4, 7), size=2, replace=False):
        yield draw(rng.permutation([2, 3, 2, 1, 1, 1][:layers]))


BORDERS = {
    "a single layer with a stride": "len(strides) == 1 and strides[0] > 1",
    "no stride anywhere": "len(strides) > 2 and set(strides) == {1}",
    "two strides before a window": "any(np.prod(strides[:place]) > max(strides) and kernel_sizes[place] > 1 "
    "for place in range(1, len(strides)))",
    "a stride in the last layer": "len(strides) > 1 and strides[-1] > 1",
    "a window as large as its stride": "any(size == stride > 1 for size, stride in zip(kernel_sizes, strides))",
    "a window of 1×1": "1 in kernel_sizes",
    "a window with an even side": "any(size % 2 == 0 for size in kernel_sizes)",
    "another field if the layers were turned round": "sum((size - 1) * np.prod(strides[:place]) for place, size in enumerate(kernel_sizes)) "
    "!= sum((size - 1) * np.prod(strides[place + 1:]) for place, size in enumerate(kernel_sizes))",
}


def oracle(kernel_sizes, strides):
    import keras
    import numpy as np
    import tensorflow as tf

    # What the first output of the stacked layers depends on, seen from its gradient.
    pixels = tf.ones((1, 600, 1), "float64")
    with tf.GradientTape() as tape:
        tape.watch(pixels)
        y = pixels
        for kernel_size, stride in zip(kernel_sizes, strides, strict=True):
            y = keras.layers.Conv1D(
                1, kernel_size, stride, kernel_initializer="ones", dtype="float64"
            )(y)
        first = y[0, 0, 0]
    return int(np.count_nonzero(tape.gradient(first, pixels)))


STEM = dict(
    ja="重ねた畳み込み層やプーリング層の受容野の一辺 field を求める。窓の一辺は kernel_sizes、"
    "ストライドは strides で、先頭が入力に最も近い。jump は、その層の入力で隣り合う 2 つの値が、元の入力では"
    "何画素離れているかを表す。",
    en="This finds `field`, the side of the receptive field of stacked convolutional and pooling layers with windows "
    "of the sides kernel_sizes and the strides `strides`, the first nearest to the input. jump is how many pixels of "
    "the original input two neighbouring values of a layer's input are apart.",
)

VARIANTS = {
    "overlap": dict(
        right="field + (kernel_size - 1) * jump",
        same="field + kernel_size * jump - jump",
    ),
}

MISTAKES = {
    "kernels-added": dict(
        right="field + (kernel_size - 1) * jump",
        wrong="sum(kernel_sizes)",
        ja="窓の一辺を足しただけになっている。窓は重なり合い、ストライドの後では間隔も広がる。",
        en="This only adds the windows up; they overlap, and after a stride they lie further apart.",
    ),
    "from-the-wrong-end": dict(
        right="field + (kernel_size - 1) * jump",
        wrong="(field - 1) * stride + kernel_size",
        ja="これは最後の層から入力へさかのぼるときの式。入力に近い層からでは順序が逆になる。",
        en="This is for going back from the last layer to the input; here the order is the other one.",
    ),
    "full-window": dict(
        right="field + (kernel_size - 1) * jump",
        wrong="field + kernel_size * jump",
        ja="重ねた層の窓は 1 つ分が重なっている。新しく広がるのは、窓の一辺より 1 つ少ない。",
        en="The windows of stacked layers overlap in one place; what is new is 1 less than a side.",
    ),
    "stride-ignored": dict(
        right="(kernel_size - 1) * jump",
        wrong="(kernel_size - 1)",
        ja="ストライドのある層のあとでは、隣の値が元の入力では何画素も先になる。",
        en="After a layer with a stride the next value is several pixels further in the input.",
    ),
    "own-stride": dict(
        right="(kernel_size - 1) * jump",
        wrong="(kernel_size - 1) * jump * stride",
        ja="ある層のストライドが広げるのは、その後の層の間隔。自身の窓の間隔は変わらない。",
        en="A layer's stride spreads the layers after it; its own window is as before.",
    ),
    "one-border": dict(
        right="(kernel_size - 1)",
        wrong="(kernel_size // 2)",
        ja="中央から片側への広がりしか数えていない。窓は両側に広がる。",
        en="This counts what lies on one side of the centre; a window extends to both.",
    ),
    "last-stride-only": dict(
        right="jump * stride",
        wrong="stride",
        ja="直前の層のストライドしか効いていない。間隔は、それまでの全部の層で広がる。",
        en="Only the layer just before counts here; every layer so far has widened the spacing.",
    ),
    "strides-added": dict(
        right="jump * stride",
        wrong="jump + stride",
        ja="2 画素おきの値をさらに 3 つおきに取れば 6 画素おき。間隔は足し算にならない。",
        en="Every third of values 2 pixels apart are 6 apart; spacings do not add.",
    ),
    "kernel-as-stride": dict(
        right="jump * stride",
        wrong="jump * kernel_size",
        ja="隣の出力までの間隔を決めるのは、窓の広さではなく、窓をずらす幅。",
        en="How far apart outputs are depends on how the window moves, not on how wide it is.",
    ),
    "stride-for-jump": dict(
        right="(kernel_size - 1) * jump",
        wrong="(kernel_size - 1) * stride",
        ja="掛けるのは、その層自身のストライドではなく、それまでの層が広げた間隔である。",
        en="What spreads a window is not the stride of its own layer but those of the layers before.",
    ),
    "only-the-last": dict(
        right="field + (kernel_size - 1) * jump",
        wrong="1 + (kernel_size - 1) * jump",
        ja="それまでの層の受容野が捨てられている。新しく広がる分は、そこに足される。",
        en="The field of the layers so far is thrown away; what is new is added to it.",
    ),
}
