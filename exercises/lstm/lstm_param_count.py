"""LSTM 層のパラメータ数

入力の次元 inputs、ユニット数 units の LSTM 層が持つパラメータの総数を整数で
返せ。Keras の `LSTM` の既定と同じく、バイアスがあり、覗き穴結合はない。

---
How many parameters an LSTM layer has

Return, as an integer, the total number of parameters of an LSTM layer with
`inputs` input features and `units` units. As by default in Keras's `LSTM`,
there are biases and no peepholes.
"""


def lstm_param_count(inputs, units):
    return ...  # TODO 1
