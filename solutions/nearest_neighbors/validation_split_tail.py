"""Keras の validation_split が取り分ける行

アヤメの測定値 x と種類の番号 labels（0, 1, 2）は、種類の順に並んでいる。softmax
回帰（全結合層 1 つ、バイアスなし）を Keras で学習し、割合 fraction のデータを
fit の引数 validation_split で検証に取り分ける。

    inputs, targets    fit に渡すデータ。order にある番号の順に並べる。最初の
                       行は x の order[0] 行目である
    run                fit の戻り値。inputs, targets を epochs エポック学習す
                       る。取り分けた残りの訓練データを 1 バッチとする
    start              取り分けられる最初の行の、inputs での番号。Keras が使う
                       番号を、端数の扱いまで合わせて計算する。Keras は、訓練
                       に残す割合を先に求めてから、件数に掛ける。割合は 2 進数
                       では正確に表せないので、順序が違うと端数も違うことがある
    held_out           検証に取り分けられた行の、x での番号。inputs での順とする

kernel は重みの初期値で、最適化は学習率 0.125 の SGD である。weights は学習後の
重み、val_losses はエポックごとの検証損失である。weights, val_losses, held_out
の順に返せ。採点では、Keras が取り分けるのと同じ行を検証データとし、
`train_on_batch` で 1 回ずつ更新した Keras のモデルの値と比べる。

---
    x, inputs: (samples, features)    labels, targets, order: (samples,)
    kernel, weights: (features, 3)    fraction, epochs, start: scalar
    val_losses: (epochs,)             held_out: (validated,)

---
Which rows Keras's validation_split sets aside

The measurements x of irises and the numbers `labels` of their species (0, 1,
2) are sorted by species. A softmax regression (one dense layer, no bias) is
trained in Keras, and the argument validation_split of `fit` sets the fraction
`fraction` of the data aside to validate.

    inputs, targets    the data given to fit, in the order of the numbers in
                       `order`: the first row given to fit is row order[0] of x
    run                what fit returns. It trains on `inputs` and `targets` for
                       `epochs` epochs; the training data that are left make up
                       a single batch
    start              the number in `inputs` of the first row set aside,
                       computed as Keras does, down to how it rounds. Keras
                       first computes the fraction that is trained on, and then
                       how many rows it is; fractions are not exact in binary,
                       and in another order another row may be the first
    held_out           the numbers in x of the rows set aside, in the order they
                       have in `inputs`

`kernel` is the initial weights, and the optimizer is SGD with the learning
rate 0.125. weights is the weights after training, val_losses the validation
loss of each epoch. Return weights, val_losses and held_out, in this order.
Grading compares them with those of a Keras model that is validated on the rows
which Keras itself sets aside, and is updated by `train_on_batch`.
"""

import math

import keras
from keras import layers


def train(x, labels, order, kernel, fraction, epochs):
    model = keras.Sequential(
        [keras.Input(x.shape[1:]), layers.Dense(3, activation="softmax", use_bias=False)]
    )
    model.set_weights([kernel])
    model.compile(keras.optimizers.SGD(0.125), "sparse_categorical_crossentropy", run_eagerly=True)
    inputs, targets = x[order], labels[order]  # blank
    run = model.fit(
        inputs,
        targets,
        batch_size=len(x),
        epochs=epochs,
        validation_split=fraction,
        verbose=0,
    )  # blank
    start = math.floor(len(x) * (1 - fraction))  # blank
    held_out = order[start:]  # blank
    weights = model.get_weights()[0]
    val_losses = run.history["val_loss"]
    return weights, val_losses, held_out


# ==== grading ====

SECONDS = 60


