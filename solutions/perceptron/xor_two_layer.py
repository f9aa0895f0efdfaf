"""XOR を 2 層で作る

1 層のパーセプトロンでは XOR を表せないが、2 層に重ねれば表せる。与えられた 3 つ
のゲート nand, or_, and_ を組み合わせて、a と b の片方だけが 1 のとき 1、それ以
外は 0 となる xor を作れ。

a と b の要素は 0 か 1 の整数である。hidden_1 と hidden_2 は 1 層目の 2 つのユ
ニットの出力、xor は 2 層目の出力で、これを返せ。

---
    a, b, hidden_1, hidden_2, xor: (samples,)

---
XOR in two layers

No single perceptron is an XOR, but two layers of them are. Put the three gates
given, `nand`, `or_` and `and_`, together to `xor`, which is 1 where just one of
a and b is 1, and 0 elsewhere.

The elements of a and b are the integers 0 and 1. hidden_1 and hidden_2 are the
outputs of the two units of the first layer; xor, which is returned, is the
output of the second.
"""

import numpy as np


def nand(a, b):
    return np.where(-a - b + 1.5 > 0, 1, 0)


def or_(a, b):
    return np.where(a + b - 0.5 > 0, 1, 0)


def and_(a, b):
    return np.where(a + b - 1.5 > 0, 1, 0)


def xor_two_layer(a, b):
    hidden_1 = nand(a, b)  # blank
    hidden_2 = or_(a, b)  # blank
    xor = and_(hidden_1, hidden_2)  # blank
    return xor


# ==== grading ====


def cases(rng):
    import numpy as np

    a, b = np.array([0, 0, 1, 1]), np.array([0, 1, 0, 1])
    yield dict(a=a, b=b)
    order = rng.permutation([0, 1, 2, 3, *rng.integers(4, size=rng.integers(2, 9))])
    yield dict(a=a[order], b=b[order])
    order = rng.permutation([0, 1, 2, 3])
    yield dict(a=a[order], b=b[order])
    yield dict(a=rng.integers(2, size=1), b=rng.integers(2, size=1))


BORDERS = {
    "all four pairs": "len(set(zip(a, b))) == 4",
    "a pair twice": "len(a) > 4",
    "a single pair": "len(a) == 1",
}


def oracle(a, b):
    import tensorflow as tf

    return tf.cast(tf.math.logical_xor(tf.cast(a, bool), tf.cast(b, bool)), tf.int64).numpy()


STEM = dict(
    ja="与えられた 3 つのゲート nand、or_、and_ を 2 層に組み合わせて、a と b の片方だけが 1 のとき 1、それ以外は 0 となる xor を作る。",
    en="The three gates given, `nand`, `or_` and `and_`, are put together in two layers to `xor`, which is 1 where just one of a and b is 1.",
)

VARIANTS = {
    "exchanged": dict(
        edits=[
            dict(right="hidden_1 = nand(a, b)", same="hidden_1 = or_(b, a)"),
            dict(right="hidden_2 = or_(a, b)", same="hidden_2 = nand(b, a)"),
        ],
    ),
    "four-nands": dict(
        edits=[
            dict(right="or_(a, b)", same="nand(a, hidden_1)"),
            dict(right="and_(hidden_1, hidden_2)", same="nand(hidden_2, nand(hidden_1, b))"),
        ],
    ),
}

MISTAKES = {
    "and-of-and": dict(
        right="hidden_1 = nand(a, b)",
        wrong="hidden_1 = and_(a, b)",
        ja="AND と OR の AND は AND のまま。両方 1 の行を除くには、そこだけ 0 になるユニットが要る。",
        en="AND of AND and OR is just AND; to take out the row where both are 1 a unit must be 0 there.",
    ),
    "or-twice": dict(
        right="hidden_1 = nand(a, b)",
        wrong="hidden_1 = or_(a, b)",
        ja="1 層目のユニットが 2 つとも OR なので、全体も OR にしかならない。",
        en="Both units of the first layer are OR, so that the whole is OR again.",
    ),
    "first-input": dict(
        right="hidden_1 = nand(a, b)",
        wrong="hidden_1 = nand(a, a)",
        ja="a しか見ていないので、a が 1 の行はすべて 0 になる。",
        en="Only a is looked at, so every row in which a is 1 gives 0.",
    ),
    "nand-twice": dict(
        right="hidden_2 = or_(a, b)",
        wrong="hidden_2 = nand(a, b)",
        ja="1 層目のユニットが 2 つとも NAND なので、全体も NAND。両方 0 の行で 1 になってしまう。",
        en="Both units are NAND, and so is the whole: it gives 1 where both inputs are 0.",
    ),
    "input-passed-on": dict(
        right="hidden_2 = or_(a, b)",
        wrong="hidden_2 = or_(a, a)",
        ja="a をそのまま通しているだけで、b だけが 1 の行を拾えない。",
        en="This only passes a on and misses the row in which b alone is 1.",
    ),
    "or-on-top": dict(
        right="and_(hidden_1, hidden_2)",
        wrong="or_(hidden_1, hidden_2)",
        ja="NAND か OR の少なくとも一方は必ず 1 なので、いつも 1 になる。両方を満たす行が XOR である。",
        en="NAND or OR is always 1; XOR is where both of them are.",
    ),
    "nand-on-top": dict(
        right="and_(hidden_1, hidden_2)",
        wrong="nand(hidden_1, hidden_2)",
        ja="否定が 1 回多い。2 つの入力が等しい行で 1 になる（XNOR）。",
        en="One negation too many: this is 1 where the inputs are equal (XNOR).",
    ),
    "second-layer-sees-input": dict(
        right="and_(hidden_1, hidden_2)",
        wrong="and_(hidden_2, a)",
        ja="2 層目が 1 層目の 1 つと入力 a につながっている。つなぐのは 1 層目の 2 つの出力。",
        en="The second layer is wired to one hidden unit and to a; it takes both hidden units.",
    ),
    "single-layer": dict(
        right="and_(hidden_1, hidden_2)",
        wrong="nand(a, hidden_2)",
        ja="hidden_1 が使われていない。1 本の直線では、XOR の 1 と 0 を分けられない。",
        en="hidden_1 is not used; a single line cannot part the ones of XOR from its zeros.",
    ),
}
