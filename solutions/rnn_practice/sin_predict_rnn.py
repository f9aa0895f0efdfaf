"""sin 波の次の値を予測する SimpleRNN

窓のデータ x と次の値 y から、SimpleRNN と全結合層のモデルを学習させ、直前の
値をそのまま使う予測よりよく当たることを確かめよ。窓は古い順に並び、互いに
重なる。split は学習に使う窓の個数である。

    1. 古いほうから split 個の窓で学習し、残りの新しい窓で評価する。train は学習
       に使う窓の、test は評価に使う窓の、x での添字を小さい順に並べた整数の配列
       である。
    2. 層 hidden は units ユニットの SimpleRNN（tanh）で、最後の時刻の出力だけを
       次へ渡す。層 output は 1 ユニットの全結合で、活性化関数はない。どちらも
       バイアスはある。
    3. 与えられたコードは、乱数 rng で決めた重みから、平均二乗誤差と学習率 0.1
       の SGD で epochs エポック学習させる。losses はエポックごとの損失、
       predicted は評価用の窓に対する学習後の予測である。
    4. error は評価用の窓での平均二乗誤差である。persistence は、同じ窓で、最後
       の入力をそのまま予測とした場合の平均二乗誤差である。

error が persistence の 10 分の 1 より小さくなれば、学習は成功である。

---
    x: (samples, steps, 1)    y: (samples, 1)
    split, units, epochs: int
    losses: (epochs,)    predicted: (samples − split, 1)
    error, persistence: scalar

---
A SimpleRNN that predicts the next value of a sine wave

From windows x and the values y that follow them, train a model of a SimpleRNN
and a fully connected layer, and see that it predicts better than using the last
value as it is. The oldest window comes first; windows overlap. `split` is the
number of windows to train on.

    1. Train on the oldest `split` windows and test on the rest, the newer ones.
       train and test are arrays of integers: the indices in x of the windows to
       train and to test on, in ascending order.
    2. The layer hidden is a SimpleRNN (tanh) with `units` units that passes on
       its output of the last step only. The layer output is fully connected,
       with 1 unit and no activation. Both have biases.
    3. The code given trains from weights set by rng for `epochs` epochs, with
       the mean squared error and SGD of learning rate 0.1. losses holds the
       loss of each epoch, predicted what the trained model predicts for the
       test windows.
    4. error is the mean squared error on the test windows, persistence that of
       predicting, on the same windows, the last input itself.

Training has worked if error is less than a tenth of persistence.
"""

import keras
import numpy as np
from keras import layers


def train_sin_predictor(x, y, split, units, epochs, rng):
    train, test = np.split(np.arange(len(x)), [split])  # blank
    hidden = layers.SimpleRNN(units)  # blank
    output = layers.Dense(1)  # blank

    model = keras.Sequential([keras.Input(x.shape[1:]), hidden, output])
    model.set_weights([rng.normal(scale=0.2, size=w.shape) for w in model.get_weights()])
    model.compile(keras.optimizers.SGD(0.1), "mse")
    run = model.fit(x[train], y[train], batch_size=10, epochs=epochs, shuffle=False, verbose=0)
    losses = run.history["loss"]
    predicted = keras.ops.convert_to_numpy(model(x[test]))

    error = keras.losses.MeanSquaredError()(y[test], predicted)
    persistence = np.mean((x[test, -1] - y[test]) ** 2)  # blank
    return losses, predicted, error, persistence


# ==== grading ====

SECONDS = 20


def cases(rng):
    import numpy as np

    steps, split = int(rng.integers(5, 8)), int(rng.choice([50, 60, 70]))
    samples = split + int(rng.integers(15, 30))
    times = np.arange(samples)[:, np.newaxis] + np.arange(steps + 1)
    waves = np.sin(2 * np.pi * times / rng.uniform(13, 15) + rng.uniform(0, 2 * np.pi))
    yield dict(
        x=waves[:, :steps, np.newaxis],
        y=waves[:, steps:],
        split=split,
        units=int(rng.integers(10, 14)),
        epochs=int(rng.integers(12, 15)),
        rng=int(rng.integers(1000)),
    )


BORDERS = {
    "more windows to train on than to test on": "split > len(x) - split",
    "values below 0 to predict": "np.any(y[split:] < 0)",
    "several mini-batches, all of them full": "split > 10 and split % 10 == 0",
    "not as many units as steps": "units != x.shape[1]",
}


