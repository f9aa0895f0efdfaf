"""打ち切り型 BPTT

最後の時刻の状態だけに損失 L がかかる RNN について、逆伝播を最後の k 時刻で打ち
切り、パラメータに関する L の、k 時刻分の勾配を求めよ。k は引数 horizon である。

順伝播は先頭から最後まで行う。逆伝播は時刻 T から始め、T, T−1, …, T−k+1 の
k 個の時刻でパラメータが使われたことによる勾配だけを足し合わせる。それより前の
状態 h_{T−k} は定数とみなす。L の Σ はサンプルと成分のすべてについての和で、
平均はとらない。

返り値は d_kernel, d_recurrent_kernel, d_bias の順で、形はそれぞれのパラメータと
同じである。リスト h の h[t] が式の h_t で、x[:, t] はその次の時刻の入力
x_{t+1} である。window は、h[t] から h[t + 1] への計算のうち逆伝播するものの添字
t を小さい順に並べたもの、d_h は h[t + 1] に関する L の勾配である。

---
    x: (batch, T, inputs)    target: (batch, units)
    kernel: (inputs, units)    recurrent_kernel: (units, units)
    bias: (units,)    1 ≤ k < T

    h_t = tanh(x_t kernel + h_{t−1} recurrent_kernel + bias)    (t = 1, …, T)
    h_0 = 0
    L = ½ Σ (h_T − target)²

---
Truncated BPTT

Only the last state of an RNN enters its loss L. Cut the way back off after the
last k steps and compute the gradients of L with respect to the parameters over
these k steps. k is the argument horizon.

The forward pass runs over the whole sequence. The backward pass starts at
step T and adds up what the use of the parameters at the k
steps T, T−1, …, T−k+1 contributes; the state h_{T−k} before them counts as a
constant. The Σ in L runs over samples and components; nothing is averaged.

Return d_kernel, d_recurrent_kernel and d_bias in this order, each of the shape
of its parameter. In the list h, h[t] is the formula's h_t; x[:, t] is the input
of the step after it, x_{t+1}. window holds, in ascending order, the t of those
steps from h[t] to h[t + 1] that are passed on the way back, and d_h is the
gradient of L with respect to h[t + 1].
"""

import numpy as np


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    steps = x.shape[1]
    h = [np.zeros((len(x), len(bias)))]
    for t in range(steps):
        ...  # TODO 1

    d_kernel = np.zeros_like(kernel)
    d_recurrent_kernel = np.zeros_like(recurrent_kernel)
    d_bias = np.zeros_like(bias)
    d_h = h[steps] - target
    window = ...  # TODO 2
    for t in reversed(window):
        delta = d_h * (1 - h[t + 1] ** 2)
        d_kernel += x[:, t].T @ delta
        ...  # TODO 3
        d_bias += delta.sum(axis=0)
        d_h = ...  # TODO 4
    return d_kernel, d_recurrent_kernel, d_bias
