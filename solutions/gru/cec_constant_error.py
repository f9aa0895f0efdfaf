"""CEC と誤差の流れ

LSTM の記憶 c は、式のように更新される。ここではゲート f, i と候補 g は
与えられた値で、c によらないものとする。

c_0 は c0 で、f_t, i_t, g_t, dg_t は、f, i, g, dg の t 番目の行（t は 1 から
数える）。⊙ は要素ごとの積である。

最後の記憶 c = c_T と、L（c_T の全要素の和）の勾配 dc0, dg を、c, dc0, dg の
順に返せ。

f_t がすべて 1 のとき、誤差は弱まりも強まりもせずに過去へ伝わる。これを CEC
（Constant Error Carousel）という。

与えられたコードの delta は、時刻をさかのぼる誤差 ∂L/∂c_t である。

---
    c_t = f_t ⊙ c_{t−1} + i_t ⊙ g_t    t = 1, …, T
    L = Σ c_T    dc0 = ∂L/∂c_0    dg_t = ∂L/∂g_t

    c0, c, dc0: (units,)    f, i, g, dg: (T, units)

---
The CEC and how errors flow

The memory c of an LSTM is updated as the formula says. Here the gates f and i
and the candidate g are given values that do not depend on c.

c_0 is c0; f_t, i_t, g_t and dg_t are row t of f, i, g and dg, with t counted
from 1; and ⊙ is the elementwise product.

Return c, dc0 and dg, in this order: the last memory, c = c_T, and the gradients
of L, the sum of the elements of c_T.

Where all f_t are 1, the error travels into the past without fading or growing:
this is the CEC, the constant error carousel.

In the code given, delta is the error ∂L/∂c_t on its way back in time.
"""

import numpy as np


def cec_constant_error(c0, f, i, g):
    c = c0
    for t in range(len(f)):
        c = f[t] * c + i[t] * g[t]  # blank
    delta = np.ones_like(c)
    dg = np.zeros_like(g)
    for t in reversed(range(len(f))):
        dg_t = delta * i[t]  # blank
        dg[t] = dg_t
        delta = delta * f[t]  # blank
    dc0 = delta
    return c, dc0, dg


# ==== grading ====


def cases(rng):
    for steps, units, always_open in [(2, 1, False), (3, 2, True), (5, 4, False)]:
        f = rng.uniform(0.3, 0.9, (steps, units))
        yield dict(
            c0=rng.uniform(0.4, 1.5, units) * rng.choice([-1, 1], units),
            f=f * 0 + 1 if always_open else f,
            i=rng.uniform(0.2, 0.8, (steps, units)),
            g=rng.uniform(0.3, 0.9, (steps, units)) * rng.choice([-1, 1], (steps, units)),
        )


def oracle(c0, f, i, g):
    import tensorflow as tf

    c0, g = tf.constant(c0), tf.constant(g)
    with tf.GradientTape() as tape:
        tape.watch([c0, g])
        c = c0
        for t in range(len(f)):
            c = tf.add(tf.multiply(f[t], c), tf.multiply(i[t], g[t]))
        loss = tf.reduce_sum(c)
    dc0, dg = tape.gradient(loss, [c0, g])
    return c, dc0, dg


VARIANTS = {
    "multiply": dict(right="delta * f[t]", same="np.multiply(f[t], delta)"),
    "product": dict(right="delta * i[t]", same="np.prod(f[t + 1 :], axis=0) * i[t]"),
}

MISTAKES = {
    "no-forget-gate": dict(
        right="f[t] * c",
        wrong="c",
        ja="古い記憶には忘却ゲートの割合が掛かる。",
        en="The old memory is scaled by the forget gate.",
    ),
    "input-for-forget": dict(
        right="f[t] * c + i[t] * g[t]",
        wrong="i[t] * c + f[t] * g[t]",
        ja="f と i が入れ替わっている。古い記憶に掛かるのが忘却ゲート。",
        en="f and i are exchanged; what meets the old memory is the forget gate.",
    ),
    "no-input-gate": dict(
        right="i[t] * g[t]",
        wrong="g[t]",
        ja="候補をどれだけ書き込むかは入力ゲートが決める。",
        en="How much of the candidate is written is up to the input gate.",
    ),
    "forget-in-candidate": dict(
        right="delta * i[t]",
        wrong="delta * f[t] * i[t]",
        ja="g_t が通るのは時刻 t の入力ゲートだけ。f_t が掛かるのは、時刻 t より前の記憶である。",
        en="g_t passes the input gate of its own step only; f_t acts on memory from before t.",
    ),
    "no-gate-in-candidate": dict(
        right="delta * i[t]",
        wrong="delta",
        ja="g_t は i_t が掛かって記憶に入るので、勾配にも i_t が掛かる。",
        en="g_t enters the memory times i_t, and so does its gradient.",
    ),
    "candidate-slope": dict(
        right="delta * i[t]",
        wrong="delta * i[t] * (1 - g[t] ** 2)",
        ja="tanh の微分まで掛けると、活性化の前の値に関する勾配になる。求めるのは g_t に関する勾配。",
        en="With the slope of tanh it is the gradient before the activation; asked for is that of g_t.",
    ),
    "constant": dict(
        right="delta * f[t]",
        wrong="delta",
        ja="誤差が一定なのは忘却ゲートがすべて 1 のとき。いつもは時刻ごとに f_t が掛かる。",
        en="The error is constant only where every forget gate is 1; else each step multiplies by f_t.",
    ),
    "summed": dict(
        right="delta * f[t]",
        wrong="delta + f[t]",
        ja="連鎖律では、通る道に沿って微分を掛ける。足すのは、道が分かれて合流するとき。",
        en="Along one path the chain rule multiplies; one adds where paths come together.",
    ),
    "gate-slope": dict(
        right="delta * f[t]",
        wrong="delta * f[t] * (1 - f[t])",
        ja="σ の微分は、ゲートの前の値に関する勾配に現れる。c を通る道には f_t だけが掛かる。",
        en="σ's slope belongs to the gate's own input; the path through c has f_t alone.",
    ),
    "input-gate-back": dict(
        right="delta * f[t]",
        wrong="delta * i[t]",
        ja="前の記憶に掛かっていたのは忘却ゲート。戻るときも同じものが掛かる。",
        en="The memory before was multiplied by the forget gate, and so is what flows back.",
    ),
}
