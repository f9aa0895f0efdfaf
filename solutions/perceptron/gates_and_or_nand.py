"""AND、OR、NAND をパーセプトロンで作る

2 入力のパーセプトロン perceptron を書き、それを使って AND、OR、NAND の 3 つの
ゲートを作れ。x の 1 行が 1 組の入力 x₁, x₂ である。

perceptron は、重みを掛けた入力の和にバイアス b を加えた値が 0 より大きければ
1、そうでなければ（ちょうど 0 でも）0 を出す。重み w は、長さ 2 のリストか配列で
ある。x の要素も、perceptron と 3 つのゲートの出力も、0 か 1 の整数とする。

and_weights, or_weights, nand_weights は、ゲートごとに選んだ w₁, w₂, b を、この
順に並べたリストである。選び方は 1 通りではなく、どれでもよい。

gates が受け取る w と b は、perceptron を確かめるためのもので、どのゲートのもの
でもない。その出力 y も返される。

---
    x: (samples, 2)    w: (2,)    b: scalar
    y, and_gate, or_gate, nand_gate: (samples,)
    and_weights, or_weights, nand_weights = [w₁, w₂, b]

---
AND, OR and NAND as perceptrons

Write `perceptron`, a perceptron of two inputs, and make the gates AND, OR and
NAND with it. Each row of x is one pair of inputs x₁, x₂.

A perceptron gives 1 where the weighted sum of its inputs plus the bias b is
greater than 0, and else (at exactly 0, too) it gives 0. The weights w are a
list or an array of length 2. The elements of x and the outputs of `perceptron`
and of the gates are the integers 0 and 1.

and_weights, or_weights and nand_weights are lists of w₁, w₂ and b, in this
order, chosen for each gate. There are many right choices; any of them will do.

The w and b that `gates` is given are there to try `perceptron` out and belong
to none of the gates; what comes of them, y, is returned, too.
"""

import numpy as np


def perceptron(x, w, b):
    y = (x @ np.array(w) + b > 0).astype(int)  # blank
    return y


def gates(x, w, b):
    y = perceptron(x, w, b)
    and_weights = [1, 1, -1]  # blank
    or_weights = [2, 2, -1]  # blank
    nand_weights = [-1, -1, 2]  # blank
    and_gate = perceptron(x, and_weights[:2], and_weights[2])
    or_gate = perceptron(x, or_weights[:2], or_weights[2])
    nand_gate = perceptron(x, nand_weights[:2], nand_weights[2])
    return y, and_gate, or_gate, nand_gate


# ==== grading ====


def cases(rng):
    import numpy as np

    table = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    yield dict(x=table, w=np.array([2.0, -1.0]), b=-1.0)
    for sign in (1, -1):
        more = rng.integers(4, size=rng.integers(2, 8))
        w = sign * rng.permutation([0.5, 1.5]) * rng.choice([1, 2])
        # The sum is exactly 0 where the first input alone is 1, or where both are.
        b = -w[0] if sign > 0 else -w.sum()
        yield dict(x=table[rng.permutation([0, 1, 2, 3, *more])], w=w, b=float(b))
    for row in rng.permutation(4):
        yield dict(x=table[[row]], w=rng.normal(size=2), b=float(rng.normal()))


BORDERS = {
    "a sum of exactly 0": "np.any(x @ w + b == 0) and b != 0",
    "weights of both signs": "w[0] * w[1] < 0",
    "negative weights": "np.all(w < 0) and b > 0",
    "pairs in another order": "np.any(np.diff(x @ [2, 1]) < 0)",
    "a pair twice": "len(x) > 4",
    "a single pair": "len(x) == 1",
}


def oracle(x, w, b):
    import tensorflow as tf

    first, second = tf.cast(x[:, 0], bool), tf.cast(x[:, 1], bool)
    both = tf.logical_and(first, second)
    either = tf.logical_or(first, second)
    fires = tf.linalg.matvec(tf.cast(x, tf.float64), w) > -b
    outputs = (fires, both, either, tf.logical_not(both))
    return tuple(tf.cast(y, tf.int64).numpy() for y in outputs)


