"""DQN のネットワーク

画面から行動価値を近似する、DQN の CNN を Keras のモデルとして返せ。さらに、全結
合層に入る前の特徴マップの一辺の長さ map_side と、それを 1 列に並べた値の個数
flat とを、モデルを作らずに計算で求め、model, map_side, flat の順に返せ。

入力は side × side の画面を、続けて frames 枚、チャネルの軸に重ねたものである。
論文の DQN では、84 × 84 の画面が 4 枚である。層は、順に次のとおりである。

    畳み込み    フィルタ 32 個、8 × 8、ストライド 4
    畳み込み    フィルタ 64 個、4 × 4、ストライド 2
    畳み込み    フィルタ 64 個、3 × 3、ストライド 1
    全結合      units 個。論文では 512
    出力        全結合。行動ごとの価値

パディングはなく、端の余りは使わない。プーリングもない。活性化関数は、出力のほか
は ReLU である。行動価値は、負にも 1 より大きくもなる。どの層にも名前を付けず、
バイアスは付ける。コンパイルはしない。

---
    model: (batch, side, side, frames) → (batch, actions)
    map_side, flat: scalar, integer

---
The network of DQN

Return DQN's CNN, which approximates action values from the screen, as a Keras
model. Compute also, without building the model, `map_side`, the side of the
feature maps that go into the dense layers, and `flat`, how many values they
have in a row. Return model, map_side and flat, in this order.

The input is `frames` screens of side × side that follow each other, stacked
along the axis of the channels; in the paper's DQN 4 of 84 × 84. The layers are,
in this order:

    convolution    32 filters, 8 × 8, stride 4
    convolution    64 filters, 4 × 4, stride 2
    convolution    64 filters, 3 × 3, stride 1
    dense          `units` units; in the paper 512
    output         dense, the value of each action

Nothing is padded, and what is left over at an edge is not used. There is no
pooling. All layers but the output have ReLU. Action values may be negative, or
greater than 1. Layers have no names, and all have biases. Do not compile.
"""

import keras
from keras import layers


def build_dqn(side, frames, units, actions):
    model = keras.Sequential([keras.Input((side, side, frames))])  # blank
    map_side = side
    for filters, size, stride in ((32, 8, 4), (64, 4, 2), (64, 3, 1)):
        model.add(layers.Conv2D(filters, size, strides=stride, activation="relu"))  # blank
        map_side = (map_side - size) // stride + 1  # blank
    flat = map_side**2 * filters  # blank
    model.add(layers.Flatten())
    model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(actions))  # blank
    return model, map_side, flat


# ==== grading ====

SECONDS = 60


def cases(rng):
    yield dict(side=36, frames=1, units=2, actions=3)
    # Something is left over in the first convolution, or in the second.
    side, other = (int(size) for size in 36 + rng.choice([3, 5, 6, 7, 9], size=2, replace=False))
    frames, units = (int(size) for size in rng.choice(range(2, 7), size=2, replace=False))
    yield dict(side=side, frames=frames, units=units, actions=units + 3)
    yield dict(side=other, frames=units, units=frames + 1, actions=2)
    yield dict(side=84, frames=4, units=512, actions=int(rng.choice([4, 6, 18])))


BORDERS = {
    "the paper's input": "(side, frames, units) == (84, 4, 512)",
    "maps of one value": "side < 44",
    "one screen": "frames == 1",
    "a remainder": "(side - 8) % 4 != 0",
    "several screens": "frames > 1 and side < 84",
}


def oracle(side, frames, units, actions):
    import keras

    x = keras.Input((side, side, frames))
    first = keras.layers.Conv2D(32, (8, 8), (4, 4), padding="valid")(x)
    second = keras.layers.Conv2D(64, (4, 4), (2, 2))(keras.ops.relu(first))
    third = keras.layers.Conv2D(64, (3, 3))(keras.ops.relu(second))
    row = keras.layers.Reshape((-1,))(keras.ops.relu(third))
    hidden = keras.ops.relu(keras.layers.Dense(units)(row))
    model = keras.Model(x, keras.layers.Dense(actions, activation="linear")(hidden))
    return model, third.shape[1], row.shape[1]


STEM = dict(
    ja="画面を frames 枚重ねた入力から行動価値を近似する、DQN の CNN を作る。畳み込みは順にフィルタ 32\n"
    "個の 8 × 8（ストライド 4）、64 個の 4 × 4（2）、64 個の 3 × 3（1）で、パディングはない。map_side は\n"
    "最後の特徴マップの一辺、flat はその値の個数である。",
    en="This builds DQN's CNN, which approximates action values from `frames` screens. Its\n"
    "convolutions have 32 filters of 8 × 8 (stride 4), 64 of 4 × 4 (2) and 64 of 3 × 3 (1), without\n"
    "padding. map_side is the side of the last feature maps, and flat the number of their values.",
)

VARIANTS = {
    "input-by-name": dict(
        right="keras.Sequential([keras.Input((side, side, frames))])",
        same="keras.Sequential([layers.InputLayer(shape=(side, side, frames))])",
    ),
    "activation-apart": dict(
        right='model.add(layers.Conv2D(filters, size, strides=stride, activation="relu"))',
        same='model.add(layers.Conv2D(filters, (size, size), stride, "valid")); model.add(layers.ReLU())',
    ),
    "last-place": dict(
        right="(map_side - size) // stride + 1", same="len(range(0, map_side - size + 1, stride))"
    ),
    "product": dict(right="map_side**2 * filters", same="filters * map_side * map_side"),
    "linear": dict(
        right="layers.Dense(actions)", same='layers.Dense(actions, activation="linear")'
    ),
}

