"""全結合層 2 つのモデル並列

全結合層 2 つ（1 つ目は ReLU、2 つ目は活性化関数なし）を、workers 台のワーカー
に分けて計算せよ。結果は、1 台で計算したときと同じになる。

隠れ層のユニットを番号の順に区切り、ワーカーごとに 1 つの区画を受け持たせる。
区画 parts は番号の配列で、割り切れなければ長さが 1 だけ違う。ワーカーがもつの
は、受け持つユニットの値を計算する重みとバイアス、そのユニットから出力への重み
だけである。入力 x は全員がもつ。partials には、ワーカーがほかと通信せずに計算
できる、出力への寄与を並べる。出力のバイアスは含めない。y は、これらを集めて求
める全体の出力とする。

---
    x: (batch, inputs)    kernel_1: (inputs, hidden)    bias_1: (hidden,)
    kernel_2: (hidden, outputs)    bias_2: (outputs,)
    partials: (workers, batch, outputs)    y: (batch, outputs)

---
Two dense layers, model parallel

Compute two dense layers, of which the first has ReLU and the second no
activation, divided among `workers` workers. The result is that of one worker
alone.

The hidden units are cut into as many parts, in the order of their numbers, one
for each worker. `parts` holds arrays of numbers; where they do not divide
evenly, lengths differ by 1. A worker has only the weights and biases by which
the values of its units are computed, and the weights from these units to the
outputs. All workers have the input x. `partials` lists what each worker can
compute of the outputs without hearing from another, the bias of the outputs not
included. y is the whole output, made from these.
"""

import numpy as np


def model_parallel_split(x, kernel_1, bias_1, kernel_2, bias_2, workers):
    parts = np.array_split(np.arange(len(bias_1)), workers)
    partials = []
    for part in parts:
        hidden = ...  # TODO 1
        partial = ...  # TODO 2
        partials.append(partial)
    y = ...  # TODO 3
    return np.array(partials), y
