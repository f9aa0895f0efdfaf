"""重みを共有するシャムネットワーク

2 枚の画像が同一人物かを判定する、シャムネットワークの Keras モデルを返せ。入
力は、平坦化した画像 first, second の順で、長さはどちらも pixels である。

    枝      全結合 hidden ユニット（ReLU、名前 "hidden"）→ 全結合 units ユニッ
            ト（活性化関数なし、名前 "code"）→ L2 正規化
    apart   2 つの枝の出力の差の、要素ごとの絶対値
    出力    全結合 1 ユニット（sigmoid、名前 "same"）で、apart から同一人物の
            確率を求める

2 つの枝は重みを共有する。どの全結合層にもバイアスがある。重みは層の名前で対
応をとるので、名前は引用符の中のとおりに付ける。2 値の交差エントロピーを損
失、学習率 rate の SGD を最適化手法としてコンパイルする。

---
    first, second: (batch, pixels)    apart: (batch, units)
    model: [first, second] → (batch, 1)

---
A siamese network with shared weights

Return the Keras model of a siamese network that judges whether two images show
the same person. Its inputs are the flattened images `first` and `second`, in
this order, both of length `pixels`.

    branch    fully connected, `hidden` units, ReLU, named "hidden" → fully
              connected, `units` units, no activation, named "code" → L2
              normalisation
    apart     the absolute differences of what the two branches give, element
              by element
    output    fully connected, 1 unit, sigmoid, named "same": the probability
              of the same person, from `apart`

The two branches share their weights. All dense layers have biases. Weights are
matched by the names of layers, so use those in quotes. Compile with binary
cross-entropy as the loss and SGD with the learning rate `rate`.
"""

import keras
from keras import layers


def siamese_shared(pixels, hidden, units, rate):
    first, second = keras.Input((pixels,)), keras.Input((pixels,))
    wide = layers.Dense(hidden, activation="relu", name="hidden")  # blank
    narrow = layers.Dense(units, name="code")  # blank
    normalise = layers.UnitNormalization()
    codes = [normalise(narrow(wide(image))) for image in (first, second)]  # blank
    apart = keras.ops.abs(codes[0] - codes[1])  # blank
    same = layers.Dense(1, activation="sigmoid", name="same")(apart)  # blank
    model = keras.Model([first, second], same)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss="binary_crossentropy")
    return model


# ==== grading ====

SECONDS = 30


def cases(rng):
    for least in (2, 5):
        pixels, hidden, units = (int(n) for n in least + rng.choice(6, size=3, replace=False))
        yield dict(pixels=pixels, hidden=hidden, units=units, rate=float(rng.uniform(0.1, 0.5)))


BORDERS = {
    "units that differ from hidden": "units != hidden",
    "an input of another length": "pixels != units",
}


def oracle(pixels, hidden, units, rate):
    """One branch for both images, which it reads as a batch of twice as many."""
    import keras
    from keras import ops

    first, second = keras.Input((pixels,)), keras.Input((pixels,))
    both = keras.layers.Concatenate(axis=1)([first, second])
    images = keras.layers.Reshape((2, pixels))(both)
    inner = ops.relu(keras.layers.Dense(hidden, name="hidden")(images))
    codes = ops.normalize(keras.layers.Dense(units, name="code")(inner), axis=-1)
    apart = ops.absolute(codes[:, 0] - codes[:, 1])
    same = ops.sigmoid(keras.layers.Dense(1, name="same")(apart))
    model = keras.Model([first, second], same)
    model.compile(optimizer=keras.optimizers.SGD(rate), loss=keras.losses.BinaryCrossentropy())
    return model


STEM = dict(
    ja="2 枚の画像が同一人物かを判定するシャムネットワークを作る。枝は 2 つの全結合層と L2 正規化からなり、その\n"
    "出力の違いから、同一人物の確率を求める。",
    en="This makes a siamese network that judges whether two images show the same person. A branch has two dense\n"
    "layers and an L2 normalisation; the probability follows from how its outputs differ.",
)

VARIANTS = {
    "activation-apart": dict(
        edits=[
            dict(
                right='layers.Dense(hidden, activation="relu", name="hidden")',
                same='layers.Dense(hidden, name="hidden")',
            ),
            dict(right="narrow(wide(image))", same="narrow(keras.ops.relu(wide(image)))"),
        ],
    ),
    "one-by-one": dict(
        right="[normalise(narrow(wide(image))) for image in (first, second)]",
        same="normalise(narrow(wide(first))), normalise(narrow(wide(second)))",
    ),
    "subtracted": dict(
        right="keras.ops.abs(codes[0] - codes[1])",
        same="keras.ops.abs(layers.Subtract()(list(codes)))",
    ),
    "other-way-round": dict(
        right="keras.ops.abs(codes[0] - codes[1])", same="keras.ops.abs(codes[1] - codes[0])"
    ),
}

