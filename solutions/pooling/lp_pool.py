"""Lp プーリング

x に Lp プーリングを施した y を返せ。式は、窓の中の値が a₁, a₂, …, aₙ のときの
1 つの出力である。

p は実数で、p = 1 なら絶対値の平均になり、p → ∞ では絶対値の最大値に近づく。
平均値プーリングと最大値プーリングの間をつなぐものである。n で割らない定義も
あるが、ここでは割る。

窓は縦横とも size 画素で、左上の端から縦横とも stride 画素ずつずらす。
パディングはなく、はみ出す窓は使わない。計算はチャネルごとに行う。

windows は、すべての窓を並べた配列である。最後の 2 つの軸が、窓の中の縦と横。

---
    ( (|a₁|ᵖ + |a₂|ᵖ + … + |aₙ|ᵖ) / n )^(1/p)    p ≥ 1

    x: (batch, height, width, channels)
    windows, powers: (batch, out_height, out_width, channels, size, size)
    mean, y: (batch, out_height, out_width, channels)

---
Lp pooling

Return y, which is x after Lp pooling. The formula is one output, for a window
that holds the values a₁, a₂, …, aₙ.

p is a real number. With p = 1 the output is the mean of the absolute values; as
p → ∞ it tends to the largest of them, so that Lp pooling joins average and max
pooling. Some definitions do not divide by n; this one does.

The windows are `size` pixels high and wide, start at the top left corner, and
move by `stride` pixels both ways. There is no padding, and a window that would
stick out is not used. Each channel is by itself.

`windows` is an array of all the windows; its last two axes are the rows and the
columns within a window.
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
    for shape, size, stride, p in [((2, 5, 7, 3), 3, 2, 2), ((3, 8, 6, 4), 2, 2, 2.5)]:
        x = rng.choice([-1, 1], shape) * rng.uniform(0.5, 3, shape)
        yield dict(x=x, size=size, stride=stride, p=p)


def oracle(x, size, stride, p):
    import keras
    import tensorflow as tf

    average = keras.layers.AveragePooling2D(size, strides=stride, dtype="float64")
    return tf.pow(average(tf.pow(tf.abs(tf.constant(x)), p)), 1 / p)


VARIANTS = {
    "summed": dict(
        right="powers.mean(axis=(-2, -1))",
        same="powers.sum(axis=(4, 5)) / size**2",
    ),
    "logarithm": dict(
        right="mean ** (1 / p)",
        same="np.exp(np.log(mean) / p)",
    ),
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
        ja="p 乗したままなので、x を 2 倍にすると y は 2ᵖ 倍になる。値の大きさをもとに戻す。",
        en="The power is left in: doubling x makes y 2ᵖ times as large. Bring the scale back.",
    ),
    "divided-by-p": dict(
        right="mean ** (1 / p)",
        wrong="mean / p",
        ja="p で割っても p 乗は打ち消せない。逆の演算は割り算ではなく、根をとることである。",
        en="Dividing by p does not undo a p-th power; the inverse is a root, not a division.",
    ),
}
