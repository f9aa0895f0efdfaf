"""Fashion-MNIST を分類する CNN

28×28 の白黒画像を 10 種類に分類する CNN を作って学習させる。空欄は、画像の
前処理、モデルの層、コンパイルである。

images と labels は整数で、labels はそのまま使い、one-hot にはしない。x は、
images の値を、0 が 0、255 が 1 になるように実数に直し、示した形にしたものである
（真っ白な画素のない画像もある）。

    入力 (28, 28, 1)
    → 畳み込み 16 枚、3×3、ReLU → 最大値プーリング 2×2
    → 畳み込み 32 枚、3×3、ReLU → 最大値プーリング 2×2
    → 1 列に並べる → 全結合 128 ユニット、ReLU
    → 全結合 10 ユニット、softmax

畳み込みはパディングなし、ストライド 1 で、バイアスがある。プーリングは
2 画素ずつずらし、余った端は捨てる。軸の順は NHWC（チャネルが最後）である。

最適化は Adam（Keras の既定の設定）、損失は交差エントロピー、評価指標は正解率
（名前は "accuracy"）とする。loss には損失を入れ、最後の空欄で model.compile に
渡す。与えられたコードは、乱数 rng で決めた重みから epochs エポック学習させる。

返り値は、前処理した x、パラメータ数 parameters、エポックごとの損失 losses と
正解率 accuracies、学習後の確率 probabilities である。

---
    images: (samples, 28, 28)    0 ≤ images ≤ 255
    x: (samples, 28, 28, 1)      0 ≤ x ≤ 1
    labels: (samples,)           0 ≤ labels ≤ 9

    losses, accuracies: (epochs,)    probabilities: (samples, 10)
    parameters = 108,618

---
A CNN for Fashion-MNIST

Build and train a CNN that sorts grey images of 28×28 pixels into 10 classes.
The blanks are preparing the images, the layers, and compiling.

images and labels are integers; labels stay as they are and are not made
one-hot. x is images made real numbers, so that 0 stays 0 and 255 becomes 1, in
the shape given (there may be no pixel that is fully white).

    input (28, 28, 1)
    → convolution, 16 filters, 3×3, ReLU → max pooling 2×2
    → convolution, 32 filters, 3×3, ReLU → max pooling 2×2
    → flattened → fully connected, 128 units, ReLU
    → fully connected, 10 units, softmax

The convolutions have no padding, stride 1, and biases. Pooling moves by 2
pixels and drops what is left over at the edge. The axes are NHWC: channels come
last.

The optimizer is Adam (as Keras sets it), the loss the cross-entropy, the metric
accuracy (named "accuracy"). loss is the loss, which the last blank passes to
model.compile. The code given trains for `epochs` epochs from weights set by
rng.

Returned are the prepared x, the number of parameters (parameters), the losses
and accuracies of all epochs, and the probabilities after training.
"""

import keras
import numpy as np
from keras import layers


def prepare(images):
    x = images.reshape(-1, 28, 28, 1) / 255  # blank
    return x


def build_model():
    inputs = keras.Input((28, 28, 1))  # blank
    first = layers.Conv2D(16, 3, activation="relu")  # blank
    second = layers.Conv2D(32, 3, activation="relu")  # blank
    flat = layers.Flatten()  # blank
    hidden = layers.Dense(128, activation="relu")
    output = layers.Dense(10, activation="softmax")  # blank
    z = layers.MaxPooling2D(2)(first(inputs))
    z = layers.MaxPooling2D(2)(second(z))
    z = output(hidden(flat(z)))
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    model = keras.Model(inputs, layers.Reshape((10,))(z))
    loss = "sparse_categorical_crossentropy"  # blank
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])  # blank
    return model


def train(images, labels, epochs, rng):
    x = prepare(images)
    model = build_model()
    model.run_eagerly = True  # so little data is faster without building a graph
    parameters = model.count_params()
    model.set_weights(
        [0.8 * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size) for w in model.get_weights()]
    )
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = model(x)
    return x, parameters, losses, accuracies, probabilities


# ==== grading ====

SECONDS = 30


def cases(rng):
    import numpy as np

    from grader.datasets import load_arrays

    digits = load_arrays("digits")
    chosen = rng.choice(len(digits["y"]), size=4 * rng.integers(2, 4), replace=False)
    large = np.kron(digits["x"][chosen], np.ones((3, 3), dtype=np.uint8)) * 13
    images = np.pad(large.astype(np.int64), ((0, 0), (2, 2), (2, 2)))
    # Something in every pixel: no two neighbours are equal, so that no maximum is tied.
    images += rng.integers(0, 16, size=images.shape)
    yield dict(
        images=images,
        labels=digits["y"][chosen].astype(np.int64),
        epochs=int(rng.integers(3, 5)),
        rng=int(rng.integers(1000)),
    )


