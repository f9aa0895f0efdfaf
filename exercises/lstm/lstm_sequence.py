"""系列全体に LSTM を適用する

長さ steps の系列 x を LSTM に前から順に読ませ、全時刻の出力 outputs と、最後の
時刻の出力 h と記憶 c を、この順に返せ。初期状態はどちらも 0 とする。

時刻 t の z は、入力 x_t と直前の出力 h にそれぞれの重みを右から掛けたものとバイ
アスの和である。z を左から 4 等分したものが入力ゲート i、忘却ゲート f、候補 g、
出力ゲート o で、並びも計算も Keras の `LSTM` と同じである（活性化関数は、ゲート
が sigmoid、候補と出力する記憶が tanh）。与えられたコードで z から切り出した i,
f, g, o は、まだ活性化関数を通っていない。

Keras は忘却ゲートのバイアスを 1 で初期化するが、与えられる bias は学習後の値
なので、何も足さずに使う。

---
    x: (batch, steps, inputs)    x_t: (batch, inputs)
    outputs: (batch, steps, units)    h, c: (batch, units)
    kernel: (inputs, 4·units)    recurrent_kernel: (units, 4·units)
    bias: (4·units,)    z: (batch, 4·units)

---
An LSTM over a whole sequence

Let an LSTM read the sequence x of length `steps` from front to back. Return
`outputs`, which holds the outputs of all time steps, and the output h and the
memory c of the last, in this order. Both states start at 0.

z of step t is the sum of the input x_t and the previous output h, each
multiplied by its weights from the right, and the bias. Its quarters, from left
to right, are the input gate i, the forget gate f, the candidate g and the
output gate o, in the order and with the computation of Keras's `LSTM` (the
activation of gates is a sigmoid, that of the candidate and of the memory that
is output tanh). In the code given, i, f, g, o have not been through their
activations yet.

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
