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
    hidden = layers.Dense(12, activation=activation)  # blank
    output = layers.Dense(3, activation="softmax")  # blank
    # Reshape changes nothing, but makes Keras forget the logits: the loss gets probabilities.
    return keras.Sequential([keras.Input((4,)), hidden, output, layers.Reshape((3,))])


def train(x, species, activation, learning_rate, epochs, rng):
    names = ["setosa", "versicolor", "virginica"]
    labels = np.array([names.index(name) for name in species])  # blank
    model = build_model(activation)
    parameters = model.count_params()
    model.set_weights([0.2 * rng.normal(size=w.shape) for w in model.get_weights()])

    optimizer = keras.optimizers.SGD(learning_rate)  # blank
    loss = "sparse_categorical_crossentropy"  # blank
    model.compile(optimizer, loss, metrics=["accuracy"], run_eagerly=True)
    run = model.fit(x, labels, batch_size=3, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    accuracies = run.history["accuracy"]
    probabilities = np.asarray(model(x))
    predicted = np.argmax(probabilities, axis=1)  # blank
    return labels, parameters, losses, accuracies, probabilities, predicted


# ==== grading ====

SECONDS = 30


def cases(rng):
    import numpy as np

    from grader.datasets import load_table

    table = load_table("iris")
    measured = table[["sepal_length", "sepal_width", "petal_length", "petal_width"]].to_numpy()
    missing = rng.integers(2)  # setosa or versicolor: the numbers of the others stay as they are
    first, second = rng.permutation(["relu", "sigmoid"]).tolist()
    few, more = rng.integers([1, 2], [4, 5]).tolist()
    for activation, learning_rate, of_each in [
        (first, 0.0625, [3 * few - 1, 2, 2]),
        (second, 0.125, np.insert([2 * more, more], missing, 0)),
    ]:
        rows = np.concatenate(
            [50 * i + rng.choice(50, size=n, replace=False) for i, n in enumerate(of_each)]
        )
        rows = rng.permutation(rows)
        # The first species is not the first name.
        rows[[0, rows.argmax()]] = rows[[rows.argmax(), 0]]
        yield dict(
            x=measured[rows],
            species=[str(name) for name in table["species"].iloc[rows]],
            activation=activation,
            learning_rate=learning_rate,
            epochs=3,
            rng=int(rng.integers(1000)),
        )


BORDERS = {
    "all three species": "len(set(species)) == 3",
    "a species that does not occur, before one that does": "len(set(species)) == 2 and 'virginica' in species",
    "the first flower is not of the first species": "species[0] != 'setosa'",
    "several mini-batches, all of them full": "len(x) > 3 and len(x) % 3 == 0",
    "ReLU": "activation == 'relu'",
    "a sigmoid": "activation == 'sigmoid'",
}


def oracle(x, species, activation, learning_rate, epochs, rng):
    import keras
    import numpy as np
    import tensorflow as tf

    lookup = keras.layers.StringLookup(
        vocabulary=["setosa", "versicolor", "virginica"], num_oov_indices=0
    )
    labels = np.asarray(lookup(tf.constant(species))).astype(np.int64)
    flowers = keras.Input((4,))
    hidden = keras.layers.Activation(activation)(keras.layers.Dense(12)(flowers))
    model = keras.Model(flowers, keras.layers.Dense(3)(hidden))
    model.set_weights([0.2 * rng.normal(size=s) for s in [(4, 12), (12,), (12, 3), (3,)]])
    model.compile(
        keras.optimizers.SGD(learning_rate),
        keras.losses.CategoricalCrossentropy(from_logits=True),
        metrics=[keras.metrics.CategoricalAccuracy()],
        run_eagerly=True,
    )
    history = np.zeros((epochs, len(x) // 3, 2))
    for epoch, update in np.ndindex(history.shape[:2]):
        batch = slice(3 * update, 3 * update + 3)
        model.reset_metrics()
        history[epoch, update] = model.train_on_batch(x[batch], np.eye(3)[labels[batch]])
    losses, accuracies = history.mean(axis=1).T
    probabilities = tf.nn.softmax(model(x)).numpy()
    best = tf.math.argmax(probabilities, axis=-1).numpy()
    return labels, model.count_params(), losses, accuracies, probabilities, best


STEM = dict(
    ja="花の 4 つの測定値 x から 3 種のアヤメを見分けるモデルを、学習率 learning_rate の、モメンタムのない SGD で学習させる。"
    "隠れ層は activation を活性化関数とする 12 ユニットである。labels は species の名前が names の何番目かを表す整数で、"
    "one-hot にはしない。predicted は予測した種の番号である。",
    en="A model that tells three species of iris apart by four measurements x is trained by SGD with learning rate "
    "`learning_rate` and without momentum. The hidden layer has 12 units and the activation `activation`. labels are "
    "integers, the places in names of what is in species, and are not made one-hot. predicted are the numbers of the "
    "species predicted.",
)

VARIANTS = {
    "activation-apart": dict(
        right="layers.Dense(12, activation=activation)",
        same="keras.Sequential([layers.Dense(12), layers.Activation(activation)])",
    ),
    "comparison": dict(
        right="np.array([names.index(name) for name in species])",
        same="np.argmax(np.array(species)[:, np.newaxis] == np.array(names), axis=1)",
    ),
    "loss-as-an-object": dict(
        right='"sparse_categorical_crossentropy"',
        same="keras.losses.SparseCategoricalCrossentropy()",
    ),
}

MISTAKES = {
    "three-hidden-units": dict(
        right="layers.Dense(12",
        wrong="layers.Dense(3",
        ja="隠れ層の幅は、クラスの数とは別に決める。ここでは 12。",
        en="The width of the hidden layer is not that of the output; here it is 12.",
    ),
    "linear-hidden": dict(
        right=", activation=activation",
        wrong="",
        ja="活性化関数がないと、2 つの全結合層は 1 つの行列を掛けるのと変わらない。",
        en="Without an activation the two dense layers are worth no more than a single matrix.",
    ),
    "tanh-hidden": dict(
        right="activation=activation",
        wrong='activation="tanh"',
        ja="渡された活性化関数が使われていない。",
        en="The activation that was passed is not used.",
    ),
    "one-sigmoid": dict(
        right='layers.Dense(3, activation="softmax")',
        wrong='layers.Dense(1, activation="sigmoid")',
        ja="シグモイド関数 1 つは 2 値分類の出力。3 種を分けるには、種の数だけ出力が要る。",
        en="One sigmoid decides between two; to tell three species apart takes three outputs.",
    ),
    "three-sigmoids": dict(
        right='"softmax"',
        wrong='"sigmoid"',
        ja="3 つの sigmoid は足して 1 にならない。1 種だけを選ぶ分類では softmax を使う。",
        en="Three sigmoids do not add up to 1; where one species is chosen, softmax is used.",
    ),
    "logits": dict(
        right=', activation="softmax"',
        wrong="",
        ja="これはロジットで、確率ではない。損失は、from_logits=True と言われないかぎり、確率を受け取るつもりで計算する。",
        en="These are logits, no probabilities; unless told from_logits=True, the loss expects probabilities.",
    ),
    "one-column-of-yes-and-no": dict(
        right="names.index(name)",
        wrong='int(name == "setosa")',
        ja="1 種かそれ以外かを答える 1 列では、残る 2 種の区別が失われる。",
        en="A column that says whether it is one species no longer tells the other two apart.",
    ),
    "counted-from-one": dict(
        right="names.index(name)",
        wrong="names.index(name) + 1",
        ja="クラスの番号は 0 から数える。出力は 3 つで、番号 3 の出力はない。",
        en="Classes are counted from 0; there are three outputs, and none has number 3.",
    ),
    "order-of-appearance": dict(
        right="names.index(name)",
        wrong="list(dict.fromkeys(species)).index(name)",
        ja="データに現れた順では、並べ替えるたびに番号が変わる。番号は names での位置とする。",
        en="By order of appearance, numbers change whenever the rows are shuffled; names fixes "
        "them.",
    ),
    "numbered-as-they-occur": dict(
        right="np.array([names.index(name) for name in species])",
        wrong="np.unique(species, return_inverse=True)[1]",
        ja="現れた種だけに番号を付けると、1 種が欠けたとき、残りの番号がずれる。",
        en="This numbers only the species that occur: where one is missing, the numbers of others shift.",
    ),
    "momentum": dict(
        right="SGD(learning_rate)",
        wrong="SGD(learning_rate, momentum=0.9)",
        ja="モメンタムは使わない。",
        en="There is to be no momentum.",
    ),
    "default-rate": dict(
        right="SGD(learning_rate)",
        wrong="SGD()",
        ja="学習率を渡さないと、Keras の既定の 0.01 になる。",
        en="Unless a learning rate is passed, Keras takes 0.01.",
    ),
    "adam": dict(
        right="SGD(learning_rate)",
        wrong="Adam(learning_rate)",
        ja="Adam は重みごとに歩幅を変える。ここで求められているのは、ただの SGD。",
        en="Adam sets the step of each weight; plain SGD is asked for.",
    ),
    "one-hot-loss": dict(
        right='"sparse_categorical_crossentropy"',
        wrong='"categorical_crossentropy"',
        ja="この損失は、出力と同じ形、つまり花ごとに 3 つの値をもつ正解を待つ。整数のラベルとは形が合わない。",
        en="This loss waits for targets of the outputs' shape, three values per flower; integer labels have another.",
    ),
    "from-logits": dict(
        right='"sparse_categorical_crossentropy"',
        wrong="keras.losses.SparseCategoricalCrossentropy(from_logits=True)",
        ja="from_logits=True は、損失の中で softmax を適用する。出力層のものと合わせて、softmax を 2 度通ることになる。",
        en="With from_logits=True the loss applies a softmax of its own, the second after that of the output.",
    ),
    "squared-error": dict(
        right='"sparse_categorical_crossentropy"',
        wrong='"mse"',
        ja="種の番号は量ではない。番号との差を縮めても、分類にはならない。",
        en="The number of a species is no quantity; coming closer to it does not classify.",
    ),
    "best-flower": dict(
        right="axis=1",
        wrong="axis=0",
        ja="花の方向に最大をとっている。1 つの花について、種の方向に比べる。",
        en="This takes the maximum over flowers; for each flower, the species are compared.",
    ),
    "largest-probability": dict(
        right="np.argmax(",
        wrong="np.max(",
        ja="これは最大の確率の値。答えるのは、それが何番目かである。",
        en="This is the largest probability itself; asked for is which one it is.",
    ),
}
