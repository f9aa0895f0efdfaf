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
    flatten = keras.layers.Flatten()  # blank
    first = keras.layers.Dense(hidden, activation="relu")  # blank
    second = keras.layers.Dense(classes, activation="softmax")  # blank
    model = keras.Sequential([keras.Input(images.shape[1:]), flatten, first, second])
    model.set_weights(weights)
    sgd = keras.optimizers.SGD(0.5)
    model.compile(sgd, loss="sparse_categorical_crossentropy", metrics=["accuracy"])  # blank
    model.run_eagerly = True  # so little data is faster without building a graph
    run = model.fit(images, labels, batch_size, epochs, shuffle=False, verbose=0)  # blank
    losses = run.history["loss"]
    test_loss, test_accuracy = model.evaluate(test_images, test_labels, verbose=0)  # blank
    scores = model.predict(test_images, verbose=0)
    return losses, test_loss, test_accuracy, scores


# ==== grading ====

SECONDS = 20


def cases(rng):
    import numpy as np

    height, width = (2 + rng.choice(2, size=2, replace=False)).tolist()
    classes = int(rng.integers(3, 5))
    hidden = int(rng.integers(classes + 1, 8))
    batch_size = int(rng.integers(2, 4))
    prints = rng.normal(size=(classes, height, width))
    labels = rng.permutation(np.resize(np.arange(classes), 3 * batch_size))
    test_labels = rng.permutation([*range(classes), classes - 1])
    inputs = height * width
    yield dict(
        images=prints[labels] + 0.3 * rng.normal(size=(len(labels), height, width)),
        labels=labels,
        test_images=prints[test_labels] + 0.3 * rng.normal(size=(classes + 1, height, width)),
        test_labels=test_labels,
        classes=classes,
        hidden=hidden,
        weights=[
            rng.normal(size=(inputs, hidden)) / np.sqrt(inputs),
            rng.uniform(0.1, 0.3, hidden),
            rng.normal(size=(hidden, classes)) / np.sqrt(hidden),
            rng.uniform(-0.3, 0.3, classes),
        ],
        batch_size=batch_size,
        epochs=int(rng.integers(2, 4)),
    )


BORDERS = {
    "several batches an epoch": "len(images) >= 2 * batch_size",
    "several epochs": "epochs > 1",
    "every class": "set(labels) == set(range(classes))",
    "images that are not square": "images.shape[1] != images.shape[2]",
    "as many test samples as no batch has": "len(test_images) != batch_size",
}


def oracle(images, labels, test_images, test_labels, classes, hidden, weights, batch_size, epochs):
    import keras
    import numpy as np
    import tensorflow as tf

    kernel_1, bias_1, kernel_2, bias_2 = variables = [tf.Variable(array) for array in weights]
    optimizer = keras.optimizers.SGD(0.5)

    def loss_of(x, t):
        units = tf.nn.relu(tf.reshape(x, (len(x), -1)) @ kernel_1 + bias_1)
        logits = units @ kernel_2 + bias_2
        losses = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=t, logits=logits)
        return tf.reduce_mean(losses), logits

    losses = []
    for _ in range(epochs):
        batches = []
        for k in range(0, len(images), batch_size):
            with tf.GradientTape() as tape:
                loss, _ = loss_of(images[k : k + batch_size], labels[k : k + batch_size])
            for variable, gradient in zip(variables, tape.gradient(loss, variables), strict=True):
                variable.assign_sub(optimizer.learning_rate * tf.cast(gradient, variable.dtype))
            batches.append(loss)
        losses.append(np.mean(batches))
    loss, logits = loss_of(test_images, test_labels)
    accuracy = np.mean(np.argmax(logits, axis=1) == test_labels)
    return losses, loss, accuracy, tf.nn.softmax(logits)


STEM = dict(
    ja="画像を classes 個のクラスに分ける Keras のモデルを作り、学習させて、評価用に取り分けたデータで評価する。隠れ層は 1 つで、hidden ユニットの ReLU である。正解 labels は整数のラベルで、出力は各クラスの確率である。",
    en="A Keras model that sorts images into classes is built, trained, and evaluated on data kept apart. It has one hidden layer of `hidden` units with ReLU; the right answers are integer labels, and the outputs are probabilities of the classes.",
)

VARIANTS = {
    "reshape": dict(right="keras.layers.Flatten()", same="keras.layers.Reshape((-1,))"),
    "loss-object": dict(
        right='"sparse_categorical_crossentropy"',
        same="keras.losses.SparseCategoricalCrossentropy(from_logits=False)",
    ),
}

