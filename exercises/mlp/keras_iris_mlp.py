"""アヤメを分類する 3 層のネットワーク

花の 4 つの測定値 x から、3 種のアヤメを見分けるモデルを作って学習させよ。

    入力 4 → 全結合 12 ユニット（活性化関数 activation）
    → 全結合 3 ユニット、softmax

species は、種の名前（文字列）を並べた長さ samples のリストで、現れない種も
ある。labels は、それらの名前が names の何番目か（0, 1, 2）を表す整数の NumPy
配列とする。

どちらの層にもバイアスがある。損失は交差エントロピーで、labels は整数のまま使
い、one-hot にはしない。最適化は、学習率 learning_rate の、モメンタムのない
SGD とし、評価指標は正解率（名前は "accuracy"）とする。

与えられたコードは、乱数 rng で決めた重みから epochs エポック学習させる。返り値
は、labels、パラメータ数 parameters、エポックごとの損失 losses と正解率
accuracies、学習後の確率 probabilities、それが最大になる種の番号 predicted
（整数）である。activation は "relu" か "sigmoid" である。

---
    x: (samples, 4)    labels, predicted: (samples,)
    losses, accuracies: (epochs,)    probabilities: (samples, 3)

---
A network of three layers for irises

Build and train a model that tells three species of iris apart by x, four
measurements of a flower.

    input 4 → fully connected, 12 units (activation `activation`)
    → fully connected, 3 units, softmax

species is a list of names (strings), samples long, in which not every species
need occur. labels gives the place of each name in names (0, 1, 2), as a NumPy
array of integers.

Both layers have biases. The loss is the cross-entropy; labels stay integers and
are not made one-hot. The optimizer is SGD with learning rate `learning_rate`
and no momentum, the metric accuracy (named "accuracy").

The code given trains for `epochs` epochs from weights set by rng. Returned are
labels; parameters, how many there are; the losses and accuracies of all epochs;
the probabilities after training; and predicted, integers, the number of the
species for which they are largest. activation is "relu" or "sigmoid".
"""

import keras
import numpy as np
from keras import layers


def build_model(activation):
    hidden = ...  # TODO 1
    output = ...  # TODO 2
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    return keras.Sequential([keras.Input((4,)), hidden, output, layers.Reshape((3,))])


def train(x, species, activation, learning_rate, epochs, rng):
    names = ["setosa", "versicolor", "virginica"]
    labels = ...  # TODO 3
    model = build_model(activation)
    parameters = model.count_params()
    model.set_weights([0.2 * rng.normal(size=w.shape) for w in model.get_weights()])

    optimizer = ...  # TODO 4
    loss = ...  # TODO 5
    model.compile(optimizer, loss, metrics=["accuracy"], run_eagerly=True)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = np.asarray(model(x))
    predicted = ...  # TODO 6
    return labels, parameters, losses, accuracies, probabilities, predicted
