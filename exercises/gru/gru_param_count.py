"""GRU の層のパラメータ数

入力の次元が inputs、ユニットの数が units（どちらも整数）の GRU の層 1 つがもつ
パラメータの総数を、整数で返せ。バイアスも数える。

reset_after は Keras の `GRU` の引数（真偽値）である。真なら、バイアスは入力の側
と状態の側の 2 本になる。偽なら、教科書の GRU と同じく 1 本である。1 本のバイア
スは、2 つのゲートと候補のための値を横に並べたものに足されるので、それと同じ長さ
をもつ。

与えられたコードの weights は行列の要素の総数、biases はバイアスの要素の
総数である。

---
The number of parameters of a GRU layer

Return, as an integer, how many parameters one GRU layer has, biases included,
with inputs of `inputs` dimensions and `units` units (both integers).

reset_after is the argument of Keras's `GRU`, a truth value: if true there are
two biases, one on the side of the input and one on that of the state; if false,
as in the textbooks, there is one. A bias is added to the values for both gates
and for the candidate, side by side, and is as long as these are together.

In the code given, weights counts the elements of the matrices and biases those
of the biases.
"""


def gru_param_count(inputs, units, reset_after):
    weights = ...  # TODO 1
    biases = ...  # TODO 2
    return weights + biases
