"""ReLU と Leaky ReLU、その微分

ReLU の値 relu と微分 relu_gradient、Leaky ReLU の値 leaky と微分 leaky_gradient
を NumPy だけで求め、この順に返せ。計算は要素ごとに行う。

どちらの関数も、正の入力はそのまま通す。0 以下の入力を、ReLU は 0 にし、Leaky
ReLU は α 倍にする。

x = 0 では微分できないが、Keras と同じく、どちらの関数でも x < 0 の側の傾きを微
分とする。微分も真偽値や整数ではなく float64 で返す。

---
    x, relu, relu_gradient, leaky, leaky_gradient: (batch, units), float64
    0 < α = alpha < 1

---
ReLU and leaky ReLU with their derivatives

Compute with NumPy alone the values of ReLU, `relu`, its derivative,
relu_gradient, the values of leaky ReLU, `leaky`, and its derivative,
leaky_gradient, and return them in this order. Everything is elementwise.

Both functions let positive inputs through as they are. Of the others ReLU makes
0, and leaky ReLU α times the input.

At x = 0 neither has a derivative; as Keras does, take for both the slope of the
side x < 0. The derivatives too are float64, neither booleans nor integers.
"""

import numpy as np


def relu_leaky_and_grad(x, alpha):
    relu = np.maximum(x, 0)  # blank
    relu_gradient = np.where(x > 0, 1.0, 0.0)  # blank
    leaky = np.where(x > 0, x, alpha * x)  # blank
    leaky_gradient = np.where(x > 0, 1.0, alpha)  # blank
    return relu, relu_gradient, leaky, leaky_gradient


# ==== grading ====


def cases(rng):
    yield dict(x=rng.permutation([-2.0, -0.5, 0.0, 3.0])[None], alpha=0.25)
    batch, units = (int(n) for n in rng.choice(range(2, 7), 2, replace=False))
    size = batch * units
    for slopes in ((0.05, 0.2), (0.35, 0.6)):
        signs = rng.permutation(size) % 3 - 1  # −1, 0, 1
        x = (signs * rng.uniform(0.3, 2, size=size)).reshape(batch, units)
        yield dict(x=x, alpha=float(rng.uniform(*slopes)))
        batch, units = units, batch
    yield dict(x=-rng.uniform(0.3, 2, (units, 1)), alpha=float(rng.uniform(0.05, 0.2)))


BORDERS = {
    "x = 0": "(x == 0).any()",
    "both signs": "(x > 0.2).any() and (x < -0.2).any()",
    "none positive": "x.max() < 0",
    "a small slope": "alpha < 0.21",
    "a large slope": "alpha > 0.34",
}


def oracle(x, alpha):
    import keras
    import tensorflow as tf

    x = tf.Variable(x)
    found = []
    for layer in (keras.layers.ReLU(), keras.layers.LeakyReLU(negative_slope=alpha)):
        with tf.GradientTape() as tape:
            y = layer(x)
        found += [y, tape.gradient(y, x)]
    return tuple(found)


STEM = dict(
    ja="""ReLU の値と微分、Leaky ReLU の値と微分を、要素ごとに求める。alpha は Leaky ReLU の負の側の傾きで、
x = 0 では、どちらも x < 0 の側の傾きを微分とする。微分も float64 とする。""",
    en="""This computes ReLU and its derivative, and leaky ReLU and its derivative, elementwise. alpha is the slope
of leaky ReLU on the negative side; at x = 0 the slope of the side x < 0 is taken for both. The
derivatives, too, are float64.""",
)

VARIANTS = {
    "mask": dict(right="np.maximum(x, 0)", same="x * (x > 0)"),
    "cast": dict(right="np.where(x > 0, 1.0, 0.0)", same='(x > 0).astype("float64")'),
    "maximum": dict(right="np.where(x > 0, x, alpha * x)", same="np.maximum(x, alpha * x)"),
    "one-formula": dict(
        right="np.where(x > 0, 1.0, alpha)",
        same="alpha + (1 - alpha) * (x > 0)",
    ),
}

