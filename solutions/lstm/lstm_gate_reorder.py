"""LSTM の重みを Keras の並びに直す

LSTM の重みは、入力ゲート i、忘却ゲート f、候補 g、出力ゲート o の 4 ブロックを
横に並べてもつが、並べる順は流儀によって異なる。並びが order の重みを、
Keras の LSTM にそのまま `set_weights` できる並び（i, f, g, o）に直し、kernel,
recurrent_kernel, bias の順に返せ。

order は、与えられた重みの並びを左から書いた 4 文字の文字列である。

    "gifo"    候補が先頭
    "fgio"    忘却ゲートが先頭
    "ifog"    候補が最後

順序はこの 3 例に限らない。候補は本により a, c̃ とも書くが、ここでは g と書く。
最後の軸を 4 等分した units 列ずつが 1 ブロックで、order は 3 つの重みに
共通である。

positions は、できあがりの並びの左から順に、そのブロックが元の何番目にあったか
（0 始まり）を並べたものである。

---
    kernel: (inputs, 4·units)    recurrent_kernel: (units, 4·units)
    bias: (4·units,)

---
Bring LSTM weights into Keras's order

The weights of an LSTM hold four blocks side by side: input gate i, forget
gate f, candidate g and output gate o. Sources differ in the order. Bring
weights whose blocks stand in `order` into the order i, f, g, o that a Keras
LSTM takes in `set_weights`, and return kernel, recurrent_kernel and bias, in
this order.

`order` is a string of four letters, the blocks of the given weights from left
to right.

    "gifo"    candidate first
    "fgio"    forget gate first
    "ifog"    candidate last

Any order may come, not only these three. Books also write a or c̃ for the
candidate; here it is g. A block is a quarter of the last axis, `units` columns;
all three weights share one order.

`positions` tells for each block of the result, from left to right, at which
place (counted from 0) it stood before.
"""

import numpy as np


def pick_blocks(weights, positions):
    blocks = np.split(weights, 4, axis=-1)
    return np.concatenate([blocks[position] for position in positions], axis=-1)


def lstm_gate_reorder(kernel, recurrent_kernel, bias, order):
    positions = [order.index(gate) for gate in "ifgo"]  # blank
    kernel = pick_blocks(kernel, positions)  # blank
    recurrent_kernel = pick_blocks(recurrent_kernel, positions)  # blank
    bias = pick_blocks(bias, positions)  # blank
    return kernel, recurrent_kernel, bias


# ==== grading ====


def permuted(letters):
    from itertools import permutations

    return ["".join(order) for order in permutations(letters)]


def cases(rng):
    sizes = rng.choice(range(2, 8), size=5, replace=False).tolist()
    others = [order for order in permuted("ifgo") if order not in ("ifgo", "gifo", "fgio", "ifog")]
    orders = ["gifo", *rng.permutation(["fgio", "ifog"]).tolist(), str(rng.choice(others)), "ifgo"]
    for number, order in enumerate(orders):
        inputs, units = (2, 1) if number == 0 else sizes[number - 1 : number + 1]
        yield dict(
            kernel=rng.normal(size=(inputs, 4 * units)),
            recurrent_kernel=rng.normal(size=(units, 4 * units)),
            bias=rng.normal(size=4 * units),
            order=order,
        )


BORDERS = {
    "candidate first": "order == 'gifo'",
    "forget gate first": "order == 'fgio'",
    "candidate last": "order == 'ifog'",
    "an order that is none of the three": "order not in ('ifgo', 'gifo', 'fgio', 'ifog')",
    "nothing to move": "order == 'ifgo'",
    "more inputs than units, or fewer": "len({len(kernel), len(recurrent_kernel)}) == 2",
}


def oracle(kernel, recurrent_kernel, bias, order):
    """Of all 24 arrangements, the one with which a Keras LSTMCell takes the step the gates take."""
    from itertools import permutations

    import keras
    import numpy as np
    import tensorflow as tf

    weights = kernel, recurrent_kernel, bias
    inputs, units = len(kernel), len(recurrent_kernel)
    x = np.linspace(-1, 1, inputs)[np.newaxis]
    h = np.linspace(-1, 0.5, units)[np.newaxis]
    c = np.linspace(0.5, 1.5, units)[np.newaxis]

    blocks = tf.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    i, f, g, o = (blocks[order.index(gate)] for gate in "ifgo")
    memory = tf.sigmoid(f) * c + tf.sigmoid(i) * tf.tanh(g)
    output = tf.sigmoid(o) * tf.tanh(memory)

    cell = keras.layers.LSTMCell(units)
    cell.build(x.shape)
    for arrangement in permutations(range(4)):
        columns = np.arange(4 * units).reshape(4, units)[list(arrangement)].ravel()
        cell.set_weights([array[..., columns] for array in weights])
        h_next, (_, c_next) = cell(x, [h, c])
        if np.allclose(h_next, output, 1e-9) and np.allclose(c_next, memory, 1e-9):
            return cell.get_weights()
    raise AssertionError("no arrangement of the blocks reproduces the step")


