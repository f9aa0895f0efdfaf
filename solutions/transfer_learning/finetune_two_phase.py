"""2 段階のファインチューニング

学習済みの特徴抽出部に新しい出力層を付けたモデルを、2 段階で学習する。それぞれの
段階の後の、モデルの重みのリスト first と second を、この順に返せ。

    第 1 段階    特徴抽出部をすべて固定し、出力層だけを学習する。学習率は
                 first_rate
    第 2 段階    特徴抽出部の出力に近い側も学習する。特徴抽出部の層
                 backbone.layers のうち、先頭の fixed 個は固定したままにする。
                 それ以外でも、バッチ正規化の層は固定したままとし、移動平均も
                 変えない。出力層の学習も続ける。学習率は second_rate

どちらの段階も、最適化は SGD、損失は交差エントロピーで、images の順のまま、1 エ
ポック学習する。バッチサイズは batch_size で、最後のバッチは小さいことがある。与
えられた関数 learn は、モデルを 1 エポック学習させる。labels は 0 以上の整数のラ
ベルである。

与えられた関数 build_model は、特徴抽出部と、それに出力層（softmax）を付けたモデ
ルを作り、重み weights を入れる。backbone.layers には、入力の層や ReLU も含まれ
る。

---
    images: (samples, height, width, channels)    labels: (samples,)
    fixed, batch_size: int    first_rate, second_rate: float
    weights, first, second: list

---
Fine-tuning in two phases

A model made of a trained backbone and a new output layer is trained in two
phases. Return the lists of the model's weights after each phase, `first` and
`second`, in this order.

    phase 1    all of the backbone is frozen, and the output layer alone is
               learned, with learning rate first_rate
    phase 2    the side of the backbone near the output is learned, too. Of its
               layers, backbone.layers, the first `fixed` stay frozen; of the
               others, too, batch normalisations stay frozen, their moving
               averages included. The output layer is learned on. The learning
               rate is second_rate

In both phases the optimizer is SGD and the loss the cross-entropy; there is one
epoch, in the order of images. Batches have the size batch_size, and the last
one may be smaller. The function given, learn, trains a model for one epoch.
labels are integers from 0 on.

The function given, build_model, makes the backbone and the model, which has an
output layer (softmax) on it, and puts in `weights`. Among backbone.layers are
the input layer and ReLU, too.
"""

import keras
from keras import layers


def build_model(weights):
    (_, _, channels, filters), classes = weights[0].shape, len(weights[-1])
    x = inputs = keras.Input((None, None, channels))
    x = layers.Conv2D(filters, 3)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    x = layers.Conv2D(weights[6].shape[-1], 2)(x)
    x = layers.ReLU()(layers.BatchNormalization()(x))
    backbone = keras.Model(inputs, layers.GlobalAveragePooling2D()(x))
    x = inputs = keras.Input((None, None, channels))
    model = keras.Model(inputs, layers.Dense(classes, activation="softmax")(backbone(x)))
    model.set_weights(weights)
    return backbone, model


def learn(model, images, labels, batch_size):
    model.run_eagerly = True  # so little data is faster without building a graph
    model.fit(images, labels, batch_size, epochs=1, shuffle=False, verbose=0)


