"""AlphaGo のバリューネットワーク

局面の価値を −1 から 1 の 1 つの数で出す、AlphaGo（2016 年の論文の版）のバリュー
ネットワークを、コンパイルした Keras のモデルとして返せ。

入力は、方策ネットワークと同じ planes 枚の特徴に、手番の色を表す 1 枚を加えたも
のである。論文では 19 × 19 × 49（planes は 48）である。層は、順に次のとおりであ
る。

    畳み込み    フィルタ filters 個、5 × 5、ReLU
    畳み込み    フィルタ filters 個、3 × 3、ReLU。これを hidden 回繰り返す
    畳み込み    フィルタ 1 個、1 × 1、ReLU
    全結合      units 個、ReLU。論文では 256
    出力        全結合。双曲線関数の 1 つで −1 から 1 に収める。必ず勝つ局面は
                1、必ず負ける局面は −1 に近い

ストライドはどれも 1 で、盤面の大きさを変えないように 0 で埋める。層に名前を付け
ない。損失は、終局の結果（勝ち 1、負け −1）との平均二乗誤差、最適化は学習率 rate
の SGD とする。

---
    model: (batch, board, board, planes + 1) → (batch, 1)

---
The value network of AlphaGo

Return, as a compiled Keras model, the value network of AlphaGo (of the paper of
2016), which gives the value of a position as one number from −1 to 1.

Its input are the `planes` features that the policy network has, and one more,
the colour to move; in the paper 19 × 19 × 49 (`planes` is 48). The layers are,
in this order:

    convolution    `filters` filters, 5 × 5, ReLU
    convolution    `filters` filters, 3 × 3, ReLU. It comes `hidden` times
    convolution    1 filter, 1 × 1, ReLU
    dense          `units` units, ReLU; in the paper 256
    output         dense, kept between −1 and 1 by a hyperbolic function. It is
                   close to 1 where a win is certain, close to −1 where a loss
                   is

All strides are 1, and zeros are padded so that the board keeps its size. Layers
have no names. The loss is the mean squared error against the outcome of the
game (1 for a win, −1 for a loss); the optimiser is SGD of learning rate `rate`.
"""

import keras
from keras import layers


def build_value(board, planes, filters, hidden, units, rate):
    x = keras.Input((board, board, planes + 1))  # blank
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same", activation="relu")(y)
    points = layers.Conv2D(1, 1, activation="relu")(y)  # blank
    row = layers.Flatten()(points)  # blank
    value = layers.Dense(units, activation="relu")(row)
    value = layers.Dense(1, activation="tanh")(value)  # blank
    model = keras.Model(x, value)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="mean_squared_error")  # blank
    return model


# ==== grading ====

SECONDS = 30


def cases(rng):
    def draw(board, planes, filters, hidden, units):
        rate = float(rng.uniform(0.1, 0.5))
        return dict(
            board=board, planes=planes, filters=filters, hidden=hidden, units=units, rate=rate
        )

    yield draw(3, 1, 2, 1, 4)
    board, planes, filters, units = (int(n) for n in rng.choice(range(4, 10), 4, replace=False))
    yield draw(board, planes, filters, 2, units)
    yield draw(units, board, planes, 0, filters)
    yield draw(19, 48, int(rng.integers(5, 9)), 11, 256)


BORDERS = {
    "the paper's input": "(board, planes, units) == (19, 48, 256)",
    "no layer between": "hidden == 0",
    "one plane": "planes == 1",
    "a board that the first filter is wider than": "board < 5",
}


