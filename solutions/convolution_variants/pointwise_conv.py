"""1×1 の畳み込み

1×1 の畳み込み（pointwise convolution）の出力 y を NumPy だけで求めよ。画素の
位置を動かさずに、チャネルだけを混ぜる畳み込みである。

ストライドは 1、パディングはない。与えられたコードの weights は、kernel から
大きさ 1 の軸を除いた行列である。

---
    x: (N, H, W, C)    kernel: (1, 1, C, M)    bias: (M,)    y: (N, H, W, M)
    weights: (C, M)

    y[n, i, j, m] = Σ_c x[n, i, j, c] kernel[0, 0, c, m] + bias[m]

---
A 1×1 convolution

Compute with NumPy alone the output y of a 1×1 (pointwise) convolution, which
leaves pixels where they are and mixes channels only.

The stride is 1, and nothing is padded. In the code given, `weights` is the
kernel as a matrix, without its axes of size 1.
"""

import numpy as np


def pointwise_conv(x, kernel, bias):
    weights = np.reshape(kernel, kernel.shape[2:])
    y = x @ weights + bias  # blank
    return y


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(
        x=rng.permutation(np.arange(1.0, 13)).reshape(1, 2, 3, 2),
        kernel=np.array([[1.0, -2.0], [0.5, 3.0]])[None, None],
        bias=np.array([0.5, -1.0]),
    )
    for n, h, w, c, m in [(2, 3, 4, 3, 5), (3, 2, 5, 4, 2)]:
        yield dict(
            x=rng.normal(size=(n, h, w, c)),
            kernel=rng.normal(size=(1, 1, c, m)),
            bias=rng.choice([-1, 1], m) * rng.uniform(0.4, 1, m),
        )


def oracle(x, kernel, bias):
    import keras

    layer = keras.layers.Conv2D(len(bias), 1)
    layer.build(x.shape)
    layer.set_weights([kernel, bias])
    return layer(x)


VARIANTS = {
    "einsum": dict(
        right="x @ weights + bias", same="np.einsum('nhwc,cm->nhwm', x, weights) + bias"
    ),
    "one-dense-layer": dict(
        right="x @ weights + bias",
        same="(x.reshape(-1, x.shape[-1]) @ weights + bias).reshape(*x.shape[:3], -1)",
    ),
}

MISTAKES = {
    "no-bias": dict(
        right="x @ weights + bias",
        wrong="x @ weights",
        ja="バイアスが足されていない。",
        en="The bias is not added.",
    ),
    "pixels-summed": dict(
        right="x @ weights + bias",
        wrong="x.sum(axis=(1, 2), keepdims=True) @ weights + bias + 0 * x[..., :1]",
        ja="画素どうしが足されている。1×1 では、その画素のチャネルだけを見る。",
        en="Pixels are added up; a 1×1 kernel sees the channels of one pixel only.",
    ),
    "neighbour": dict(
        right="x @ weights",
        wrong="np.roll(x, 1, axis=2) @ weights",
        ja="隣の画素を見ている。1×1 の畳み込みは、画素の位置を動かさない。",
        en="This looks at the pixel beside; a 1×1 convolution leaves pixels where they are.",
    ),
    "mean-of-channels": dict(
        right="x @ weights + bias",
        wrong="x @ weights / x.shape[-1] + bias",
        ja="チャネルについては平均ではなく和をとる。",
        en="Channels are summed, not averaged.",
    ),
    "bias-per-channel": dict(
        right="x @ weights + bias",
        wrong="x @ weights + len(weights) * bias",
        ja="バイアスが入力のチャネルの数だけ足されている。出力の 1 つの値に 1 回である。",
        en="The bias is added once per input channel; it is added once per value of the output.",
    ),
    "first-channel": dict(
        right="x @ weights",
        wrong="x[..., :1] * weights[0]",
        ja="最初のチャネルしか使っていない。出力の 1 つのチャネルは、入力の全チャネルから作る。",
        en="Only the first channel is used; each channel of the output is made from all of them.",
    ),
}
