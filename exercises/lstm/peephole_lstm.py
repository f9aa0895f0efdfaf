"""覗き穴結合のある LSTM の 1 ステップ

ゲートが記憶（CEC の値）も見る LSTM の 1 ステップを求めよ。

    x: (batch, inputs)    h, c, h_next, c_next: (batch, units)
    kernel: (inputs, 4·units)    recurrent_kernel: (units, 4·units)    bias: (4·units,)
    peephole: (3, units)    各行が入力ゲート、忘却ゲート、出力ゲートの覗き穴の重み p_i, p_f, p_o

覗き穴の重みはユニットごとに 1 つの数で、各ユニットのゲートは自分の記憶だけを見る
（重み行列は対角行列と考える）。入力ゲートと忘却ゲートは更新前の記憶 c を、
出力ゲートは更新後の記憶 c_next を見る。候補 g は記憶を見ない。

    z = x kernel + h recurrent_kernel + bias    左から i, f, g, o の順に 4 等分する（Keras と同じ）
    c_next = f ⊙ c + i ⊙ g
    h_next = o ⊙ tanh(c_next)

各ゲート i, f, o は、z の自分の部分に、見る記憶と覗き穴の重みの要素ごとの積を加えてから
sigmoid を通した値、候補 g は z の自分の部分を tanh に通した値である。与えられたコードで
z から切り出した i, f, g, o は、まだどちらも通っていない。

---
One step of an LSTM with peepholes

Compute one step of an LSTM whose gates also see the memory. Shapes and formulas are those
above; z is cut into quarters in Keras's order i, f, g, o. The rows of `peephole` are the peephole
weights p_i, p_f, p_o of the input, forget and output gate.

A peephole weight is one number per unit: the gate of a unit sees the memory of that unit
only (as if the weight matrix were diagonal). The input gate and the forget gate see the
memory c before the update, the output gate sees c_next after it, and the candidate g does
not see the memory.

To its own quarter of z each gate adds the element-wise product of its peephole weights and
the memory it sees, and the sum goes through a sigmoid; the candidate's quarter goes through
tanh. In the code given, the quarters i, f, g, o have not been through any of this yet.
"""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def peephole_lstm(x, h, c, kernel, recurrent_kernel, bias, peephole):
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    p_i, p_f, p_o = peephole
    input_gate = ...  # TODO 1
    forget_gate = ...  # TODO 2
    c_next = ...  # TODO 3
    output_gate = ...  # TODO 4
    h_next = output_gate * np.tanh(c_next)
    return h_next, c_next
