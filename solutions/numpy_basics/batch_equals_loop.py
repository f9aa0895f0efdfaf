"""バッチごとの推論と正解率

学習の済んだ全結合層（重み kernel、バイアス bias）に、x の行のサンプルを
batch_size 個ずつ、順に入力せよ。割り切れないときは、残りを小さなバッチとして
最後に入力する。

scores は全サンプルの出力を x と同じ順に並べた行列、accuracy は正解率である。
出力が最大のクラスを予測とし、予測が正解ラベル t と一致したサンプルの割合を、
全サンプルについて求める。1 つの行に最大値が 2 つ以上あるときは、番号の小さい
クラスを予測とする。batches は入力したバッチの個数で、コードが数える。

scores, accuracy, batches の順に返せ。

---
    x: (n, features)    kernel: (features, classes)    bias: (classes,)
    t: (n,)    scores: (n, classes)    batch_size, accuracy, batches: scalar

---
Inference in batches, and the accuracy

Feed the samples that are the rows of x to a trained dense layer, with its
kernel and bias, batch_size of them at a time and in their order. Where these
leave a remainder, it comes last, as a smaller batch.

`scores` holds the outputs for all samples, in the order of x, and `accuracy`
is the share of samples, out of all of them, that are predicted right: what is
predicted is the class of the greatest output, and t holds the right classes.
Where the same greatest value stands more than once in a row, the class with the
smaller number is predicted. `batches` is how many batches were fed; the code
counts them.

Return scores, accuracy and batches in this order.
"""

import numpy as np


def predict_in_batches(x, t, kernel, bias, batch_size):
    outputs = []
    correct = 0
    for start in range(0, len(x), batch_size):
        batch = x[start : start + batch_size]  # blank
        y = batch @ kernel + bias
        outputs.append(y)
        predicted = np.argmax(y, axis=1)  # blank
        correct += np.sum(predicted == t[start : start + batch_size])  # blank
    scores = np.concatenate(outputs)  # blank
    accuracy = correct / len(x)  # blank
    return scores, accuracy, len(outputs)


# ==== grading ====


def draw(rng, n, features, classes, batch_size, ties=False):
    """The whole of the last batch is predicted right, and of the others about half."""
    import numpy as np

    if ties:
        x, kernel = (
            rng.integers(-1, 2, size=size) * 1.0 for size in ((n, features), (features, classes))
        )
        x[:2], bias = 0.0, np.zeros(classes)
    else:
        x, kernel = rng.normal(size=(n, features)), rng.normal(size=(features, classes))
        bias = rng.uniform(0.5, 1, size=classes) * rng.choice([-1, 1], size=classes)
    right = np.argmax(x @ kernel + bias, axis=1)
    t = np.where(rng.permutation(n) % 2 == 0, right, (right + 1) % classes)
    last = (n - 1) // batch_size * batch_size
    t[last:], t[0] = right[last:], (right[0] + (last > 0)) % classes
    return dict(x=x, t=t, kernel=kernel, bias=bias, batch_size=batch_size)


def cases(rng):
    import numpy as np

    # By hand: the outputs are the inputs.
    x = np.array([[3.0, 1.0], [0.0, 2.0], [5.0, 4.0]])[rng.permutation(3)]
    t = np.argmax(x, axis=1)
    t[0] = 1 - t[0]
    yield dict(x=x, t=t, kernel=np.eye(2), bias=np.zeros(2), batch_size=2)
    size, features = (int(number) for number in 3 + rng.permutation(4)[:2])
    whole, classes = size * int(rng.integers(3, 6)), features + int(rng.integers(1, 4))
    yield draw(rng, whole, features, classes, size)
    yield draw(rng, whole + 1, classes + 1, features, size)
    yield draw(rng, whole - 1, features, classes, size, ties=True)
    yield draw(rng, size, features + 4, 2, size + int(rng.integers(1, 4)))


