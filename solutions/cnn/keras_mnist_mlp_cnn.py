"""手書き数字を分類する：全結合と CNN

手書き数字を、全結合のモデル（MLP）と CNN で分類する。MLP には one-hot にした
正解を、CNN には整数のままの正解を与え、それぞれに合う損失を選ぶ。

    MLP  入力 (side, side) → 1 列に並べる → 全結合 hidden ユニット、ReLU
         → 全結合 hidden ユニット、ReLU → 全結合 10 ユニット、softmax

    CNN  入力 (side, side, 1) → 畳み込み filters 枚、3×3、ReLU
         → 畳み込み 2 × filters 枚、3×3、ReLU → 最大値プーリング 2×2
         → 1 列に並べる → 全結合 hidden ユニット、ReLU
         → 全結合 10 ユニット、softmax

畳み込みはパディングなし、ストライド 1 である。プーリングは 2 画素ずつずらす。
どの層にもバイアスがあり、Dropout は使わない。

    images     画像。0 から 16 までの整数
    x          images を 16 で割って 0 から 1 の実数にしたもの
    labels     正解。0 から 9 までの整数（ない数字もある）
    one_hot    labels を one-hot にしたもの。列は 10 個
    x_cnn      x に、CNN が求めるチャネルの軸を加えたもの

どちらも Adam（Keras の既定の設定）で、損失は交差エントロピーとする。最後の
2 つの空欄は、mlp.compile と cnn.compile で、評価指標は要らない。与えられた
コードは、乱数 rng で決めた重みから epochs エポック学習させる。

返り値は、one_hot と、MNIST（28×28）に hidden = 512 の MLP、filters = 32,
hidden = 128 の CNN を使うときのパラメータ数 mlp_parameters と cnn_parameters、
2 つのモデルの、エポックごとの損失 mlp_losses と cnn_losses、学習後の確率
mlp_output と cnn_output である。

---
    images, x: (samples, 8, 8)    x_cnn: (samples, 8, 8, 1)
    labels: (samples,)    one_hot, mlp_output, cnn_output: (samples, 10)
    mlp_losses, cnn_losses: (epochs,)

    mlp_parameters = 669,706    cnn_parameters = 1,199,882

---
Handwritten digits: dense layers and a CNN

Sort handwritten digits with a model of dense layers (an MLP) and with a CNN.
The MLP gets one-hot targets, the CNN integers; choose the loss that goes with
each.

    MLP  input (side, side) → flattened → fully connected, `hidden` units, ReLU
         → fully connected, `hidden` units, ReLU
         → fully connected, 10 units, softmax

    CNN  input (side, side, 1) → convolution, `filters` filters, 3×3, ReLU
         → convolution, 2 × `filters` filters, 3×3, ReLU → max pooling 2×2
         → flattened → fully connected, `hidden` units, ReLU
         → fully connected, 10 units, softmax

The convolutions have no padding and stride 1; pooling moves by 2 pixels. All
layers have biases, and there is no dropout.

    images     the images: integers from 0 to 16
    x          images divided by 16: real numbers from 0 to 1
    labels     the targets: integers from 0 to 9 (not all need occur)
    one_hot    labels made one-hot, with 10 columns
    x_cnn      x with the axis for channels that a CNN needs

Both are trained by Adam (as Keras sets it) on the cross-entropy. The last two
blanks are mlp.compile and cnn.compile; no metric is needed. The code given
trains for `epochs` epochs from weights set by rng.

Returned are one_hot; the numbers of parameters for MNIST (28×28),
mlp_parameters of the MLP with hidden = 512 and cnn_parameters of the CNN with
filters = 32 and hidden = 128; the losses of all epochs, mlp_losses and
cnn_losses; and the probabilities after training, mlp_output and cnn_output.
"""

import keras
import numpy as np
from keras import layers


def build_mlp(side, hidden):
    row = layers.Reshape((side * side,))
    first = layers.Dense(hidden, activation="relu")
    second = layers.Dense(hidden, activation="relu")
    output = layers.Dense(10, activation="softmax")  # blank
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    end = layers.Reshape((10,))
    return keras.Sequential([keras.Input((side, side)), row, first, second, output, end])


def build_cnn(side, filters, hidden):
    inputs = keras.Input((side, side, 1))  # blank
    first = layers.Conv2D(filters, 3, activation="relu")
    second = layers.Conv2D(2 * filters, 3, activation="relu")
    pooling = layers.MaxPooling2D(2)  # blank
    flat = layers.Flatten()  # blank
    third = layers.Dense(hidden, activation="relu")
    output = layers.Dense(10, layers.Softmax())
    z = pooling(second(first(inputs)))
    z = output(third(flat(z)))
    return keras.Model(inputs, layers.Reshape((10,))(z))