def finetune_two_phase(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    loss = "sparse_categorical_crossentropy"
    backbone, model = build_model(weights)
    backbone.trainable = False  # blank
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    first = model.get_weights()
    backbone.trainable = True  # blank
    for number, layer in enumerate(backbone.layers):
        if number < fixed or isinstance(layer, layers.BatchNormalization):  # blank
            layer.trainable = False
    model.compile(keras.optimizers.SGD(second_rate), loss)  # blank
    learn(model, images, labels, batch_size)
    second = model.get_weights()
    return first, second


# ==== grading ====

SECONDS = 60


def cases(rng):
    import numpy as np

    def draw(sizes, fixed, batch_size):
        samples, height, width, channels, filters, last, classes = (int(size) for size in sizes)

        def norm(size):
            scales = rng.uniform(0.5, 2, size=(2, size))
            return [scales[0], rng.normal(size=size), rng.normal(size=size), scales[1]]

        # Features near 1, which do not saturate softmax, and in each convolution a filter that ReLU does not silence:
        # there is something to learn.
        kernels = [
            rng.normal(size=(3, 3, channels, filters)) / (6 * channels**0.5),
            rng.normal(size=(2, 2, filters, last)) / (2 * filters**0.5),
        ]
        for kernel in kernels:
            kernel[..., 0] = np.abs(kernel[..., 0])
        return dict(
            images=rng.normal(1, 2, size=(samples, height, width, channels)),
            labels=np.concatenate([[classes - 1], rng.integers(classes, size=samples - 1)]),
            weights=[
                kernels[0],
                rng.normal(size=filters),
                *norm(filters),
                kernels[1],
                rng.normal(size=last),
                *norm(last),
                rng.normal(size=(last, classes)) / 4,
                rng.normal(size=classes),
            ],
            fixed=fixed,
            batch_size=batch_size,
            first_rate=float(rng.uniform(0.2, 0.4)),
            second_rate=float(rng.uniform(0.05, 0.1)),
        )

    # Layers 1 and 4 are convolutions, 2 and 5 normalisations.
    sizes = rng.permutation(3)
    channels, filters = 1 + rng.permutation(3)[:2]
    yield draw([2, 4 + sizes[0], 4 + sizes[1], 1, 2, 2, 2], 5, 2)
    samples = 4 + sizes[0]
    yield draw([samples, 4 + sizes[1], 5 + sizes[2], channels, 3, 4, 3], 4, 3 + (samples == 6))
    yield draw([3, 5 + sizes[2], 4 + sizes[0], filters, 4, 3, 3 + sizes[1]], 1, 3)


BORDERS = {
    "a last batch that is smaller": "len(images) % batch_size",
    "batches of one size": "len(images) % batch_size == 0",
    "a part of the convolutions that stays": "fixed == 4",
    "no convolution that stays": "fixed == 1",
    "all convolutions stay": "fixed == 5",
    "different rates": "first_rate > 1.5 * second_rate",
}


def oracle(images, labels, weights, fixed, batch_size, first_rate, second_rate):
    import tensorflow as tf

    values = [tf.Variable(weight) for weight in weights]

    def scores(x):
        for start in (0, 6):
            kernel, bias, gamma, beta, mean, variance = values[start : start + 6]
            x = tf.nn.conv2d(x, kernel, strides=1, padding="VALID") + bias
            x = tf.nn.relu(tf.nn.batch_normalization(x, mean, variance, beta, gamma, 1e-3))
        return tf.reduce_mean(x, axis=(1, 2)) @ values[12] + values[13]

    def phase(learned, rate):
        for start in range(0, len(images), batch_size):
            x, t = images[start : start + batch_size], labels[start : start + batch_size]
            with tf.GradientTape() as tape:
                losses = tf.nn.sparse_softmax_cross_entropy_with_logits(t, scores(x))
                loss = tf.reduce_mean(losses)
            steps = tape.gradient(loss, learned)
            for value, step in zip(learned, steps, strict=True):
                value.assign_sub(rate * step)
        return [value.numpy() for value in values]

    first = phase(values[12:], first_rate)
    convolutions = {1: values[0:2], 4: values[6:8]}
    free = [value for place, pair in convolutions.items() if place >= fixed for value in pair]
    return first, phase([*free, *values[12:]], second_rate)


STEM = dict(
    ja="学習済みの特徴抽出部 backbone に新しい出力層を付けたモデルを、2 段階で学習する。第 2 段階では、特徴抽出部\n"
    "の層のうち先頭の fixed 個とバッチ正規化の層を固定したまま、出力に近い側も学習する。",
    en="A model of a trained backbone and a new output layer is trained in two phases. In the second the\n"
    "side of the backbone near the output is learned, too, while its first layers, `fixed` in number, and\n"
    "its batch normalisations stay frozen.",
)

VARIANTS = {
    "layer-by-layer": dict(
        edits=[
            dict(
                right="backbone.trainable = False",
                same="[setattr(layer, 'trainable', False) for layer in backbone.layers]",
            ),
            dict(
                right="backbone.trainable = True",
                same="[setattr(layer, 'trainable', True) for layer in backbone.layers]",
            ),
        ],
    ),
    "all-layers": dict(
        right="backbone.trainable = True",
        same="[setattr(layer, 'trainable', True) for layer in (backbone, *backbone.layers)]",
    ),
    "sliced": dict(right="number < fixed", same="layer in backbone.layers[:fixed]"),
    "keyword": dict(
        right="keras.optimizers.SGD(second_rate), loss",
        same="optimizer=keras.optimizers.SGD(learning_rate=second_rate), loss=loss",
    ),
}

MISTAKES = {
    "nothing-frozen": dict(
        right="backbone.trainable = False",
        wrong="backbone.trainable = True",
        ja="第 1 段階から全体を学習している。乱数の出力層から来る大きな勾配が、学習済みの特徴を壊す。",
        en="All is learned from the start: large gradients of a random output layer spoil the features.",
    ),
    "model-frozen": dict(
        right="backbone.trainable = False",
        wrong="model.trainable = False",
        ja="出力層まで固定され、第 1 段階では何も学習されない。",
        en="The output layer is frozen, too, and nothing is learned in phase 1.",
    ),
    "norm-left": dict(
        right="backbone.trainable = False",
        wrong="[setattr(x, 'trainable', isinstance(x, layers.BatchNormalization)) for x in backbone.layers]",
        ja="第 1 段階でバッチ正規化が固定されていない。γ と β が学習され、移動平均も変わる。",
        en="In phase 1 batch normalisation is not frozen: γ and β are learned, and moving averages change.",
    ),
    "still-frozen": dict(
        right="backbone.trainable = True",
        wrong="backbone.trainable = False",
        ja="固定が解かれておらず、第 2 段階でも出力層しか学習されない。層を 1 つずつ固定したなら、解くのも 1 つずつである。",
        en="Nothing is released: in phase 2, too, the output layer alone is learned. Layers frozen one by one are released one by one.",
    ),
    "norm-released": dict(
        right="number < fixed or isinstance(layer, layers.BatchNormalization)",
        wrong="number < fixed",
        ja="バッチ正規化の固定まで解いている。小さなバッチの統計量で、移動平均が乱れる。",
        en="Batch normalisation is released, too: statistics of small batches disturb its moving averages.",
    ),
    "norm-alone": dict(
        right="number < fixed or isinstance(layer, layers.BatchNormalization)",
        wrong="isinstance(layer, layers.BatchNormalization)",
        ja="入力に近い層まで学習している。そこにあるのは、課題によらない特徴である。",
        en="Layers near the input are learned, too; what they hold hardly depends on the task.",
    ),
    "both-needed": dict(
        right="number < fixed or isinstance(layer, layers.BatchNormalization)",
        wrong="number < fixed and isinstance(layer, layers.BatchNormalization)",
        ja="先頭の側のバッチ正規化しか固定されない。どちらか一方に当てはまる層を固定する。",
        en="Only normalisations among the first layers stay frozen; either is reason enough.",
    ),
    "one-too-many": dict(
        right="number < fixed",
        wrong="number <= fixed",
        ja="fixed + 1 個を固定している。番号は 0 から始まる。",
        en="fixed + 1 layers stay frozen: numbers start at 0.",
    ),
    "input-not-counted": dict(
        right="number < fixed",
        wrong="number + 1 < fixed",
        ja="1 つ少ない。backbone.layers の 0 番目は入力の層で、それも数える。",
        en="That is one too few: number 0 of backbone.layers is the input layer, which counts.",
    ),
    "far-side": dict(
        right="number < fixed",
        wrong="number >= fixed",
        ja="出力に近い側を固定している。課題に特化した特徴は、出力に近い側にある。",
        en="The side near the output stays frozen; it is there that features are special to a task.",
    ),
    "first-rate-again": dict(
        right="keras.optimizers.SGD(second_rate)",
        wrong="keras.optimizers.SGD(first_rate)",
        ja="第 1 段階の学習率のままである。学習済みの重みは、小さな学習率で少しずつ変える。",
        en="That is the rate of phase 1; weights learned before are changed little by little, with a small one.",
    ),
    "not-compiled-again": dict(
        right="model.compile(keras.optimizers.SGD(second_rate), loss)",
        wrong="model.optimizer.learning_rate = second_rate",
        ja="コンパイルし直していない。最適化の対象は、前にコンパイルしてから学習した重みのままである。",
        en="It is not compiled again: the optimizer knows only the weights that were learned before.",
    ),
    "default-rate": dict(
        right="keras.optimizers.SGD(second_rate)",
        wrong='"sgd"',
        ja="文字列で指定すると、学習率は既定の 0.01 になる。",
        en="Given as a string, it has the learning rate that is its default, 0.01.",
    ),
    "adam": dict(
        right="keras.optimizers.SGD(second_rate)",
        wrong="keras.optimizers.Adam(second_rate)",
        ja="最適化が Adam になっている。どちらの段階も SGD である。",
        en="This is Adam; in both phases it is SGD.",
        exam=False,
    ),
}
