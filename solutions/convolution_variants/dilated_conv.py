"""拡張畳み込み（dilated convolution）

rate ずつ離れた時刻の入力を読む 1 次元の畳み込みについて、出力 y と、フィルタが
覆う範囲の幅 span（整数）を求め、この順に返せ。rate は正の整数である。

ストライドは 1、パディングとバイアスはない。y の時刻 t の値では、フィルタの k
番目の要素が、x の時刻 t よりも rate·k だけ後の値に掛かる（t も k も 0 から
数え、フィルタは反転しない）。y は、フィルタが入力からはみ出さないすべての
t について求める。

span は、y の 1 つの値のために読まれる最初の時刻から最後の時刻までの長さ（両端を
含む）である。与えられたコードの read は、フィルタの k 番目の要素が掛かる入力
を、y の全部の時刻について集めたものである。

---
    x: (N, T, C)    kernel: (K, C, M)    read: (N, T_out, C)    y: (N, T_out, M)

    T_out = T − span + 1

---
Dilated convolution

For a one-dimensional convolution that reads its input at steps `rate` apart,
find the output y and span, an integer, the width that its filter covers. Return
them in this order. rate is a positive integer.

The stride is 1, and there is no padding and no bias. For y at time t, element k
of the filter meets the value of x that is rate·k later than t (both counted
from 0; nothing is flipped). y has a value for every t at which the filter stays
inside the input.

span is the length from the first to the last time step that is read for one
value of y, both included. In the code given, read holds the input that meets
element k of the filter, for all times of y.
"""

import numpy as np


def dilated_conv(x, kernel, rate):
    span = rate * (len(kernel) - 1) + 1  # blank
    steps = x.shape[1] - span + 1
    y = np.zeros((len(x), steps, kernel.shape[-1]))
    for k in range(len(kernel)):
        read = x[:, rate * k : rate * k + steps]  # blank
        y += read @ kernel[k]  # blank
    return y, span


# ==== grading ====


def cases(rng):

    def draw(n, steps, k, c, m, rate):
        steps, k, rate = int(steps), int(k), int(rate)
        x = rng.normal(size=(n, steps + rate * (k - 1), c))
        return dict(x=x, kernel=rng.normal(size=(k, c, m)), rate=rate)

    yield draw(1, 3, 3, 2, 1, 2)
    # Several sizes; rate 1; a rate above the number of elements; a single step comes out; a filter of one element.
    n, c, m = rng.permutation([2, 3, 4])
    yield draw(n, rng.integers(5, 8), rng.choice([4, 5]), c, m, 3)
    yield draw(m, rng.integers(4, 7), 3, n, c, 1)
    yield draw(c, rng.integers(4, 7), 2, m, n, rng.integers(4, 6))
    yield draw(n, 1, rng.choice([3, 4]), m, c, 2)
    yield draw(m, rng.integers(4, 7), 1, c, n, rng.integers(2, 4))


BORDERS = {
    "a rate of 1": "rate == 1 and len(kernel) > 1",
    "a rate above the number of elements": "rate > len(kernel) > 1",
    "a single step comes out": "x.shape[1] == rate * (len(kernel) - 1) + 1",
    "a filter of one element": "len(kernel) == 1 < rate",
    "more channels out than in": "kernel.shape[2] > kernel.shape[1] > 1",
    "fewer channels out than in": "1 < kernel.shape[2] < kernel.shape[1]",
}


def oracle(x, kernel, rate):
    import keras

    layer = keras.layers.Conv1D(kernel.shape[-1], len(kernel), dilation_rate=rate, use_bias=False)
    layer.build(x.shape)
    layer.set_weights([kernel])
    y = layer(x)
    return y, x.shape[1] - y.shape[1] + 1


STEM = dict(
    ja="rate ずつ離れた時刻の入力を読む 1 次元の畳み込みについて、出力 y と、フィルタが覆う範囲の幅 span（両端を"
    "含む）を求める。ストライドは 1、パディングとバイアスはなく、フィルタは反転しない。read は、フィルタの k 番目の"
    "要素が掛かる入力である。",
    en="For a one-dimensional convolution that reads its input at steps `rate` apart, this finds the output y and span, "
    "the width that the filter covers, both ends included. The stride is 1, there is no padding and no bias, and nothing "
    "is flipped. `read` is the input that meets element k of the filter.",
)

VARIANTS = {
    "einsum": dict(right="read @ kernel[k]", same="np.einsum('ntc,cm->ntm', read, kernel[k])"),
    "gaps": dict(
        right="rate * (len(kernel) - 1) + 1", same="len(kernel) + (len(kernel) - 1) * (rate - 1)"
    ),
}

MISTAKES = {
    "rate-times-size": dict(
        right="rate * (len(kernel) - 1) + 1",
        wrong="rate * len(kernel)",
        ja="間隔は要素の間にだけある。要素が K 個なら、間は 1 つ少ない。",
        en="There are gaps only between elements; K elements have one gap fewer.",
    ),
    "rate-as-gap": dict(
        right="rate * (len(kernel) - 1) + 1",
        wrong="(rate + 1) * (len(kernel) - 1) + 1",
        ja="rate を、間で飛ばす時刻の数とみている。rate は離れている幅で、1 ならふつうの畳み込みになる。",
        en="This takes rate as the number of steps left out; it is how far apart they are, 1 in an ordinary one.",
    ),
    "no-dilation": dict(
        right="rate * (len(kernel) - 1) + 1",
        wrong="len(kernel)",
        ja="これは間隔のないフィルタの幅。",
        en="That is the width of a filter without gaps.",
    ),
    "end-not-counted": dict(
        right="rate * (len(kernel) - 1) + 1",
        wrong="rate * (len(kernel) - 1)",
        ja="両端の時刻を含めると、差より 1 つ多い。",
        en="With both ends included the length is one more than the difference.",
    ),
    "ordinary": dict(
        right="x[:, rate * k : rate * k + steps]",
        wrong="x[:, k : k + steps]",
        ja="隣り合う時刻を読んでいる。フィルタの要素は rate ずつ離れた時刻に掛かる。",
        en="Neighbouring steps are read; the filter's elements meet steps that are `rate` apart.",
    ),
    "strided": dict(
        right="x[:, rate * k : rate * k + steps]",
        wrong="np.resize(x[:, k::rate], (len(x), steps, x.shape[2]))",
        ja="ストライドになっている。飛ばすのは出力の位置ではなく、フィルタの要素の間である。",
        en="This is a stride; what is skipped lies between the filter's elements, not the outputs.",
    ),
    "backwards": dict(
        right="x[:, rate * k : rate * k + steps]",
        wrong="x[:, span - 1 - rate * k : span - 1 - rate * k + steps]",
        ja="フィルタが反転している。k = 0 の要素は、読む範囲の最初の時刻に掛かる。",
        en="The filter is flipped; its element k = 0 meets the first of the steps that are read.",
    ),
    "first-element": dict(
        right="kernel[k]",
        wrong="kernel[0]",
        ja="フィルタの最初の要素ばかり使っている。",
        en="Only the filter's first element is used.",
    ),
    "overwritten": dict(
        right="y += read @ kernel[k]",
        wrong="y = read @ kernel[k]",
        ja="足し合わせずに上書きしている。",
        en="This overwrites instead of adding.",
    ),
    "averaged": dict(
        right="y += read @ kernel[k]",
        wrong="y += read @ kernel[k] / len(kernel)",
        ja="フィルタの要素の数で割っている。畳み込みは、積の平均ではなく和である。",
        en="This divides by the number of elements; a convolution sums products and does not average.",
    ),
}
