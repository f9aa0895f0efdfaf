"""特徴抽出部の固定

学習済みの CNN（特徴抽出部）に新しい出力層を付け、出力層だけを 1 回更新する。学
習するパラメータの数 trainable、学習しない数 frozen、更新した後の重みのリスト
after、更新した後の images についての出力 probabilities を、この順に返せ。

与えられた関数 build_backbone が、filters 個のフィルタの畳み込みと units 個のユ
ニットの全結合層をもつ特徴抽出部を作る。特徴抽出部はすべて固定する。学習時にも、
その中のバッチ正規化は推論のふるまいをし、移動平均も変わらないようにする。出力層
は、バイアスのある全結合層で、classes 個のクラスの確率を出す。更新は、交差エント
ロピーを損失とする学習率 rate の SGD である。

weights は、特徴抽出部、出力層の順に並べた重みで、与えられたコードがモデルに入れ
る。trainable と frozen は、重みの配列の数ではなく、その要素の数である。バッチ
正規化の移動平均と移動分散は、frozen に数える。labels は 0 以上 classes 未満の整
数である。

---
    images: (samples, height, width, channels)    labels: (samples,)
    trainable, frozen: int    weights, after: list    rate > 0
    probabilities: (samples, classes)

---
Freezing a backbone

A trained CNN, the backbone, gets a new output layer, which alone is updated
once. Return `trainable`, the number of parameters that are learned, `frozen`,
the number of those that are not, `after`, the list of weights after the update,
and `probabilities`, what the model then gives for images, in this order.

The function given, build_backbone, makes the backbone, with a convolution of
`filters` filters and a dense layer of `units` units. All of it is frozen. In
training, too, batch normalisations inside of it behave as at inference, and
their moving averages do not change. The output layer is a dense layer with
biases that gives the probabilities of `classes` classes. It is updated by SGD
with learning rate `rate`; the loss is the cross-entropy.

`weights` are those of the backbone and then of the output layer; the code given
puts them into the model. trainable and frozen count elements, not arrays;
moving means and variances of the batch normalisations count as frozen. labels
are integers from 0 to classes − 1.
"""

import keras
import numpy as np
from keras import layers


def build_backbone(input_shape, filters, units):
    """Convolution, batch normalisation, ReLU, pooling; a dense layer, batch normalisation, ReLU."""
    x = inputs = keras.Input(input_shape)
    x = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(filters, 3)(x)))
    x = layers.Dense(units)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(inputs, layers.ReLU()(layers.BatchNormalization()(x)))


def freeze_backbone(images, labels, classes, filters, units, weights, rate):
    backbone = build_backbone(images.shape[1:], filters, units)
    backbone.trainable = False  # blank
    inputs = keras.Input(images.shape[1:])
    outputs = layers.Dense(classes, activation="softmax")(backbone(inputs))  # blank
    model = keras.Model(inputs, outputs)
    model.set_weights(weights)
    trainable = sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)  # blank
    frozen = model.count_params() - trainable  # blank
    model.compile(keras.optimizers.SGD(rate), "sparse_categorical_crossentropy")  # blank
    model.run_eagerly = True  # so little data is faster without building a graph
    model.train_on_batch(images, labels)
    after, probabilities = model.get_weights(), model(images)
    return trainable, frozen, after, probabilities


# ==== grading ====

SECONDS = 30


def cases(rng):
    import numpy as np

    def draw(samples, height, width, channels, classes, filters, units):
        def norm(size):
            scales = rng.uniform(0.5, 2, size=(2, size))
            return [scales[0], rng.normal(size=size), rng.normal(size=size), scales[1]]

        return dict(
            images=rng.normal(1, 2, size=(samples, height, width, channels)),
            labels=np.concatenate([[classes - 1], rng.integers(classes, size=samples - 1)]),
            classes=classes,
            filters=filters,
            units=units,
            weights=[
                rng.normal(size=(3, 3, channels, filters)),
                rng.normal(size=filters),
                *norm(filters),
                rng.normal(size=(filters, units)),
                rng.normal(size=units),
                *norm(units),
                rng.normal(size=(units, classes)),
                rng.normal(size=classes),
            ],
            rate=float(rng.uniform(0.1, 0.4)),
        )

    yield draw(2, 3, 3, 1, 2, 1, 2)
    for least in (2, 3):
        sizes = [int(size) for size in rng.permutation(5)]
        samples, height, width, filters, units = (least + 1 + size for size in sizes)
        channels = int(rng.integers(1, 4))
        yield draw(samples, height, width, channels, 5 - least, filters, units)