def oracle(x, y, split, units, epochs, rng):
    import keras
    import numpy as np

    steps = x.shape[1]
    model = keras.Sequential(
        [
            keras.Input((steps, 1)),
            keras.layers.RNN(keras.layers.SimpleRNNCell(units), unroll=True),
            keras.layers.Dense(1),
        ]
    )
    shapes = [(1, units), (units, units), (units,), (units, 1), (1,)]
    model.set_weights([rng.normal(scale=0.2, size=shape) for shape in shapes])
    model.compile("sgd", keras.losses.MeanSquaredError())
    model.optimizer.learning_rate = 0.1
    losses = np.zeros((epochs, split // 10))
    for epoch, update in np.ndindex(losses.shape):
        batch = slice(10 * update, 10 * update + 10)
        model.reset_metrics()  # else some versions of Keras average over all updates so far
        losses[epoch, update] = model.train_on_batch(x[batch], y[batch])
    predicted = keras.ops.convert_to_numpy(model(x[split:]))
    errors = [np.mean((guess - y[split:]) ** 2) for guess in (predicted, x[split:, -1])]
    assert errors[0] < errors[1] / 10
    return losses.mean(axis=1), predicted, *errors


STEM = dict(
    ja="sin 波の次の値 y を窓 x から予測する SimpleRNN を学習させ、直前の値をそのまま使う予測 persistence と比べる。"
    "窓は古い順に並び、互いに重なる。split 個の窓で学習し、残りで、これから先の値を予測する力を測る。error と "
    "persistence は平均二乗誤差である。",
    en="A SimpleRNN learns to predict the next value y of a sine wave from a window x and is compared with "
    "persistence, the prediction that uses the last value as it is. The oldest window comes first; windows overlap. "
    "`split` windows are for training, and the rest tells how well what is still to come is predicted. error and "
    "persistence are mean squared errors.",
)

VARIANTS = {
    "ranges": dict(
        right="np.split(np.arange(len(x)), [split])",
        same="np.arange(split), np.arange(split, len(x))",
    ),
    "spelled-out": dict(
        right="layers.SimpleRNN(units)",
        same='layers.SimpleRNN(units, activation="tanh", return_sequences=False)',
    ),
}

MISTAKES = {
    "shuffled-before-split": dict(
        right="np.split(np.arange(len(x)), [split])",
        wrong="np.split(np.random.default_rng(0).permutation(len(x)), [split])",
        ja="窓は重なっているので、混ぜてから分けると評価用の値が学習用の窓にも入る（リーク）。"
        "未来を予測できるかは、新しいほうを残しておかないとわからない。",
        en="Windows overlap: mixed before the split, values to be predicted are inside windows "
        "trained on (a leak). Whether the future is predicted shows only on what is newer.",
    ),
    "trained-on-the-future": dict(
        right="np.split(np.arange(len(x)), [split])",
        wrong="np.split(np.arange(len(x)), [len(x) - split])[::-1]",
        ja="新しいほうで学習し、過去で評価している。実際に使うときに手元にあるのは過去だけである。",
        en="This trains on the newer part and tests on the past; in use, only the past is there.",
    ),
    "tested-on-training-data": dict(
        right="np.split(np.arange(len(x)), [split])",
        wrong="np.arange(split), np.arange(len(x) - split)",
        ja="学習に使った窓で評価している。見たことのある値の誤差からは、予測の良し悪しがわからない。",
        en="This tests on windows that were trained on; errors on what has been seen tell nothing "
        "about prediction.",
    ),
    "all-steps": dict(
        right="layers.SimpleRNN(units)",
        wrong="layers.SimpleRNN(units, return_sequences=True)",
        ja="各時刻の出力を渡すと、予測も時刻の数だけ出てくる。ほしいのは窓ごとに 1 個で、"
        "すべてを読み終えた最後の時刻の出力だけが要る。",
        en="With the outputs of all steps there is a prediction at each; wanted is one a window, "
        "from the last step, which has read them all.",
    ),
    "hidden-relu": dict(
        right="layers.SimpleRNN(units)",
        wrong='layers.SimpleRNN(units, activation="relu")',
        ja="ReLU は状態の大きさを抑えず、時刻を繰り返すうちに爆発しやすい。ここでは tanh を使う。",
        en="ReLU does not bound the state, which may explode over many steps; tanh is asked for.",
    ),
    "relu-output": dict(
        right="layers.Dense(1)",
        wrong='layers.Dense(1, activation="relu")',
        ja="sin は負にもなるが、ReLU の出力は 0 以上。波の下半分を予測できない。",
        en="A sine is negative half of the time, which the output of a ReLU cannot be.",
    ),
    "tanh-output": dict(
        right="layers.Dense(1)",
        wrong='layers.Dense(1, activation="tanh")',
        ja="回帰の出力層に活性化関数は付けない。tanh では ±1 に近い山と谷で勾配が消えてしまう。",
        en="Regression has no activation at its output; with tanh gradients vanish at the crests "
        "and troughs near ±1.",
    ),
    "oldest-input": dict(
        right="x[test, -1]",
        wrong="x[test, 0]",
        ja="これは窓の最も古い値。「いまの値」は最後の入力である。",
        en="This is the oldest value of the window; the one “now” is its last input.",
    ),
    "absolute-errors": dict(
        right="(x[test, -1] - y[test]) ** 2",
        wrong="np.abs(x[test, -1] - y[test])",
        ja="絶対値の平均では、2 乗の平均である error と大きさを比べられない。",
        en="A mean of absolute values cannot be compared with error, a mean of squares.",
    ),
    "all-windows": dict(
        right="(x[test, -1] - y[test]) ** 2",
        wrong="(x[:, -1] - y) ** 2",
        ja="すべての窓で測っている。error と比べるには、同じ評価用の窓で測る。",
        en="This is measured on all windows; to be compared with error it is measured on the same ones.",
    ),
    "root": dict(
        right="np.mean((x[test, -1] - y[test]) ** 2)",
        wrong="np.sqrt(np.mean((x[test, -1] - y[test]) ** 2))",
        ja="平方根をとると、2 乗の平均である error と大きさを比べられない。",
        en="A root cannot be compared with error, a mean of squares.",
    ),
    "axes-left-over": dict(
        right="x[test, -1]",
        wrong="x[test, -1, 0]",
        ja="形が (個数,) と (個数, 1) になり、引き算がすべての組合せの表に広がってしまう。",
        en="The shapes become (n,) and (n, 1), and the difference is broadcast to a table of all "
        "pairs.",
    ),
}