def oracle(x, t, kernel, bias, batch_size):
    import keras

    layer = keras.layers.Dense(len(bias))
    model = keras.Sequential([keras.Input(x.shape[1:]), layer])
    model.set_weights([kernel, bias])
    scores = model(x)
    accuracy = keras.metrics.sparse_categorical_accuracy(t, scores)
    return scores, keras.ops.mean(accuracy), len(range(0, len(x), batch_size))


BORDERS = {
    "the batch size divides the number of samples": "len(x) % batch_size == 0",
    "one sample remains": "len(x) % batch_size == 1 and len(x) > 3",
    "all but one of a batch remain": "len(x) % batch_size == batch_size - 1",
    "there are fewer samples than a batch has": "len(x) < batch_size",
    "the greatest output stands twice in a row": "np.any(np.sum(x @ kernel + bias == np.max(x @ kernel + bias, axis=1, keepdims=True), axis=1) > 1)",
    "more classes than features": "kernel.shape[1] > kernel.shape[0]",
    "more features than classes": "kernel.shape[1] < kernel.shape[0]",
}

STEM = dict(
    ja="学習の済んだ全結合層に、x のサンプルを batch_size 個ずつ順に入力し、全サンプルの\n"
    "出力 scores と正解率 accuracy を求める。余りも小さなバッチとして入力する。\n"
    "    x: (n, features)    t: (n,) 正解の番号    scores: (n, classes)",
    en="The samples x are fed to a trained dense layer, batch_size at a time and the remainder\n"
    "as a smaller batch. scores are the outputs for all of them, accuracy the share of\n"
    "samples that are predicted right.\n"
    "    x: (n, features)    t: (n,), the right classes    scores: (n, classes)",
)

VARIANTS = {
    "up-to-the-end": dict(
        right="batch = x[start : start + batch_size]",
        same="batch = x[start : min(start + batch_size, len(x))]",
    ),
    "method": dict(right="np.argmax(y, axis=1)", same="y.argmax(-1)"),
    "counted": dict(
        right="np.sum(predicted == t[start : start + batch_size])",
        same="np.count_nonzero(np.equal(predicted, t[start : start + len(y)]))",
    ),
    "stacked": dict(right="np.concatenate(outputs)", same="np.vstack(outputs)"),
    "from-all-scores": dict(
        right="correct / len(x)", same="np.mean(np.argmax(scores, axis=1) == t)"
    ),
}

