"""AlphaGo の方策ネットワーク

盤面から次の一手の確率を出す、AlphaGo（2016 年の論文の版）の方策ネットワークを
Keras のモデルとして返せ。さらに、最後の特徴マップの 1 つの値が盤面の何路四方を
見ているか（受容野の一辺の長さ）を計算で求めて field とし、model, field の順に返
せ。

入力は board × board の盤面を planes 枚の特徴で表したもので、論文では
19 × 19 × 48 である。層は、順に次のとおりである。

    畳み込み    フィルタ filters 個、5 × 5、ReLU
    畳み込み    フィルタ filters 個、3 × 3、ReLU。これを hidden 回繰り返す。論文
                では 11 回、filters は 192
    畳み込み    フィルタ 1 個、1 × 1。活性化関数なし
    softmax     盤面全体の確率の和が 1 になる

ストライドはどれも 1 で、盤面の大きさを変えないように 0 で埋める。プーリングはな
い。出力は、盤面の行と列に対応する 2 次元の形にする。論文では最後の畳み込みのバ
イアスが位置ごとに違うが、ここではふつうのバイアスを付ける。層に名前を付けず、コ
ンパイルもしない。

---
    model: (batch, board, board, planes) → (batch, board, board)
    field: scalar, integer

---
The policy network of AlphaGo

Return, as a Keras model, the policy network of AlphaGo (of the paper of 2016),
which gives the probabilities of the next move. Compute also `field`, the side
of the square of the board that one value of the last feature map sees (its
receptive field). Return model and field, in this order.

The input describes a board of board × board by `planes` features of each
point; in the paper 19 × 19 × 48. The layers are, in this order:

    convolution    `filters` filters, 5 × 5, ReLU
    convolution    `filters` filters, 3 × 3, ReLU. It comes `hidden` times; in
                   the paper 11 times, with 192 filters
    convolution    1 filter, 1 × 1, without an activation
    softmax        the probabilities of the whole board add up to 1

All strides are 1, and zeros are padded so that the board keeps its size. There
is no pooling. The output has two dimensions, the rows and columns of the board.
In the paper the last convolution has a bias of its own at each point; here it
has an ordinary one. Layers have no names. Do not compile.
"""

import keras
from keras import layers


def build_policy(board, planes, filters, hidden):
    x = keras.Input((board, board, planes))
    y = layers.Conv2D(filters, 5, padding="same", activation="relu")(x)  # blank
    field = 5
    for _ in range(hidden):
        y = layers.Conv2D(filters, 3, padding="same", activation="relu")(y)  # blank
        field += 3 - 1  # blank
    logits = layers.Conv2D(1, 1)(y)
    moves = layers.Softmax()(layers.Flatten()(logits))  # blank
    model = keras.Model(x, layers.Reshape((board, board))(moves))
    return model, field


# ==== grading ====

SECONDS = 30


def cases(rng):
    yield dict(board=3, planes=1, filters=2, hidden=1)
    board, planes, filters = (int(size) for size in rng.choice(range(4, 9), 3, replace=False))
    yield dict(board=board, planes=planes, filters=filters, hidden=2)
    yield dict(board=filters + 1, planes=board, filters=planes, hidden=0)
    yield dict(board=19, planes=48, filters=int(rng.integers(9, 13)), hidden=11)


BORDERS = {
    "the paper's input and depth": "(board, planes, hidden) == (19, 48, 11)",
    "no layer between": "hidden == 0",
    "a board that the first filter is wider than": "board < 5",
    "one plane": "planes == 1",
    "a receptive field that is wider than the board": "5 + 2 * hidden > board > 3",
}