MISTAKES = {
    "linear-hidden": dict(
        right='layers.Dense(hidden, activation="relu", name="hidden")',
        wrong='layers.Dense(hidden, name="hidden")',
        ja="活性化関数がないと、2 つの全結合層は 1 つの線形な写像と同じになる。",
        en="Without an activation the two dense layers are one linear map.",
    ),
    "sigmoid-hidden": dict(
        right='layers.Dense(hidden, activation="relu", name="hidden")',
        wrong='layers.Dense(hidden, activation="sigmoid", name="hidden")',
        ja="隠れ層の活性化関数が sigmoid になっている。",
        en="The activation of the hidden layer is a sigmoid here.",
    ),
    "exchanged-sizes": dict(
        edits=[
            dict(right="layers.Dense(hidden,", wrong="layers.Dense(units,"),
            dict(right="layers.Dense(units,", wrong="layers.Dense(hidden,"),
        ],
        ja="2 つの層のユニット数が入れ替わっている。",
        en="The sizes of the two layers are exchanged.",
    ),
    "activated-code": dict(
        right='layers.Dense(units, name="code")',
        wrong='layers.Dense(units, activation="relu", name="code")',
        ja="埋め込みに ReLU を通すと、負の値がなくなり、向きの半分が使えない。",
        en="Through a ReLU embeddings have no negative values, and lose half of all directions.",
    ),
    "no-bias": dict(
        right='layers.Dense(units, name="code")',
        wrong='layers.Dense(units, use_bias=False, name="code")',
        ja="バイアスがない。",
        en="There is no bias.",
    ),
    "two-towers": dict(
        right="[normalise(narrow(wide(image))) for image in (first, second)]",
        wrong='[normalise(layers.Dense(units, name=f"code_{n}")(layers.Dense(hidden, activation="relu", name=f"hidden_{n}")(image))) for n, image in enumerate((first, second))]',
        ja="枝ごとに別の層を作ったので、重みが共有されない。同じ画像でも、枝によって埋め込みが変わる。",
        en="Each branch has layers of its own, and no weights are shared: one image has two embeddings.",
    ),
    "half-shared": dict(
        right="[normalise(narrow(wide(image))) for image in (first, second)]",
        wrong='[normalise(layers.Dense(units, name=f"code_{n}")(wide(image))) for n, image in enumerate((first, second))]',
        ja="2 つ目の全結合層が、枝ごとに別になっている。",
        en="The second dense layer is another one in each branch.",
    ),
    "not-normalised": dict(
        right="[normalise(narrow(wide(image))) for image in (first, second)]",
        wrong="[narrow(wide(image)) for image in (first, second)]",
        ja="L2 正規化がない。埋め込みの長さが、違いの大きさを左右する。",
        en="Without the normalisation lengths of embeddings decide how far apart they are.",
    ),
    "normalised-too-early": dict(
        right="normalise(narrow(wide(image)))",
        wrong="narrow(normalise(wide(image)))",
        ja="隠れ層の出力を正規化している。正規化するのは、枝の最後である。",
        en="This normalises the hidden layer; it is at the end of a branch that lengths become 1.",
    ),
    "one-image-twice": dict(
        right="for image in (first, second)",
        wrong="for image in (first, first)",
        ja="どちらの枝も同じ画像を読んでいる。差はいつも 0 になる。",
        en="Both branches read the same image: the difference is always 0.",
    ),
    "signed": dict(
        right="keras.ops.abs(codes[0] - codes[1])",
        wrong="codes[0] - codes[1]",
        ja="差に符号が残っているので、2 枚の順を入れ替えると判定が変わる。",
        en="With its sign the difference, and so the verdict, changes when the two images change places.",
    ),
    "squared": dict(
        right="keras.ops.abs(codes[0] - codes[1])",
        wrong="keras.ops.square(codes[0] - codes[1])",
        ja="差を 2 乗している。",
        en="These are squared differences.",
    ),
    "product": dict(
        right="keras.ops.abs(codes[0] - codes[1])",
        wrong="codes[0] * codes[1]",
        ja="要素ごとの積は、足せばコサイン類似度になる。求めるのは差である。",
        en="Products, added up, are the cosine similarity; wanted are differences.",
    ),
    "concatenated": dict(
        right="keras.ops.abs(codes[0] - codes[1])",
        wrong="keras.ops.concatenate(codes, axis=-1)",
        ja="連結すると、2 枚の順によって判定が変わる。入力の長さも 2 倍になる。",
        en="Concatenated, the two images are not treated alike, and there are twice as many inputs.",
    ),
    "one-distance": dict(
        right="keras.ops.abs(codes[0] - codes[1])",
        wrong="keras.ops.norm(codes[0] - codes[1], axis=-1, keepdims=True)",
        ja="1 つの距離にまとめると、どの次元の違いを重く見るかを学習できない。",
        en="As one distance it leaves nothing to learn about which dimensions matter.",
    ),
    "linear-output": dict(
        right='layers.Dense(1, activation="sigmoid", name="same")',
        wrong='layers.Dense(1, name="same")',
        ja="sigmoid がないので、確率にならない。",
        en="Without the sigmoid this is no probability.",
    ),
    "softmax-of-one": dict(
        right='layers.Dense(1, activation="sigmoid", name="same")',
        wrong='layers.Dense(1, activation="softmax", name="same")',
        ja="1 ユニットの softmax は、いつも 1 である。",
        en="A softmax over one unit is always 1.",
    ),
    "two-classes": dict(
        right='layers.Dense(1, activation="sigmoid", name="same")',
        wrong='layers.Dense(2, activation="softmax", name="same")',
        ja="2 クラスの softmax になっている。出力は、同一人物の確率 1 つである。",
        en="This is a softmax of two classes; the output is one probability.",
    ),
}
