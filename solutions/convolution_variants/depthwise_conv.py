"""チャネルごとの畳み込み

depthwise convolution の出力 y を NumPy だけで求めよ。チャネルごとに 1 枚の
フィルタを使い、チャネルどうしは混ぜない。

ストライドは 1、パディングとバイアスはない。フィルタは、全体が x に収まる位置
で、重なった部分との積和をとる（反転しない）。出力の縦と横は oh と ow である。

for 文は、出力の位置ではなく、フィルタの中の位置（縦に p 番目、横に q 番目）に
ついて回る。patch は、フィルタのその要素が掛かる画素を、y の全部の位置について
集めたものである。

---
    x: (N, H, W, C)    kernel: (K_h, K_w, C)    y: (N, oh, ow, C)
    patch: (N, oh, ow, C)

---
Convolution of each channel by itself

Compute with NumPy alone the output y of a depthwise convolution: each channel
has one filter of its own, and channels are not mixed.

The stride is 1, and there is no padding and no bias. A filter sums products
with what it covers (it is not flipped), wherever it lies wholly within x; oh
and ow are the height and the width of what comes out.

The loops run not over the places of the output but over those within the filter
(p-th downwards, q-th to the right). `patch` holds the pixels that this element
of the filter meets, for all places of y.
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

    def draw(n, oh, ow, k_h, k_w, c):
        x = rng.normal(size=(n, oh + k_h - 1, ow + k_w - 1, c))
        return dict(x=x, kernel=rng.normal(size=(k_h, k_w, c)))

    # Higher filters, wider ones, one of a single value, one as large as the image, a single channel.
    few, many = rng.permutation([2, 3]), rng.permutation([4, 5])
    yield draw(2, *rng.permutation([3, 5]), many[0], few[0], many[1])
    yield draw(*rng.permutation([2, 3, 4]), few[0], many[0], few[1])
    yield draw(2, rng.integers(3, 5), 5, 1, 1, few[0])
    yield draw(rng.integers(3, 5), 1, 1, *few, rng.integers(2, 5))
    yield draw(3, *rng.permutation([2, 4]), few[1], many[1], 1)


BORDERS = {
    "filters higher than wide": "kernel.shape[0] > kernel.shape[1] > 1",
    "filters wider than high": "1 < kernel.shape[0] < kernel.shape[1]",
    "filters of a single value": "kernel.shape[:2] == (1, 1)",
    "filters as large as the image": "kernel.shape[:2] == x.shape[1:3]",
    "a single channel": "x.shape[3] == 1",
    "another height of the output than its width": "x.shape[1] - kernel.shape[0] != x.shape[2] - kernel.shape[1]",
}


def oracle(x, kernel):
    import keras

    layer = keras.layers.DepthwiseConv2D(kernel.shape[:2], use_bias=False)
    layer.build(x.shape)
    layer.set_weights([kernel[..., None]])
    return layer(x)


STEM = dict(
    ja="depthwise convolution の出力 y を NumPy だけで求める。ストライドは 1、パディングとバイアスはなく、"
    "フィルタは反転しない。for 文はフィルタの中の位置 (p, q) について回り、patch は、フィルタのその要素が掛かる"
    "画素を、y の全部の位置について集めたものである。",
    en="This computes the output y of a depthwise convolution with NumPy alone. The stride is 1, there is no padding and "
    "no bias, and filters are not flipped. The loops run over the places (p, q) within the filter, and `patch` holds the "
    "pixels that this element of the filter meets, for all places of y.",
)

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
    "averaged": dict(
        right="y += patch * kernel[p, q]",
        wrong="y += patch * kernel[p, q] / (k_h * k_w)",
        ja="フィルタの要素の数で割っている。畳み込みは、積の平均ではなく和である。",
        en="This divides by the size of the filter; a convolution sums products and does not average.",
    ),
    "overwritten": dict(
        right="y += patch * kernel[p, q]",
        wrong="y = patch * kernel[p, q]",
        ja="足し合わせずに上書きしているので、フィルタの最後の要素しか残らない。",
        en="This overwrites instead of adding, so that only the filter's last element is left.",
    ),
}
