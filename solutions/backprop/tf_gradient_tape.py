"""GradientTape による自動微分

TensorFlow の `tf.GradientTape` で、y と z の勾配と、y の 2 階微分を求めよ。
x は tf.constant、w は実数 1 つの tf.Variable である。z は和であり、
平均ではない。

y と z を計算するのは 1 回だけとし、テープ inner に記録する。dy_dx と dz_dw は、
どちらも inner から取り出す。inner はもう 1 つのテープ outer の中で使い、
d2y_dx2 は outer から取り出す。dy_dx は TODO 1 の中で求める。x は tf.Variable に
変えない。dy_dx, dz_dw, d2y_dx2 の順に、テンソルのまま返せ。

---
    x, y, dy_dx, d2y_dx2: (N,)    w, z, dz_dw: ()

    y_i = w x_i³    z = Σ_i y_i²
    dy_dx[i] = ∂y_i/∂x_i    d2y_dx2[i] = ∂²y_i/∂x_i²    dz_dw = ∂z/∂w

---
Automatic differentiation with GradientTape

Compute with TensorFlow's `tf.GradientTape` the gradients of y and z and the
second derivative of y. x is a tf.constant and w a tf.Variable holding one
number. z is a sum, not a mean.

Compute y and z only once, recorded by a tape `inner`, and take both dy_dx and
dz_dw from inner. Use inner within another tape, `outer`, and take d2y_dx2 from
outer. dy_dx is computed within TODO 1. Do not make x a tf.Variable. Return
dy_dx, dz_dw and d2y_dx2 in this order, as tensors.
"""

import tensorflow as tf


def tape_gradients(x, w):
    x = tf.constant(x)
    w = tf.Variable(w, dtype=x.dtype)

    with tf.GradientTape() as outer:  # blank
        outer.watch(x)
        with tf.GradientTape(persistent=True) as inner:
            inner.watch(x)
            y = w * x**3
            z = tf.reduce_sum(y**2)
        dy_dx = inner.gradient(y, x)
    dz_dw = inner.gradient(z, w)  # blank
    d2y_dx2 = outer.gradient(dy_dx, x)  # blank
    return dy_dx, dz_dw, d2y_dx2


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(x=rng.permutation([1.0, -2.0, 0.5]), w=3.0)
    for n in (2, 5):
        signs = (-1) ** np.arange(n)
        yield dict(x=signs * rng.uniform(0.4, 1.6, n), w=float(rng.uniform(1.2, 2.5)))


def oracle(x, w):
    """Forward mode, which needs no tape."""
    import tensorflow as tf

    x, w = tf.constant(x), tf.constant(w, dtype="float64")
    ones = tf.ones_like(x)
    with (
        tf.autodiff.ForwardAccumulator(x, ones) as again,
        tf.autodiff.ForwardAccumulator(x, ones) as once,
    ):
        y = w * x * x * x
        slope = once.jvp(y)
    with tf.autodiff.ForwardAccumulator(w, tf.ones_like(w)) as of_w:
        z = tf.reduce_sum(tf.square(w * x * x * x))
    return slope, of_w.jvp(z), again.jvp(slope)


VARIANTS = {
    "product": dict(right="w * x**3", same="w * x * x * x"),
    "both-watched": dict(right="inner.watch(x)", same="inner.watch([x, w])"),
    "of-the-sum": dict(
        edits=[
            dict(
                right="z = tf.reduce_sum(y**2)", same="z, s = tf.reduce_sum(y**2), tf.reduce_sum(y)"
            ),
            dict(right="inner.gradient(y, x)", same="inner.gradient(s, x)"),
        ]
    ),
}