BORDERS = {
    "two classes": "classes == 2",
    "several classes": "classes > 2",
    "filters and units that differ": "filters != units",
    "moving averages that are not those of the batch": "np.any(np.abs(weights[4]) > 0.1)",
}


def oracle(images, labels, classes, filters, units, weights, rate):
    import numpy as np
    import tensorflow as tf

    *fixed, kernel, bias = weights

    def normalised(x, gamma, beta, mean, variance):
        return tf.nn.batch_normalization(x, mean, variance, beta, gamma, 1e-3)

    x = tf.nn.conv2d(images, fixed[0], strides=1, padding="VALID") + fixed[1]
    x = tf.reduce_mean(tf.nn.relu(normalised(x, *fixed[2:6])), axis=(1, 2))
    features = tf.nn.relu(normalised(x @ fixed[6] + fixed[7], *fixed[8:]))
    head = [tf.Variable(kernel), tf.Variable(bias)]
    with tf.GradientTape() as tape:
        scores = features @ head[0] + head[1]
        losses = tf.nn.sparse_softmax_cross_entropy_with_logits(labels, scores)
        loss = tf.reduce_mean(losses)
    steps = tape.gradient(loss, head)
    head = [(weight - rate * step).numpy() for weight, step in zip(head, steps, strict=True)]
    trainable = (units + 1) * classes
    frozen = sum(np.size(weight) for weight in fixed)
    probabilities = tf.nn.softmax(features @ head[0] + head[1])
    return trainable, frozen, [*fixed, *head], probabilities


STEM = dict(
    ja="学習済みの特徴抽出部（バッチ正規化を含む CNN）に、classes 個のクラスの新しい出力層を付け、出力層だけを\n"
    "1 回更新する。学習するパラメータの数と、学習しない数も求める。",
    en="A trained backbone, a CNN with batch normalisation, gets a new output layer for some classes, which\n"
    "alone is updated once. The numbers of parameters that are learned and that are not are counted, too.",
)

VARIANTS = {
    "layer-by-layer": dict(
        right="backbone.trainable = False",
        same="[setattr(layer, 'trainable', False) for layer in backbone.layers]",
    ),
    "inference": dict(right="backbone(inputs)", same="backbone(inputs, training=False)"),
    "activation-apart": dict(
        right='layers.Dense(classes, activation="softmax")(backbone(inputs))',
        same="layers.Softmax()(layers.Dense(classes)(backbone(inputs)))",
    ),
    "by-size": dict(
        right="int(np.prod(weight.shape)) for weight in model.trainable_weights",
        same="keras.ops.size(weight) for weight in model.trainable_variables",
    ),
    "counted": dict(right="model.count_params() - trainable", same="backbone.count_params()"),
    "summed": dict(
        right="model.count_params() - trainable",
        same="sum(int(np.prod(weight.shape)) for weight in model.non_trainable_weights)",
    ),
    "keyword": dict(
        right="keras.optimizers.SGD(rate)", same="keras.optimizers.SGD(learning_rate=rate)"
    ),
}

