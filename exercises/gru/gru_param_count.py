"""GRU の層のパラメータ数

入力が inputs 次元、ユニットが units 個の GRU の層 1 つがもつパラメータの数を、整数で返
せ。バイアスを含む。reset_after は Keras の `GRU` の引数（真偽値）で、真のときはバイア
スが入力の側と状態の側の 2 本になり、偽のとき（教科書の形）は 1 本である。

---
The number of parameters of a GRU layer

Return, as an integer, how many parameters one GRU layer has, biases included, with inputs
of `inputs` dimensions and `units` units. `reset_after` is the argument of Keras's `GRU` (a
truth value): if true there are two biases, one on the side of the input and one on that
of the state; if false, as in the textbooks, there is one.
"""


def gru_param_count(inputs, units, reset_after):
    weights = ...  # TODO 1
    biases = ...  # TODO 2
    return weights + biases
