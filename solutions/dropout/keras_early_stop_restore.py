"""Keras の EarlyStopping で最良の重みに戻す

線形回帰（バイアスなし、損失は平均二乗誤差）のモデルを、全データ x, y を
1 バッチとして学習する。検証データ x_val, y_val の損失が改善しなくなったら打ち
切り、検証損失が最小だったエポックの重みに戻す。w は重みの初期値で、最適化は
学習率 learning_rate の SGD である。

    stopping    改善しないエポックが patience 回続いたら打ち切り、重みを
                最良のときに戻すコールバック。ほかの引数は Keras の既定の
                まま（検証損失がわずかに下がっただけでも改善とみなす）
    fit         最大 epochs エポック。stopping を使い、エポックの終わりごとに
                検証データの損失を測る。バッチの大きさは samples、並べ替えなし

weights は fit を終えた後の重み、val_losses は検証損失の列である（実際に学習した
エポックの数だけ並ぶ）。この順に返せ。採点では、これらの値を、Keras のモデルを
`train_on_batch` で 1 回ずつ更新し、同じ規則で打ち切って重みを選んだときの値と
比べる。

---
    x: (samples, features)    y: (samples, 1)    w, weights: (features, 1)
    x_val: (val_samples, features)    y_val: (val_samples, 1)

---
Back to the best weights with Keras's EarlyStopping

A linear regression (no bias, mean squared error) is trained on all the data,
x and y, as one batch. Training is to stop when the loss on the validation data,
x_val and y_val, no longer improves, and to go back to the weights of the epoch
with the smallest validation loss. w is the initial weights, and the optimizer
is SGD with the learning rate `learning_rate`.

    stopping    a callback that stops after patience epochs in a row without
                improvement and restores the best weights; everything else as
                Keras sets it (any decrease, however small, improves)
    fit         at most `epochs` epochs, with stopping, and with the loss on the
                validation data measured after each. The batch size is
                `samples`; no shuffling

weights is the weights after fit; val_losses is the validation losses (one
for each epoch that was trained). Return them in this order. Grading compares
them with those of a Keras model updated by `train_on_batch`, one epoch after
another, stopped and restored by the same rules.
"""

import keras
from keras import layers


def train(x, y, x_val, y_val, w, learning_rate, epochs, patience):
    model = keras.Sequential([keras.Input(x.shape[1:]), layers.Dense(1, use_bias=False)])
    model.set_weights([w])
    model.compile(keras.optimizers.SGD(learning_rate), "mse", run_eagerly=True)
    stopping = keras.callbacks.EarlyStopping(
        monitor="val_loss", patience=patience, restore_best_weights=True
    )  # blank
    run = model.fit(
        x,
        y,
        batch_size=len(x),
        epochs=epochs,
        validation_data=(x_val, y_val),
        callbacks=[stopping],
        shuffle=False,
        verbose=0,
    )  # blank
    weights = model.get_weights()[0]
    val_losses = run.history["val_loss"]
    return weights, val_losses


# ==== grading ====

SECONDS = 60


def cases(rng):
    import numpy as np

    # The way from w to the weights that fit x and y passes close by those that fit the validation data.
    def drawn(samples, features, val_samples, part, patience, scale):
        w = rng.normal(size=(features, 1))
        goal = w + rng.choice([-1, 1], w.shape) * rng.uniform(1, 2, w.shape)
        x = np.linalg.qr(rng.normal(size=(samples, features)))[0] * samples**0.5
        x_val = rng.choice([-1, 1], (val_samples, features)) * rng.uniform(
            0.5, 1.5, (val_samples, features)
        )
        y_val = x_val @ (w + part * (goal - w))
        return dict(
            x=x,
            y=scale * x @ goal,
            x_val=x_val,
            y_val=scale * (y_val + 0.05 * rng.normal(size=y_val.shape)),
            w=scale * w,
            learning_rate=0.125,
            epochs=int(rng.integers(11, 14)),
            patience=patience,
        )

    yield drawn(int(rng.integers(4, 7)), 1, 3, 0.6, 2, 1)
    # More samples than a batch has by default; losses that improve by very little.
    yield drawn(int(rng.integers(36, 45)), 3, int(rng.integers(6, 10)), 0.7, 3, 1)
    yield drawn(int(rng.integers(10, 20)), int(rng.integers(2, 5)), 7, 0.6, 3, 1 / 128)


BORDERS = {
    "more samples than a batch has by default": "len(x) > 32",
    "losses that are far below 0.01": "np.max(np.abs(x_val @ w - y_val)) < 0.08",
    "a best epoch that is not the last": "patience + 5 < epochs",
    "fewer samples to validate on than to learn from": "len(x_val) < len(x)",
}