STEM = dict(
    ja="2 入力のパーセプトロンで、AND、OR、NAND の 3 つのゲートを作る。x の 1 行が 1 組の入力で、出力は 0 か 1 の整数である。"
    "重みを掛けた入力の和にバイアスを加えた値がちょうど 0 のときは 0 を出す。",
    en="The gates AND, OR and NAND are made as perceptrons of two inputs. Each row of x is a pair of inputs; "
    "outputs are the integers 0 and 1. Where the weighted sum of the inputs plus the bias is exactly 0, the output is 0.",
)

VARIANTS = {
    "where": dict(
        right="(x @ np.array(w) + b > 0).astype(int)",
        same="np.where(x[:, 0] * w[0] + x[:, 1] * w[1] + b > 0, 1, 0)",
    ),
    "other-weights": dict(right="[1, 1, -1]", same="[0.5, 0.5, -0.7]"),
    "unequal-weights": dict(right="[-1, -1, 2]", same="[-3, -4, 6]"),
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
        ja="b は閾値ではなくバイアス。閾値 θ との関係は b = −θ で、符号が反対になる。",
        en="b is a bias and no threshold; a threshold θ is the bias −θ, with the opposite sign.",
    ),
    "and-is-or": dict(
        right="[1, 1, -1]",
        wrong="[1, 1, -0.5]",
        ja="入力のうち 1 つが 1 であるだけで和が正になる。これでは AND ではなく OR である。",
        en="A single 1 among the inputs makes the sum positive, which is OR and not AND.",
    ),
    "and-never": dict(
        right="[1, 1, -1]",
        wrong="[1, 1, -2]",
        ja="入力が両方 1 のときの和がちょうど 0 になり、1 を出すことがない。",
        en="With both inputs 1 the sum is exactly 0, so the output is never 1.",
    ),
    "or-is-and": dict(
        right="[2, 2, -1]",
        wrong="[2, 2, -2]",
        ja="入力が片方だけ 1 のときの和が正にならない。これでは AND である。",
        en="With a single 1 the sum is not positive, which makes an AND.",
    ),
    "or-always": dict(
        right="[2, 2, -1]",
        wrong="[2, 2, 1]",
        ja="バイアスが正なので、入力が両方 0 でも 1 を出してしまう。",
        en="With a positive bias the output is 1 even where both inputs are 0.",
    ),
    "or-one-input": dict(
        right="[2, 2, -1]",
        wrong="[2, 0, -1]",
        ja="重みが 0 の入力は見ていないのと同じ。出力が片方の入力だけで決まっている。",
        en="An input of weight 0 is not looked at: one input alone decides.",
    ),
    "nand-is-and": dict(
        right="[-1, -1, 2]",
        wrong="[1, 1, -1]",
        ja="これは AND。NAND は AND の否定なので、0 と 1 が逆になる。",
        en="This is AND; NAND is its negation, with 0 and 1 exchanged.",
    ),
    "nand-weights-positive": dict(
        right="[-1, -1, 2]",
        wrong="[1, 1, -2]",
        ja="NAND は AND の否定。重みとバイアスの符号をすべて反転しなければならない。",
        en="NAND is AND negated: all of its weights and its bias have the opposite sign.",
    ),
    "nand-bias-sign": dict(
        right="[-1, -1, 2]",
        wrong="[1, 1, 2]",
        ja="和がいつも正になる。入力が増えるほど和が減るように、重みは負でなければならない。",
        en="The sum is always positive; weights must be negative, so that inputs lower it.",
    ),
    "nand-is-nor": dict(
        right="[-1, -1, 2]",
        wrong="[-1, -1, 1]",
        ja="片方の入力が 1 になっただけで 0 を出す。これは OR の否定（NOR）である。",
        en="One input of 1 is enough to give 0, which is OR negated (NOR).",
    ),
    "signs": dict(
        right="(x @ np.array(w) + b > 0).astype(int)",
        wrong="np.sign(x @ np.array(w) + b).astype(int)",
        ja="符号をとると、0 を出すところで −1 になる。出力を −1 と 1 で表す流儀のものである。",
        en="The sign gives −1 where 0 is wanted; it belongs to perceptrons whose outputs are −1 and 1.",
    ),
    "not-summed": dict(
        right="x @ np.array(w) + b",
        wrong="x * np.array(w) + b",
        ja="入力ごとに重みを掛けただけで、足していない。1 組につき 2 つの数が出てしまう。",
        en="Each input is weighted, but they are not added up: two numbers come out for each pair.",
    ),
}
