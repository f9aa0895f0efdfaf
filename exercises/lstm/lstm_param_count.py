"""LSTM 層のパラメータ数

入力の次元が inputs、ユニットの数が units の LSTM 層 1 つがもつパラメータの総数
を整数で返せ。Keras の `LSTM` の既定と同じく、バイアスがあり、覗き穴結合はない。
inputs と units は 1 以上の整数である。

---
How many parameters an LSTM layer has

Return, as an integer, the total number of parameters of one LSTM layer with
`inputs` input features and `units` units. As by default in Keras's `LSTM`,
there are biases and no peepholes. inputs and units are positive integers.
"""


def lstm_param_count(inputs, units):
    return ...  # TODO 1
