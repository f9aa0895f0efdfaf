"""CEC と誤差の流れ

LSTM の記憶 c は、時刻 t = 1, …, T のそれぞれで、古い値が忘却ゲート f_t の割合
だけ残り、そこに候補 g_t が入力ゲート i_t の割合だけ足される。割合は要素ごとに
決まる。ここではゲート f, i と候補 g は与えられた値で、c によらないものとする。

初めの記憶 c_0 は c0 で、f_t, i_t, g_t, dg_t は、f, i, g, dg の t 番目の行（t は
1 から数える）である。

最後の記憶 c = c_T と、L（c_T の全要素の和）の、c_0 と g に関する勾配 dc0, dg、
それに carried を、c, dc0, dg, carried の順に返せ。carried は、c_T のうち c_0 か
ら運ばれてきた分で、与えられたコードが求める。引数の配列は書き換えない。

f_t がすべて 1 のとき、誤差は弱まりも強まりもせずに過去へ伝わる。これを CEC
（Constant Error Carousel）という。

与えられたコードの delta は、時刻をさかのぼる誤差 ∂L/∂c_t である。

---
    L = Σ c_T    dc0 = ∂L/∂c_0    dg_t = ∂L/∂g_t

    c0, c, dc0, carried: (units,)    f, i, g, dg: (T, units)

---
The CEC and how errors flow

At each step t = 1, …, T of an LSTM, the share f_t (the forget gate) of its
memory c is kept, and the share i_t (the input gate) of the candidate g_t is
added to it; there is a share for each element. Here the gates f and i and the
candidate g are given values that do not depend on c.

The first memory c_0 is c0; f_t, i_t, g_t and dg_t are row t of f, i, g and dg,
with t counted from 1.

Return c, dc0, dg and carried, in this order: the last memory, c = c_T; the
gradients of L, the sum of the elements of c_T, with respect to c_0 and g; and
carried, the part of c_T that has come from c_0, which the code given computes.
The arguments are not to be changed.

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
    carried = dc0 * c0
    return c, dc0, dg, carried


# ==== grading ====


def cases(rng):
    few, some, many, more = sorted(rng.choice(range(2, 8), size=4, replace=False).tolist())
    sizes = [(2, 1), (some, few), (many, more), (more, some), (1, many)]
    for number, (steps, units) in enumerate(sizes):
        f = rng.uniform(0.3, 0.9, (steps, units))
        if number == 1:
            f[:] = 1  # the CEC
        elif number == 3:
            f[rng.integers(1, steps - 1), rng.integers(units)] = (
                0  # one memory is erased on the way
            )
        yield dict(
            c0=rng.uniform(0.4, 1.5, units) * rng.choice([-1, 1], units),
            f=f,
            i=rng.uniform(0.2, 0.8, (steps, units)),
            g=rng.uniform(0.3, 0.9, (steps, units)) * rng.choice([-1, 1], (steps, units)),
        )


BORDERS = {
    "every gate open: the CEC": "np.all(f == 1) and len(f) > 1",
    "a memory that is erased": "np.any(f == 0) and np.all(f[[0, -1]] > 0)",
    "a single step": "len(f) == 1",
    "more units than steps": "c0.size > len(f) > 1",
    "more steps than units": "len(f) > c0.size > 1",
}


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
    # c_T is linear in c_0: what comes from c_0 is what is missing without it.
    without = tf.zeros_like(c0)
    for t in range(len(f)):
        without = tf.add(tf.multiply(f[t], without), tf.multiply(i[t], g[t]))
    return c, dc0, dg, c - without


STEM = dict(
    ja="LSTM の記憶 c が、忘却ゲート f、入力ゲート i、候補 g（T 時刻分、どれも c によらない値）によって c_0 から c_T まで更新される。最後の記憶の全要素の和 L の、c_0 と g に関する勾配 dc0, dg を、誤差 delta = ∂L/∂c_t を 1 時刻ずつ過去へ送ることで求める。",
    en="By forget gates f, input gates i and candidates g (of T steps, values that do not depend on c) the memory c of an LSTM is updated from c_0 to c_T. Of L, the sum of the elements of the last memory, the gradients dc0 and dg with respect to c_0 and g are found by sending the error delta = ∂L/∂c_t back in time.",
)

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
    "in-place": dict(
        right="c = f[t] * c + i[t] * g[t]",
        wrong="c *= f[t]; c += i[t] * g[t]",
        ja="c は初め c0 と同じ配列である。その場で書き換えると、引数の c0 まで変わる。",
        en="At first c is the same array as c0; changed in place, the argument c0 changes with it.",
        exam=False,
    ),
    "forgotten-share": dict(
        right="f[t] * c",
        wrong="(1 - f[t]) * c",
        ja="忘却ゲートという名でも、その値は残す割合である。1 のとき全部が残る。",
        en="For all its name, the value of a forget gate is the share that is kept: at 1 all is kept.",
    ),
    "candidate-value": dict(
        right="delta * i[t]",
        wrong="delta * g[t]",
        ja="これは入力ゲート i_t に関する勾配である。積を微分すると、もう一方の因子が残る。",
        en="This is the gradient with respect to the input gate i_t: of a product, the other factor is left.",
    ),
    "candidate-too": dict(
        right="delta * i[t]",
        wrong="delta * i[t] * g[t]",
        ja="書き込まれた量そのものを掛けている。候補で微分すると、候補は残らない。",
        en="This multiplies by what was written itself; the derivative by the candidate leaves no candidate.",
    ),
    "forget-gate-for-input": dict(
        right="delta * i[t]",
        wrong="delta * f[t]",
        ja="候補が記憶に入るときに掛かったのは、忘却ゲートではなく入力ゲートである。",
        en="On its way into the memory the candidate met the input gate, not the forget gate.",
    ),
    "gate-of-the-step-before": dict(
        right="delta * f[t]",
        wrong="delta * f[t - 1]",
        ja="c_{t−1} から c_t への更新で掛かったのは f_t である。1 時刻ずれている。",
        en="What acts between c_{t−1} and c_t is f_t; this is off by one step.",
    ),
    "error-kept-too": dict(
        right="delta * f[t]",
        wrong="delta + delta * f[t]",
        ja="記憶が過去へ通じる道は 1 本で、そこに f_t が掛かる。誤差をもう一度足す道はない。",
        en="The memory has one way back, and f_t is on it; there is no second one that adds the error again.",
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