def cases(rng):
    import numpy as np

    from grader.datasets import load_table

    flowers = load_table("iris").iloc[:, :4].to_numpy()
    flowers = flowers - flowers.mean(axis=0)

    def case(samples, columns, fraction, epochs):
        rows = np.sort(rng.choice(len(flowers), size=samples, replace=False))
        return dict(
            x=flowers[rows][:, columns],
            labels=rows // 50,
            order=rng.permutation(samples),
            kernel=rng.normal(size=(len(columns), 3)),
            fraction=fraction,
            epochs=int(epochs),
        )

    def columns():
        return rng.permutation(4)[: rng.integers(2, 5)]

    yield case(4, columns(), 0.25, 2)
    yield case(5 * int(rng.integers(10, 14)) + 2, columns(), 0.2, rng.integers(3, 5))
    # More is left than the 120 irises that 0.2 leaves of all.
    yield case(int(rng.integers(141, 149)), columns(), 0.1, 2)
    # 1 − 0.8 is a little less than 0.2 in binary, and the count a little less than a whole number.
    counts = [n for n in range(50, 150) if int(n * (1 - 0.8)) != int(n - n * 0.8)]
    yield case(int(rng.choice(counts)), columns(), 0.8, 2)


BORDERS = {
    "the data are not given in their own order": "np.any(np.diff(order) != 1)",
    "the fraction leaves no remainder": "len(x) * fraction == int(len(x) * fraction)",
    "the fraction leaves a remainder": "len(x) % 5 == 2 and fraction == 0.2",
    "a fraction of which rounding decides": "int(len(x) * (1 - fraction)) != int(len(x) - len(x) * fraction)",
    "more than 120 to train on": "len(x) * (1 - fraction) > 120",
    "more training data than a batch has by default": "len(x) * (1 - fraction) > 35",
}


def oracle(x, labels, order, kernel, fraction, epochs):
    import keras
    import numpy as np
    import tensorflow as tf

    # Keras itself says which rows it sets aside: a model that answers 0 has, as its error, the mean of their numbers.
    numbers = np.arange(len(x), dtype=float)[:, None]
    probe = keras.Sequential(
        [keras.Input((1,)), keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros")]
    )
    probe.compile(keras.optimizers.SGD(0.0), "mean_absolute_error", run_eagerly=True)
    run = probe.fit(numbers, numbers, batch_size=len(x), validation_split=fraction, verbose=0)
    start = round(2 * run.history["val_loss"][0]) - (len(x) - 1)
    inputs = keras.Input(x.shape[1:])
    logits = keras.layers.Dense(3, use_bias=False)(inputs)
    model = keras.Model(inputs, logits)
    model.set_weights([kernel])
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.SGD(0.125), loss, run_eagerly=True)
    train, held_out = order[:start], order[start:]
    val_losses = []
    for _ in range(epochs):
        model.train_on_batch(x[train], labels[train])
        scores = tf.matmul(x[held_out], model.get_weights()[0])
        val_losses.append(loss(labels[held_out], scores))
    return model.get_weights()[0], np.asarray(val_losses), held_out


STEM = dict(
    ja="種類の順に並んだアヤメのデータ x, labels で、softmax 回帰を Keras で学習する関数である。\n"
    "order の順に並べ替えたデータを fit に渡し、割合 fraction を検証に取り分ける。取り分けられた行の\n"
    "x での番号を held_out とする。訓練データは 1 バッチで学習する。",
    en="The function trains a softmax regression in Keras on irises x, labels, which are sorted by\n"
    "species. The data go to fit in the order of the numbers in `order`, and the fraction\n"
    "`fraction` is set aside to validate. `held_out` is the numbers in x of the rows set aside.\n"
    "The training data make up one batch.",
)

VARIANTS = {
    "taken": dict(
        right="x[order], labels[order]", same="x.take(order, axis=0), labels.take(order)"
    ),
    "not-shuffled": dict(right="verbose=0,", same="verbose=0, shuffle=False,"),
    "split-by-hand": dict(
        edits=[
            dict(
                right="inputs,\n        targets,",
                same="inputs[:math.floor(len(x) * (1 - fraction))], targets[:math.floor(len(x) * (1 - fraction))],",
            ),
            dict(
                right="validation_split=fraction,",
                same="validation_data=(inputs[math.floor(len(x) * (1 - fraction)):], targets[math.floor(len(x) * (1 - fraction)):]),",
            ),
        ],
    ),
    "whole-number": dict(
        right="math.floor(len(x) * (1 - fraction))", same="int(len(x) * (1.0 - fraction))"
    ),
    "counted-from-the-end": dict(right="order[start:]", same="order[-(len(x) - start):]"),
}

