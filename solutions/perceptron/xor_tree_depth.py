"""深さとユニットの数：n 入力の XOR

n 個の入力の XOR（1 の個数が奇数なら 1）を 2 通りの作り方で作るとき、3 つの
整数 depth, gates, hidden を求め、この順に返せ。n は 2 以上の整数である。

深い作り方では、2 入力の XOR ゲートを木のように重ねる。段ごとに入力を 2 つずつ
組にし、余った 1 つはそのまま次の段へ送る。depth は木の段数、gates は使う
XOR ゲートの総数である。

浅い作り方では、隠れ層を 1 つだけ使う。XOR が 1 になる入力 1 通りにつき、その
入力だけに反応する隠れユニットを 1 つ置く。hidden は隠れユニットの数である。

---
Depth and number of units: XOR of n inputs

The XOR of n inputs is 1 where the number of ones is odd. It is built in two
ways; find three integers, depth, gates and hidden, and return them in this
order. n is an integer of at least 2.

Deep: XOR gates of two inputs are stacked as a tree. On each level the inputs
are taken in pairs; one that is left over goes to the next level as it is.
`depth` is the number of levels, `gates` the number of XOR gates altogether.

Shallow: there is one hidden layer, with one hidden unit for each input vector
at which the XOR is 1, and it fires at that vector only. `hidden` is the number
of hidden units.
"""

import math


def xor_tree_depth(n):
    depth = math.ceil(math.log2(n))  # blank
    gates = n - 1  # blank
    hidden = 2 ** (n - 1)  # blank
    return depth, gates, hidden


# ==== grading ====


def cases(rng):
    yield dict(n=5)
    yield dict(n=2)
    yield dict(n=3)
    power = 2 ** int(rng.integers(2, 4))
    yield dict(n=power)
    yield dict(n=9)
    yield dict(n=int(rng.choice([6, 7])))
    yield dict(n=int(rng.choice([10, 11, 12])))


BORDERS = {
    "two inputs": "n == 2",
    "a power of 2": "n in (4, 8)",
    "one more than a power of 2": "n == 9",
    "an odd number left over": "n % 2 == 1",
    "between two powers of 2": "n in (10, 11, 12)",
}


def oracle(n):
    import numpy as np
    import tensorflow as tf

    # Both are built: the tree level by level, the hidden units by asking which rows of the truth table are 1.
    rows = np.arange(2**n)[:, None] >> np.arange(n) & 1
    level = [tf.constant(column, bool) for column in rows.T]
    depth = gates = 0
    while len(level) > 1:
        pairs = [tf.math.logical_xor(*level[k : k + 2]) for k in range(0, len(level) - 1, 2)]
        gates += len(pairs)
        depth += 1
        level = pairs + level[2 * len(pairs) :]
    return depth, gates, int(tf.math.count_nonzero(level[0]))


STEM = dict(
    ja="n 個の入力の XOR（1 の個数が奇数なら 1）を 2 通りに作る。深い作り方では 2 入力の XOR ゲートを木のように重ね、depth はその段数、gates はゲートの総数である。浅い作り方では、XOR が 1 になる入力 1 通りごとに隠れユニットを 1 つ置き、hidden はその数である。n は 2 以上の整数とする。",
    en="The XOR of n inputs (1 where the number of ones is odd) is built in two ways. Deep: a tree of XOR gates of two inputs, with `depth` levels and `gates` gates altogether. Shallow: one hidden layer with a unit for each input vector at which the XOR is 1, `hidden` of them. n is an integer of at least 2.",
)

VARIANTS = {
    "bits": dict(right="math.ceil(math.log2(n))", same="(n - 1).bit_length()"),
    "half-of-all": dict(right="2 ** (n - 1)", same="2**n // 2"),
}

