"""正規化層が平均をとる軸

形が (N, H, W, C) の特徴マップ（N 枚、高さ H、幅 W、チャネル C）を、学習時に次の 4 つの層に
通す。平均と分散をどの軸にわたってとるかを、それぞれ文字列で答えよ。

    batch_norm      Batch Normalization
    layer_norm      Layer Normalization
    instance_norm   Instance Normalization
    group_norm      Group Normalization（1 < グループの個数 < C）

layer_norm は、4 つを比べた Group Normalization の論文の定義で答える（Keras の
LayerNormalization の既定 axis=-1 は、これとは違う）。軸は次の文字を NHWCG の順に並べて表す。

    N, H, W, C      その軸の全体
    G               C の代わりに書く。同じグループに属するチャネルだけ
    例              "N"    "C"    "HW"    "HWC"    "HWG"    "NHW"    "NHWG"    "NHWC"

one_group: グループの個数を 1 にした Group Normalization は、係数 γ, β を別にすれば
（γ = 1, β = 0 なら）どれと同じか。

    "batch"  "layer"  "instance" （上の 3 つの層）    "none"  どれとも違う

batch_dependence: 同じバッチの他のサンプルによって、あるサンプルの出力が変わるのはどれか。

    "batch-training"            学習時の Batch Normalization だけ
    "batch-always"              学習時と推論時の Batch Normalization
    "batch-and-layer-training"  学習時の Batch Normalization と Layer Normalization
    "all-training"              学習時の 4 つすべて

---
The axes that normalisation layers average over

Feature maps of shape (N, H, W, C), N images of height H, width W and C
channels, go through each of the four layers above in training (group_norm: the
number of groups is more than 1 and less than C). Say with a string over which
axes each takes its mean and variance.

For layer_norm, answer with the definition of the paper on Group Normalization
that compares the four (Keras's LayerNormalization by default, axis=-1, is
another). Letters, in the order NHWCG: N, H, W and C are the whole of that axis;
G, in place of C, is only the channels of the same group. Examples stand above.

one_group: apart from the coefficients γ and β (that is, with γ = 1 and β = 0),
what is Group Normalization with a single group the same as? "batch", "layer" or
"instance" (the three other layers), or "none" of them.

batch_dependence: where does the output for one sample change with the other
samples of its batch? "batch-training" (Batch Normalization in training only),
"batch-always" (Batch Normalization in training and at inference),
"batch-and-layer-training" (Batch and Layer Normalization in training),
"all-training" (all four in training).
"""


def norm_axes():
    batch_norm = "NHW"  # blank
    layer_norm = "HWC"  # blank
    instance_norm = "HW"  # blank
    group_norm = "HWG"  # blank
    one_group = "layer"  # blank
    batch_dependence = "batch-training"  # blank
    return batch_norm, layer_norm, instance_norm, group_norm, one_group, batch_dependence


# ==== grading ====


def cases(rng):
    yield dict()


def oracle():
    """Change one number of the input and see which numbers of the output move."""
    import keras
    import numpy as np

    shape = (2, 3, 4, 6)
    x = np.sin(np.arange(np.prod(shape)) ** 2.0).reshape(shape)
    other = x.copy()
    other[-1, -1, -1, -1] += 1

    def moved(layer, training=True):
        before, after = (
            keras.ops.convert_to_numpy(layer(values, training=training)) for values in (x, other)
        )
        return ~np.isclose(before, after)

    def axes(layer):
        met = [len(set(places)) for places in np.nonzero(moved(layer))]
        names = ["C" if met[3] == shape[3] else "G"]
        names = [*"NHW", *names]
        return "".join(name for name, count in zip(names, met, strict=True) if count > 1)

    layers = dict(
        batch=keras.layers.BatchNormalization(),
        layer=keras.layers.LayerNormalization(axis=(1, 2, 3)),
        instance=keras.layers.GroupNormalization(groups=-1),
        group=keras.layers.GroupNormalization(groups=2),
    )

    def output(layer):
        return keras.ops.convert_to_numpy(layer(x, training=True))

    alone = output(keras.layers.GroupNormalization(groups=1))
    same = [name for name, layer in layers.items() if np.allclose(alone, output(layer))]
    dependent = {
        (name, training)
        for name, layer in layers.items()
        for training in (True, False)
        if moved(layer, training)[0].any()
    }
    answers = {
        "batch-training": {("batch", True)},
        "batch-always": {("batch", True), ("batch", False)},
        "batch-and-layer-training": {("batch", True), ("layer", True)},
        "all-training": {(name, True) for name in layers},
    }
    return (
        *(axes(layer) for layer in layers.values()),
        same[0] if same else "none",
        next(answer for answer, where in answers.items() if where == dependent),
    )


