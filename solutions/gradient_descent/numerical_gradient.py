"""数値微分による勾配

関数 f の点 x での勾配 gradient を、幅 h の中心差分で求めよ。

x_i に関する偏微分を、x_i を h だけ増やした点と、h だけ減らした点での f の値から
近似する。ほかの要素は、いつも元の値のままにしておく。x は任意の形で、整数の配列
のこともある。gradient は x と同じ形の実数の配列とする。

与えられたコードの original は x_i の元の値である。f は要素ごとに 2 回呼ばれる。
初めは x_i を増やした点、次は減らした点である。f は与えられたものをそのまま使
い、幅は引数の h とする。

f には 3 次の項があるので、h が大きいと近似の誤差が見える。求めるのは、その誤差
を含む中心差分の値である。ただし、h は小さいほどよいわけではない。小さすぎると、
足しても x の値が変わらなかったり、引き算で桁落ちが起きたりする。

---
    h: scalar    x, gradient: the same shape

    f(x) = (Σ_i x_i)² + Σ_i x_i³

---
The gradient by numerical differentiation

Find `gradient`, the gradient of f at the point x, by central differences of
width h.

The partial derivative with respect to x_i is approximated by the values of f at
two points: with x_i greater by h, and with x_i smaller by h. All other elements
are to have their original values. x has any shape, and may be an array of
integers; `gradient` is an array of real numbers of the same shape.

In the code given, `original` is the value that x_i had. For every element f is
called twice: first where x_i is greater, then where it is smaller. f is used as
it is given, and the width is the argument h.

As f has a cubic term, the error of the approximation shows where h is large.
What is asked for is the value of the central difference, with this error in it.
But smaller is not always better: a very small h does not change x when it is
added, or loses digits in the subtraction.
"""

import numpy as np


def f(x):
    return np.sum(x) ** 2 + np.sum(x**3)


def numerical_gradient(x, h):
    x = x.astype(float)  # blank
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        original = x[index]
        x[index] += h  # blank
        above = f(x)
        x[index] -= 2 * h  # blank
        below = f(x)
        gradient[index] = (above - below) / (2 * h)  # blank
        x[index] = original  # blank
    return gradient


# ==== grading ====


def cases(rng):
    # By hand: whole numbers, and a half as h.
    yield dict(x=rng.permutation([1, 2]) * rng.choice([-1, 1]), h=0.5)

    def draw(shape):
        return rng.choice([-1, 1], shape) * rng.uniform(0.1, 0.5, shape)

    sizes = (2 + rng.permutation(3)).tolist()
    yield dict(x=draw(sizes[:2]), h=float(rng.uniform(0.15, 0.3)))
    yield dict(x=draw(sizes), h=float(rng.uniform(1e-4, 2e-4)))
    yield dict(x=rng.integers(1, 4, sizes[::-1][:2]), h=float(rng.uniform(0.3, 0.4)))


BORDERS = {
    "a vector of whole numbers": "x.ndim == 1 and x.dtype.kind == 'i'",
    "a matrix of whole numbers": "x.ndim == 2 and x.dtype.kind == 'i'",
    "a matrix": "x.ndim == 2 and x.dtype.kind == 'f'",
    "three axes": "x.ndim == 3",
    "negative elements": "np.any(x < 0)",
    "an error of the approximation that shows": "h > 0.1",
    "so small that it does not show, and single precision does": "h < 1e-3",
}


def oracle(x, h):
    import tensorflow as tf

    # Along each axis f is a cubic, whose central difference is the derivative and h²/6 of the third one.
    point = tf.constant(x.astype(float).ravel())
    t = tf.zeros_like(point)
    with tf.GradientTape() as outer:
        outer.watch(t)
        with tf.GradientTape() as middle:
            middle.watch(t)
            with tf.GradientTape() as inner:
                inner.watch(t)
                moved = point + tf.linalg.diag(t)  # row i: the point, with x_i moved by t_i
                value = tf.reduce_sum(moved, axis=1) ** 2 + tf.reduce_sum(moved**3, axis=1)
            first = inner.gradient(value, t)
        second = middle.gradient(first, t)
    third = outer.gradient(second, t)
    return tf.reshape(first + h**2 / 6 * third, x.shape)