def train_both(images, labels, filters, hidden, epochs, rng):
    mlp_parameters = build_mlp(28, 512).count_params()
    cnn_parameters = build_cnn(28, 32, 128).count_params()

    x = images / 16
    x_cnn = x[..., np.newaxis]  # blank
    one_hot = keras.utils.to_categorical(labels, 10)  # blank
    mlp = build_mlp(8, hidden)
    cnn = build_cnn(8, filters, hidden)
    mlp.compile(optimizer="adam", loss="categorical_crossentropy")  # blank
    cnn.compile(optimizer="adam", loss="sparse_categorical_crossentropy")  # blank
    one_hot = np.asarray(one_hot, dtype=float)
    for model in (mlp, cnn):
        model.run_eagerly = True  # so little data is faster without building a graph
        model.set_weights(
            [
                (w.ndim > 1) * rng.normal(size=w.shape) / np.sqrt(w[..., 0].size)
                for w in model.get_weights()
            ]
        )
    settings = dict(batch_size=5, epochs=epochs, shuffle=False, verbose=0)
    mlp_losses = mlp.fit(x, one_hot, **settings).history["loss"]
    cnn_losses = cnn.fit(x_cnn, labels, **settings).history["loss"]
    mlp_output = mlp(x)
    cnn_output = cnn(x_cnn)
    return one_hot, mlp_parameters, cnn_parameters, mlp_losses, cnn_losses, mlp_output, cnn_output


# ==== grading ====

SECONDS = 30


def cases(rng):
    import numpy as np

    from grader.datasets import load_arrays

    digits = load_arrays("digits")
    # No 9: the number of classes cannot be read off the labels. Nor can it be counted: another digit is missing.
    [allowed] = np.nonzero((digits["y"] < 9) & (digits["y"] != rng.integers(9)))
    chosen = rng.choice(allowed, size=5 * rng.integers(2, 4), replace=False)
    yield dict(
        images=digits["x"][chosen].astype(np.int64),
        labels=digits["y"][chosen].astype(np.int64),
        filters=int(rng.integers(2, 5)),
        hidden=int(rng.integers(11, 15)),
        epochs=2,
        rng=int(rng.integers(1000)),
    )


BORDERS = {
    "a digit that does not occur, the greatest": "max(labels) < 9",
    "another digit that does not occur": "len(set(labels)) < 9",
    "several mini-batches, all of them full": "len(images) > 5 and len(images) % 5 == 0",
}


def oracle(images, labels, filters, hidden, epochs, rng):
    import keras
    import numpy as np
    import tensorflow as tf
    from keras import layers

    def mlp(side, hidden):
        pixels = z = keras.Input((side, side))
        z = layers.Reshape((side * side,))(z)
        for _ in range(2):
            z = layers.ReLU()(layers.Dense(hidden)(z))
        return keras.Model(pixels, layers.Dense(10)(z))

    def cnn(side, filters, hidden):
        pixels = z = keras.Input((side, side, 1))
        for n in (filters, 2 * filters):
            z = layers.ReLU()(layers.Conv2D(n, (3, 3), padding="valid")(z))
        z = layers.MaxPooling2D(2, strides=2, padding="valid")(z)
        z = layers.Reshape((-1,))(z)
        z = layers.ReLU()(layers.Dense(hidden)(z))
        return keras.Model(pixels, layers.Dense(10)(z))

    counts = mlp(28, 512).count_params(), cnn(28, 32, 128).count_params()
    one_hot = tf.one_hot(labels, 10, dtype=tf.float64).numpy()
    x = images.astype(np.float64) * 0.0625
    losses, outputs = [], []
    for model, pixels in [(mlp(8, hidden), x), (cnn(8, filters, hidden), x[:, :, :, None])]:
        shapes = [tuple(w.shape) for w in model.weights]
        model.set_weights(
            [
                (len(s) > 1) * rng.normal(size=s) / np.sqrt(np.prod(s[:-1], dtype=int))
                for s in shapes
            ]
        )
        optimizer = keras.optimizers.Adam(0.001)
        losses.append([])
        for _ in range(epochs):
            found = []
            for first in range(0, len(x), 5):
                batch = slice(first, first + 5)
                with tf.GradientTape() as tape:
                    scores = model(pixels[batch])
                    each = tf.nn.softmax_cross_entropy_with_logits(one_hot[batch], scores)
                    loss = tf.reduce_mean(each)
                weights = model.trainable_variables
                optimizer.apply(tape.gradient(loss, [w.value for w in weights]), weights)
                found.append(float(loss))
            losses[-1].append(float(np.mean(found)))
        outputs.append(tf.nn.softmax(model(pixels)))
    return one_hot, *counts, *losses, *outputs


