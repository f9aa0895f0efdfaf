"""RNN のパラメータ数

次のモデルがもつパラメータの総数 total を整数で返せ。バイアスも数える。

    1. 長さ steps の系列の各時刻に、inputs 次元のベクトルが入る。
    2. Keras の `SimpleRNN` を重ねる。units は各層のユニット数を、入力に近い順に
       並べたリスト（長さは 1 以上）である。最後の層のほかは、全時刻の状態を次の
       層に渡す（return_sequences=True）。
    3. 最後の層は、最後の時刻の状態だけを `Dense` に渡す。`Dense` のユニット数は
       outputs である。

コードの kernel, recurrent_kernel, bias は、1 つの `SimpleRNN` 層がもつ、同じ名
の重みの要素数、width はその層のユニット数、dense は `Dense` 層のパラメータ数
である。

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

In the code, kernel, recurrent_kernel and bias are the numbers of elements of
the weights of these names in one `SimpleRNN` layer; width is how many units it
has; dense is the number of parameters of the `Dense` layer.
"""


def rnn_param_count(steps, inputs, units, outputs):
    total = 0
    for width in units:
        kernel = ...  # TODO 1
        recurrent_kernel = ...  # TODO 2
        bias = ...  # TODO 3
        total = total + kernel + recurrent_kernel + bias
        inputs = ...  # TODO 4
    dense = ...  # TODO 5
    total = total + dense
    return total
