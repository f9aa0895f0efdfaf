"""BPTT で誤差を 1 時刻前へ送る

活性化関数が恒等写像の RNN について、隠れ層の誤差 δ_t を全時刻にわたって並べた
deltas を求めよ。

xs は入力 x_t を、ys は正解 y_t を、時刻の順に並べたものである。ここでは
W が入力から隠れ層、U が 1 時刻前の隠れ層からいまの隠れ層、V が隠れ層から
出力層への重みである。W を隠れ層から隠れ層への重みとする書き方も多いので、
取り違えないこと。L の Σ はサンプル、時刻、成分のすべてについての和で、
平均はとらない。

h_t は、同じ時刻の o_t と次の時刻の h_{t+1} の両方を通して L に影響する。
δ_t はその両方を含み、後者を通って δ_{t+1} から戻ってくる分を from_next_step
とする。式は 1 サンプルの列ベクトルで書いてあるが、配列ではサンプルごとの
h_t, o_t が行に並ぶ。

---
    xs: (batch, steps, inputs)    ys: (batch, steps, outputs)
    deltas: (batch, steps, units)
    W: (units, inputs)    U: (units, units)    V: (outputs, units)

    h_t = W x_t + U h_{t−1}    o_t = V h_t    h_0 = 0    (t = 1, …, steps)
    L = ½ Σ (o_t − y_t)²
    δ_t = ∂L/∂h_t

---
Sending the error one step back in BPTT

For an RNN whose activation is the identity, compute `deltas`, which holds the
errors δ_t of the hidden layer at every step.

xs holds the inputs x_t and ys the right answers y_t, in the order of the steps.
Here W leads from the input to the hidden layer, U from the hidden layer one
step before to the hidden layer now, and V from the hidden layer to the output
layer. Elsewhere it is often the recurrent weight that is called W; do not
confuse the two. The Σ in L runs over samples, steps and components; nothing is
averaged.

h_t acts on L through the output o_t of its own step and also through the next
state h_{t+1}. δ_t contains both, and from_next_step is the part that comes back
from δ_{t+1} by the latter way. The formulas are for the column vectors of one
sample; in the arrays each sample's h_t and o_t is a row.
"""

import numpy as np


def hidden_deltas(xs, ys, W, U, V):
    steps = xs.shape[1]
    hiddens = np.zeros((len(xs), steps, len(U)))
    h = np.zeros((len(xs), len(U)))
    for t in range(steps):
        h = xs[:, t] @ W.T + h @ U.T
        hiddens[:, t] = h
    output_errors = hiddens @ V.T - ys

    deltas = np.zeros_like(hiddens)
    delta = np.zeros_like(h)
    for t in reversed(range(steps)):
        from_next_step = ...  # TODO 1
        delta = ...  # TODO 2
        deltas[:, t] = delta
    return deltas