STEM = dict(
    ja="手書き数字 images（0 から 16 までの整数）を、全結合のモデル（MLP）と CNN で分類する。MLP には one-hot にした正解を、"
    "CNN には整数のままの正解 labels を与える。CNN のプーリングは最大値で 2 画素ずつずらし、どちらも Adam で学習させる。",
    en="Handwritten digits, images of integers from 0 to 16, are classified by a model of dense layers (MLP) and by a "
    "CNN. The MLP gets one-hot targets, the CNN the integers in labels. The CNN's pooling takes maxima and moves by 2 "
    "pixels; both are trained by Adam.",
)

VARIANTS = {
    "integers": dict(
        right="keras.utils.to_categorical(labels, 10)", same="np.eye(10, dtype=int)[labels]"
    ),
    "identity-rows": dict(
        right="keras.utils.to_categorical(labels, 10)", same="np.eye(10)[labels]"
    ),
    "reshaped": dict(right="x[..., np.newaxis]", same="x.reshape(-1, 8, 8, 1)"),
    "losses-as-objects": dict(
        edits=[
            dict(
                right='loss="categorical_crossentropy"',
                same="loss=keras.losses.CategoricalCrossentropy()",
            ),
            dict(
                right='loss="sparse_categorical_crossentropy"',
                same="loss=keras.losses.SparseCategoricalCrossentropy()",
            ),
        ]
    ),
    "logits": dict(
        edits=[
            dict(
                right='output = layers.Dense(10, activation="softmax")',
                same="output = keras.Sequential([layers.Dense(10), layers.Softmax()])",
            ),
        ]
    ),
}

