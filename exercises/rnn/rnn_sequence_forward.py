"""RNN の順伝播

系列 x を先頭から順に読み、すべての時刻の状態 h_t を並べた states を返せ。

[h_{t−1}, x_t] は、サンプルごとに状態、入力の順で横に並べたもので、コードでは
joined と呼ぶ。つまり weight の行のうち、先頭の units 行が状態に、残りの
inputs 行が入力に掛かる。

---
    x: (batch, steps, inputs)    states: (batch, steps, units)
    weight: (units + inputs, units)    bias: (units,)
    [h_{t−1}, x_t]: (batch, units + inputs)

    h_t = tanh([h_{t−1}, x_t] weight + bias)    h_0 = 0    (t = 1, …, steps)

---
Forward propagation of an RNN

Read the sequence x from its beginning and return `states`, which holds the
states h_t of all steps.

[h_{t−1}, x_t], in the code joined, is for every sample the state and the input
side by side, in this order: the first `units` rows of weight meet the state,
the remaining `inputs` rows the input.
"""

import numpy as np


def rnn_forward(x, weight, bias):
    h = np.zeros((len(x), len(bias)))
    history = []
    for t in range(x.shape[1]):
        joined = ...  # TODO 1
        h = ...  # TODO 2
        history.append(h)
    states = ...  # TODO 3
    return states