def oracle(x, y, x_val, y_val, w, learning_rate, epochs, patience):
    import keras
    import numpy as np

    model = keras.Sequential([keras.Input(x.shape[1:]), keras.layers.Dense(1, use_bias=False)])
    model.set_weights([w])
    model.compile(keras.optimizers.SGD(learning_rate), "mse", run_eagerly=True)
    kernels, val_losses = [], []
    while len(val_losses) < epochs:
        model.train_on_batch(x, y)
        kernels.append(model.get_weights()[0])
        val_losses.append(np.mean((x_val @ kernels[-1] - y_val) ** 2))
        if len(val_losses) - 1 - np.argmin(val_losses) == patience:
            break
    return kernels[np.argmin(val_losses)], np.asarray(val_losses)


STEM = dict(
    ja="線形回帰のモデルを Keras で学習する。検証損失が改善しなくなったら学習を打ち切り、最良のエ"
    "ポックの重みに戻す。w は重みの初期値、weights は学習を終えた後の重み、val_losses は検証損失の"
    "列で、全データを 1 バッチとする。",
    en="A linear regression is trained with Keras. Training ends when the validation loss no longer "
    "improves, and goes back to the weights of the best epoch. w is the initial weights, weights what "
    "training leaves, val_losses the validation losses; all the data are one batch.",
)

VARIANTS = {
    "defaults": dict(
        right='monitor="val_loss", patience=patience, restore_best_weights=True',
        same="patience=patience, restore_best_weights=True",
    ),
    "spelled-out": dict(
        right='monitor="val_loss", patience=patience, restore_best_weights=True',
        same='"val_loss", mode="min", min_delta=0, patience=patience, restore_best_weights=True',
    ),
}

MISTAKES = {
    "last-weights": dict(
        right=", restore_best_weights=True",
        wrong="",
        ja="打ち切るだけで、重みは最後のエポックのまま残る。最良のときより先に進みすぎている。",
        en="This only stops: the weights stay those of the last epoch, which is past the best one.",
    ),
    "training-loss": dict(
        right='monitor="val_loss"',
        wrong='monitor="loss"',
        ja="最後まで打ち切られない。下がり続ける訓練損失を見ているか、fit にコールバックを渡していない。",
        en="Nothing stops this: either the callback watches the training loss, which goes on falling, "
        "or fit was not given the callback.",
    ),
    "largest-is-best": dict(
        right='monitor="val_loss"',
        wrong='monitor="val_loss", mode="max"',
        ja='mode="max" は正解率のように大きいほどよい量のもの。損失では、最悪の重みに戻る。',
        en='mode="max" is for what should be large, such as accuracy; of losses it keeps the worst.',
    ),
    "default-patience": dict(
        right="patience=patience, ",
        wrong="",
        ja="patience の既定は 0 で、1 回でも改善しなければ打ち切られる。",
        en="patience is 0 unless given: a single epoch without improvement ends training.",
    ),
    "one-epoch-longer": dict(
        right="patience=patience",
        wrong="patience=patience + 1",
        ja="待つエポックが 1 つ多い。patience は、改善しないエポックが何回続いたら打ち切るかを表す。",
        en="This waits one epoch longer; patience is how many epochs without improvement end it.",
    ),
    "best-epoch-counted": dict(
        right="patience=patience",
        wrong="patience=patience - 1",
        ja="最良のエポックまで数に入れている。patience が数えるのは、その後の改善しないエポックだけ。",
        en="The best epoch is counted in; patience counts only those after it that do not improve.",
    ),
    "robust-against-noise": dict(
        right='monitor="val_loss", patience',
        wrong='monitor="val_loss", min_delta=0.01, patience',
        ja="min_delta を付けると、それ以下の低下は改善とみなされない。損失が小さいと、早く打ち切られる。",
        en="With a min_delta, smaller decreases are no improvement; where losses are small, it stops early.",
    ),
    "too-late-a-start": dict(
        right="patience=patience, ",
        wrong="patience=patience, start_from_epoch=epochs // 2, ",
        ja="start_from_epoch より前のエポックは見てもらえず、そこにある最良の重みを逃す。",
        en="Epochs before start_from_epoch are not watched, and the best one is among them.",
    ),
    "training-data-split": dict(
        right="validation_data=(x_val, y_val)",
        wrong="validation_split=0.25",
        ja="訓練データの一部を検証に回している。検証データは別にあり、訓練データは全部で学習する。",
        en="Part of the training data is set aside to validate; there is other data for that, and "
        "all of this is for training.",
    ),
    "validated-on-training-data": dict(
        right="validation_data=(x_val, y_val)",
        wrong="validation_data=(x, y)",
        ja="訓練データで検証している。学習に使ったデータでは、過学習に気づけない。",
        en="This validates on the training data; overfitting does not show on data used to learn.",
    ),
    "default-batches": dict(
        right="batch_size=len(x),",
        wrong="",
        ja="バッチの大きさは、指定しなければ 32 である。サンプルがそれより多いと、更新の回数が増える。",
        en="A batch has 32 samples unless told otherwise; with more samples than that there are more updates.",
    ),
    "one-epoch-only": dict(
        right="epochs=epochs,",
        wrong="",
        ja="epochs の既定は 1 で、1 エポックで終わってしまう。打ち切る機会もない。",
        en="epochs is 1 unless given: training ends after one, before anything could stop it.",
    ),
}