MISTAKES = {
    "absolute": dict(
        right="np.maximum(x, 0)",
        wrong="np.abs(x)",
        ja="負の入力は 0 になる。折り返して正にするのではない。",
        en="Negative inputs become 0; they are not turned positive.",
    ),
    "minimum": dict(
        right="np.maximum(x, 0)",
        wrong="np.minimum(x, 0)",
        ja="残すのは正の部分。これは負の部分を残している。",
        en="The positive part is kept; this keeps the negative one.",
    ),
    "one-maximum": dict(
        right="np.maximum(x, 0)",
        wrong="np.max(x)",
        ja="これは全要素のうちの最大値で、要素ごとに 0 と比べるのではない。",
        en="This is the largest of all elements; it does not compare each with 0.",
    ),
    "one-at-zero": dict(
        right="np.where(x > 0, 1.0, 0.0)",
        wrong="np.where(x >= 0, 1.0, 0.0)",
        ja="x = 0 で 1 になっている。x < 0 の側の傾きをとる約束である。",
        en="This is 1 at x = 0, where the slope of the side x < 0 is taken.",
    ),
    "half-at-zero": dict(
        right="np.where(x > 0, 1.0, 0.0)",
        wrong="np.heaviside(x, 0.5)",
        ja="x = 0 で、両側の傾きの平均 ½ になっている。",
        en="At x = 0 this is ½, the mean of the slopes of both sides.",
    ),
    "boolean": dict(
        right="np.where(x > 0, 1.0, 0.0)",
        wrong="x > 0",
        ja="真偽値のままである。float64 の 1.0 と 0.0 にする。",
        en="These are still booleans; 1.0 and 0.0 in float64 are wanted.",
    ),
    "integer": dict(
        right="np.where(x > 0, 1.0, 0.0)",
        wrong="np.where(x > 0, 1, 0)",
        ja="整数になっている。0 と 1 でも、型は float64 にする。",
        en="These are integers; though they are only 0 and 1, float64 is wanted.",
    ),
    "value-as-slope": dict(
        right="np.where(x > 0, 1.0, 0.0)",
        wrong="np.where(x > 0, x, 0.0)",
        ja="これは関数の値そのもの。正の側の傾きは x によらない。",
        en="This is the function itself; the slope of the positive side does not depend on x.",
    ),
    "other-side": dict(
        right="np.where(x > 0, x, alpha * x)",
        wrong="np.where(x > 0, alpha * x, x)",
        ja="α を掛ける側が逆。正の入力はそのまま通る。",
        en="α is on the wrong side; positive inputs pass as they are.",
    ),
    "constant-leak": dict(
        right="np.where(x > 0, x, alpha * x)",
        wrong="np.where(x > 0, x, alpha)",
        ja="負の側は定数 α ではなく、傾き α の直線である。",
        en="The negative side is a line of slope α, not the constant α.",
    ),
    "leak-upwards": dict(
        right="np.where(x > 0, x, alpha * x)",
        wrong="np.where(x > 0, x, -alpha * x)",
        ja="負の入力から正の値が出ている。負の側でも、x が増えれば値は増える。",
        en="Negative inputs give positive values; on that side too the function grows with x.",
    ),
    "hundredth": dict(
        edits=[
            dict(right="alpha * x", wrong="0.01 * x"),
            dict(right="1.0, alpha", wrong="1.0, 0.01"),
        ],
        ja="0.01 はよく使われる値の 1 つにすぎず、Keras の既定は 0.3 である。傾きは引数で与えられている。",
        en="0.01 is just one usual value, and Keras has 0.3 by default; the slope is an argument.",
    ),
    "dead-side": dict(
        right="np.where(x > 0, 1.0, alpha)",
        wrong="np.where(x > 0, 1.0, 0.0 * alpha)",
        ja="負の側の傾きが 0 になっている。そこでも勾配を流すのが Leaky ReLU である。",
        en="The slope of the negative side is 0; letting gradients through there is what leaks.",
    ),
    "leaky-one-at-zero": dict(
        right="np.where(x > 0, 1.0, alpha)",
        wrong="np.where(x >= 0, 1.0, alpha)",
        ja="x = 0 で 1 になっている。x < 0 の側の傾きをとる約束である。",
        en="This is 1 at x = 0, where the slope of the side x < 0 is taken.",
    ),
    "slope-times-x": dict(
        right="np.where(x > 0, 1.0, alpha)",
        wrong="np.where(x > 0, 1.0, alpha * x)",
        ja="αx は値のほう。微分すると x は消える。",
        en="αx is the value; in the derivative there is no x.",
    ),
}
