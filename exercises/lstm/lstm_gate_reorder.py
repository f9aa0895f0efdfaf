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
    positions = ...  # TODO 1
    kernel = ...  # TODO 2
    recurrent_kernel = ...  # TODO 3
    bias = ...  # TODO 4
    return kernel, recurrent_kernel, bias