MISTAKES = {
    "not-frozen": dict(
        right="backbone.trainable = False",
        wrong="backbone.trainable = True",
        ja="特徴抽出部も学習され、バッチ正規化の移動平均も変わる。これはファインチューニングである。",
        en="The backbone is learned, too, and the moving averages change; this is fine-tuning.",
    ),
    "norm-left": dict(
        right="backbone.trainable = False",
        wrong="[setattr(x, 'trainable', 'norm' in x.name) for x in backbone.layers]",
        ja="バッチ正規化が固定されていない。バッチの統計量で正規化され、移動平均も新しいデータで変わる。",
        en="Batch normalisation is not frozen: it uses the statistics of the batch, and its averages change.",
    ),
    "norm-alone": dict(
        right="backbone.trainable = False",
        wrong="[setattr(x, 'trainable', 'norm' not in x.name) for x in backbone.layers]",
        ja="バッチ正規化だけが固定されていて、畳み込みと全結合層の重みは学習される。",
        en="Only batch normalisation is frozen; the other weights of the backbone are learned.",
    ),
    "first-alone": dict(
        right="backbone.trainable = False",
        wrong="backbone.layers[1].trainable = False",
        ja="最初の畳み込みだけを固定している。特徴抽出部のすべてを固定する。",
        en="Only the first convolution is frozen; all of the backbone is to be.",
    ),
    "head-frozen": dict(
        right='activation="softmax")',
        wrong='activation="softmax", trainable=False)',
        ja="新しい出力層まで固定され、学習する重みがなくなる。",
        en="The new output layer is frozen, too: nothing is left to learn.",
    ),
    "sigmoid": dict(
        right='"softmax"',
        wrong='"sigmoid"',
        ja="クラスごとに独立な確率で、和が 1 にならない。クラスは 1 つに決まる。",
        en="Each class has a probability of its own, and they do not sum to 1; a sample has one class.",
    ),
    "one-unit": dict(
        right="layers.Dense(classes,",
        wrong="layers.Dense(1,",
        ja="ユニットが 1 つでは、クラスごとの確率にならず、重みの形も合わない。",
        en="One unit gives no probability for each class, and the weights do not fit.",
        exam=False,
    ),
    "arrays-counted": dict(
        right="sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)",
        wrong="len(model.trainable_weights)",
        ja="重みの配列の数を数えている。数えるのは、その要素である。",
        en="This counts arrays; it is their elements that are parameters.",
    ),
    "all-counted": dict(
        right="model.trainable_weights",
        wrong="model.weights",
        ja="固定した重みまで数えている。",
        en="Frozen weights are counted, too.",
    ),
    "no-bias-counted": dict(
        right="sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)",
        wrong="units * classes",
        ja="出力層のバイアスを数えていない。",
        en="The biases of the output layer are not counted.",
    ),
    "summed-shapes": dict(
        right="np.prod(weight.shape)",
        wrong="np.sum(weight.shape)",
        ja="形の数を足している。要素の数は、形の数の積である。",
        en="The numbers of a shape are added; how many elements there are is their product.",
    ),
    "all-for-frozen": dict(
        right="model.count_params() - trainable",
        wrong="model.count_params()",
        ja="すべてのパラメータの数になっている。学習するものは入らない。",
        en="That is the number of all parameters; those that are learned do not belong to it.",
    ),
    "averages-left-out": dict(
        right="model.count_params() - trainable",
        wrong="model.count_params() - trainable - 2 * (filters + units)",
        ja="バッチ正規化の移動平均と移動分散を数えていない。",
        en="The moving means and variances of the batch normalisations are not counted.",
    ),
    "averages-alone": dict(
        right="model.count_params() - trainable",
        wrong="2 * (filters + units)",
        ja="移動平均と移動分散しか数えていない。固定した重みは、どれも学習されない。",
        en="Only moving means and variances are counted; all that is frozen is not learned.",
    ),
    "frozen-arrays": dict(
        right="model.count_params() - trainable",
        wrong="len(backbone.weights)",
        ja="重みの配列の数を数えている。数えるのは、その要素である。",
        en="This counts arrays; it is their elements that are parameters.",
    ),
    "default-rate": dict(
        right="keras.optimizers.SGD(rate)",
        wrong='"sgd"',
        ja="文字列で指定すると、学習率は既定の 0.01 になる。",
        en="Given as a string, it has the learning rate that is its default, 0.01.",
    ),
    "squared-error": dict(
        right='"sparse_categorical_crossentropy"',
        wrong='"mean_squared_error"',
        ja="クラスの番号を、回帰の目標として扱っている。",
        en="This takes the numbers of classes for targets of a regression.",
        exam=False,
    ),
    "one-hot-loss": dict(
        right='"sparse_categorical_crossentropy"',
        wrong='"categorical_crossentropy"',
        ja="one-hot の正解を使う損失である。labels は整数なので、形が合わない。",
        en="That loss takes one-hot targets; labels are integers, whose shape does not fit.",
        exam=False,
    ),
}
