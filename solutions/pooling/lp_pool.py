"""Lp プーリング

x に Lp プーリングを施した y を返せ。1 つの出力は、窓の中の n 個の値を 1 列に
並べたベクトルの Lp ノルムを、n の p 乗根で割ったものである。

p は 1 以上の実数で、p = 1 なら絶対値の平均になり、p → ∞ では絶対値の最大値に
近づく。平均値プーリングと最大値プーリングの間をつなぐものである。n の p 乗根で
割らない定義もあるが、ここでは割る。

窓は縦横とも size 画素で、左上の端から縦横とも stride 画素ずつずらす。
パディングはなく、はみ出す窓は使わない。計算はチャネルごとに行う。

windows は、すべての窓を並べた配列で、最後の 2 つの軸が、窓の中の縦と横である。
mean は、窓ごとの powers の平均である。

---
    x: (batch, height, width, channels)
    windows, powers: (batch, out_height, out_width, channels, size, size)
    mean, y: (batch, out_height, out_width, channels)

---
Lp pooling

Return y, which is x after Lp pooling. One output is the Lp norm of the vector
of the n values in a window, divided by the p-th root of n.

p is a real number of at least 1. With p = 1 the output is the mean of the
absolute values; as p → ∞ it tends to the largest of them, so that Lp pooling
joins average and max pooling. Some definitions do not divide by the root of n;
this one does.

The windows are `size` pixels high and wide, start at the top left corner, and
move by `stride` pixels both ways. There is no padding, and a window that would
stick out is not used. Each channel is by itself.

`windows` is an array of all the windows; its last two axes are the rows and the
columns within a window. mean is the mean of powers, for each window.
"""

import numpy as np


def lp_pool(x, size, stride, p):
    windows = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(1, 2))
    windows = windows[:, ::stride, ::stride]
    powers = np.abs(windows) ** p  # blank
    mean = powers.mean(axis=(-2, -1))  # blank
    y = mean ** (1 / p)  # blank
    return y


# ==== grading ====


def cases(rng):
    import numpy as np

    values = rng.permuted([(1, -2, 3, 4, -5, 7, -8, 9), (-1, 2, -3, 5, 6, -8, 7, -4)], axis=1)
    x = np.stack([*values, -2 * values[0, ::-1]], axis=-1).reshape(1, 2, 4, 3)
    yield dict(x=x.astype(float), size=2, stride=2, p=3)
    fraction = float(rng.choice([1.5, 2.5, 3.5]))
    for size, stride, p in [(3, 2, 2), (2, 2, fraction), (2, 3, 1), (3, 1, 7)]:
        shape = (
            *rng.choice(range(2, 5), 2, replace=False),
            *rng.choice(range(5, 9), 2, replace=False),
        )
        x = rng.choice([-1, 1], shape) * rng.uniform(0.5, 3, shape)
        x = np.moveaxis(x, 1, 3)
        x[0, :size, :size] = 0
        yield dict(x=x, size=size, stride=stride, p=p)


BORDERS = {
    "p of 1": "p == 1",
    "an even p": "p == 2",
    "an odd p, and values of both signs": "p % 2 == 1 and p > 1 and np.any(x < 0) and np.any(x > 0)",
    "a fractional p, and negative values": "p % 1 != 0 and np.any(x < 0)",
    "windows that overlap": "size > stride",
    "gaps between windows": "size < stride",
    "a window of zeros": "np.any(np.all(x[:, :size, :size] == 0, axis=(1, 2)))",
}


def oracle(x, size, stride, p):
    import keras
    import tensorflow as tf

    average = keras.layers.AveragePooling2D(size, strides=stride, dtype="float64")
    return tf.pow(average(tf.pow(tf.abs(tf.constant(x)), p)), 1 / p)


STEM = dict(
    ja="x に Lp プーリングを施した y を求める。p = 1 なら絶対値の平均になり、p → ∞ では絶対値の最大値に近づ"
    "く。windows は、すべての窓を並べた配列で、最後の 2 つの軸が、窓の中の縦と横である。",
    en="y is x after Lp pooling, which is the mean of the absolute values where p = 1 and tends to the "
    "largest of them as p → ∞. windows is an array of all the windows; its last two axes are the rows and "
    "the columns within a window.",
)

VARIANTS = {
    "summed": dict(
        right="powers.mean(axis=(-2, -1))",
        same="powers.sum(axis=(4, 5)) / size**2",
    ),
    "root": dict(right="mean ** (1 / p)", same="np.power(mean, 1.0 / p)"),
    "power": dict(right="np.abs(windows) ** p", same="np.power(np.absolute(windows), p)"),
}

