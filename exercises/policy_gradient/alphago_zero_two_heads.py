"""AlphaGo Zero の 2 つの出力

AlphaGo Zero は、方策とバリューのネットワークを 1 つに統合した。残差ブロックの幹
を共有し、方策 policy と局面の価値 value の 2 つを出力する Keras のモデルを返
せ。出力は policy, value の順である。

入力は board × board × planes で、論文では 19 × 19 × 17 である。normalised は、
畳み込み（パディング "same"、バイアスなし）にバッチ正規化を続けたもので、名前を
受け取る。活性化関数は含まない。

    幹            filters 個の 3 × 3（stem）と ReLU、続いて残差ブロックを blocks
                  個
    残差ブロック  3 × 3、ReLU、3 × 3（どちらも filters 個）の枝に、ブロックの入
                  力を合わせ、そのあとに ReLU を適用する
    方策の枝      フィルタ 2 個の 1 × 1 の畳み込み（policy_conv）、ReLU、1 列に
                  並べて全結合 policy。盤面のすべての点とパスの点数を出し、
                  softmax はまだ適用しない
    価値の枝      フィルタ 1 個の 1 × 1 の畳み込み（value_conv）、ReLU、1 列に並
                  べて、units 個の全結合 value_hidden と ReLU、出力の全結合
                  value。双曲線関数の 1 つで −1 から 1 に収める

重みの対応は層の名前で判断するので、全結合層も policy, value_hidden, value と名
付けること。バッチ正規化の名前には _norm が付く。コンパイルはしない。

---
    model: (batch, board, board, planes) → (batch, moves), (batch, 1)

---
The two heads of AlphaGo Zero

AlphaGo Zero made one network of policy and value. Return a Keras model with a
shared trunk of residual blocks and two outputs, `policy` and `value`, in this
order.

Its input is board × board × planes, in the paper 19 × 19 × 17. `normalised` is
a convolution ("same" padding, no biases) followed by batch normalisation; it
takes a name, and has no activation.

    trunk             `filters` of 3 × 3, called stem, and ReLU; then `blocks`
                      residual blocks
    residual block    a branch of 3 × 3, ReLU, 3 × 3, both with `filters`, is
                      joined with the input of the block; ReLU comes after that
    policy head       2 filters of 1 × 1 (policy_conv), ReLU, all in a row, and
                      the dense layer policy: a score for each point of the
                      board and one for passing, before any softmax
    value head        1 filter of 1 × 1 (value_conv), ReLU, all in a row, a
                      dense layer of `units` units, value_hidden, with ReLU, and
                      the dense layer value, kept between −1 and 1 by a
                      hyperbolic function

Weights are matched by names of layers: call the dense layers policy,
value_hidden and value. The normalisations have names that end in _norm. Do not
compile.
"""

import keras
from keras import layers


def normalised(x, filters, size, name):
    x = layers.Conv2D(filters, size, padding="same", use_bias=False, name=name)(x)
    return layers.BatchNormalization(name=f"{name}_norm")(x)


def build_zero(board, planes, filters, blocks, units):
    x = keras.Input((board, board, planes))
    trunk = layers.ReLU()(normalised(x, filters, 3, "stem"))
    for k in range(blocks):
        branch = layers.ReLU()(normalised(trunk, filters, 3, f"block{k}_first"))
        branch = normalised(branch, filters, 3, f"block{k}_second")
        trunk = ...  # TODO 1
    points = layers.ReLU()(normalised(trunk, 2, 1, "policy_conv"))
    policy = ...  # TODO 2
    points = ...  # TODO 3
    hidden = layers.Dense(units, activation="relu", name="value_hidden")(layers.Flatten()(points))
    value = ...  # TODO 4
    model = ...  # TODO 5
    return model