MISTAKES = {
    "not-flattened": dict(
        right="keras.layers.Flatten()",
        wrong="keras.layers.Activation('linear')",
        ja="全結合層は最後の軸にしかはたらかない。平らにしないと、画像の行ごとに別々の答えが出る。",
        en="A fully connected layer acts on the last axis only; unflattened, each row of the image "
        "is treated by itself.",
    ),
    "columns-first": dict(
        right="keras.layers.Flatten()",
        wrong="keras.Sequential([keras.layers.Permute((2, 1)), keras.layers.Flatten()])",
        ja="画素を列ごとに並べている。どの並びでも学習はできるが、渡された重みは行ごとの並びのものである。",
        en="Here pixels are taken column by column. Any order can be learned, but the weights given are for rows.",
    ),
    "linear-hidden": dict(
        right=', activation="relu"',
        wrong="",
        ja="隠れ層に活性化関数がない。2 つの層が 1 つの線形な層と同じになる。",
        en="Without an activation in between, the two layers amount to one linear layer.",
    ),
    "sigmoid-hidden": dict(
        right='"relu"',
        wrong='"sigmoid"',
        ja="隠れ層の活性化関数が指定と違う。シグモイド関数は勾配が小さくなりやすい。",
        en="Another activation than asked for; the gradient of a sigmoid is small.",
    ),
    "softmax-hidden": dict(
        right='"relu"',
        wrong='"softmax"',
        ja="softmax は出力層で確率を作るためのもの。隠れ層のユニットを競わせると、表せるものが減る。",
        en="Softmax makes probabilities, in the output layer; hidden units need not compete.",
    ),
    "sigmoid-output": dict(
        right='"softmax"',
        wrong='"sigmoid"',
        ja="クラスは 1 つに決まるので、和が 1 になる確率を出す。シグモイドは、出力ごとに独立である。",
        en="Just one class is right, so the outputs must add up to 1; sigmoids are independent.",
    ),
    "logits": dict(
        right=', activation="softmax"',
        wrong="",
        ja="出力がロジットのままだが、損失は確率を受け取るものとして計算される。",
        en="The output is left as logits, but the loss takes it for probabilities.",
    ),
    "one-hot-loss": dict(
        right='"sparse_categorical_crossentropy"',
        wrong='"categorical_crossentropy"',
        ja="これは one-hot の正解のための損失。整数のラベルを渡すと、形が合わずに止まる。",
        en="That loss is for one-hot targets; with integer labels the shapes do not fit.",
    ),
    "squared-error": dict(
        right='"sparse_categorical_crossentropy"',
        wrong='"mse"',
        ja="クラスの番号を数値とみて差をとっている。番号の大小に意味はない。",
        en="This takes class numbers for quantities; their size means nothing.",
    ),
    "one-batch": dict(
        right="labels, batch_size, epochs",
        wrong="labels, len(images), epochs",
        ja="1 エポックに 1 回しか更新していない。ミニバッチごとに更新する。",
        en="There is one update per epoch; there should be one per mini-batch.",
    ),
    "shuffled": dict(
        right="shuffle=False",
        wrong="shuffle=True",
        ja="並べ替えると、更新の順が毎回変わる。ここでは比べるために並べ替えない。",
        en="Shuffled, the order of updates differs each time; to be compared, it must not.",
    ),
    "evaluated-on-training": dict(
        right="model.evaluate(test_images, test_labels, verbose=0)",
        wrong="model.evaluate(images, labels, verbose=0)",
        ja="学習に使ったデータで評価している。それでは、未知のデータに通用するかどうか分からない。",
        en="This evaluates on the data it was trained on, which says nothing about new data.",
    ),
    "rate-by-default": dict(
        right="model.compile(sgd,",
        wrong='model.compile("sgd",',
        ja="最適化手法を名前で指定すると、学習率は既定の 0.01 になる。",
        en="Given by its name, the optimizer has the learning rate that is its default, 0.01.",
    ),
    "no-metric": dict(
        right=', metrics=["accuracy"]',
        wrong="",
        ja="評価指標を指定しないと、evaluate は損失だけを返すので、2 つに分けられない。",
        en="Without a metric, `evaluate` returns the loss alone, which cannot be taken apart into two.",
    ),
    "one-epoch": dict(
        right="batch_size, epochs, shuffle",
        wrong="batch_size, shuffle",
        ja="エポック数を渡さないと、1 エポックで終わる。",
        en="Without the number of epochs, training ends after one.",
    ),
    "accuracy-first": dict(
        right="test_loss, test_accuracy = model.evaluate",
        wrong="test_accuracy, test_loss = model.evaluate",
        ja="順が逆である。evaluate は、損失、評価指標の順に返す。",
        en="They are exchanged: `evaluate` returns the loss first, then the metrics.",
    ),
}