MISTAKES = {
    "signed": dict(
        right="np.abs(windows) ** p",
        wrong="np.sign(windows) * np.abs(windows) ** p",
        ja="符号を戻しているので、正と負が打ち消し合う。加えるのは絶対値の p 乗である。",
        en="The signs are put back, so that values cancel; it is powers of magnitudes that add up.",
    ),
    "no-magnitude": dict(
        right="np.abs(windows)",
        wrong="windows",
        ja="絶対値をとっていない。p が奇数なら正と負が打ち消し合い、整数でなければ計算できない。",
        en="No absolute values: an odd p lets values cancel, and a fractional p has no result at all.",
    ),
    "magnitude-too-late": dict(
        right="np.abs(windows) ** p",
        wrong="np.abs(windows**p)",
        ja="p 乗してから絶対値をとっている。p が整数でなければ、負の値の p 乗は計算できない。",
        en="The magnitude is taken after the power; a negative value has no power of a fractional p.",
    ),
    "negatives-cut": dict(
        right="np.abs(windows) ** p",
        wrong="np.maximum(windows, 0) ** p",
        ja="負の値を 0 にしている。Lp ノルムでは、負の値も大きさの分だけ効く。",
        en="Negative values are set to 0; in an Lp norm they count by their magnitude.",
    ),
    "no-power": dict(
        right="np.abs(windows) ** p",
        wrong="np.abs(windows)",
        ja="p 乗していない。p が大きいほど大きな値が強く効くのは、平均の前に p 乗するからである。",
        en="There is no power; large values weigh more with p because of the power before the mean.",
    ),
    "always-squared": dict(
        right="np.abs(windows) ** p",
        wrong="np.abs(windows) ** 2",
        ja="2 乗に決まっているのは p = 2 のときだけ。p は引数で与えられる。",
        en="Squares are the case p = 2 only; p is an argument.",
    ),
    "sum": dict(
        right="powers.mean(axis=(-2, -1))",
        wrong="powers.sum(axis=(-2, -1))",
        ja="窓の画素の個数で割っていない。そういう定義もあるが、ここの式は平均をとる。",
        en="This does not divide by the number of pixels; some definitions do not, but this one does.",
    ),
    "side-of-the-window": dict(
        right="powers.mean(axis=(-2, -1))",
        wrong="powers.sum(axis=(-2, -1)) / size",
        ja="窓の一辺の長さで割っている。窓にある値の個数は、縦と横の積である。",
        en="This divides by the side of a window; it holds as many values as rows times columns.",
    ),
    "rows-summed": dict(
        right="powers.mean(axis=(-2, -1))",
        wrong="powers.mean(axis=-2).mean(axis=-2)",
        ja="1 回目の平均で軸が 1 つ減るので、2 回目にはチャネルの軸を平均してしまう。",
        en="The first mean takes an axis away, so that the second one averages the channels.",
        exam=False,
    ),
    "largest": dict(
        right="powers.mean(axis=(-2, -1))",
        wrong="powers.max(axis=(-2, -1))",
        ja="最大値だけを残すのは p → ∞ の極限。有限の p では、窓の全画素が効く。",
        en="Keeping the largest alone is the limit p → ∞; for a finite p all pixels count.",
    ),
    "square-root": dict(
        right="/ p",
        wrong="/ 2",
        ja="p 乗を打ち消すのは p 乗根。平方根でよいのは p = 2 のときだけである。",
        en="A p-th power is undone by a p-th root; a square root will do only if p = 2.",
    ),
    "over-channels": dict(
        right="powers.mean(axis=(-2, -1))",
        wrong="powers.mean(axis=(-3, -2, -1))[..., np.newaxis].repeat(x.shape[3], axis=3)",
        ja="チャネルまで平均している。プーリングはチャネルごとに行い、互いに混ぜない。",
        en="This averages the channels too; pooling works on each channel and never mixes them.",
    ),
    "no-root": dict(
        right="mean ** (1 / p)",
        wrong="mean",
        ja="p 乗したままなので、x を 2 倍にすると y は 2ᵖ 倍になる。値の大きさを元に戻す。",
        en="The power is left in: doubling x makes y 2ᵖ times as large. Bring the scale back.",
    ),
    "divided-after-the-root": dict(
        edits=[
            dict(right="powers.mean(axis=(-2, -1))", wrong="powers.sum(axis=(-2, -1))"),
            dict(right="mean ** (1 / p)", wrong="mean ** (1 / p) / size**2"),
        ],
        ja="根をとった後に n で割っている。ノルムを割るのは、n ではなく、その p 乗根である。",
        en="This divides by n after the root; what divides a norm is the p-th root of n, not n itself.",
    ),
    "whole-exponent": dict(
        right="1 / p",
        wrong="1 // p",
        ja="指数の割り算で端数が切り捨てられ、p > 1 なら 0 乗になってしまう。",
        en="The fraction of the exponent is cut off, and for p > 1 the exponent is 0.",
    ),
    "divided-by-p": dict(
        right="mean ** (1 / p)",
        wrong="mean / p",
        ja="p で割っても p 乗は打ち消せない。逆の演算は割り算ではなく、根をとることである。",
        en="Dividing by p does not undo a p-th power; the inverse is a root, not a division.",
    ),
}