def oracle(board, planes, filters, hidden, units, rate):
    """Padded by hand; the planes of the policy network and that of the colour are two parts of the input."""
    import keras

    def convolution(x, size, number):
        x = keras.layers.ZeroPadding2D(size // 2)(x)
        return keras.ops.relu(keras.layers.Conv2D(number, size)(x))

    x = keras.Input((board, board, 1 + planes))
    y = convolution(x, 5, filters)
    for _ in range(hidden):
        y = convolution(y, 3, filters)
    y = keras.ops.reshape(convolution(y, 1, 1), (-1, board * board))
    y = keras.ops.relu(keras.layers.Dense(units)(y))
    model = keras.Model(x, keras.ops.tanh(keras.layers.Dense(1)(y)))
    model.compile(keras.optimizers.SGD(rate), keras.losses.MeanSquaredError())
    return model


STEM = dict(
    ja="碁の局面の価値を −1 から 1 の 1 つの数で出す、AlphaGo のバリューネットワークを作り、終局の結果\n"
    "（勝ち 1、負け −1）への回帰ができるようにする。planes は、方策ネットワークの特徴の枚数である。",
    en="This builds AlphaGo's value network, which gives the value of a position in Go as one number\n"
    "from −1 to 1, and makes it ready for a regression to the outcomes of games (1 for a win, −1 for\n"
    "a loss). `planes` is the number of features that the policy network has.",
)

VARIANTS = {
    "shape-by-name": dict(
        right="keras.Input((board, board, planes + 1))",
        same="keras.Input(shape=(board, board, 1 + planes))",
    ),
    "activation-apart": dict(
        right='layers.Conv2D(1, 1, activation="relu")(y)',
        same="layers.ReLU()(layers.Conv2D(1, (1, 1))(y))",
    ),
    "reshaped": dict(
        right="layers.Flatten()(points)", same="layers.Reshape((board * board,))(points)"
    ),
    "tanh-apart": dict(
        right='layers.Dense(1, activation="tanh")(value)',
        same='layers.Activation("tanh")(layers.Dense(1)(value))',
    ),
    "loss-object": dict(right='"mean_squared_error"', same="keras.losses.MeanSquaredError()"),
}

MISTAKES = {
    "policy-input": dict(
        right="keras.Input((board, board, planes + 1))",
        wrong="keras.Input((board, board, planes))",
        ja="方策ネットワークの入力である。手番の色がないと、同じ盤面がどちらの勝ちか分からない。",
        en="That is the policy network's input; without the colour to move, who wins is not known.",
    ),
    "channels-first": dict(
        right="keras.Input((board, board, planes + 1))",
        wrong="keras.Input((planes + 1, board, board))",
        ja="Keras ではチャネルの軸が最後である。特徴の枚数が盤面の大きさとして扱われる。",
        en="Keras has the channels last; the number of features is taken for a size of the board.",
    ),
    "two-more": dict(
        right="planes + 1",
        wrong="planes + 2",
        ja="加えるのは 1 枚である。黒か白かは、1 枚を 0 か 1 で埋めて表せる。",
        en="One plane is added; filled with 0 or 1 it says black or white.",
    ),
    "linear-points": dict(
        right='layers.Conv2D(1, 1, activation="relu")',
        wrong="layers.Conv2D(1, 1)",
        ja="1 × 1 の畳み込みのあとの活性化関数がない。",
        en="The activation after the convolution of 1 × 1 is missing.",
    ),
    "all-filters": dict(
        right="layers.Conv2D(1, 1,",
        wrong="layers.Conv2D(filters, 1,",
        ja="フィルタが 1 個ではないので、全結合層の重みが filters 倍に増える。",
        en="With more than one filter the dense layer has so many times the weights.",
    ),
    "three-by-three": dict(
        right="layers.Conv2D(1, 1,",
        wrong='layers.Conv2D(1, 3, padding="same",',
        ja="フィルタの大きさが 3 × 3 のままである。",
        en="The filter still has 3 × 3.",
    ),
    "averaged": dict(
        right="layers.Flatten()(points)",
        wrong="layers.GlobalAveragePooling2D()(points)",
        ja="盤面全体を平均すると、どこに何があるかが失われる。",
        en="Averaged over the board, it is lost where things are.",
    ),
    "not-flattened": dict(
        right="layers.Flatten()(points)",
        wrong="points",
        ja="全結合層が点ごとに適用され、出力が盤面の形のままになる。",
        en="The dense layers act on each point by itself, and the output has the shape of the board.",
    ),
    "maximum": dict(
        right="layers.Flatten()(points)",
        wrong="layers.GlobalMaxPooling2D()(points)",
        ja="最大の 1 点しか残らない。",
        en="One point is all that is left.",
    ),
    "sigmoid": dict(
        right='layers.Dense(1, activation="tanh")',
        wrong='layers.Dense(1, activation="sigmoid")',
        ja="0 から 1 の値になる。負けの −1 を表せない。",
        en="That lies between 0 and 1 and cannot be −1, a loss.",
    ),
    "linear-output": dict(
        right='layers.Dense(1, activation="tanh")',
        wrong="layers.Dense(1)",
        ja="値が −1 から 1 に収まらない。",
        en="Its values are not bounded by −1 and 1.",
    ),
    "relu-output": dict(
        right='layers.Dense(1, activation="tanh")',
        wrong='layers.Dense(1, activation="relu")',
        ja="負の価値を表せない。",
        en="It cannot give negative values.",
    ),
    "moves": dict(
        right='layers.Dense(1, activation="tanh")',
        wrong='layers.Dense(board * board, activation="tanh")',
        ja="点ごとの値になっている。求めるのは局面全体の価値であり、行動ごとの価値ではない。",
        en="That is one value for each point; wanted is the value of the position, not of moves.",
    ),
    "two-outputs": dict(
        right='layers.Dense(1, activation="tanh")',
        wrong='layers.Dense(2, activation="softmax")',
        ja="勝ち負けの 2 クラスの確率になっている。",
        en="These are the probabilities of two classes, win and loss.",
    ),
    "cross-entropy": dict(
        right='"mean_squared_error"',
        wrong='"binary_crossentropy"',
        ja="交差エントロピーは確率のための損失である。目標値が −1 になることもある。",
        en="Cross-entropy is for probabilities; targets may be −1 here.",
    ),
    "absolute-error": dict(
        right='"mean_squared_error"',
        wrong='"mean_absolute_error"',
        ja="絶対誤差では、平均ではなく中央値を学ぶことになる。",
        en="With absolute errors it is the median that is learned and not the mean.",
    ),
    "default-rate": dict(
        right="keras.optimizers.SGD(rate)",
        wrong='"sgd"',
        ja="文字列で指定すると、学習率は既定の 0.01 になる。",
        en="Given as a string, it has the learning rate that is its default, 0.01.",
    ),
    "adam": dict(
        right="keras.optimizers.SGD(rate)",
        wrong="keras.optimizers.Adam(rate)",
        ja="最適化が Adam になっている。",
        en="The optimiser is Adam.",
        exam=False,
    ),
}
