"""Sequential で多層パーセプトロンを作る（Keras）

画像を classes 個のクラスに分けるモデルを作り、学習させて評価せよ。

    画像 (height, width) → 平らにする
    → 全結合 hidden ユニット（relu） → 全結合 classes ユニット（softmax）

    最適化 SGD（学習率 0.5）    評価指標 正解率（名前は "accuracy"）
    損失 交差エントロピー。正解 labels は one-hot ではなく整数のラベル

    images: (samples, height, width)
    labels: (samples,) の整数、0 以上 classes 未満
    test_images, test_labels: 評価用に取り分けたデータ（同じ形式）

重みの初期値 weights は、1 つ目の全結合層の kernel, bias、2 つ目の kernel, bias
のリストで、与えられたコードがモデルに入れる。空欄で、バッチサイズ batch_size、
並べ替えなし、epochs エポックの学習をし、評価用のデータで評価する。samples は
batch_size の倍数である。

    losses: エポックごとの学習データの損失（長さ epochs のリスト）
    test_loss, test_accuracy: 学習後の、評価用のデータでの損失と正解率
    scores: 学習後の、評価用のデータに対するモデルの出力 (test_samples, classes)

採点は、同じ重みから同じ順に更新した Keras の層と比べる。データは小さな作り物だ
が、手書き数字なら `grader.datasets` の load_arrays("digits")、ネットワークがあ
れば load_arrays("mnist") で読める（提出するファイルからは読めない）。

---
A multilayer perceptron with Sequential (Keras)

Build a model that sorts images into `classes` classes, train it and evaluate
it.

    image (height, width) → flattened → fully connected, `hidden` units (relu)
    → fully connected, `classes` units (softmax)

    optimizer SGD with learning rate 0.5    metric accuracy (named "accuracy")
    loss cross-entropy; the labels are integers, not one-hot

images is (samples, height, width); labels is (samples,), integers from 0 to
classes − 1; test_images and test_labels are data kept apart for evaluation, in
the same form. The initial weights (kernel and bias of the first fully connected
layer, then of the second) are put into the model by the code given. In the
blanks, train with batches of batch_size, not shuffled, for `epochs` epochs
(samples is a multiple of batch_size), and evaluate on the data kept apart.
Returned are losses, the loss on the training data in each epoch, and after
training test_loss, test_accuracy and scores, the outputs of the model,
(test_samples, classes), on the data kept apart.

These are compared with layers of Keras that are updated from the same weights
in the same order. The data are small and made up; handwritten digits come from
load_arrays("digits") of `grader.datasets`, or load_arrays("mnist") where there
is a network (not in the file you hand in).
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