MISTAKES = {
    "batch-per-pixel": dict(
        right='batch_norm = "NHW"',
        wrong='batch_norm = "N"',
        ja="全結合層のあとならこれでよい。畳み込みのあとでは、同じフィルタの全画素もまとめる。",
        en="That is for fully connected layers; after a convolution all pixels of a filter join.",
    ),
    "batch-per-image": dict(
        right='batch_norm = "NHW"',
        wrong='batch_norm = "HW"',
        ja="これではミニバッチを見ていない。Batch Normalization は画像をまたいで統計をとる。",
        en="This does not look at the mini-batch; batch normalisation goes across its images.",
    ),
    "batch-everything": dict(
        right='batch_norm = "NHW"',
        wrong='batch_norm = "NHWC"',
        ja="チャネルまでまとめると統計は 1 組しかない。フィルタごとの違いがそろわない。",
        en="With the channels merged there is one mean in all, and filters are not brought in line.",
    ),
    "layer-over-batch": dict(
        right='layer_norm = "HWC"',
        wrong='layer_norm = "N"',
        ja="Layer Normalization は 1 サンプルの中だけを見る。だからバッチサイズ 1 でも使える。",
        en="Layer normalisation stays within one sample; hence it works with a batch of one.",
    ),
    "layer-like-batch": dict(
        right='layer_norm = "HWC"',
        wrong='layer_norm = "NHW"',
        ja="これは Batch Normalization。チャネルごとに、サンプルをまたいでとっている。",
        en="That is batch normalisation: by channel, across samples.",
    ),
    "layer-per-pixel": dict(
        right='layer_norm = "HWC"',
        wrong='layer_norm = "C"',
        ja="これは Keras の既定（axis=-1）。論文の定義では、1 枚の画素もすべてまとめる。",
        en="That is Keras's default, axis=-1; in the paper all pixels of an image join as well.",
    ),
    "instance-like-layer": dict(
        right='instance_norm = "HW"',
        wrong='instance_norm = "HWC"',
        ja="チャネルをまとめると Layer Normalization になる。こちらは 1 枚の 1 チャネルずつ。",
        en="With the channels merged it is layer normalisation; this one takes each channel alone.",
    ),
    "instance-like-batch": dict(
        right='instance_norm = "HW"',
        wrong='instance_norm = "NHW"',
        ja="instance は 1 枚の画像を指す。他の画像は統計に入らない。",
        en="An instance is one image; other images are not in its statistics.",
    ),
    "instance-over-batch": dict(
        right='instance_norm = "HW"',
        wrong='instance_norm = "N"',
        ja="向きが逆。画像をまたがず、1 枚の画像の画素にわたってとる。",
        en="The wrong way: it goes over the pixels of one image, not across images.",
    ),
    "group-merged": dict(
        right='group_norm = "HWG"',
        wrong='group_norm = "HWC"',
        ja="全チャネルをまとめるとグループに分けた意味がない。それは Layer Normalization。",
        en="With all channels merged the groups mean nothing; that is layer normalisation.",
    ),
    "group-over-batch": dict(
        right='group_norm = "HWG"',
        wrong='group_norm = "NHWG"',
        ja="Group Normalization は小さいバッチのために作られた。画像をまたがない。",
        en="Group normalisation was made for small batches; it does not go across images.",
    ),
    "group-of-one": dict(
        right='group_norm = "HWG"',
        wrong='group_norm = "HW"',
        ja="チャネルを 1 枚ずつ扱うのは Instance Normalization。グループ内のチャネルはまとめる。",
        en="One channel at a time is instance normalisation; a group's channels go together.",
    ),
    "one-group-is-instance": dict(
        right='"layer"',
        wrong='"instance"',
        ja="グループが 1 つなら全チャネルがその中に入る。1 枚ずつになるのは個数が C のとき。",
        en="A single group holds all channels; with C groups each channel would be alone.",
    ),
    "one-group-is-batch": dict(
        right='"layer"',
        wrong='"batch"',
        ja="グループの個数を変えても、他の画像が統計に入ることはない。",
        en="Whatever the number of groups, other images never get into the statistics.",
    ),
    "one-group-is-new": dict(
        right='"layer"',
        wrong='"none"',
        ja="グループの個数の両端（1 と C）では、名前のある別の正規化と一致する。",
        en="At either end, 1 and C, the number of groups gives a normalisation known by name.",
    ),
    "batch-at-inference": dict(
        right='"batch-training"',
        wrong='"batch-always"',
        ja="推論時は学習中に記録した移動平均と移動分散を使うので、他のサンプルは関係ない。",
        en="At inference it uses moving statistics recorded in training, not the other samples.",
    ),
    "layer-depends-too": dict(
        right='"batch-training"',
        wrong='"batch-and-layer-training"',
        ja="Layer Normalization の統計は 1 サンプルの中だけで決まり、他のサンプルは入らない。",
        en="Layer normalisation takes its statistics within one sample; no other gets in.",
    ),
    "all-depend": dict(
        right='"batch-training"',
        wrong='"all-training"',
        ja="平均をとる軸に N が入っていない層では、サンプルは互いに影響しない。",
        en="Where N is not among the axes averaged over, samples do not touch one another.",
    ),
}
