"""1 層のネットワークに論理回路を学習させる（Keras）

全結合 1 ユニット（sigmoid）だけのモデルを作り、4 行の真理値表を学習させよ。OR
や AND は学習できるが、XOR は何エポックかけても学習できない。

x と y の要素は 0. か 1. である。kernel と bias は重みの初期値で、与えられたコー
ドがモデルに入れる。コンパイルでは、損失に 2 値交差エントロピー、最適化に
optimizer（学習率 learning_rate の SGD）を指定する。バッチサイズ 4（1 エポックに
更新 1 回）、並べ替えなしで、epochs エポック学習する。

losses, probabilities, learned の順に返せ。losses はエポックごとの損失を並べた
リスト、probabilities は学習後の出力である。learned は bool で、4 行のすべて
で、出力が 0.5 より大きいことと正解が 1 であることが一致していれば True、そう
でなければ False とする。

---
    x: (4, 2)    y: (4, 1)    kernel: (2, 1)    bias: (1,)
    losses: (epochs,)    probabilities: (4, 1)    learned: bool

---
A network of one layer learns logic gates (Keras)

Build a model of a single fully connected unit (sigmoid) and train it on the
four rows of a truth table. It can learn OR and AND, but never XOR, however many
epochs it gets.

The elements of x and y are 0. and 1. The weights begin as `kernel` and `bias`,
which the code given puts into the model. Compile it with the binary
cross-entropy for a loss and with `optimizer`, SGD of the learning rate
`learning_rate`. Train for `epochs` epochs with batches of 4 (one update per
epoch), not shuffled.

Return losses, probabilities and learned in this order. `losses` is a list of
the losses, one per epoch, and `probabilities` are the outputs after training.
`learned` is a bool: True if at all four rows the output is greater than 0.5
just where the answer is 1, otherwise False.
"""

import keras
import numpy as np


def learn_gate(x, y, kernel, bias, learning_rate, epochs):
    unit = keras.layers.Dense(1, activation="sigmoid")  # blank
    model = keras.Sequential([keras.Input((2,)), unit])
    model.set_weights([kernel, bias])
    optimizer = keras.optimizers.SGD(learning_rate)
    model.compile(optimizer, loss="binary_crossentropy", run_eagerly=True)  # blank
    run = model.fit(x, y, batch_size=4, epochs=epochs, shuffle=False, verbose=0)  # blank
    losses = run.history["loss"]
    probabilities = model.predict(x, verbose=0)
    learned = bool(np.all((probabilities > 0.5) == (y == 1)))  # blank
    return losses, probabilities, learned


# ==== grading ====

SECONDS = 20


def cases(rng):
    import numpy as np

    x = np.array([[0.0, 0], [0, 1], [1, 0], [1, 1]])
    gate = rng.permutation([[0, 1, 1, 1], [0, 0, 0, 1]])[0]
    # An output that is always the same is learnt at once, though its probabilities are not near 1 yet.
    few, some = 2, int(rng.integers(9, 13))
    for y, epochs in (([0, 1, 1, 0], some), (gate, some), ([1] * 4, few), ([0] * 4, few)):
        yield dict(
            x=x,
            y=np.array(y, float)[:, None],
            kernel=rng.uniform(0.5, 1.5, (2, 1)),
            bias=rng.uniform(-1.5, -0.5, 1),
            learning_rate=float(rng.uniform(3.5, 4.5)),
            epochs=epochs,
        )


BORDERS = {
    "XOR": "y.ravel().tolist() == [0, 1, 1, 0]",
    "OR or AND": "y.ravel().tolist() in ([0, 1, 1, 1], [0, 0, 0, 1])",
    "always 1": "np.all(y == 1)",
    "always 0": "np.all(y == 0)",
    "another learning rate than Keras's own": "learning_rate > 0.1",
    "several epochs": "epochs > 1",
}


def oracle(x, y, kernel, bias, learning_rate, epochs):
    import keras
    import numpy as np
    import tensorflow as tf

    layer = keras.layers.Dense(1, dtype="float64")
    layer.build((None, 2))
    layer.set_weights([kernel, bias])
    optimizer = keras.optimizers.SGD(learning_rate)
    cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True, dtype="float64")
    losses = []
    for _ in range(epochs):
        with tf.GradientTape() as tape:
            loss = cross_entropy(y, layer(x))
        losses.append(float(loss))
        optimizer.apply(tape.gradient(loss, layer.trainable_variables), layer.trainable_variables)
    logits = layer(x).numpy()
    return losses, tf.sigmoid(logits), bool(np.all((logits > 0) == (y > 0.5)))