BORDERS = {
    "no pixel that is fully white": "images.max() < 255",
    "several mini-batches, all of them full": "len(images) > 4 and len(images) % 4 == 0",
    "several classes": "len(set(labels)) > 2",
}


def oracle(images, labels, epochs, rng):
    import keras
    import numpy as np
    import tensorflow as tf

    shapes = [
        (3, 3, 1, 16),
        (16,),
        (3, 3, 16, 32),
        (32,),
        (800, 128),
        (128,),
        (128, 10),
        (10,),
    ]
    start = [0.8 * rng.normal(size=s) / np.sqrt(np.prod(s[:-1], dtype=int)) for s in shapes]
    weights = [keras.Variable(w, dtype="float64") for w in start]

    def logits(x):
        for kernel, bias in [weights[:2], weights[2:4]]:
            x = tf.nn.relu(tf.nn.conv2d(x, kernel.value, 1, "VALID") + bias)
            x = tf.nn.max_pool2d(x, 2, 2, "VALID")
        x = tf.nn.relu(tf.reshape(x, (len(x), -1)) @ weights[4].value + weights[5])
        return x @ weights[6].value + weights[7]

    # Keras's Rescaling would round 1/255 to single precision.
    x = tf.cast(images[..., None], tf.float64) / 255
    optimizer = keras.optimizers.Adam()
    losses, accuracies = [], []
    for _ in range(epochs):
        found, right = [], []
        for first in range(0, len(x), 4):
            batch = slice(first, first + 4)
            with tf.GradientTape() as tape:
                scores = logits(x[batch])
                loss = tf.nn.sparse_softmax_cross_entropy_with_logits(labels[batch], scores)
                loss = tf.reduce_mean(loss)
            found.append(float(loss))
            right.append(float(np.mean(np.argmax(scores, axis=1) == labels[batch])))
            gradients = tape.gradient(loss, [w.value for w in weights])
            optimizer.apply(gradients, weights)
        losses.append(float(np.mean(found)))
        accuracies.append(float(np.mean(right)))
    parameters = sum(int(np.prod(w.shape)) for w in weights)
    return x, parameters, losses, accuracies, tf.nn.softmax(logits(x))


STEM = dict(
    ja="28×28 の白黒画像 images（0 から 255 までの整数）を 10 種類に分類する CNN を作って、Adam で学習させる。x は images を、"
    "255 が 1 になる実数に直したものである。畳み込みは 3×3、パディングなしで、2 度目の枚数は 1 度目の 2 倍の 32 である。"
    "labels は整数のまま使う。",
    en="This builds a CNN that sorts grey images of 28×28 pixels, integers from 0 to 255, into 10 classes, and trains "
    "it by Adam. x is images made real numbers, in which 255 becomes 1. Convolutions are 3×3 without padding; the second "
    "has 32 filters, twice as many as the first. labels stay integers.",
)

VARIANTS = {
    "new-axis": dict(
        right="images.reshape(-1, 28, 28, 1) / 255", same="images[..., np.newaxis] / 255.0"
    ),
    "spelled-out": dict(
        edits=[
            dict(
                right='loss = "sparse_categorical_crossentropy"',
                same="loss = keras.losses.SparseCategoricalCrossentropy(from_logits=False)",
            ),
            dict(right='optimizer="adam"', same="optimizer=keras.optimizers.Adam(0.001)"),
        ]
    ),
    "kernel-as-a-pair": dict(
        right='layers.Conv2D(32, 3, activation="relu")',
        same='layers.Conv2D(32, (3, 3), strides=1, padding="valid", activation="relu")',
    ),
}

