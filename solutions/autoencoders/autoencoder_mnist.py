"""Keras で学習するオートエンコーダ

手書き数字の画像 images を、1 層ずつのエンコーダとデコーダで符号に縮め、復元す
る。MNIST の画像と 32 次元の符号なら、784-32-784 のモデルになる。

    x           画像を 1 行に並べ、画素の値 0 から 255 を 0 から 1 にしたもの
    encode      符号を出力する全結合層。code ユニットで、活性化関数は ReLU
    decode      画像を復元する全結合層。活性化関数は sigmoid
    compile     損失は画素ごとの 2 値交差エントロピー、最適化は SGD（学習率
                rate）
    fit         epochs エポック。ミニバッチの大きさは 8（最後だけは小さくてよ
                い）で、並べ替えない

labels は画像の数字で、使う必要があるとは限らない。weights は重みの初期値であ
る。losses はエポックごとの損失、codes と restored は、学習後のモデルによる x の
符号と復元である。

採点では、同じ重みから始め、同じ順に `train_on_batch` で 1 回ずつ更新した Keras
のモデルの値と比べる。

---
    images: (samples, height, width)    labels: (samples,)
    x, restored: (samples, height · width)    codes: (samples, code)
    losses: (epochs,)    rate: scalar
    weights: [(height · width, code), (code,),
              (code, height · width), (height · width,)]

---
An autoencoder trained in Keras

Pictures of handwritten digits, `images`, are shrunk to codes and restored by an
encoder and a decoder of one layer each. For the pictures of MNIST and codes of
32 values the model would be 784-32-784.

    x           the pictures, each in one row, with pixels not from 0 to 255 but
                from 0 to 1
    encode      the dense layer that puts out the code: `code` units and ReLU
    decode      the dense layer that restores the picture, with a sigmoid
    compile     the optimizer is SGD with the learning rate `rate`, the loss the
                binary cross-entropy of each pixel
    fit         `epochs` epochs, with mini-batches of 8, of which the last may
                be smaller, and without shuffling

labels holds the digits of the pictures; it need not be of use. weights is the
initial weights. losses is the loss of each epoch; codes and restored are what
the trained model makes of x.

Grading compares with a Keras model that is updated by `train_on_batch`, one
mini-batch after another, from the same weights in the same order.
"""

import keras
from keras import layers


def train_autoencoder(images, labels, code, weights, rate, epochs):
    x = images.reshape(len(images), -1) / 255  # blank
    encode = layers.Dense(code, activation="relu")  # blank
    decode = layers.Dense(x.shape[1], activation="sigmoid")  # blank
    inputs = keras.Input(x.shape[1:])
    encoder = keras.Model(inputs, encode(inputs))
    model = keras.Model(inputs, decode(encoder.output))
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(rate), loss="binary_crossentropy")  # blank
    model.run_eagerly = True  # so little data is faster without building a graph
    run = model.fit(x, x, batch_size=8, epochs=epochs, shuffle=False, verbose=0)  # blank
    losses = run.history["loss"]
    codes = keras.ops.convert_to_numpy(encoder(x))
    restored = keras.ops.convert_to_numpy(model(x))
    return losses, codes, restored


# ==== grading ====

SECONDS = 30


def cases(rng):
    import numpy as np

    from grader.datasets import load_arrays

    yield dict(
        images=np.array([[[51, 204]]], dtype=np.uint8),
        labels=np.array([1]),
        code=1,
        weights=[np.array([[1.0], [0.5]]), np.array([0.5]), np.array([[1.0, -1.0]]), np.zeros(2)],
        rate=float(rng.choice([0.5, 1.0, 2.0])),
        epochs=1,
    )
    digits = load_arrays("digits")
    for remainder in (0, int(rng.integers(2, 8))):
        height, width = (int(n) for n in rng.choice([6, 7, 8], size=2, replace=False))
        rows = rng.choice(len(digits["x"]), size=16 + remainder, replace=False)
        pixels = digits["x"][:, 8 - height :, :width].reshape(-1, height * width) / 16
        # The start is not bad: a pair of units for each principal axis, one for either direction.
        mean = pixels.mean(axis=0)
        pairs = int(rng.integers(4, 7))
        axes = np.linalg.eigh(np.cov(pixels.T))[1][:, ::-1][:, :pairs]
        axes = np.concatenate([axes, -axes], axis=1)
        kernel = axes + rng.normal(scale=0.03, size=axes.shape)
        weights = [kernel, -mean @ axes + 0.05, 6 * axes.T, 6 * mean - 3]
        images = np.uint8(pixels[rows].reshape(-1, height, width) * 250)
        yield dict(
            images=images,
            labels=digits["y"][rows].astype(int),
            code=2 * pairs,
            weights=weights,
            rate=float(rng.uniform(0.5, 1.5)),
            epochs=3 if remainder else 2,
        )


