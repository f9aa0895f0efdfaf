"""転置畳み込み

1 次元の転置畳み込み（逆畳み込みとも呼ばれる）の出力 y を NumPy だけで求めよ。
チャネルは 1 つ。y, length の順に返すこと。

    1. 入力 x の値の間に 0 を S − 1 個ずつ入れて広げる（両端の外には入れない）
    2. 両端に同じ数の 0 を足す。P = 0 なら、広げた並びと 1 つの値でも重なる
       位置のすべてに、反転したフィルタを置けるだけの数で、P が 1 増えるごと
       に、両端から 1 個ずつ減らす
    3. 反転したフィルタを、ストライド 1 で端から端まで動かして積和をとる

反転するのは、x の 1 つの値が、kernel の並びのまま y に広がるようにするためで
ある。与えられたコードの spread は手順 1 の結果（値を入れる前は 0 だけの配列）、
margin は手順 2 で片端に足す 0 の個数である。

length（整数）は y の長さで、T, S, K, P だけから求める。S と P は整数で、P は、
これを逆向きの畳み込みとみたときのパディングである。K ≥ S で P = 0 のとき、Keras
の "valid" にあたる。

---
    x: (N, T)    kernel: (K,)    y: (N, length)
    S = stride    P = padding    S ≥ 1    0 ≤ P < K

---
Transposed convolution

Compute with NumPy alone the output y of a one-dimensional transposed
convolution (also called deconvolution) with a single channel. Return y and
length, in this order.

    1. Put S − 1 zeros between neighbouring values of the input x, which spreads
       it (none go outside)
    2. Add as many zeros at one end as at the other: for P = 0 so many that the
       flipped filter can be put wherever it meets at least one value of what
       step 1 gives, and for each 1 more in P one fewer at either end
    3. Move the flipped filter from end to end with stride 1, summing products

It is flipped so that a single value of x spreads over y as the kernel stands.
In the code given, spread is what step 1 gives (zeros at first, then the values
are put in), and margin is the number of zeros that step 2 adds at one end.

length, an integer, is the length of y, computed from T, S, K and P alone. S and
P are integers. P is the padding of the convolution that this one reverses;
where K ≥ S, P = 0 is Keras's "valid".
"""

import numpy as np


def transposed_conv(x, kernel, stride, padding):
    n, t = x.shape
    spread = np.zeros((n, (t - 1) * stride + 1))  # blank
    spread[:, ::stride] = x  # blank
    margin = len(kernel) - 1 - padding  # blank
    padded = np.pad(spread, [(0, 0), (margin, margin)])
    windows = np.lib.stride_tricks.sliding_window_view(padded, len(kernel), axis=1)
    y = windows @ kernel[::-1]  # blank
    length = (t - 1) * stride + len(kernel) - 2 * padding  # blank
    return y, length


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(
        x=np.array([[1.0, 3.0, -2.0]]), kernel=np.array([2.0, 0.5, -1.0, 4.0]), stride=2, padding=1
    )

    def draw(n, t, k, stride, padding):
        return dict(
            x=rng.normal(size=(n, t)),
            kernel=rng.normal(size=k),
            stride=int(stride),
            padding=int(padding),
        )

    # Kernels longer than the stride; all zeros taken off; stride 1; gaps between what is spread; a single value.
    yield draw(2, rng.integers(4, 7), rng.choice([3, 5]), 2, 0)
    yield draw(3, rng.integers(4, 7), 4, 3, rng.integers(1, 3))
    yield draw(4, rng.integers(5, 7), 3, 2, 2)
    yield draw(2, rng.integers(6, 9), rng.choice([4, 5]), 1, 1)
    yield draw(3, rng.integers(4, 6), 2, rng.integers(3, 5), 0)
    yield draw(rng.integers(2, 5), 1, 6, 3, rng.integers(1, 3))


BORDERS = {
    "no padding": "padding == 0 and stride > 1",
    "as much padding as there can be": "padding == len(kernel) - 1 > 0",
    "padding in between": "0 < padding < len(kernel) - 1 and stride > 1",
    "a stride of 1": "stride == 1",
    "a kernel shorter than the stride": "len(kernel) < stride",
    "a kernel longer than the stride": "len(kernel) > stride > 1",
    "a single value": "x.shape[1] == 1",
}


def oracle(x, kernel, stride, padding):
    import tensorflow as tf

    # What a convolution with this padding does to gradients: the transposed convolution by its definition.
    k, t = len(kernel), x.shape[1]
    length = (t - 1) * stride + k - 2 * padding
    y = tf.Variable(tf.zeros((len(x), length), tf.float64))
    with tf.GradientTape() as tape:
        padded = tf.pad(y, [(0, 0), (padding, padding)])[:, :, None]
        out = tf.nn.conv1d(padded, kernel[:, None, None], stride, "VALID")
        total = tf.reduce_sum(out[:, :, 0] * x)
    return tape.gradient(total, y), length


