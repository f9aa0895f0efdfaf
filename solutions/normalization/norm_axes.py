"""正規化でまとめる軸

x: (N, H, W, C)（N はバッチ、H, W は画素、C はチャネル）を正規化するとき、平均と分散をと
る範囲を、まとめる軸の文字を N, H, W, C の順に並べた文字列で返せ。たとえば、画素とチャ
ネルをまとめるなら "HWC" である。

    batch_norm       学習時の Batch Normalization
    layer_norm       Layer Normalization（畳み込み層に使う、教科書の形）
    instance_norm    Instance Normalization

あわせて、次の 2 つを文字列で返せ。

    groups           Group Normalization が Instance Normalization に等しくなる
                     組の数: "1", "C", "N" のどれか
    depends          同じサンプルの結果が、一緒に渡すほかのサンプルで変わるもの:
                     "batch", "layer", "instance" のどれか（いずれも学習時）

---
Which axes a normalisation puts together

x has shape (N, H, W, C): N is the batch, H and W the pixels, C the channels. Over what are mean
and variance taken? Return for each a string of the letters of the axes that are put
together, in the order N, H, W, C: "HWC", say, for pixels and channels.

batch_norm is Batch Normalization in training, layer_norm Layer Normalization (as textbooks
use it after a convolution), instance_norm Instance Normalization.

Return two more strings: groups, the number of groups with which Group Normalization equals
Instance Normalization, one of "1", "C", "N"; and depends, the one whose result for a sample
changes with the other samples handed in together, one of "batch", "layer", "instance" (all
in training).
"""


def norm_axes():
    batch_norm = "NHW"  # blank
    layer_norm = "HWC"  # blank
    instance_norm = "HW"  # blank
    groups = "C"  # blank
    depends = "batch"  # blank
    return batch_norm, layer_norm, instance_norm, groups, depends


# ==== grading ====


def cases(rng):
    yield dict()


def oracle():
    import keras
    import numpy as np

    layers = keras.layers
    shape = (2, 3, 4, 5)
    x = np.random.default_rng(0).normal(size=shape)
    named = {
        "batch": layers.BatchNormalization(),
        "layer": layers.LayerNormalization(axis=[1, 2, 3]),
        "instance": layers.GroupNormalization(groups=-1),
    }
    run = {
        name: lambda x, layer=layer: np.array(layer(x, training=True))
        for name, layer in named.items()
    }

    def axes(name):
        """The letters of the axes along which another element changes what comes of the first one."""
        before, found = run[name](x)[0, 0, 0, 0], ""
        for axis, letter in enumerate("NHWC"):
            place = [0, 0, 0, 0]
            place[axis] = 1
            other = x.copy()
            other[tuple(place)] += 1
            found += letter if abs(run[name](other)[0, 0, 0, 0] - before) > 1e-9 else ""
        return found

    wanted = run["instance"](x)
    sizes = {"1": 1, "C": shape[-1]}
    equal = [
        n
        for n, g in sizes.items()
        if np.allclose(np.array(layers.GroupNormalization(g)(x)), wanted)
    ]
    [groups] = equal
    [depends] = [name for name in named if "N" in axes(name)]
    return axes("batch"), axes("layer"), axes("instance"), groups, depends


VARIANTS = {
    "quotes": dict(right='"NHW"', same="'NHW'"),
}

MISTAKES = {
    "batch-only": dict(
        right='"NHW"',
        wrong='"N"',
        ja="画素ごとに別の平均になってしまう。畳み込みでは、同じチャネルの画素を区別しない。",
        en="That gives each pixel a mean of its own; a convolution treats the pixels of a channel alike.",
    ),
    "batch-all": dict(
        right='"NHW"',
        wrong='"NHWC"',
        ja="チャネルはまとめない。チャネルごとに別の特徴だからである。",
        en="Channels are not put together, each being another feature.",
    ),
    "batch-layer": dict(
        right='"NHW"',
        wrong='"HWC"',
        ja="それではバッチの平均にならない。サンプルごとにまとめるのは Layer Normalization。",
        en="That is no mean over the batch; sample by sample is Layer Normalization.",
    ),
    "layer-batch": dict(
        right='"HWC"',
        wrong='"NHW"',
        ja="それは Batch Normalization。Layer Normalization はほかのサンプルを見ない。",
        en="That is Batch Normalization; Layer Normalization looks at no other sample.",
    ),
    "layer-pixels": dict(
        right='"HWC"',
        wrong='"HW"',
        ja="層の出力全体をまとめるので、チャネルも入る。",
        en="All of a layer's output is put together, its channels as well.",
    ),
    "layer-channels": dict(
        right='"HWC"',
        wrong='"C"',
        ja="Keras の `LayerNormalization` の既定はこれだが、教科書では画素もまとめる。",
        en="So is Keras's `LayerNormalization` unless told otherwise; in textbooks the pixels go in too.",
    ),
    "instance-layer": dict(
        right='"HW"',
        wrong='"HWC"',
        ja="チャネルまでまとめると Layer Normalization。こちらはチャネルも区別する。",
        en="With the channels it is Layer Normalization; this one keeps the channels apart.",
    ),
    "instance-batch": dict(
        right='"HW"',
        wrong='"NHW"',
        ja="サンプルをまとめると Batch Normalization。画像 1 枚ごとに正規化するのが Instance である。",
        en="With the samples it is Batch Normalization; an instance is one image.",
    ),
    "instance-width": dict(
        right='"HW"',
        wrong='"W"',
        ja="画素の軸は縦と横の 2 つ。",
        en="Pixels have two axes, height and width.",
    ),
    "one-group": dict(
        right='"C"',
        wrong='"1"',
        ja="1 組にまとめると、全チャネルが一緒になり、Layer Normalization に等しくなる。",
        en="One group holds all channels and makes it equal to Layer Normalization.",
    ),
    "batch-groups": dict(
        right='"C"',
        wrong='"N"',
        ja="組に分けるのはチャネルで、サンプルではない。",
        en="It is channels that are grouped, not samples.",
    ),
    "layer-depends": dict(
        right='"batch"',
        wrong='"layer"',
        ja="Layer Normalization は 1 つのサンプルの中だけで計算できる。だからバッチが小さくても使える。",
        en="Layer Normalization is computed inside one sample; that is why it works with small batches.",
    ),
    "instance-depends": dict(
        right='"batch"',
        wrong='"instance"',
        ja="Instance Normalization は 1 枚の画像の中だけで計算できる。",
        en="Instance Normalization is computed inside one image.",
    ),
}
