"""LSTM の BPTT

系列 x を読む LSTM について、損失 L の、入力と重みに関する勾配を、時刻を
さかのぼって求めよ。返り値は d_x, d_kernel, d_recurrent_kernel, d_bias の順で、
形はそれぞれ x, kernel, recurrent_kernel, bias と同じである。

L は出力 h_1, …, h_T だけを通して決まる。d_outputs は、h_t に上の層から直接届く
L の勾配であり、後の時刻を経由する分を含まない。

コードの h[t], c[t] は式の h_t, c_t、gates[t − 1] は時刻 t の i, f, g, o の、
活性化関数を通ったあとの値である（式の … は、z を左から i, f, g, o の順に 4 等分
したもの）。逆伝播のループは時刻 T から 1 へ進み、x[:, t] を読んだ 1 時刻分の
計算を逆にたどる。

    d_h        h[t + 1] に関する L の勾配の全体
    d_c        c[t + 1] に関する L の勾配の全体
    d_z        z（活性化関数を通る前）に関する L の勾配
    from_h     次に逆伝播する時刻の d_h に、h を通して戻る分
    from_c     次に逆伝播する時刻の d_c に、c から c へ直接戻る分

---
    x: (batch, T, inputs)    d_outputs: (batch, T, units)
    kernel: (inputs, 4·units)    recurrent_kernel: (units, 4·units)
    bias: (4·units,)

    z = x_t kernel + h_{t−1} recurrent_kernel + bias    (t = 1, …, T)
    i, f, o = σ(…)    g = tanh(…)
    c_t = f ⊙ c_{t−1} + i ⊙ g    h_t = o ⊙ tanh(c_t)    h_0 = c_0 = 0

---
BPTT through an LSTM

For an LSTM that reads the sequence x, compute the gradients of a loss L with
respect to the input and the weights by going back in time. Return d_x,
d_kernel, d_recurrent_kernel and d_bias, in this order, of the shapes of x,
kernel, recurrent_kernel and bias.

L depends on the outputs h_1, …, h_T only. d_outputs is the gradient of L that
arrives at h_t directly from the layer on top; what comes by way of later steps
is not in it.

In the code, h[t], c[t] and gates[t − 1] are the formulas' h_t, c_t and the
i, f, g, o of step t, after their activations (… stands for the quarters of z,
from left to right those of i, f, g, o). The loop of the backward pass goes from
step T to 1 and treats each time the step that read x[:, t].

    d_h        the whole gradient of L at h[t + 1]
    d_c        the whole gradient of L at c[t + 1]
    d_z        the gradient of L at z, before the activations
    from_h     what goes back through h into d_h of the step treated next
    from_c     what goes back from c to c directly into d_c of the step treated
               next
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_bptt(x, d_outputs, kernel, recurrent_kernel, bias):
    batch, steps, units = d_outputs.shape
    h, c, gates = [np.zeros((batch, units))], [np.zeros((batch, units))], []
    for t in range(steps):
        i, f, g, o = np.split(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias, 4, axis=-1)
        i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
        gates.append((i, f, g, o))
        c.append(f * c[t] + i * g)
        h.append(o * np.tanh(c[t + 1]))

    d_x = np.zeros_like(x)
    d_kernel, d_recurrent_kernel = np.zeros_like(kernel), np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    from_h, from_c = np.zeros_like(h[0]), np.zeros_like(c[0])
    for t in reversed(range(steps)):
        i, f, g, o = gates[t]
        tanh_c = np.tanh(c[t + 1])
        d_h = ...  # TODO 1
        d_c = ...  # TODO 2
        d_i, d_f = i * (1 - i) * g * d_c, f * (1 - f) * c[t] * d_c
        d_g, d_o = (1 - g**2) * i * d_c, o * (1 - o) * tanh_c * d_h
        d_z = np.concatenate([d_i, d_f, d_g, d_o], axis=-1)
        d_x[:, t] = d_z @ kernel.T
        d_kernel += x[:, t].T @ d_z
        ...  # TODO 3
        d_bias += d_z.sum(axis=0)
        from_h = ...  # TODO 4
        from_c = ...  # TODO 5
    return d_x, d_kernel, d_recurrent_kernel, d_bias
