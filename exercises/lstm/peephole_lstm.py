"""覗き穴結合のある LSTM の 1 ステップ

ゲートが記憶（CEC の値）も見る LSTM の 1 ステップを計算し、次の状態
h_next, c_next を返せ。x は入力、h, c は直前の状態である。

peephole の 3 つの行 p_i, p_f, p_o は、順に入力ゲート、忘却ゲート、出力ゲートの
覗き穴の重みである。重みはユニットごとに 1 つの数で、各ユニットのゲートは自分の
記憶だけを見る（重み行列は対角行列と考える）。入力ゲートと忘却ゲートは更新前の
記憶 c を、出力ゲートは更新後の記憶 c_next を見る。候補 g は記憶を見ない。

z は Keras と同じく、左から i, f, g, o の順に 4 等分する。各ゲート i, f, o は、
z の自分の部分に、見る記憶と覗き穴の重みの要素ごとの積を加えてから sigmoid を
通した値、候補 g は z の自分の部分を tanh に通した値である。与えられたコードで
z から切り出した i, f, g, o は、まだどちらも通っていない。ゲートと候補から次の
状態を求めるところは、覗き穴のない LSTM（Keras の `LSTMCell`）と同じである。

---
    x: (batch, inputs)    h, c, h_next, c_next: (batch, units)
    kernel: (inputs, 4·units)    recurrent_kernel: (units, 4·units)
    bias: (4·units,)
    peephole: (3, units)    p_i, p_f, p_o: (units,)

    z = x kernel + h recurrent_kernel + bias

---
One step of an LSTM with peepholes

Compute one step of an LSTM whose gates also see the memory, and return the next
state h_next, c_next. x is the input, h and c are the previous state.

The three rows of `peephole` are p_i, p_f and p_o, the peephole weights of the
input, the forget and the output gate. A peephole weight is one number per unit:
the gate of a unit sees the memory of that unit only (as if the weight matrix
were diagonal). The input gate and the forget gate see the memory c before the
update, the output gate sees c_next after it, and the candidate g does not see
the memory.

z is cut into quarters, from left to right those of i, f, g, o, as in Keras. To
its own quarter each gate i, f, o adds the element-wise product of its peephole
weights and the memory it sees, and the sum goes through a sigmoid; the
candidate's quarter goes through tanh. In the code given, the quarters i, f, g,
o have not been through any of this yet. From the gates and the candidate on,
the next state is computed as in an LSTM without peepholes (Keras's `LSTMCell`).
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