STEM = dict(
    ja="""関数 f の点 x での勾配を、幅 h の中心差分で求める。x は任意の形で、整数の配列のこともある。
f は、偏微分を求める要素だけを動かした 2 つの点で呼ばれる。""",
    en="""This finds the gradient of f at the point x by central differences of width h. x has any
shape and may be an array of integers. f is called at two points at which only the element
has moved whose partial derivative is wanted.""",
)

VARIANTS = {
    "from-the-original": dict(
        edits=[
            dict(right="x[index] += h", same="x[index] = original + h"),
            dict(right="x[index] -= 2 * h", same="x[index] = original - h"),
        ],
    ),
    "array": dict(right="x.astype(float)", same="np.array(x, dtype=np.float64)"),
}

MISTAKES = {
    "integers-kept": dict(
        right="x.astype(float)",
        wrong="x.copy()",
        ja="x が整数の配列のままだと、h を足した値を入れるときに小数が切り捨てられる。",
        en="While x is an array of integers, the fraction is cut off when x + h is put into it.",
    ),
    "vanishing-step": dict(
        right="x[index] += h",
        wrong="h = 1e-50; x[index] += h",
        ja="h が小さすぎて、足しても丸められて x のまま変わらない。差は 0 になる。",
        en="h is so small that rounding leaves x as it was, and the difference is 0.",
    ),
    "digits-lost": dict(
        right="x[index] += h",
        wrong="h = 1e-12; x[index] += h",
        ja="これほど近い 2 点では f の値の上の桁がそろい、引き算で有効数字がほとんど失われる（桁落ち）。",
        en="At points so near to one another f agrees in nearly all its digits, which the subtraction loses.",
    ),
    "own-width": dict(
        right="x[index] += h",
        wrong="h = 1e-3; x[index] += h",
        ja="幅は引数で与えられている。近似の誤差は幅の 2 乗に比例するので、幅が違えば値も違う。",
        en="The width is an argument; the error of the approximation grows with its square, so another "
        "width gives another value.",
    ),
    "shifts-all": dict(
        right="x[index] += h",
        wrong="x += h",
        ja="偏微分では、動かす要素は 1 つだけ。ここでは x の全要素が動いたままになる。",
        en="A partial derivative moves one element only; here all of x moves and stays moved.",
    ),
    "backward-difference": dict(
        edits=[
            dict(right="x[index] += h", wrong="x[index] += 0"),
            dict(right="-= 2 * h", wrong="-= h"),
            dict(right="(2 * h)", wrong="h"),
        ],
        ja="片側だけの差分（後退差分）は、h に比例する誤差を残す。x を中心に両側を見れば消える。",
        en="A one-sided (backward) difference keeps an error proportional to h, which looking at "
        "both sides of x would cancel.",
    ),
    "forward-difference": dict(
        edits=[
            dict(right="-= 2 * h", wrong="-= h"),
            dict(right="(2 * h)", wrong="h"),
        ],
        ja="片側だけの差分（前進差分）は、h に比例する誤差を残す。x を中心に両側を見れば消える。",
        en="A one-sided (forward) difference keeps an error proportional to h, which looking at "
        "both sides of x would cancel.",
    ),
    "from-the-moved-point": dict(
        right="-= 2 * h",
        wrong="-= h",
        ja="x[index] はすでに h だけ動いている。そこから h を引いても元の値に戻るだけである。",
        en="x[index] has moved by h already; taking h off it only leads back to where it was.",
    ),
    "width-of-one-side": dict(
        right="(2 * h)",
        wrong="h",
        ja="比べた 2 点は h ではなく、その 2 倍離れている。",
        en="The two points compared are not h apart but twice that.",
    ),
    "precedence": dict(
        right="(2 * h)",
        wrong="2 * h",
        ja="/ と * は左から順に計算されるので、h は割る側ではなく掛ける側に入っている。",
        en="/ and * are carried out from the left, so that h multiplies instead of dividing.",
    ),
    "turned-round": dict(
        right="above - below",
        wrong="below - above",
        ja="x が増えるときの f の増え方が勾配なので、h を足した側の値から引いた側の値を引く。",
        en="A gradient is the growth of f as x grows: the value at the lower x is subtracted.",
    ),
    "not-restored": dict(
        right="x[index] = original",
        wrong="x[index] = original - h",
        ja="調べ終えた要素が h だけずれたままなので、次からの要素は別の点で微分される。",
        en="The element stays moved by h, so that the next ones are differentiated elsewhere.",
    ),
}