STEM = dict(
    ja="1 次元の転置畳み込みの出力 y を NumPy だけで求める。x の値の間に 0 を入れて spread とし、両端に margin 個"
    "ずつ 0 を足してから、ストライド 1 の積和をとる。x の 1 つの値は、kernel の並びのまま y に広がる。stride と "
    "padding は、逆向きにたどる畳み込みのもので、length は y の長さである。",
    en="This computes the output y of a one-dimensional transposed convolution with NumPy alone. Zeros between the values "
    "of x make `spread`; margin zeros are added at either end, and products are summed with a stride of 1. A single value "
    "of x spreads over y as the kernel stands. stride and padding are those of the convolution that this one reverses, "
    "and length is that of y.",
)

VARIANTS = {
    "repeat": dict(
        right="(t - 1) * stride + 1",
        same="len(range(0, t * stride - stride + 1))",
    ),
    "reversed-windows": dict(right="windows @ kernel[::-1]", same="windows[..., ::-1] @ kernel"),
    "measured": dict(right="(t - 1) * stride + len(kernel) - 2 * padding", same="y.shape[1]"),
}

MISTAKES = {
    "zeros-at-the-end": dict(
        right="(t - 1) * stride + 1",
        wrong="t * stride",
        ja="0 を入れるのは値の間だけ。最後の値の後ろにも入れると、出力が長くなる。",
        en="Zeros go between values only; with some after the last one the output is too long.",
    ),
    "bunched": dict(
        right="spread[:, ::stride] = x",
        wrong="spread[:, :t] = x",
        ja="値が前に詰められている。値どうしの間隔が stride になるように置く。",
        en="The values are bunched at the front; they stand `stride` apart.",
    ),
    "repeated": dict(
        right="spread[:, ::stride] = x",
        wrong="spread[:] = np.repeat(x, stride, axis=1)[:, : spread.shape[1]]",
        ja="0 の代わりに同じ値を繰り返している。それは最近傍のアップサンプリングである。",
        en="Values are repeated where zeros belong; that is nearest-neighbour upsampling.",
    ),
    "no-zeros": dict(
        edits=[
            dict(right="(t - 1) * stride + 1", wrong="t"),
            dict(right="spread[:, ::stride] = x", wrong="spread[:] = x"),
        ],
        ja="0 が入っていない。広げずに畳み込むと、長さが stride 倍ほどにならない。",
        en="No zeros are put in; without spreading, the length does not grow by the stride.",
    ),
    "padding-itself": dict(
        right="len(kernel) - 1 - padding",
        wrong="padding",
        ja="P をそのまま足している。元の畳み込みのパディングが大きいほど、ここで足す 0 は少ない。",
        en="P itself is added; the more the original convolution pads, the fewer zeros here.",
    ),
    "full": dict(
        right="len(kernel) - 1 - padding",
        wrong="len(kernel) - 1",
        ja="P の分が切り取られていない。",
        en="What P takes off is still there.",
    ),
    "not-flipped": dict(
        right="kernel[::-1]",
        wrong="kernel",
        ja="フィルタが反転していない。入力の 1 つの値が、フィルタの形のまま出力に広がるはずである。",
        en="The filter is not flipped; a single value should spread as the filter stands.",
    ),
    "length-times-stride": dict(
        right="(t - 1) * stride + len(kernel) - 2 * padding",
        wrong="t * stride",
        ja='いつも T S になるのは Keras の "same" のとき。ここでは K と P で変わる。',
        en='T S is what Keras\'s "same" always gives; here K and P matter.',
    ),
    "length-one-padding": dict(
        right="2 * padding",
        wrong="padding",
        ja="パディングは両端にある。",
        en="There is padding at both ends.",
    ),
    "length-of-all-steps": dict(
        right="(t - 1) * stride + len(kernel)",
        wrong="t * stride + len(kernel)",
        ja="値が t 個なら、間は 1 つ少ない。",
        en="Between t values there is one gap fewer.",
    ),
    "length-of-convolution": dict(
        right="(t - 1) * stride + len(kernel) - 2 * padding",
        wrong="(t + 2 * padding - len(kernel)) // stride + 1",
        ja="これはふつうの畳み込みの長さ。転置畳み込みは、それを逆向きにたどる。",
        en="This is the length for an ordinary convolution; a transposed one goes that way back.",
    ),
}
