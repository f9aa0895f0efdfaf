"""GradientTape による自動微分

TensorFlow の `tf.GradientTape` で、y と z の勾配と、y の 2 階微分を求めよ。x は
tf.constant、w は実数 1 つの tf.Variable である。z は和であり、平均ではない。

y と z の計算はテープ inner に記録し、dy_dx と dz_dw は、どちらも inner から
取り出す。inner はもう 1 つのテープ outer の中で使い、d2y_dx2 は outer から
取り出す。TODO 1 は、y と z を計算し、dy_dx を求めるところまでである。
dy_dx, dz_dw, d2y_dx2 の順に、テンソルのまま返せ。

---
    x, y, dy_dx, d2y_dx2: (N,)    w, z, dz_dw: ()

    y_i = w x_i³    z = Σ_i y_i²
    dy_dx[i] = ∂y_i/∂x_i    d2y_dx2[i] = ∂²y_i/∂x_i²    dz_dw = ∂z/∂w

---
Automatic differentiation with GradientTape

Compute with TensorFlow's `tf.GradientTape` the gradients of y and z and the
second derivative of y. x is a tf.constant and w a tf.Variable holding one
number. z is a sum, not a mean.

A tape `inner` records how y and z are computed; take both dy_dx and dz_dw from
it. Use inner within another tape, `outer`, and take d2y_dx2 from outer. TODO 1
computes y and z and goes as far as dy_dx. Return dy_dx, dz_dw and d2y_dx2 in
this order, as tensors.
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

    yield dict(x=rng.permutation([1.0, -2.0, 0.5]), w=float(rng.choice([2.0, 3.0])))
    for n, sign in zip(rng.choice(range(2, 9), 2, replace=False), (1, -1), strict=True):
        signs = (-1) ** np.arange(n)
        yield dict(x=signs * rng.uniform(0.4, 1.6, n), w=float(sign * rng.uniform(1.2, 2.5)))
    yield dict(x=rng.uniform(0.4, 1.6, 1), w=float(rng.uniform(1.2, 2.5)))
    yield dict(x=np.array([0.0, rng.uniform(0.4, 1.6)]), w=float(rng.uniform(1.2, 2.5)))


BORDERS = {
    "a negative w": "w < 0",
    "an x of 0": "np.any(x == 0)",
    "one value": "len(x) == 1",
    "values of both signs": "x.min() < 0 < x.max()",
}


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


STEM = dict(
    ja="""TensorFlow の自動微分で、y の要素ごとの微分 dy_dx、z の勾配 dz_dw、y の 2 階微分
d2y_dx2 を求める。x は定数、w は tf.Variable である。テープ inner はテープ outer の
中で使う。

    y_i = w x_i³    z = Σ_i y_i²""",
    en="""With TensorFlow's automatic differentiation this computes dy_dx, the derivative of each
element of y, dz_dw, the gradient of z, and d2y_dx2, the second derivative of y. x is a
constant, w a tf.Variable. The tape `inner` is used within the tape `outer`.

    y_i = w x_i³    z = Σ_i y_i²""",
)

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
        ja="定数の x を outer が見ていない。tf.Variable と違い、watch しないと微分が None になる。",
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
        ja="NumPy に取り出した値は、ただの数になる。w まで記録がつながらず、w に関する勾配は None になる。",
        en="Out in NumPy it is a mere number; the record does not reach w, whose gradient is None.",
    ),
    "square-of-the-sum": dict(
        right="tf.reduce_sum(y**2)",
        wrong="tf.reduce_sum(y) ** 2",
        ja="和の 2 乗には、違う要素どうしの積も入る。z は 2 乗してから足す。",
        en="The square of a sum has products of different elements in it; z sums the squares.",
    ),
    "one-power-less": dict(
        right="y**2",
        wrong="y",
        ja="z は y の 2 乗の和である。2 乗しないと、w によらない勾配になる。",
        en="z sums squares of y; without the square the gradient does not depend on w.",
    ),
    "by-input": dict(
        right="inner.gradient(z, w)",
        wrong="inner.gradient(z, x)",
        ja="z を x で微分している。dz_dw は w に関する勾配で、実数 1 つになる。",
        en="This differentiates z by x; dz_dw is the gradient with respect to w, one number.",
    ),
    "from-outer": dict(
        right="inner.gradient(z, w)",
        wrong="outer.gradient(z, w)",
        ja="outer も z の計算を記録しているが、ここで一度使うと記録を捨て、2 階微分を取り出せなくなる。",
        en="outer has recorded z as well, but once asked it drops its record, and the second derivative is lost.",
    ),
    "stops-at-y": dict(
        right="inner.gradient(z, w)",
        wrong="inner.gradient(z, y)",
        ja="y に関する微分で止まっている。w まで、もう一段たどる。",
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
