"""Sequential で多層パーセプトロンを作る（Keras）

画像を classes 個のクラスに分けるモデルを作り、学習させて評価せよ。

モデルは、画像を平らにする層、hidden ユニットの全結合層（relu）、classes ユニッ
トの全結合層（softmax）をこの順に重ねたものである。損失は交差エントロピーで、正
解 labels は one-hot ではなく、0 以上 classes 未満の整数のラベルである。最適化は
sgd（学習率 0.5 の SGD）、評価指標は正解率（名前は "accuracy"）とする。

test_images と test_labels は、評価用に取り分けた同じ形式のデータである。
weights は、1 つ目の全結合層の kernel, bias、2 つ目の kernel, bias の順に重み
の初期値を並べたリストで、与えられたコードがモデルに入れる。空欄では、
バッチサイズ batch_size、並べ替えなしで、epochs エポックの学習をし、評価用の
データで評価する。samples は batch_size の倍数である。

losses, test_loss, test_accuracy, scores の順に返せ。losses は訓練データの損失
をエポックごとに並べたリスト、test_loss と test_accuracy は、学習後の、評価用
のデータでの損失と正解率である。scores は、学習後の、test_images に対する
モデルの出力である。

---
    images: (samples, height, width)              labels: (samples,)
    test_images: (test_samples, height, width)    test_labels: (test_samples,)
    losses: (epochs,)    test_loss, test_accuracy: scalar
    scores: (test_samples, classes)

---
A multilayer perceptron with Sequential (Keras)

Build a model that sorts images into `classes` classes, train it and evaluate
it.

The model is a layer that flattens the image, a fully connected layer of
`hidden` units (relu) and a fully connected layer of `classes` units (softmax),
in this order. The loss is the cross-entropy; the right answers, labels, are
integers from 0 to classes − 1, not one-hot. The optimizer is `sgd`, SGD of the
learning rate 0.5, and the metric is the accuracy (named "accuracy").

test_images and test_labels are data of the same form, kept apart for
evaluation. `weights` is a list of the initial weights: kernel and bias of the
first fully connected layer, then those of the second; the code given puts them
into the model. In the blanks, train with batches of batch_size, not shuffled,
for `epochs` epochs, and evaluate on the data kept apart. samples is a multiple
of batch_size.

Return losses, test_loss, test_accuracy and scores in this order. `losses` is a
list of the losses on the training data, one per epoch. test_loss and
test_accuracy are the loss and the accuracy on the data kept apart, after
training. `scores` are the outputs of the model for test_images, after training.
"""

import keras


def train_mlp(
    images, labels, test_images, test_labels, classes, hidden, weights, batch_size, epochs
):
    flatten = ...  # TODO 1
    first = ...  # TODO 2
    second = ...  # TODO 3
    model = keras.Sequential([keras.Input(images.shape[1:]), flatten, first, second])
    model.set_weights(weights)
    sgd = keras.optimizers.SGD(0.5)
    ...  # TODO 4
    model.run_eagerly = True  # so little data is faster without building a graph
    run = ...  # TODO 5
    losses = run.history["loss"]
    ...  # TODO 6
    scores = model.predict(test_images, verbose=0)
    return losses, test_loss, test_accuracy, scores