MISTAKES = {
    "sorted-by-species": dict(
        right="x[order], labels[order]",
        wrong="x, labels",
        ja="取り分けられるのは末尾なので、種類の順のままでは、最後の種類ばかりを検証することになる。",
        en="What is set aside is the end: sorted by species, it is mostly the last species that is validated.",
    ),
    "labels-left-behind": dict(
        right="x[order], labels[order]",
        wrong="x[order], labels",
        ja="x だけを並べ替えると、ラベルが別の花のものになる。",
        en="With x alone in another order, the labels are those of other flowers.",
    ),
    "inverse-order": dict(
        right="x[order], labels[order]",
        wrong="x[order.argsort()], labels[order.argsort()]",
        ja="逆の並べ替えになっている。order の k 番目は、k 番目に来る行の番号である。",
        en="This is the inverse permutation; item k of `order` is the number of the row that comes k-th.",
    ),
    "nothing-set-aside": dict(
        right="        validation_split=fraction,\n",
        wrong="",
        ja="検証に取り分けていないので、検証損失が記録されない。",
        en="Nothing is set aside, and no validation loss is recorded.",
    ),
    "training-fraction": dict(
        right="validation_split=fraction",
        wrong="validation_split=1 - fraction",
        ja="validation_split は検証の割合であり、訓練の割合ではない。",
        en="validation_split is the fraction that validates, not the one that trains.",
    ),
    "validated-on-training-data": dict(
        right="validation_split=fraction",
        wrong="validation_data=(inputs, targets)",
        ja="全部で学習し、同じデータで検証している。",
        en="This trains on all the data, and validates on the same.",
    ),
    "default-batches": dict(
        right="        batch_size=len(x),\n",
        wrong="",
        ja="バッチサイズの既定は 32 で、1 エポックに何度も更新される。",
        en="A batch is 32 unless told otherwise, and an epoch then updates several times.",
    ),
    "one-epoch": dict(
        right="        epochs=epochs,\n",
        wrong="",
        ja="epochs の既定は 1 で、1 エポックで終わってしまう。",
        en="epochs is 1 unless given: training ends after one.",
    ),
    "rounded-up": dict(
        right="math.floor(len(x) * (1 - fraction))",
        wrong="math.ceil(len(x) * (1 - fraction))",
        ja="端数の行は、訓練ではなく検証に入る。",
        en="The row of which a part is left over is validated, not trained on.",
    ),
    "multiplied-out": dict(
        right="math.floor(len(x) * (1 - fraction))",
        wrong="math.floor(len(x) - len(x) * fraction)",
        exam=False,
        ja="式の上では同じでも、浮動小数点数では端数が違い、区切りが 1 行ずれることがある。",
        en="On paper it is the same; in floating point what is left over differs, and the border may be one row further.",
    ),
    "validated-count": dict(
        right="math.floor(len(x) * (1 - fraction))",
        wrong="math.floor(len(x) * fraction)",
        ja="これは検証に回る件数で、取り分けられるのが先頭だと考えたときの区切りである。",
        en="This is how many are validated, where the border would be if the first rows were set aside.",
    ),
    "places-for-rows": dict(
        right="order[start:]",
        wrong="order.argsort()[start:]",
        ja="これは x の末尾の行が inputs のどこにあるかである。取り分けられた行の x での番号ではない。",
        en="This says where in `inputs` the last rows of x are; asked for is which rows of x were set aside.",
    ),
    "places-in-inputs": dict(
        right="order[start:]",
        wrong="range(start, len(x))",
        exam=False,
        ja="並べ替えた後の番号のままである。x での番号に直す。",
        en="These are numbers after the reordering; they have to be those in x.",
    ),
    "first-rows": dict(
        right="order[start:]",
        wrong="order[: len(x) - start]",
        ja="取り分けられるのは先頭ではない。",
        en="It is not the first rows that are set aside.",
    ),
    "training-rows": dict(
        right="order[start:]",
        wrong="order[:start]",
        ja="これは訓練に残る行である。",
        en="These are the rows that stay in training.",
    ),
}
