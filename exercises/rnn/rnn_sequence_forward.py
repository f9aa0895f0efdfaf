"""RNN の順伝播

系列 x を先頭から順に読み、すべての時刻の状態 h_t を並べた states を返せ。

h_t は、1 時刻前の状態 h_{t−1} と入力 x_t から、Keras の `SimpleRNN` と同じく求
める。活性化関数は tanh、初期状態 h_0 は 0 である。ただし、2 つの重みを縦につな
いだ行列 weight が与えられる。先頭の units 行が状態に、残りの inputs 行が入力
に、右から掛かる。joined は、サンプルごとに状態と入力を横に並べたもので、その並
びは weight の行に合わせる。

---
    x: (batch, steps, inputs)    states: (batch, steps, units)
    weight: (units + inputs, units)    bias: (units,)
    x_t: (batch, inputs)    h_t: (batch, units)    (t = 1, …, steps)
    joined: (batch, units + inputs)

---
Forward propagation of an RNN

Read the sequence x from its beginning and return `states`, which holds the
states h_t of all steps.

h_t comes from the previous state h_{t−1} and the input x_t as in Keras's
`SimpleRNN`; the activation is tanh, and the initial state h_0 is 0. But the two
sets of weights are given as one matrix, weight, one on top of the other: its
first `units` rows meet the state, the remaining `inputs` rows the input, both
from the right. joined holds for every sample the state and the input side by
side, in the order that fits the rows of weight.
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