STEM = dict(
    ja="全結合 1 ユニットだけの Keras のモデルに、4 行の真理値表 x, y を学習させる。1 エポックに更新は 1 回で、出力は答えが 1 である確率とみなす。learned は、4 行とも正しく答えられるようになったかどうかである。",
    en="A Keras model of a single fully connected unit is trained on the four rows of a truth table, with one update per epoch; its output is taken for the probability that the answer is 1. `learned` says whether all four rows come out right.",
)

VARIANTS = {
    "loss-object": dict(
        right='"binary_crossentropy"', same="keras.losses.BinaryCrossentropy(from_logits=False)"
    ),
    "rounded": dict(
        right="bool(np.all((probabilities > 0.5) == (y == 1)))",
        same="float(np.abs(np.round(probabilities) - y).max()) < 0.5",
    ),
}

MISTAKES = {
    "relu": dict(
        right='"sigmoid"',
        wrong='"relu"',
        ja="ReLU の出力は 1 を超えることがあり、確率として読めない。",
        en="The output of a ReLU may be greater than 1 and is no probability.",
    ),
    "softmax": dict(
        right='"sigmoid"',
        wrong='"softmax"',
        ja="1 ユニットだけの softmax は、入力が何であっても 1 になる。",
        en="A softmax over a single unit is 1, whatever the input.",
    ),
    "tanh": dict(
        right='"sigmoid"',
        wrong='"tanh"',
        ja="tanh の出力は −1 から 1 まで。確率は 0 と 1 の間になければならない。",
        en="tanh goes from −1 to 1; a probability lies between 0 and 1.",
    ),
    "squared-error": dict(
        right='"binary_crossentropy"',
        wrong='"mse"',
        ja="平均二乗誤差は回帰の損失。シグモイド関数と合わせると、大きく外したときほど勾配が小さい。",
        en="The mean squared error is for regression; with a sigmoid its gradient is smallest where the answer is far off.",
    ),
    "one-epoch": dict(
        right="epochs=epochs, ",
        wrong="",
        ja="エポック数を渡さないと 1 エポックで終わる。",
        en="Without the number of epochs, training ends after one.",
    ),
    "row-by-row": dict(
        right="batch_size=4",
        wrong="batch_size=1",
        ja="1 行ずつ更新している。ここでは 4 行の平均の勾配で、1 エポックに 1 回更新する。",
        en="This updates after every row; here one update per epoch uses the mean over all four.",
    ),
    "any-row": dict(
        right="np.all",
        wrong="np.any",
        ja="1 行でも合えば学習できたことになってしまう。XOR でも 1 行は合う。",
        en="One right row is enough for this, and even XOR has one.",
    ),
    "threshold-zero": dict(
        right="probabilities > 0.5",
        wrong="probabilities > 0",
        ja="シグモイド関数の出力はいつも 0 より大きい。0 と比べるのは、シグモイド関数に通す前のロジット。",
        en="A sigmoid is always greater than 0; what is compared with 0 is the logit before it.",
    ),
    "rate-by-default": dict(
        right="model.compile(optimizer,",
        wrong='model.compile("sgd",',
        ja="最適化手法を名前で指定すると、学習率は既定の 0.01 になり、ほとんど学習が進まない。",
        en="Given by its name the optimizer has the learning rate 0.01, its default, and hardly learns.",
    ),
    "near-enough": dict(
        right="(probabilities > 0.5) == (y == 1)",
        wrong="np.abs(probabilities - y) < 0.1",
        ja="確率が正解に近いことまで求めている。ここで見るのは、0.5 のどちら側にあるかだけである。",
        en="This asks for probabilities close to the answers; all that counts is on which side of 0.5 they are.",
    ),
    "row-against-column": dict(
        right="(y == 1)",
        wrong="(y.ravel() == 1)",
        ja="(4, 1) と (4,) を比べると (4, 4) になり、すべての出力がすべての正解と比べられる。",
        en="Compared with (4,), (4, 1) becomes (4, 4): every output is compared with every answer.",
    ),
}
