"""AND、OR、NAND をパーセプトロンで作る

2 入力のパーセプトロン perceptron を書き、重み w = (w₁, w₂) とバイアス b を
選んで、AND、OR、NAND の 3 つのゲートを作れ。x の 1 行が 1 組の
入力 x₁, x₂ である。和がちょうど 0 のときの出力は 0 とする。

x の要素も、perceptron と 3 つのゲートの出力も、0 か 1 の整数とする。
and_gate, or_gate, nand_gate の順に返すこと。重みとバイアスの選び方は
1 通りではなく、どれでもよい。

---
    x: (samples, 2)    y, and_gate, or_gate, nand_gate: (samples,)

    y = 1    if w₁ x₁ + w₂ x₂ + b > 0
    y = 0    if w₁ x₁ + w₂ x₂ + b ≤ 0

---
AND, OR and NAND as perceptrons

Write `perceptron`, a perceptron of two inputs, and choose weights w = (w₁, w₂)
and a bias b for each of the gates AND, OR and NAND. Each row of x is one pair
of inputs x₁, x₂. Where the sum is exactly 0, the output is 0.

The elements of x and the outputs of `perceptron` and of the gates are the
integers 0 and 1. Return and_gate, or_gate and nand_gate in this order. There
are many right choices of weights and biases; any of them will do.
"""

import numpy as np


def perceptron(x, w, b):
    y = (x @ np.array(w) + b > 0).astype(int)  # blank
    return y


def gates(x):
    and_gate = perceptron(x, w=[1, 1], b=-1)  # blank
    or_gate = perceptron(x, w=[2, 2], b=-1)  # blank
    nand_gate = perceptron(x, w=[-1, -1], b=2)  # blank
    return and_gate, or_gate, nand_gate


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(x=np.array([[0, 0], [0, 1], [1, 0], [1, 1]]))
    table = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    yield dict(x=table[rng.permutation([0, 1, 2, 3, *rng.integers(4, size=3)])])


def oracle(x):
    import tensorflow as tf

    first, second = tf.cast(x[:, 0], bool), tf.cast(x[:, 1], bool)
    both = tf.logical_and(first, second)
    either = tf.logical_or(first, second)
    return tuple(tf.cast(y, tf.int64).numpy() for y in (both, either, tf.logical_not(both)))


VARIANTS = {
    "where": dict(
        right="(x @ np.array(w) + b > 0).astype(int)",
        same="np.where(x[:, 0] * w[0] + x[:, 1] * w[1] + b > 0, 1, 0)",
    ),
    "other-weights": dict(right="w=[1, 1], b=-1", same="w=[0.5, 0.5], b=-0.7"),
    "nand-from-and": dict(right="perceptron(x, w=[-1, -1], b=2)", same="1 - and_gate"),
}

MISTAKES = {
    "fires-at-zero": dict(
        right="> 0",
        wrong=">= 0",
        ja="和がちょうど 0 のとき、出力は 0 と決めてある。境界の扱いが逆になっている。",
        en="A sum of exactly 0 gives the output 0; the boundary is treated the other way round.",
    ),
    "bias-forgotten": dict(
        right="x @ np.array(w) + b > 0",
        wrong="x @ np.array(w) > 0",
        ja="バイアスが足されていない。境界の直線が原点を通るものに限られてしまう。",
        en="The bias is not added, so the boundary can only be a line through the origin.",
    ),
    "bias-as-threshold": dict(
        right="np.array(w) + b > 0",
        wrong="np.array(w) > b",
        ja="b はしきい値ではなくバイアス。しきい値 θ との関係は b = −θ で、符号が反対になる。",
        en="b is a bias and no threshold; a threshold θ is the bias −θ, with the opposite sign.",
    ),
    "and-is-or": dict(
        right="w=[1, 1], b=-1",
        wrong="w=[1, 1], b=-0.5",
        ja="入力が 1 つ 1 なだけで和が正になる。これでは AND ではなく OR である。",
        en="A single 1 among the inputs makes the sum positive, which is OR and not AND.",
    ),
    "and-never": dict(
        right="w=[1, 1], b=-1",
        wrong="w=[1, 1], b=-2",
        ja="入力が両方 1 のときの和がちょうど 0 になり、1 を出すことがない。",
        en="With both inputs 1 the sum is exactly 0, so the output is never 1.",
    ),
    "or-is-and": dict(
        right="w=[2, 2], b=-1",
        wrong="w=[2, 2], b=-2",
        ja="入力が片方だけ 1 のときの和が正にならない。これでは AND である。",
        en="With a single 1 the sum is not positive, which makes an AND.",
    ),
    "or-always": dict(
        right="w=[2, 2], b=-1",
        wrong="w=[2, 2], b=1",
        ja="バイアスが正なので、入力が両方 0 でも 1 を出してしまう。",
        en="With a positive bias the output is 1 even where both inputs are 0.",
    ),
    "or-one-input": dict(
        right="w=[2, 2]",
        wrong="w=[2, 0]",
        ja="重みが 0 の入力は見ていないのと同じ。出力が片方の入力だけで決まっている。",
        en="An input of weight 0 is not looked at: one input alone decides.",
    ),
    "nand-is-and": dict(
        right="w=[-1, -1], b=2",
        wrong="w=[1, 1], b=-1",
        ja="これは AND。NAND は AND の否定なので、0 と 1 が逆になる。",
        en="This is AND; NAND is its negation, with 0 and 1 exchanged.",
    ),
    "nand-weights-positive": dict(
        right="w=[-1, -1], b=2",
        wrong="w=[1, 1], b=-2",
        ja="NAND は AND の否定。重みとバイアスの符号をすべて反転しなければならない。",
        en="NAND is AND negated: all of its weights and its bias have the opposite sign.",
    ),
    "nand-bias-sign": dict(
        right="w=[-1, -1], b=2",
        wrong="w=[1, 1], b=2",
        ja="和がいつも正になる。入力が増えるほど和が減るように、重みは負でなければならない。",
        en="The sum is always positive; weights must be negative, so that inputs lower it.",
    ),
    "nand-is-nor": dict(
        right="b=2",
        wrong="b=1",
        ja="入力が片方 1 になっただけで 0 を出す。これは OR の否定（NOR）である。",
        en="One input of 1 is enough to give 0, which is OR negated (NOR).",
    ),
}