MISTAKES = {
    "all-at-once": dict(
        right="batch = x[start : start + batch_size]",
        wrong="batch = x",
        ja="毎回すべてのサンプルを入力している。",
        en="All samples are fed every time.",
    ),
    "first-batch-again": dict(
        right="batch = x[start : start + batch_size]",
        wrong="batch = x[:batch_size]",
        ja="毎回、最初のバッチを入力している。",
        en="The first batch is fed every time.",
    ),
    "end-instead-of-size": dict(
        right="batch = x[start : start + batch_size]",
        wrong="batch = x[start:batch_size]",
        ja="スライスの 2 つ目は長さではなく、終わりの位置である。2 つ目のバッチから空になる。",
        en="The second number of a slice is where it ends, not its length; from the second batch on they are empty.",
    ),
    "one-too-few": dict(
        right="batch = x[start : start + batch_size]",
        wrong="batch = x[start : start + batch_size - 1]",
        ja="スライスの終わりはもともと含まれないので、さらに 1 つ抜ける。",
        en="The end of a slice is left out anyway; here one more sample is.",
    ),
    "along-the-samples": dict(
        right="np.argmax(y, axis=1)",
        wrong="np.argmax(y, axis=0)",
        ja="クラスごとに、出力が最大のサンプルを探している。",
        en="This looks, for each class, for the sample of the greatest output.",
    ),
    "greatest-value": dict(
        right="np.argmax(y, axis=1)",
        wrong="np.max(y, axis=1)",
        ja="最大の値であって、クラスの番号ではない。",
        en="This is the greatest value, not the number of its class.",
    ),
    "no-axis": dict(
        right="np.argmax(y, axis=1)",
        wrong="np.argmax(y)",
        ja="軸を指定しないと、バッチ全体を 1 列に並べた中での位置が 1 つ返る。",
        en="Without an axis it is one place, counted through the whole batch.",
    ),
    "last-of-the-greatest": dict(
        right="np.argmax(y, axis=1)",
        wrong="y.shape[1] - 1 - np.argmax(y[:, ::-1], axis=1)",
        ja="同じ最大値が並ぶとき、番号の大きいクラスになる。",
        en="Where the greatest value stands more than once, this takes the greater number.",
    ),
    "smallest": dict(
        right="np.argmax(y, axis=1)",
        wrong="np.argmin(y, axis=1)",
        ja="出力が最小のクラスを選んでいる。",
        en="This takes the class of the smallest output.",
    ),
    "first-labels-again": dict(
        right="np.sum(predicted == t[start : start + batch_size])",
        wrong="np.sum(predicted == t[: len(y)])",
        ja="正解ラベルが、どのバッチでも最初のサンプルのものになっている。",
        en="For every batch the labels are those of the first samples.",
    ),
    "share-of-the-batch": dict(
        right="np.sum(predicted == t[start : start + batch_size])",
        wrong="np.mean(predicted == t[start : start + batch_size])",
        ja="個数でなく、バッチの中での割合を足している。",
        en="This adds up shares of batches, not numbers of samples.",
    ),
    "whole-batches-right": dict(
        right="np.sum(predicted == t[start : start + batch_size])",
        wrong="np.all(predicted == t[start : start + batch_size])",
        ja="バッチの全部が正しいときだけ、1 と数えている。",
        en="This counts 1 for a batch in which all is right.",
    ),
    "wrong-ones": dict(
        right="np.sum(predicted == t[start : start + batch_size])",
        wrong="np.sum(predicted != t[start : start + batch_size])",
        ja="外れたサンプルを数えている。",
        en="These are the samples predicted wrongly.",
    ),
    "last-batch-only": dict(
        right="np.concatenate(outputs)",
        wrong="y",
        ja="最後のバッチの出力しか残っていない。",
        en="Only the outputs of the last batch are left.",
    ),
    "new-axis": dict(
        right="np.concatenate(outputs)",
        wrong="np.stack(outputs)",
        ja="バッチの軸が 1 つ増える。大きさの違うバッチがあると、積み重ねることもできない。",
        en="This makes an axis of batches, and batches of different sizes cannot be stacked.",
    ),
    "side-by-side": dict(
        right="np.concatenate(outputs)",
        wrong="np.concatenate(outputs, axis=1)",
        ja="クラスの方向につないでいる。サンプルは先頭の軸に並ぶ。",
        en="This joins them along the classes; the samples lie along the first axis.",
    ),
    "last-first": dict(
        right="np.concatenate(outputs)",
        wrong="np.concatenate(outputs[::-1])",
        ja="バッチの順が逆になっている。",
        en="The batches come in reversed order.",
    ),
    "mean-of-the-batches": dict(
        edits=[
            dict(
                right="np.sum(predicted == t[start : start + batch_size])",
                wrong="np.mean(predicted == t[start : start + batch_size])",
            ),
            dict(right="correct / len(x)", wrong="correct / len(outputs)"),
        ],
        ja="バッチごとの正解率の平均では、小さい最後のバッチのサンプルが重く数えられる。",
        en="A mean of the batches' accuracies gives the samples of a small last batch more weight.",
    ),
    "whole-batches-counted": dict(
        right="correct / len(x)",
        wrong="correct / (len(x) // batch_size * batch_size or batch_size)",
        ja="割り切れない残りが、総数に入っていない。",
        en="The total leaves out what remains after the whole batches.",
    ),
    "full-batches-assumed": dict(
        right="correct / len(x)",
        wrong="correct / (len(outputs) * batch_size)",
        ja="最後のバッチも batch_size 個あるものとして割っている。",
        en="This divides as if the last batch had batch_size samples, too.",
    ),
    "not-divided": dict(
        right="correct / len(x)",
        wrong="correct",
        ja="正解の個数のままで、割合になっていない。",
        en="This is a number of samples, not a share of them.",
    ),
}
