"""双方向 RNN の出力をまとめる

系列 x を前から読む RNN と、後ろから読む RNN がある。全時刻の出力を 1 つの配列
outputs にまとめよ。

forward は前から読む RNN の、backward は後ろから読む RNN の重みで、どちらも
(kernel, recurrent_kernel, bias) の組である。

与えられた関数 rnn は、系列を渡された順に読み、読んだ順に並べた全時刻の状態
states を返す。

outputs の時刻 t は、x の時刻 t を読んだときの 2 つの状態を、前から、後ろからの
順に特徴の軸で連結したものである。

---
    x: (batch, steps, inputs)
    kernel: (inputs, units)    recurrent_kernel: (units, units)
    bias: (units,)
    states: (batch, steps, units)    outputs: (batch, steps, 2·units)

---
Joining the outputs of a bidirectional RNN

One RNN reads a sequence x from its front, another from its end. Join the
outputs of all steps in one array, outputs.

forward holds the weights of the RNN that reads from the front, backward those
of the other; each is a triple (kernel, recurrent_kernel, bias).

The function given, rnn, reads a sequence in the order in which it gets it and
returns `states`, the states of all steps, in the order in which it read.

Step t of outputs lays side by side, along the feature axis, the states that the
forward and the backward RNN had when they read step t of x, in this order.
"""

import numpy as np


def rnn(x, kernel, recurrent_kernel, bias):
    h = np.zeros((len(x), len(bias)))
    states = []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ kernel + h @ recurrent_kernel + bias)
        states.append(h)
    return np.stack(states, axis=1)


def bidirectional_concat(x, forward, backward):
    from_front = rnn(x, *forward)
    from_end = ...  # TODO 1
    outputs = ...  # TODO 2
    return outputs