MISTAKES = {
    "channels-first": dict(
        right="keras.Input((side, side, frames))",
        wrong="keras.Input((frames, side, side))",
        ja="Keras ではチャネルの軸が最後である。画面の枚数が縦の大きさとして扱われる。",
        en="Keras has the channels last; here the number of screens is taken for a height.",
    ),
    "one-screen": dict(
        right="keras.Input((side, side, frames))",
        wrong="keras.Input((side, side, 1))",
        ja="1 枚だけでは、ボールの動く向きが分からない。",
        en="One screen does not show which way a ball moves.",
    ),
    "padded": dict(
        right="layers.Conv2D(filters, size, strides=stride,",
        wrong='layers.Conv2D(filters, size, strides=stride, padding="same",',
        ja="パディングがあると特徴マップが大きくなり、全結合層の重みが増える。",
        en="With padding the feature maps are larger, and the dense layer has more weights.",
    ),
    "exchanged": dict(
        right="layers.Conv2D(filters, size, strides=stride,",
        wrong="layers.Conv2D(filters, stride, strides=size,",
        ja="フィルタの大きさとストライドが逆である。フィルタより広い幅で進み、画素を飛ばす。",
        en="Size and stride are exchanged: filters move farther than they are wide and skip pixels.",
    ),
    "linear": dict(
        right='strides=stride, activation="relu"',
        wrong="strides=stride",
        ja="活性化関数がないと、重ねた畳み込みは 1 つの線形な写像と変わらない。",
        en="Without activations, convolutions in a row are one linear map.",
    ),
    "pooling-for-stride": dict(
        right='layers.Conv2D(filters, size, strides=stride, activation="relu")',
        wrong='layers.Conv2D(filters, size, activation="relu")); model.add(layers.MaxPooling2D(stride)',
        ja="プーリングで縮めている。DQN はストライドで縮め、物の位置を捨てない。",
        en="Pooling does the shrinking here; DQN has strides, and keeps the places of things.",
        exam=False,
    ),
    "without-one": dict(
        right="(map_side - size) // stride + 1",
        wrong="(map_side - size) // stride",
        ja="フィルタの最初の位置を数えていない。",
        en="The first position of the filter is not counted.",
    ),
    "as-if-padded": dict(
        right="(map_side - size) // stride + 1",
        wrong="-(-map_side // stride)",
        ja='パディング "same" のときの大きさである。',
        en='That is the size with "same" padding.',
    ),
    "rounded-up": dict(
        right="(map_side - size) // stride + 1",
        wrong="-((size - map_side) // stride) + 1",
        ja="余りを切り上げている。フィルタが端からはみ出す位置は使わない。",
        en="The remainder is rounded up; positions at which a filter would stick out are not used.",
    ),
    "one-added-first": dict(
        right="(map_side - size) // stride + 1",
        wrong="(map_side - size + 1) // stride",
        ja="1 を足してから割っている。ストライド 1 でしか正しくない。",
        en="The one is added before dividing, which is right for a stride of 1 only.",
    ),
    "not-whole": dict(
        right="(map_side - size) // stride + 1",
        wrong="(map_side - size) / stride + 1",
        ja="割り切れないと整数にならない。",
        en="Where there is a remainder this is no whole number.",
    ),
    "one-map": dict(
        right="map_side**2 * filters",
        wrong="map_side**2",
        ja="特徴マップ 1 枚の値の個数である。フィルタの数だけある。",
        en="That is one feature map; there is one for each filter.",
    ),
    "side-not-squared": dict(
        right="map_side**2 * filters",
        wrong="map_side * filters",
        ja="縦と横のどちらかを数えていない。",
        en="Height or width is not counted.",
    ),
    "averaged-maps": dict(
        right="map_side**2 * filters",
        wrong="filters",
        ja="GAP を通したときの個数である。ここでは位置も残す。",
        en="That is after global average pooling; here places are kept.",
    ),
    "with-screens": dict(
        right="map_side**2 * filters",
        wrong="map_side**2 * filters * frames",
        ja="画面の枚数は、最初の畳み込みで足し合わされてなくなる。",
        en="The first convolution sums over the screens; they are no more.",
    ),
    "softmax": dict(
        right="layers.Dense(actions)",
        wrong='layers.Dense(actions, activation="softmax")',
        ja="行動価値は確率ではない。和は 1 にならず、負にもなる。",
        en="Action values are no probabilities: they do not add up to 1 and may be negative.",
    ),
    "relu-output": dict(
        right="layers.Dense(actions)",
        wrong='layers.Dense(actions, activation="relu")',
        ja="負の価値を表せない。",
        en="It cannot give negative values.",
    ),
    "tanh-output": dict(
        right="layers.Dense(actions)",
        wrong='layers.Dense(actions, activation="tanh")',
        ja="1 を超える価値を表せない。",
        en="It cannot give values above 1.",
    ),
    "one-output": dict(
        right="layers.Dense(actions)",
        wrong="layers.Dense(1)",
        ja="出力が 1 つでは状態価値である。DQN は、すべての行動の価値を一度に出す。",
        en="With one output that is a state value; DQN gives the values of all actions at once.",
    ),
}