MISTAKES = {
    "outer-not-watching": dict(
        right="        outer.watch(x)\n",
        wrong="",
        ja="定数の x を outer が見ていない。tf.Variable と違い、watch しないと None になる。",
        en="outer does not watch the constant x; unlike a tf.Variable it then gives None.",
    ),
    "inner-not-watching": dict(
        right="            inner.watch(x)\n",
        wrong="",
        ja="outer が見ていても、inner は別のテープ。それぞれが x を watch しなければならない。",
        en="outer watches, but inner is another tape; each has to watch x for itself.",
    ),
    "not-persistent": dict(
        right="tf.GradientTape(persistent=True)",
        wrong="tf.GradientTape()",
        ja="ふつうのテープは、gradient を一度呼ぶと記録を捨てる。2 つ目の勾配は取り出せない。",
        en="A plain tape drops its record at the first call of gradient; no second can be taken.",
    ),
    "outside-the-tape": dict(
        right="        dy_dx = inner.gradient(y, x)",
        wrong="    dy_dx = inner.gradient(y, x)",
        ja="dy_dx の計算が outer の外にあり、記録されていない。2 階微分は None になる。",
        en="dy_dx is computed outside outer and not recorded; the second derivative is None.",
    ),
    "mean": dict(
        right="tf.reduce_sum(y**2)",
        wrong="tf.reduce_mean(y**2)",
        ja="z は和と決めてある。平均にすると、勾配も 1/N になる。",
        en="z was to be a sum; with a mean the gradient has a factor 1/N.",
    ),
    "of-the-wrong-target": dict(
        right="inner.gradient(y, x)",
        wrong="inner.gradient(z, x)",
        ja="z を x で微分している。ここで求めるのは y の微分である。",
        en="This differentiates z by x; asked for is the derivative of y.",
    ),
    "record-broken": dict(
        right="w * x**3",
        wrong="w.numpy() * x**3",
        ja="NumPy に取り出した値は、ただの数になる。w まで記録がつながらず、w の勾配は None。",
        en="Out in NumPy it is a mere number; the record does not reach w, whose gradient is None.",
    ),
    "one-power-less": dict(
        right="y**2",
        wrong="y",
        ja="z は y の 2 乗の和である。2 乗しないと、w によらない勾配になる。",
        en="z sums squares of y; without the square the gradient does not depend on w.",
    ),
    "of-y": dict(
        right="inner.gradient(z, w)",
        wrong="tf.reduce_sum(2 * y * inner.gradient(y, w))",
        ja="ベクトル y の gradient は要素の和の微分。合計してから掛けては、連鎖律にならない。",
        en="gradient of a vector y is that of its sum; multiplied afterwards it is no chain rule.",
    ),
    "stops-at-y": dict(
        right="inner.gradient(z, w)",
        wrong="inner.gradient(z, y)",
        ja="y についての微分で止まっている。w まで、もう一段たどる。",
        en="This stops at y; there is one more step to w.",
    ),
    "first-derivative": dict(
        right="outer.gradient(dy_dx, x)",
        wrong="outer.gradient(y, x)",
        ja="y を 1 回微分しただけである。2 階微分は、1 階微分をもう一度微分したもの。",
        en="This differentiates y once; the second derivative is that of the first.",
    ),
    "inner-again": dict(
        right="outer.gradient(dy_dx, x)",
        wrong="inner.gradient(dy_dx, x)",
        ja="inner は、dy_dx を計算したときには記録を終えていた。その計算を知るのは outer だけである。",
        en="inner had stopped recording when dy_dx was computed; only outer knows how it was.",
    ),
    "squared-slope": dict(
        right="outer.gradient(dy_dx, x)",
        wrong="dy_dx**2",
        ja="1 階微分の 2 乗は、2 階微分ではない。",
        en="The square of the first derivative is not the second derivative.",
    ),
    "by-weight": dict(
        right="outer.gradient(dy_dx, x)",
        wrong="outer.gradient(dy_dx, w)",
        ja="2 回目に w で微分している。2 回とも x で微分する。",
        en="The second time this differentiates by w; both times it should be by x.",
    ),
}