BORDERS = {
    "a last mini-batch that is smaller": "len(images) > 8 and len(images) % 8 > 0",
    "mini-batches that are all whole": "len(images) % 8 == 0",
    "one picture": "len(images) == 1",
    "pictures that are not square": "images.shape[1] != images.shape[2]",
    "no pixel is 255": "images.max() < 255",
    "several epochs": "epochs > 1",
}


def oracle(images, labels, code, weights, rate, epochs):
    import keras
    import numpy as np

    pixels = images[0].size
    x = np.stack([image.ravel() for image in images]) / 255.0
    model = keras.Sequential(
        [
            keras.Input((pixels,)),
            keras.layers.Dense(code),
            keras.layers.ReLU(),
            keras.layers.Dense(pixels),
        ]
    )
    model.set_weights(weights)
    loss = keras.losses.BinaryCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(rate), loss, run_eagerly=True)
    losses = np.zeros(epochs)
    for epoch in range(epochs):
        for first in range(0, len(x), 8):
            batch = x[first : first + 8]
            model.reset_metrics()
            losses[epoch] += model.train_on_batch(batch, batch) * len(batch) / len(x)
    kernel, bias = model.get_weights()[:2]
    codes = keras.ops.relu(keras.ops.matmul(x, kernel) + bias)
    return losses, codes, keras.ops.sigmoid(model(x))


def plot(case, outputs):
    """Pictures over what is restored of them."""
    from matplotlib.figure import Figure

    images = case["images"]
    restored = outputs["restored"].reshape(images.shape)
    columns = min(8, len(images))
    figure = Figure(figsize=(1 + columns, 2.8), layout="constrained")
    axes = figure.subplots(2, columns, squeeze=False)
    for row, name, shown, top in zip(
        axes, ("images", "restored"), (images, restored), (255, 1), strict=True
    ):
        row[0].set_title(name, loc="left")
        for place, image in zip(row, shown, strict=False):
            place.imshow(image, cmap="gray", vmin=0, vmax=top)
            place.set_axis_off()
    return figure


STEM = dict(
    ja="手書き数字の画像 images（画素は 0 から 255）を、ReLU の全結合層で code 個の値に縮め、sigmoid の全結合層で\n"
    "復元するモデルを学習する関数である。labels は画像の数字である。学習は学習率 rate の SGD で、ミニバッチは 8 枚、\n"
    "損失は画素ごとの 2 値交差エントロピーである。",
    en="The function trains a model that shrinks pictures of handwritten digits (pixels from 0 to 255) to\n"
    "`code` values by a dense layer with ReLU and restores them by one with a sigmoid. labels holds the\n"
    "digits. Training is by SGD of learning rate `rate`, in mini-batches of 8, with the binary\n"
    "cross-entropy of each pixel.",
)

VARIANTS = {
    "flattened": dict(
        right="images.reshape(len(images), -1) / 255",
        same="images.reshape(-1, images[0].size).astype(float) / 255",
    ),
    "loss-object": dict(
        right='"binary_crossentropy"', same="keras.losses.BinaryCrossentropy(from_logits=False)"
    ),
    "function": dict(
        right='layers.Dense(code, activation="relu")',
        same="layers.Dense(code, activation=keras.activations.relu)",
    ),
}

