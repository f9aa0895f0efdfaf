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
        trunk = layers.ReLU()(layers.Add()([trunk, branch]))  # blank
    points = layers.ReLU()(normalised(trunk, 2, 1, "policy_conv"))
    policy = layers.Dense(board**2 + 1, name="policy")(layers.Flatten()(points))  # blank
    points = layers.ReLU()(normalised(trunk, 1, 1, "value_conv"))  # blank
    hidden = layers.Dense(units, activation="relu", name="value_hidden")(layers.Flatten()(points))
    value = layers.Dense(1, activation="tanh", name="value")(hidden)  # blank
    model = keras.Model(x, [policy, value])  # blank
    return model


# ==== grading ====

SECONDS = 40


def cases(rng):
    yield dict(board=2, planes=1, filters=3, blocks=1, units=4)
    board, planes, filters, units = (int(n) for n in rng.choice(range(3, 9), 4, replace=False))
    yield dict(board=board, planes=planes, filters=filters, blocks=2, units=units)
    yield dict(board=units, planes=filters, filters=board, blocks=0, units=planes + 6)
    yield dict(board=19, planes=17, filters=int(rng.integers(4, 8)), blocks=2, units=32)


BORDERS = {
    "the paper's input": "(board, planes) == (19, 17)",
    "no block": "blocks == 0",
    "several blocks": "blocks > 1 and board < 19",
    "one plane": "planes == 1",
}