MISTAKES = {
    "chain": dict(
        right="math.ceil(math.log2(n))",
        wrong="n - 1",
        ja="入力を 1 つずつ順に足していく鎖の段数。木では、1 段ごとに残りが半分になる。",
        en="That many levels has a chain that takes inputs one by one; in a tree each level halves what is left.",
    ),
    "rounded-down": dict(
        right="math.ceil",
        wrong="math.floor",
        ja="2 のべきでない n では、余った入力をまとめる段がもう 1 つ要る。",
        en="Where n is no power of 2, one more level is needed for what is left over.",
    ),
    "common-logarithm": dict(
        right="math.log2",
        wrong="math.log10",
        ja="1 段で 2 つが 1 つになるので、対数の底は 2。",
        en="Each level makes one of two, so the logarithm has base 2.",
    ),
    "natural-logarithm": dict(
        right="math.log2(n)",
        wrong="math.log(n)",
        ja="自然対数になっている。1 段で半分になるものの段数を数えるのは、底が 2 の対数である。",
        en="This is the natural logarithm; what is halved at each level is counted by the one of base 2.",
    ),
    "rounded": dict(
        right="math.ceil",
        wrong="round",
        ja="四捨五入では、2 のべきをわずかに超える n で 1 段足りない。余りが 1 つでも段は要る。",
        en="Rounded, a level is missing where n is a little above a power of 2; even one left over needs it.",
    ),
    "pairs-of-inputs": dict(
        right="math.ceil(math.log2(n))",
        wrong="math.ceil(n / 2)",
        ja="これは 1 段目を出る信号の数である。段ごとに半分になっていく。",
        en="That many signals leave the first level; they are halved again at each further one.",
    ),
    "one-level-more": dict(
        right="math.ceil(math.log2(n))",
        wrong="math.ceil(math.log2(n)) + 1",
        ja="入力の層は段に数えない。数えるのは XOR ゲートの並ぶ段だけ。",
        en="The inputs are no level; only levels of XOR gates count.",
    ),
    "one-gate-per-input": dict(
        right="gates = n - 1",
        wrong="gates = n",
        ja="ゲート 1 つで信号が 1 本減る。n 本が 1 本になるまでに、ゲートは n より 1 つ少なくてよい。",
        en="Each gate leaves one signal fewer; from n signals to one takes one gate fewer than n.",
    ),
    "first-level-only": dict(
        right="gates = n - 1",
        wrong="gates = n // 2",
        ja="1 段目のゲートしか数えていない。",
        en="Only the gates of the first level are counted.",
    ),
    "gate-per-level": dict(
        right="gates = n - 1",
        wrong="gates = depth",
        ja="ゲートは 1 段に 1 つとは限らない。下の段ほど多く並ぶ。",
        en="A level may have more than one gate; the lower ones have most.",
    ),
    "three-per-xor": dict(
        right="gates = n - 1",
        wrong="gates = 3 * (n - 1)",
        ja="XOR を NAND、OR、AND の 3 つに分けて数えている。ここでは XOR ゲートを 1 つと数える。",
        en="This counts an XOR as NAND, OR and AND; here an XOR gate counts as one.",
    ),
    "full-tree": dict(
        right="gates = n - 1",
        wrong="gates = 2**depth - 1",
        ja="どの段も埋まった木のゲートの数である。余った入力には、その段でゲートが要らない。",
        en="So many gates has a tree with full levels; an input that is left over needs none on that level.",
    ),
    "all-rows": dict(
        right="2 ** (n - 1)",
        wrong="2**n",
        ja="真理値表の全部の行を数えている。XOR が 1 になるのはその半分だけ。",
        en="These are all the rows of the truth table; XOR is 1 in half of them.",
    ),
    "linear-growth": dict(
        right="2 ** (n - 1)",
        wrong="2 * (n - 1)",
        ja="入力が 1 つ増えるたびに、1 になる行の数は 2 倍になる。比例ではなく指数で増える。",
        en="Each further input doubles the rows that are 1: growth is exponential, not linear.",
    ),
    "squares": dict(
        right="2 ** (n - 1)",
        wrong="n**2",
        ja="べきの底と指数が逆。入力 1 つが 2 通りの値をとり、それが n 個並ぶ。",
        en="Base and exponent are exchanged: n inputs take two values each.",
    ),
    "caret": dict(
        right="2 ** (n - 1)",
        wrong="2 ^ (n - 1)",
        ja="Python の ^ は、べきではなく、ビットごとの排他的論理和である。",
        en="In Python ^ is no power but the exclusive or of bits.",
    ),
    "one-per-input": dict(
        right="2 ** (n - 1)",
        wrong="n",
        ja="入力 1 つにユニット 1 つではない。1 通りの入力（n 個の値の並び）ごとに 1 つ要る。",
        en="Not one unit for each input, but one for each vector of n inputs at which the XOR is 1.",
    ),
}
