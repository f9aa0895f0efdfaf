"""数値微分による勾配

関数 f の点 x での勾配 gradient を、中心差分で求めよ。

x_i に関する偏微分を、差分の式で近似する。e_i は、要素 i だけが 1 で、ほかは
0 の x と同じ形の配列。ほかの要素は、いつも元の値のままにしておく。x は任意の
形で、整数の配列のこともある。gradient は x と同じ形の実数の配列とする。

差分の幅 h は小さいほどよいわけではない。小さすぎると、足しても x の値が
変わらなかったり、引き算で桁落ちが起きたりする。

与えられたコードの original は x_i の元の値である。f は要素ごとに 2 回呼ばれる。
初めは x_i を h だけ増やした点、次は h だけ減らした点である。f は
与えられたものをそのまま使う。2 次関数なので、中心差分に近似の誤差は出ない。

---
    ∂f/∂x_i ≈ (f(x + h e_i) − f(x − h e_i)) / (2h)
    h = 10⁻³

---
The gradient by numerical differentiation

Find `gradient`, the gradient of f at the point x, by central differences.

The partial derivative with respect to x_i is approximated by the formula of the
difference; e_i is an array of the shape of x that is 1 at element i and 0
elsewhere. All other elements are to have their original values. x has any
shape, and may be an array of integers; `gradient` is an array of real numbers
of the same shape.

Smaller is not always better for the width h of the difference: a very small h
does not change x when it is added, or loses digits in the subtraction.

In the code given, `original` is the value that x_i had. For every element f is
called twice: with x_i greater by h, and then with x_i smaller by h. f is used
as it is given. It is quadratic, so that central differences are exact for it.
"""

import numpy as np


def f(x):
    return np.sum(x) ** 2 + np.sum(x**2)


def numerical_gradient(x):
    x = x.astype(float)  # blank
    h = 1e-3  # blank
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
    yield dict(x=rng.permutation([1, 2]) * rng.choice([-1, 1]))
    for shape in [(2, 3), (4, 2, 3)]:
        yield dict(x=rng.choice([-1, 1], shape) * rng.uniform(0.1, 0.5, shape))


def oracle(x):
    import tensorflow as tf

    point = tf.Variable(x.astype(float))
    with tf.GradientTape() as tape:
        value = tf.reduce_sum(point) ** 2 + tf.reduce_sum(point**2)
    return tape.gradient(value, point).numpy()


VARIANTS = {
    "smaller-step": dict(right="1e-3", same="0.0001"),
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
        right="1e-3",
        wrong="1e-50",
        ja="h が小さすぎて、足しても丸められて x のまま変わらない。差は 0 になる。",
        en="h is so small that rounding leaves x as it was, and the difference is 0.",
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