MISTAKES = {
    "sigmoid-output": dict(
        right='"softmax"',
        wrong='"sigmoid"',
        ja="10 個の sigmoid は足して 1 にならない。1 つだけを選ぶ分類では softmax を使う。",
        en="Ten sigmoids do not add up to 1; where one class is chosen, softmax is used.",
    ),
    "logit-output": dict(
        right=', activation="softmax"',
        wrong="",
        ja="これはロジットで、確率ではない。損失は、from_logits=True と言われないかぎり、確率を受け取るつもりで計算する。",
        en="These are logits, no probabilities; unless told from_logits=True, the loss expects probabilities.",
    ),
    "relu-output": dict(
        right='"softmax"',
        wrong='"relu"',
        ja="ReLU の値は確率にならない。隠れ層の活性化関数である。",
        en="What ReLU gives are no probabilities; it is an activation for hidden layers.",
    ),
    "no-channel": dict(
        right="keras.Input((side, side, 1))",
        wrong="keras.Input((side, side))",
        ja="白黒でも、畳み込みはチャネルの軸を必要とする。バッチの軸は書かない。",
        en="A convolution needs an axis for channels even where images are grey; the batch is not "
        "written.",
    ),
    "flat-input": dict(
        right="keras.Input((side, side, 1))",
        wrong="keras.Input((side * side,))",
        ja="1 列に並べると、どの画素が隣どうしかが失われる。畳み込みには画像のまま渡す。",
        en="Laid out in a row, pixels lose their neighbours; a convolution takes images as they "
        "are.",
    ),
    "channels-first": dict(
        edits=[
            dict(right="keras.Input((side, side, 1))", wrong="keras.Input((1, side, side))"),
            dict(right="x[..., np.newaxis]", wrong="x[:, np.newaxis]"),
        ],
        ja="チャネルを前に置くのは PyTorch の流儀。Keras では最後の軸である。",
        en="Channels first is PyTorch's order; in Keras they are the last axis.",
    ),
    "no-pooling": dict(
        right="layers.MaxPooling2D(2)",
        wrong="layers.Identity()",
        ja="プーリングがない。全結合に入る数が 4 倍になり、重みもそれだけ増える。",
        en="Pooling is missing: four times as many numbers enter the dense layer, with as many "
        "weights.",
    ),
    "average-pooling": dict(
        right="layers.MaxPooling2D(2)",
        wrong="layers.AveragePooling2D(2)",
        ja="平均ではなく、窓の中の最大値を残す。",
        en="What is kept is the maximum of each window, not the mean.",
    ),
    "overlapping": dict(
        right="layers.MaxPooling2D(2)",
        wrong="layers.MaxPooling2D(2, strides=1)",
        ja="1 画素ずつずらすと、画像はほとんど縮まない。",
        en="Moved by one pixel at a time, pooling hardly shrinks the image.",
    ),
    "not-flattened": dict(
        right="layers.Flatten()",
        wrong="layers.Identity()",
        ja="Dense は最後の軸だけに掛かる。1 列に並べないと、位置ごとに別々の予測が出てしまう。",
        en="Dense acts on the last axis only; unless flattened, every position has its own answer.",
    ),
    "axis-in-front": dict(
        right="x[..., np.newaxis]",
        wrong="x[np.newaxis]",
        ja="加わったのは先頭の軸。チャネルは、画像の縦横のあとに置く。",
        en="This adds an axis at the front; channels come after height and width.",
    ),
    "classes-guessed": dict(
        right="keras.utils.to_categorical(labels, 10)",
        wrong="keras.utils.to_categorical(labels)",
        ja="クラスの数を渡さないと、labels の最大の値から決まる。全部の数字があるとは限らない。",
        en="Unless told, it takes the number of classes from the largest label, and not every digit "
        "need occur.",
    ),
    "counted-from-one": dict(
        right="to_categorical(labels, 10)",
        wrong="to_categorical(labels + 1, 10)",
        ja="クラスは 0 から数える。数字の 0 にも自分の列がある。",
        en="Classes are counted from 0; the digit 0 has a column of its own.",
    ),
    "still-integers": dict(
        right="keras.utils.to_categorical(labels, 10)",
        wrong="labels",
        ja="整数のままである。categorical_crossentropy に渡すと、形が合わないというエラーになる。",
        en="These are still integers; categorical_crossentropy refuses them, as shapes do not "
        "agree.",
    ),
    "sparse-for-one-hot": dict(
        right='mlp.compile(optimizer="adam", loss="categorical',
        wrong='mlp.compile(optimizer="adam", loss="sparse_categorical',
        ja="sparse のほうは整数の正解を待つ損失。one-hot の正解とは形が合わない。",
        en="The sparse loss waits for integers; one-hot targets have another shape.",
    ),
    "binary-loss": dict(
        right='mlp.compile(optimizer="adam", loss="categorical',
        wrong='mlp.compile(optimizer="adam", loss="binary',
        ja="これは 10 個の 2 値分類とみなして平均する損失。1 つだけを選ぶ分類ではない。",
        en="This takes the mean over ten yes-or-no questions, instead of choosing one class.",
    ),
    "from-logits": dict(
        right='mlp.compile(optimizer="adam", loss="categorical_crossentropy")',
        wrong='mlp.compile(optimizer="adam", loss=keras.losses.CategoricalCrossentropy(from_logits=True))',
        ja="from_logits=True は、損失の中で softmax を適用する。出力層のものと合わせて 2 度通ることになる。",
        en="With from_logits=True the loss applies a softmax of its own, the second after that of the output.",
    ),
    "squared-error": dict(
        right='mlp.compile(optimizer="adam", loss="categorical_crossentropy")',
        wrong='mlp.compile(optimizer="adam", loss="mse")',
        ja="平均二乗誤差は回帰の損失。softmax と合わせると、大きく外したときほど勾配が消える。",
        en="The mean squared error is for regression; with softmax its gradient vanishes just where "
        "the answer is far off.",
    ),
    "categorical-for-integers": dict(
        right='cnn.compile(optimizer="adam", loss="sparse_categorical',
        wrong='cnn.compile(optimizer="adam", loss="categorical',
        ja="こちらは one-hot の正解を待つ損失。整数のラベルとは形が合わず、エラーになる。",
        en="This loss waits for one-hot targets; integer labels have another shape and are "
        "refused.",
    ),
    "squared-numbers": dict(
        right='loss="sparse_categorical_crossentropy"',
        wrong='loss="mse"',
        ja="クラスの番号は量ではない。番号との差を縮めても、分類にはならない。",
        en="The number of a class is no quantity; coming closer to it does not classify.",
    ),
    "sgd": dict(
        right='cnn.compile(optimizer="adam"',
        wrong='cnn.compile(optimizer="sgd"',
        ja="SGD は全部の重みに同じ学習率を使う。ここで求められているのは Adam。",
        en="SGD uses one learning rate for all weights; Adam is asked for.",
    ),
}
