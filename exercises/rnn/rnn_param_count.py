"""RNN のパラメータ数

次のモデルがもつパラメータの総数 total を整数で返せ。バイアスも数える。

    1. 長さ steps の系列の各時刻に、inputs 次元のベクトルが入る。
    2. Keras の `SimpleRNN` を重ねる。units は各層のユニット数を、入力に近い順に
       並べたリスト（長さは 1 以上）である。最後の層のほかは、全時刻の状態を次の
       層に渡す（return_sequences=True）。
    3. 最後の層は、最後の時刻の状態だけを `Dense` に渡す。`Dense` のユニット数は
       outputs である。

コードの before は 1 つの `SimpleRNN` 層に入るベクトルの次元、width はその層の
ユニット数、kernel と recurrent_kernel は、その層がもつ同じ名の重みの要素数であ
る。dense は `Dense` 層のパラメータ数である。

---
The number of parameters of an RNN

Return, as an integer, `total`: how many parameters this model has, biases
included.

    1. The input is a sequence of length `steps`, at every step a vector of
       `inputs` dimensions.
    2. Layers of Keras's `SimpleRNN` are stacked. units lists how many units
       each has, from the input upwards (at least one layer). All but the last
       hand the states of all steps to the next layer (return_sequences=True).
    3. The last one hands only the state of the last step to a `Dense` layer of
       `outputs` units.

In the code, before is the dimension of the vectors that enter one `SimpleRNN`
layer, and width the number of its units; kernel and recurrent_kernel are the
numbers of elements of its weights of these names. dense is the number of
parameters of the `Dense` layer.
"""


def rnn_param_count(steps, inputs, units, outputs):
    total = 0
    for layer, width in enumerate(units):
        before = ...  # TODO 1
        kernel = ...  # TODO 2
        recurrent_kernel = ...  # TODO 3
        total = ...  # TODO 4
    dense = ...  # TODO 5
    total = total + dense
    return total
