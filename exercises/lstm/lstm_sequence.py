"""系列全体に LSTM を適用する

長さ steps の系列 x を LSTM に前から順に読ませ、全時刻の出力 outputs と、最後の
時刻の出力 h と記憶 c を、この順に返せ。初期状態はどちらも 0 とする。

各時刻 t で、直前の状態 h, c と入力 x_t から次の状態を求める。式の … は
z を左から i, f, g, o の順に 4 等分したもので、並びは Keras の `LSTM` と
同じである。与えられたコードで z から切り出した i, f, g, o は、まだ活性化関数を
通っていない。

Keras は忘却ゲートのバイアスを 1 で初期化するが、与えられる bias は学習後の
値なので、何も足さずに使う。

---
    x: (batch, steps, inputs)
    outputs: (batch, steps, units)    h, c: (batch, units)
    kernel: (inputs, 4·units)    recurrent_kernel: (units, 4·units)
    bias: (4·units,)

    z = x_t kernel + h recurrent_kernel + bias
    i, f, o = σ(…)    g = tanh(…)
    c ← f ⊙ c + i ⊙ g
    h ← o ⊙ tanh(c)

---
An LSTM over a whole sequence

Let an LSTM read the sequence x of length `steps` from front to back. Return
`outputs`, which holds the outputs of all time steps, and the output h and the
memory c of the last, in this order. Both states start at 0.

At each step t, the next state comes from the previous state h, c and the
input x_t. … stands for the quarters of z, from left to right those
of i, f, g, o, as in Keras's `LSTM`; in the code given, these quarters have not
been through their activations yet.

Keras initialises the forget gate's bias to 1; the `bias` given here is the
value after training, to be used as it is.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_sequence(x, kernel, recurrent_kernel, bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, len(recurrent_kernel)))
    c = np.zeros((batch, len(recurrent_kernel)))
    history = []
    for t in range(steps):
        z = ...  # TODO 1
        i, f, g, o = np.split(z, 4, axis=-1)
        c = ...  # TODO 2
        h = ...  # TODO 3
        history.append(h)
    outputs = ...  # TODO 4
    return outputs, h, c