MISTAKES = {
    "not-scaled": dict(
        right=" / 255",
        wrong="",
        ja="画素が 0 から 255 のままである。sigmoid の出力では届かず、交差エントロピーの目標にもならない。",
        en="Pixels are still 0 to 255: no sigmoid reaches them, and cross-entropy cannot have them as targets.",
    ),
    "scaled-by-256": dict(
        right=" / 255",
        wrong=" / 256",
        ja="最も明るい画素が 1 にならない。値は 0 から 255 である。",
        en="The brightest pixel would not be 1; values go from 0 to 255.",
    ),
    "own-maximum": dict(
        right=" / 255",
        wrong=" / images.max()",
        ja="与えられた画像の最大値で割っている。同じ画素の値が、一緒に渡した画像によって変わってしまう。",
        en="This divides by the maximum of these pictures: the same pixel would depend on what else is given.",
    ),
    "halved": dict(
        right=" / 255",
        wrong=" / 127.5 - 1",
        ja="−1 から 1 になっている。sigmoid の出力は 0 から 1 である。",
        en="This goes from −1 to 1; what a sigmoid puts out goes from 0 to 1.",
    ),
    "columns-first": dict(
        right="images.reshape(len(images), -1)",
        wrong="images.transpose(0, 2, 1).reshape(len(images), -1)",
        exam=False,
        ja="画素が列の順に並んでいる。重みの初期値は行の順のものである。",
        en="Pixels stand column by column; the initial weights are for rows.",
    ),
    "linear-code": dict(
        right=', activation="relu"',
        wrong="",
        ja="活性化関数がないと、符号は画素の線形な射影になる。",
        en="Without its activation the code is a linear projection of the pixels.",
    ),
    "sigmoid-code": dict(
        right='"relu"',
        wrong='"sigmoid"',
        ja="値を 0 から 1 に収める必要があるのは、画素に戻すほうの層である。",
        en="It is the layer that returns to pixels whose values have to lie from 0 to 1.",
    ),
    "no-bottleneck": dict(
        right="layers.Dense(code,",
        wrong="layers.Dense(x.shape[1],",
        ja="符号が入力と同じ大きさである。縮めなければ、写すだけで済んでしまう。",
        en="The code is as large as the input; where nothing is shrunk, copying is enough.",
    ),
    "softmax-pixels": dict(
        right='"sigmoid"',
        wrong='"softmax"',
        ja="softmax では画素の値の和が 1 になる。画素は 1 つを選ぶものではなく、それぞれ 0 から 1 の値をとる。",
        en="With a softmax all pixels add up to 1; they are not alternatives, and each has a value from 0 to 1.",
    ),
    "relu-pixels": dict(
        right='"sigmoid"',
        wrong='"relu"',
        ja="ReLU には上限がなく、1 を超える値は確率として扱えない。",
        en="ReLU has no upper bound, and what exceeds 1 is no probability.",
    ),
    "linear-pixels": dict(
        right=', activation="sigmoid"',
        wrong="",
        ja="出力がロジットのままだが、損失は確率を受け取るものとして計算される。",
        en="The outputs are logits, but the loss takes them for probabilities.",
    ),
    "squared-error": dict(
        right='"binary_crossentropy"',
        wrong='"mean_squared_error"',
        ja="二乗誤差でも学習はできるが、指定された損失ではなく、勾配も違う。",
        en="Squared errors could be trained on, but they are not the loss asked for, and have other gradients.",
    ),
    "one-of-the-pixels": dict(
        right='"binary_crossentropy"',
        wrong='"categorical_crossentropy"',
        ja="多クラスの交差エントロピーは、画素のうち 1 つだけが正解であるかのように扱う。",
        en="The cross-entropy of many classes acts as if one of the pixels were the right answer.",
    ),
    "labels": dict(
        right="model.fit(x, x,",
        wrong="model.fit(x, labels,",
        ja="目標がラベルになっている。オートエンコーダは教師なし学習で、入力を復元する。",
        en="The targets are labels; an autoencoder learns unsupervised, and restores its input.",
    ),
    "inverted": dict(
        right="model.fit(x, x,",
        wrong="model.fit(x, 1 - x,",
        ja="明暗の逆の画像を目標にしている。",
        en="The targets are the pictures with light and dark exchanged.",
    ),
    "blank-target": dict(
        right="model.fit(x, x,",
        wrong="model.fit(x, 0 * x,",
        ja="目標が 0 の画像になっている。「教師なし」は目標がないという意味ではない。",
        en="The target is an empty picture; unsupervised does not mean that there is no target.",
    ),
    "default-batches": dict(
        right="batch_size=8, ",
        wrong="",
        ja="バッチサイズの既定は 32 で、更新の回数が減る。",
        en="A batch is 32 unless told otherwise, which makes fewer updates.",
    ),
    "one-epoch": dict(
        right="epochs=epochs, ",
        wrong="",
        ja="epochs の既定は 1 である。",
        en="epochs is 1 unless given.",
    ),
    "shuffled": dict(
        right="shuffle=False",
        wrong="shuffle=True",
        exam=False,
        ja="並べ替えると、更新の順が毎回変わる。",
        en="Shuffled, the order of the updates is another each time.",
    ),
}