MISTAKES = {
    "unscaled": dict(
        right=" / 255",
        wrong=" * 1.0",
        ja="0 から 255 のままでは入力が大きすぎ、勾配も出力も極端になる。",
        en="From 0 to 255 the input is too large, and outputs and gradients become extreme.",
    ),
    "whole-division": dict(
        right=" / 255",
        wrong=" // 255",
        ja="整数の割り算では、真っ白な画素のほかはすべて 0 になる。",
        en="Whole-number division leaves 0 everywhere but in pixels that are fully white.",
    ),
    "divided-by-the-largest": dict(
        right=" / 255",
        wrong=" / images.max()",
        ja="手元の画像の最大値で割ると、同じ明るさの画素が、画像の集まりごとに違う値になる。",
        en="Divided by the largest value at hand, a pixel of the same brightness differs from one set of images to "
        "another.",
    ),
    "divided-by-256": dict(
        right=" / 255",
        wrong=" / 256",
        ja="値は 256 通りあるが、最大は 255。これでは 1 に届かない。",
        en="There are 256 values, but the largest is 255; this never reaches 1.",
    ),
    "channels-first": dict(
        edits=[
            dict(right="reshape(-1, 28, 28, 1)", wrong="reshape(-1, 1, 28, 28)"),
            dict(right="keras.Input((28, 28, 1))", wrong="keras.Input((1, 28, 28))"),
        ],
        ja="チャネルを前に置くのは PyTorch の流儀。Keras には高さ 1、チャネル 28 の画像に見える。",
        en="Channels first is PyTorch's order; Keras sees images of height 1 with 28 channels.",
    ),
    "no-channel": dict(
        right="keras.Input((28, 28, 1))",
        wrong="keras.Input((28, 28))",
        ja="白黒でも、畳み込みはチャネルの軸を必要とする。",
        en="A convolution needs an axis for channels even where the images are grey.",
    ),
    "padded": dict(
        right="layers.Conv2D(16, 3,",
        wrong='layers.Conv2D(16, 3, padding="same",',
        ja="周りを埋めると 28×28 のまま残り、全結合に入る数が増える。ここではパディングなし。",
        en="Padding keeps 28×28, and more numbers reach the dense layer; there is none here.",
    ),
    "linear-convolution": dict(
        right='layers.Conv2D(16, 3, activation="relu")',
        wrong="layers.Conv2D(16, 3)",
        ja="Conv2D の活性化関数は、何も渡さなければ恒等関数である。",
        en="Unless one is passed, Conv2D's activation is the identity.",
    ),
    "five-by-five": dict(
        right="layers.Conv2D(16, 3,",
        wrong="layers.Conv2D(16, 5,",
        ja="2 番目の引数はフィルタの一辺。5 にすると画像が 24×24 まで縮む。",
        en="The second argument is the side of a filter; 5 shrinks the image to 24×24.",
    ),
    "sixteen-again": dict(
        right="layers.Conv2D(32",
        wrong="layers.Conv2D(16",
        ja="画像が小さくなるのに合わせて、2 段目ではフィルタの枚数を 2 倍にする。",
        en="As the image gets smaller, the second stage has twice as many filters.",
    ),
    "not-flattened": dict(
        right="layers.Flatten()",
        wrong="layers.Identity()",
        ja="Dense は最後の軸だけに掛かる。1 列に並べないと、位置ごとに別々の予測が出てしまう。",
        en="Dense acts on the last axis only; unless flattened, every position has its own answer.",
    ),
    "averaged-instead": dict(
        right="layers.Flatten()",
        wrong="layers.GlobalAveragePooling2D()",
        ja="位置について平均すると、全結合に入るのはチャネルの数だけになる。ここでは全部を並べる。",
        en="Averaged over positions, only one number per channel is left; here all are laid out.",
    ),
    "sigmoid-output": dict(
        right='"softmax"',
        wrong='"sigmoid"',
        ja="10 個の sigmoid は足して 1 にならない。1 つだけを選ぶ分類では softmax を使う。",
        en="Ten sigmoids do not add up to 1; where one class is chosen, softmax is used.",
    ),
    "logits": dict(
        right=', activation="softmax"',
        wrong="",
        ja="これはロジットで、確率ではない。損失は、from_logits=True と言われないかぎり、確率を受け取るつもりで計算する。",
        en="These are logits, no probabilities; unless told from_logits=True, the loss expects probabilities.",
    ),
    "one-hot-loss": dict(
        right='"sparse_categorical_crossentropy"',
        wrong='"categorical_crossentropy"',
        ja="こちらは one-hot の正解を待つ損失。整数のラベルとは形が合わない。",
        en="This loss waits for one-hot targets; integer labels have another shape.",
    ),
    "from-logits": dict(
        right='"sparse_categorical_crossentropy"',
        wrong="keras.losses.SparseCategoricalCrossentropy(from_logits=True)",
        ja="from_logits=True は、損失の中で softmax を適用する。出力層のものと合わせて 2 度通ることになる。",
        en="With from_logits=True the loss applies a softmax of its own, the second after that of the output.",
    ),
    "squared-error": dict(
        right='"sparse_categorical_crossentropy"',
        wrong='"mse"',
        ja="クラスの番号は量ではない。番号との差を縮めても、分類にはならない。",
        en="The number of a class is no quantity; coming closer to it does not classify.",
    ),
    "sgd": dict(
        right='"adam"',
        wrong='"sgd"',
        ja="SGD は全部の重みに同じ学習率を使う。ここで求められているのは Adam。",
        en="SGD uses one learning rate for all weights; Adam is asked for.",
    ),
    "no-metric": dict(
        right=', metrics=["accuracy"]',
        wrong="",
        ja="history に残るのは、損失のほかは compile に渡した評価指標だけである。渡さなければ accuracy はない。",
        en="Besides the loss, the history holds only the metrics passed to compile; without one there is no accuracy.",
    ),
}
