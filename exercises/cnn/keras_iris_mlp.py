"""アヤメを分類する 3 層のネットワーク

花の 4 つの測定値 x から、3 種のアヤメを見分けるモデルを作って学習させる。

    入力 4 → 全結合 12 ユニット（活性化関数 activation）
    → 全結合 3 ユニット、softmax

species は、種の名前（文字列）を並べた長さ samples のリスト。labels は、それらの
名前が names の何番目か（0, 1, 2）を表す整数の NumPy 配列とする。

どちらの層にもバイアスがある。損失は交差エントロピーで、labels は整数のまま
使い、one-hot にはしない。最適化は、学習率 learning_rate の、モメンタムのない
SGD。評価指標は正解率（名前は "accuracy"）。

与えられたコードは、重みの初期値を乱数 rng から（中間層の kernel, bias、出力層の
kernel, bias の順に）引き、大きさ 5 のミニバッチで、並べ替えずに epochs エポック
学習させる。返り値は、labels、パラメータ数 parameters、エポックごとの損失 losses
と正解率 accuracies、学習後の確率 probabilities、それが最大になる種の番号
predicted（整数）。

採点では、これらの値を、同じ重みから始めて同じ順に 1 回ずつ更新した Keras の
モデルの値と比べる。activation は "relu" か "sigmoid"、learning_rate は 0.0625
か 0.125 である。

データは、本物のアヤメの測定値から選んだもの。全 150 行は、`grader.datasets` の
load_table("iris") で、sepal_length, sepal_width, petal_length, petal_width,
species の 5 列の表として読める（提出するファイルからは読めない）。

---
    x: (samples, 4)    labels, predicted: (samples,)
    losses, accuracies: (epochs,)    probabilities: (samples, 3)

---
A network of three layers for irises

Build and train a model that tells three species of iris apart by x, four
measurements of a flower.

    input 4 → fully connected, 12 units (activation `activation`)
    → fully connected, 3 units, softmax

species is a list of names (strings), samples long. labels gives the place of
each name in names (0, 1, 2), as a NumPy array of integers.

Both layers have biases. The loss is the cross-entropy; labels stay integers and
are not made one-hot. The optimizer is SGD with learning rate `learning_rate`
and no momentum, the metric accuracy (named "accuracy").

The code given draws the initial weights from rng (kernel and bias of the hidden
layer, then of the output layer) and trains for `epochs` epochs with
mini-batches of 5, not shuffled. Returned are labels; parameters, how many there
are; the losses and accuracies of all epochs; the probabilities after training;
and predicted, integers, the number of the species for which they are largest.

These are compared with those of a Keras model that is updated one mini-batch
after another from the same weights. activation is "relu" or "sigmoid",
learning_rate is 0.0625 or 0.125.

The data are real measurements of irises, a part of them. All 150 rows come from
load_table("iris") of `grader.datasets`, a table with the columns sepal_length,
sepal_width, petal_length, petal_width and species (not in the file you hand
in).
"""

import keras
import numpy as np
from keras import layers


def build_model(activation):
    hidden = ...  # TODO 1
    output = ...  # TODO 2
    return keras.Sequential([keras.Input((4,)), hidden, output])


def train(x, species, activation, learning_rate, epochs, rng):
    names = ["setosa", "versicolor", "virginica"]
    labels = ...  # TODO 3
    model = build_model(activation)
    parameters = model.count_params()
    model.set_weights([0.5 * rng.normal(size=w.shape) for w in model.get_weights()])

    optimizer = ...  # TODO 4
    loss = ...  # TODO 5
    model.compile(optimizer, loss, metrics=["accuracy"], run_eagerly=True)
    run = model.fit(x, labels, batch_size=5, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = np.asarray(model(x))
    predicted = ...  # TODO 6
    return labels, parameters, losses, accuracies, probabilities, predicted