STEM = dict(
    ja="LSTM の重みのブロックは、入力ゲート i、忘却ゲート f、候補 g、出力ゲート o からなる。左からの並びが文字列 order である重みを、Keras の LSTM に `set_weights` できる並びに直す。",
    en="The weights of an LSTM consist of the blocks of input gate i, forget gate f, candidate g and output gate o. Weights whose blocks stand in the order that the string `order` spells are brought into the order that a Keras LSTM takes in `set_weights`.",
)

VARIANTS = {
    "find": dict(
        right='[order.index(gate) for gate in "ifgo"]',
        same='[order.find(gate) for gate in ("i", "f", "g", "o")]',
    ),
    "named-blocks": dict(
        right="pick_blocks(bias, positions)",
        same="np.hstack([dict(zip(order, bias.reshape(4, -1)))[gate] for gate in 'ifgo'])",
    ),
}

MISTAKES = {
    "order-kept": dict(
        right='[order.index(gate) for gate in "ifgo"]',
        wrong="range(4)",
        ja="形は同じなのでエラーは出ないが、ゲートの役割が入れ替わったまま動いてしまう。",
        en="The shapes fit, so nothing complains, but the gates go on in each other's roles.",
    ),
    "inverse": dict(
        right='[order.index(gate) for gate in "ifgo"]',
        wrong='["ifgo".index(letter) for letter in order]',
        ja="逆の置換。これは Keras の並びから order の並びへ移すときの番号になる。",
        en="This is the inverse permutation: it leads from Keras's order to the given one.",
    ),
    "one-order-only": dict(
        right='[order.index(gate) for gate in "ifgo"]',
        wrong="[1, 2, 0, 3]",
        ja="候補が先頭の並びにだけ合う番号。元の並びが変われば、拾う番号も変わる。",
        en="These numbers fit weights with the candidate first; from another order, others are picked.",
    ),
    "candidate-last": dict(
        right='"ifgo"',
        wrong='"ifog"',
        ja="候補を最後に置く流儀もあるが、Keras では出力ゲートが最後。",
        en="Some sources put the candidate last; in Keras the output gate is last.",
    ),
    "forget-first": dict(
        right='"ifgo"',
        wrong='"figo"',
        ja="入力ゲートと忘却ゲートが逆。Keras では入力ゲートが先。",
        en="Input gate and forget gate are exchanged; in Keras the input gate comes first.",
    ),
    "alphabetical": dict(
        right='"ifgo"',
        wrong="sorted(order)",
        ja="文字の順に並べても、Keras の並びにはならない。Keras では候補が 3 番目に来る。",
        en="Sorting the letters does not give Keras's order, in which the candidate is third.",
    ),
    "counted-from-one": dict(
        right="order.index(gate) for",
        wrong="order.index(gate) + 1 for",
        ja="番号は 0 から数える。1 から数えると、最後のブロックの番号がリストの外に出る。",
        en="Places are counted from 0; counted from 1, that of the last block is outside of the list.",
        exam=False,
    ),
    "mirrored": dict(
        right='"ifgo"',
        wrong='"ogfi"',
        ja="できあがりの並びを右から読んでいる。",
        en="This reads the wanted order from right to left.",
    ),
    "kernel-kept": dict(
        right="pick_blocks(kernel, positions)",
        wrong="kernel",
        ja="入力 x に掛かる重みも 4 ブロックからなり、同じ並べ替えが要る。",
        en="The weights of the input x have the same four blocks and need the same rearranging.",
    ),
    "recurrent-kernel-kept": dict(
        right="pick_blocks(recurrent_kernel, positions)",
        wrong="recurrent_kernel",
        ja="直前の出力 h に掛かる重みも 4 ブロックからなり、同じ並べ替えが要る。",
        en="The weights of the previous output h have the same four blocks and must follow.",
    ),
    "bias-kept": dict(
        right="pick_blocks(bias, positions)",
        wrong="bias",
        ja="バイアスもゲートごとに分かれている。並べ替えないと別のゲートに足される。",
        en="The bias is divided among the gates too; left as it is, it is added to the wrong ones.",
    ),
}
