"""チャネルごとの畳み込み

depthwise convolution の出力 y を NumPy だけで求めよ。チャネルごとに 1 枚の
フィルタを使い、チャネルどうしは混ぜない。

ストライドは 1、パディングとバイアスはない。フィルタは反転しない。

---
    x: (N, H, W, C)    kernel: (K_h, K_w, C)    y: (N, OH, OW, C)

    y[n, i, j, c] = Σ_p Σ_q x[n, i + p, j + q, c] kernel[p, q, c]
    p = 0, …, K_h − 1    q = 0, …, K_w − 1
    OH = H − K_h + 1    OW = W − K_w + 1

---
Convolution of each channel by itself

Compute with NumPy alone the output y of a depthwise convolution: each channel
has one filter of its own, and channels are not mixed.

The stride is 1, and there is no padding and no bias. The filter is not flipped.
"""

import numpy as np


def depthwise_conv(x, kernel):
    k_h, k_w, channels = kernel.shape
    n, h, w, _ = x.shape
    oh, ow = h - k_h + 1, w - k_w + 1  # blank
    y = np.zeros((n, oh, ow, channels))
    for p in range(k_h):
        for q in range(k_w):
            patch = x[:, p : p + oh, q : q + ow]  # blank
            y += patch * kernel[p, q]  # blank
    return y


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(
        x=rng.permutation(np.arange(1.0, 25)).reshape(1, 3, 4, 2),
        kernel=np.array(
            [[[1.0, 2.0], [-1.0, 0.5], [3.0, -2.0]], [[0.5, 1.0], [2.0, -3.0], [-0.5, 4.0]]]
        ),
    )
    for n, h, w, k_h, k_w, c in [(2, 5, 6, 3, 2, 4), (3, 6, 4, 2, 3, 5)]:
        yield dict(x=rng.normal(size=(n, h, w, c)), kernel=rng.normal(size=(k_h, k_w, c)))


def oracle(x, kernel):
    import keras

    layer = keras.layers.DepthwiseConv2D(kernel.shape[:2], use_bias=False)
    layer.build(x.shape)
    layer.set_weights([kernel[..., None]])
    return layer(x)


VARIANTS = {
    "einsum": dict(
        right="y += patch * kernel[p, q]",
        same="y += np.einsum('nijc,c->nijc', patch, kernel[p, q])",
    ),
    "from-the-end": dict(
        right="x[:, p : p + oh, q : q + ow]", same="x[:, p : h - k_h + p + 1, q : w - k_w + q + 1]"
    ),
}

MISTAKES = {
    "one-too-few": dict(
        right="h - k_h + 1, w - k_w + 1",
        wrong="h - k_h, w - k_w",
        ja="1 つ足りない。フィルタが端まで動くと、置き場所は差より 1 つ多い。",
        en="One too few: up to the border there is one place more than the difference.",
    ),
    "sizes-exchanged": dict(
        right="h - k_h + 1, w - k_w + 1",
        wrong="w - k_w + 1, h - k_h + 1",
        ja="縦と横が入れ替わっている。",
        en="Height and width are exchanged.",
    ),
    "flipped": dict(
        right="x[:, p : p + oh, q : q + ow]",
        wrong="x[:, k_h - 1 - p : k_h - 1 - p + oh, k_w - 1 - q : k_w - 1 - q + ow]",
        ja="フィルタが上下左右に反転している。深層学習の畳み込みは反転しない（相互相関）。",
        en="The filter is flipped; convolution in deep learning does not flip (cross-correlation).",
    ),
    "axes-exchanged": dict(
        right="x[:, p : p + oh, q : q + ow]",
        wrong="np.swapaxes(x, 1, 2)[:, q : q + ow, p : p + oh].swapaxes(1, 2)[:, ::-1]",
        ja="縦の並びが逆になっている。",
        en="The rows come out in the reverse order.",
    ),
    "not-moved": dict(
        right="x[:, p : p + oh, q : q + ow]",
        wrong="x[:, :oh, :ow]",
        ja="フィルタのどの要素にも同じ画素を掛けている。(p, q) だけずらした画素を掛ける。",
        en="Every element of the filter meets the same pixels; they must be shifted by (p, q).",
    ),
    "channels-summed": dict(
        right="patch * kernel[p, q]",
        wrong="np.sum(patch * kernel[p, q], axis=-1, keepdims=True)",
        ja="チャネルについて足している。それはふつうの畳み込みで、depthwise では混ぜない。",
        en="Channels are summed, as in an ordinary convolution; depthwise does not mix them.",
    ),
    "one-filter-for-all": dict(
        right="patch * kernel[p, q]",
        wrong="patch * kernel[p, q, 0]",
        ja="どのチャネルにも同じフィルタを使っている。フィルタはチャネルごとにある。",
        en="All channels get the same filter; each has its own.",
    ),
    "filters-reversed": dict(
        right="patch * kernel[p, q]",
        wrong="patch * kernel[p, q, ::-1]",
        ja="チャネルとフィルタの対応が逆順になっている。",
        en="Channels and filters are paired in the reverse order.",
    ),
    "overwritten": dict(
        right="y += patch * kernel[p, q]",
        wrong="y = patch * kernel[p, q]",
        ja="足し合わせずに上書きしているので、フィルタの最後の要素しか残らない。",
        en="This overwrites instead of adding, so that only the filter's last element is left.",
    ),
}
