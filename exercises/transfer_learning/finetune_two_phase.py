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
    ...  # TODO 1
    model.compile(keras.optimizers.SGD(first_rate), loss)
    learn(model, images, labels, batch_size)
    first = model.get_weights()
    ...  # TODO 2
    for number, layer in enumerate(backbone.layers):
        ...  # TODO 3
    ...  # TODO 4
    learn(model, images, labels, batch_size)
    second = model.get_weights()
    return first, second