def oracle(board, planes, filters, blocks, units):
    """Padded by hand, as layers with a graph of its own."""
    import keras

    def normalised(x, number, size, name):
        x = keras.layers.ZeroPadding2D(size // 2)(x)
        x = keras.layers.Conv2D(number, (size, size), use_bias=False, name=name)(x)
        return keras.layers.BatchNormalization(name=name + "_norm")(x)

    x = keras.Input((board, board, planes))
    y = keras.ops.relu(normalised(x, filters, 3, "stem"))
    for k in range(blocks):
        inner = keras.ops.relu(normalised(y, filters, 3, f"block{k}_first"))
        y = keras.ops.relu(y + normalised(inner, filters, 3, f"block{k}_second"))
    seen = keras.ops.relu(normalised(y, 2, 1, "policy_conv"))
    seen = keras.layers.Reshape((2 * board * board,))(seen)
    policy = keras.layers.Dense(board * board + 1, name="policy")(seen)
    judged = keras.ops.relu(normalised(y, 1, 1, "value_conv"))
    judged = keras.layers.Reshape((board * board,))(judged)
    judged = keras.ops.relu(keras.layers.Dense(units, name="value_hidden")(judged))
    value = keras.ops.tanh(keras.layers.Dense(1, name="value")(judged))
    return keras.Model(x, (policy, value))


STEM = dict(
    ja="AlphaGo Zero のネットワークで、残差ブロックの幹を共有し、手の点数 policy（盤面のすべての点と\n"
    "パス。softmax の前）と局面の価値 value（−1 から 1）を出力する。normalised は、畳み込みにバッチ\n"
    "正規化を続けたものである。",
    en="This is the network of AlphaGo Zero: with a shared trunk of residual blocks it gives scores of\n"
    "moves, `policy` (all points of the board, and passing; before the softmax), and the value of\n"
    "the position, `value` (from −1 to 1). `normalised` is a convolution followed by batch\n"
    "normalisation.",
)

VARIANTS = {
    "plus": dict(right="layers.Add()([trunk, branch])", same="branch + trunk"),
    "multiplied-out": dict(right="board**2 + 1", same="board * board + 1"),
    "by-function": dict(
        right='layers.ReLU()(normalised(trunk, 1, 1, "value_conv"))',
        same='keras.ops.relu(normalised(trunk, 1, 1, "value_conv"))',
    ),
    "function": dict(right='activation="tanh"', same="activation=keras.ops.tanh"),
    "by-keyword": dict(
        right="keras.Model(x, [policy, value])",
        same="keras.Model(inputs=x, outputs=[policy, value])",
    ),
}

MISTAKES = {
    "no-shortcut": dict(
        right="layers.Add()([trunk, branch])",
        wrong="branch",
        ja="ブロックの入力が足されていない。深くすると勾配が消えやすい。",
        en="The input of the block is not added; gradients vanish as the network gets deep.",
    ),
    "concatenated": dict(
        right="layers.Add()([trunk, branch])",
        wrong="layers.Concatenate()([trunk, branch])",
        ja="並べるのは DenseNet である。チャネルがブロックごとに増えていく。",
        en="It is DenseNet that concatenates; channels grow from block to block.",
    ),
    "relu-before-the-sum": dict(
        right="layers.ReLU()(layers.Add()([trunk, branch]))",
        wrong="layers.Add()([trunk, layers.ReLU()(branch)])",
        ja="足す前に ReLU を適用すると、残差が負になれない。",
        en="With ReLU before the sum a residual is never negative.",
    ),
    "no-relu": dict(
        right="layers.ReLU()(layers.Add()([trunk, branch]))",
        wrong="layers.Add()([trunk, branch])",
        ja="和のあとの ReLU がない。",
        en="No ReLU follows the sum.",
    ),
    "averaged": dict(
        right="layers.Add()([trunk, branch])",
        wrong="layers.Average()([trunk, branch])",
        ja="平均では、ブロックを重ねるたびに元の信号が半分になる。",
        en="In a mean what came in is halved from block to block.",
    ),
    "no-pass": dict(
        right="board**2 + 1",
        wrong="board**2",
        ja="パスの分がない。19 路盤なら 362 通りの手がある。",
        en="Passing is missing: on a board of 19 × 19 there are 362 moves.",
    ),
    "side-plus-one": dict(
        right="board**2 + 1",
        wrong="(board + 1) ** 2",
        ja="1 を足してから 2 乗している。パスは 1 通りである。",
        en="One is added before squaring; passing is one move.",
    ),
    "softmax": dict(
        right='layers.Dense(board**2 + 1, name="policy")',
        wrong='layers.Dense(board**2 + 1, activation="softmax", name="policy")',
        ja="softmax まで適用している。ここで出すのは、その前の点数である。",
        en="That is after the softmax; scores come before it.",
    ),
    "not-flattened": dict(
        right="(layers.Flatten()(points))",
        wrong="(layers.GlobalAveragePooling2D()(points))",
        ja="盤面で平均すると、どこに打つかが分からなくなる。",
        en="Averaged over the board, where to play is lost.",
    ),
    "from-the-policy": dict(
        right='normalised(trunk, 1, 1, "value_conv")',
        wrong='normalised(points, 1, 1, "value_conv")',
        ja="方策の枝の続きになっている。価値の枝は、幹から分かれる。",
        en="This goes on from the policy head; the value head branches off the trunk.",
    ),
    "two-networks": dict(
        right='normalised(trunk, 1, 1, "value_conv")',
        wrong='normalised(x, 1, 1, "value_conv")',
        ja="入力から直接に価値を出していて、幹を共有していない。",
        en="This starts from the input again, and the trunk is not shared.",
    ),
    "two-filters": dict(
        right='normalised(trunk, 1, 1, "value_conv")',
        wrong='normalised(trunk, 2, 1, "value_conv")',
        ja="フィルタが 2 個あるのは方策の枝である。",
        en="It is the policy head that has 2 filters.",
    ),
    "value-three": dict(
        right='normalised(trunk, 1, 1, "value_conv")',
        wrong='normalised(trunk, 1, 3, "value_conv")',
        ja="フィルタの大きさが幹と同じになっている。枝では 1 × 1 である。",
        en="The filter has the size of the trunk's; in the heads it is 1 × 1.",
    ),
    "value-conv-linear": dict(
        right='layers.ReLU()(normalised(trunk, 1, 1, "value_conv"))',
        wrong='normalised(trunk, 1, 1, "value_conv")',
        ja="正規化のあとの ReLU がない。",
        en="No ReLU follows the normalisation.",
    ),
    "sigmoid": dict(
        right='activation="tanh"',
        wrong='activation="sigmoid"',
        ja="0 から 1 の値になる。負けの −1 を表せない。",
        en="That lies between 0 and 1 and cannot be −1, a loss.",
    ),
    "linear-value": dict(
        right='layers.Dense(1, activation="tanh", name="value")',
        wrong='layers.Dense(1, name="value")',
        ja="値が −1 から 1 に収まらない。",
        en="Its values are not bounded by −1 and 1.",
    ),
    "value-of-moves": dict(
        right='layers.Dense(1, activation="tanh", name="value")',
        wrong='layers.Dense(board**2 + 1, activation="tanh", name="value")',
        ja="手ごとの値になっている。求めるのは局面の価値である。",
        en="That is a value for each move; wanted is that of the position.",
    ),
    "exchanged": dict(
        right="[policy, value]",
        wrong="[value, policy]",
        ja="出力の順が逆である。",
        en="The outputs are in the other order.",
    ),
    "policy-alone": dict(
        right="[policy, value]",
        wrong="[policy]",
        ja="価値が出力されていない。",
        en="The value is no output.",
    ),
    "one-vector": dict(
        right="[policy, value]",
        wrong="layers.Concatenate()([policy, value])",
        ja="2 つの出力が 1 列につながっている。損失は出力ごとに違う。",
        en="The two outputs are joined in one row, but each has a loss of its own.",
    ),
}
