"""LSTM 層のパラメータ数

入力の次元 inputs、ユニット数 units の LSTM 層（バイアスあり、覗き穴結合なし）が持つ
パラメータの総数を整数で返せ。

---
How many parameters an LSTM layer has

Return, as an integer, the total number of parameters of an LSTM layer with `inputs` input
features and `units` units (with biases, without peepholes).
"""


def lstm_param_count(inputs, units):
    return ...  # TODO 1