def oracle(board, planes, filters, hidden):
    """Padded by hand; the receptive field is seen by which inputs a gradient reaches."""
    import keras
    import numpy as np
    import tensorflow as tf

    def convolution(x, size, number):
        x = keras.layers.ZeroPadding2D(size // 2)(x)
        return keras.layers.Conv2D(number, size)(x)

    x = keras.Input((board, board, planes))
    y = keras.ops.relu(convolution(x, 5, filters))
    for _ in range(hidden):
        y = keras.ops.relu(convolution(y, 3, filters))
    points = keras.layers.Reshape((board * board,))(convolution(y, 1, 1))
    model = keras.Model(x, keras.layers.Reshape((board, board))(keras.ops.softmax(points)))

    line = tf.Variable(np.zeros((1, 4 * hidden + 9, 1)))
    with tf.GradientTape() as tape:
        z = tf.nn.conv1d(line, np.ones((5, 1, 1)), 1, "SAME")
        for _ in range(hidden):
            z = tf.nn.conv1d(z, np.ones((3, 1, 1)), 1, "SAME")
        middle = z[0, 2 * hidden + 4, 0]
    return model, int(np.count_nonzero(tape.gradient(middle, line)))


STEM = dict(
    ja="碁の盤面から次の一手の確率を出す、AlphaGo の方策ネットワークである。5 × 5 の畳み込みのあと\n"
    "に 3 × 3 の畳み込みを hidden 回重ね、最後に 1 × 1 の畳み込みで位置ごとの値にする。盤面の大きさは\n"
    "変わらない。field は、最後の特徴マップの 1 つの値がもつ受容野の、一辺の長さである。",
    en="This is AlphaGo's policy network, which gives the probabilities of the next move. A\n"
    "convolution of 5 × 5 is followed by `hidden` ones of 3 × 3 and by one of 1 × 1; the board\n"
    "keeps its size. `field` is the side of the receptive field of a value in the last feature map.",
)

VARIANTS = {
    "activation-apart": dict(
        right='layers.Conv2D(filters, 5, padding="same", activation="relu")(x)',
        same='layers.ReLU()(layers.Conv2D(filters, (5, 5), 1, "same")(x))',
    ),
    "padded-by-hand": dict(
        right='layers.Conv2D(filters, 3, padding="same", activation="relu")(y)',
        same='layers.Conv2D(filters, 3, activation="relu")(layers.ZeroPadding2D(1)(y))',
    ),
    "at-once": dict(right="field += 3 - 1", same="field = field + 2"),
    "one-vector": dict(
        right="layers.Softmax()(layers.Flatten()(logits))",
        same='layers.Activation("softmax")(layers.Reshape((board * board,))(logits))',
    ),
    "two-axes": dict(
        right="layers.Softmax()(layers.Flatten()(logits))",
        same="layers.Softmax(axis=(1, 2))(logits)",
    ),
}

MISTAKES = {
    "first-not-padded": dict(
        right='layers.Conv2D(filters, 5, padding="same",',
        wrong="layers.Conv2D(filters, 5,",
        ja="パディングがないと、盤面が 4 路ずつ縮む。",
        en="Without padding the board shrinks by 4.",
        exam=False,
    ),
    "first-three": dict(
        right="layers.Conv2D(filters, 5,",
        wrong="layers.Conv2D(filters, 3,",
        ja="最初のフィルタの大きさが、ほかの層と同じになっている。",
        en="The first filters have the size of the others.",
    ),
    "first-linear": dict(
        right='layers.Conv2D(filters, 5, padding="same", activation="relu")',
        wrong='layers.Conv2D(filters, 5, padding="same")',
        ja="最初の畳み込みに活性化関数がない。次の畳み込みとまとめて 1 つの線形な写像になる。",
        en="The first convolution has no activation; with the next it is one linear map.",
    ),
    "hidden-linear": dict(
        right='layers.Conv2D(filters, 3, padding="same", activation="relu")',
        wrong='layers.Conv2D(filters, 3, padding="same")',
        ja="活性化関数がないと、何層重ねても 1 つの線形な写像である。",
        en="Without activations, any number of layers is one linear map.",
    ),
    "hidden-not-padded": dict(
        right='layers.Conv2D(filters, 3, padding="same",',
        wrong="layers.Conv2D(filters, 3,",
        ja="パディングがないと、1 層ごとに盤面が 2 路ずつ縮む。",
        en="Without padding the board shrinks by 2 with every layer.",
    ),
    "always-the-input": dict(
        right='layers.Conv2D(filters, 3, padding="same", activation="relu")(y)',
        wrong='layers.Conv2D(filters, 3, padding="same", activation="relu")(x)',
        ja="前の層の出力ではなく、入力を読んでいる。",
        en="This reads the input and not what the layer before gave.",
    ),
    "pooled": dict(
        right='layers.Conv2D(filters, 3, padding="same", activation="relu")(y)',
        wrong='layers.MaxPooling2D(3, 1, "same")(layers.Conv2D(filters, 3, padding="same", activation="relu")(y))',
        ja="プーリングを加えている。碁では 1 路の違いが大きいので、位置をぼかさない。",
        en="This pools as well; one point makes a difference in Go, and places are not blurred.",
    ),
    "dense": dict(
        right='layers.Conv2D(filters, 3, padding="same", activation="relu")(y)',
        wrong='layers.Dense(filters, activation="relu")(y)',
        ja="点ごとの全結合では、隣の点が見えない。",
        en="A dense layer at each point does not see the points beside it.",
    ),
    "whole-filter": dict(
        right="field += 3 - 1",
        wrong="field += 3",
        ja="フィルタの幅をそのまま足している。真ん中の 1 つは、もう数えてある。",
        en="This adds the whole width of the filter, whose middle is counted already.",
    ),
    "one-side": dict(
        right="field += 3 - 1",
        wrong="field += 1",
        ja="片側にしか広げていない。受容野は両側に広がる。",
        en="This widens one side only; a receptive field grows on both.",
    ),
    "multiplied": dict(
        right="field += 3 - 1",
        wrong="field *= 3",
        ja="ストライドが 1 のとき、受容野は掛け算ではなく足し算で広がる。",
        en="With a stride of 1 a receptive field grows by sums and not by products.",
    ),
    "softmax-per-row": dict(
        right="layers.Softmax()(layers.Flatten()(logits))",
        wrong="layers.Softmax()(layers.Reshape((board, board))(logits))",
        ja="行ごとに和が 1 になっている。盤面全体から一手を選ぶので、全部の点で和をとる。",
        en="The sum is 1 in each row; one move is chosen from the whole board, so all points share it.",
    ),
    "softmax-of-one": dict(
        right="layers.Softmax()(layers.Flatten()(logits))",
        wrong="layers.Flatten()(layers.Softmax()(logits))",
        ja="長さ 1 のチャネルの軸で softmax をとると、どの点も 1 になる。",
        en="Along the axis of the channels, of which there is one, softmax makes every point 1.",
    ),
    "sigmoid": dict(
        right="layers.Softmax()(layers.Flatten()(logits))",
        wrong='layers.Activation("sigmoid")(layers.Flatten()(logits))',
        ja="点ごとに独立な確率になり、和が 1 にならない。",
        en="That gives each point a probability of its own; they do not add up to 1.",
    ),
    "logits": dict(
        right="layers.Softmax()(layers.Flatten()(logits))",
        wrong="layers.Flatten()(logits)",
        ja="確率ではなく、その前の値である。",
        en="These are values before the softmax and no probabilities.",
    ),
    "dense-at-the-end": dict(
        right="layers.Softmax()(layers.Flatten()(logits))",
        wrong='layers.Dense(board * board, activation="softmax")(layers.Flatten()(logits))',
        ja="全結合層が余分にある。位置ごとの値は、1 × 1 の畳み込みがもう出している。",
        en="There is a dense layer too many; the convolution of 1 × 1 has given each point its value.",
    ),
}
