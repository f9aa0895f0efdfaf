"""早期終了の patience と min_delta

エポックごとの検証損失の列 losses を順に見て、学習をいつ打ち切るかを決めよ。
Keras の `EarlyStopping(monitor="val_loss")` と同じ規則で、最良のエポックの番号
best_epoch、最後に学習したエポックの番号 stop_epoch、最良の損失 best を求め、
この順に返せ。番号は 0 から数える。

損失は任意の実数で、負のこともある。patience は整数、min_delta は実数である。

    改善       損失が、それまでの最良の損失 best を min_delta よりも大きく
               下回ること。差がちょうど min_delta なら改善ではない
    best       最後に改善したときの損失。改善とみなさない低下では変えない
    wait       改善しないエポックが、いま何回続いているか
    打ち切り   改善しないエポックが patience 回続いたら、そこで学習を終える

はじめ best は ∞ なので、最初のエポックは必ず改善になる。打ち切られなければ、
losses の終わりまで学習する。improved は、いまのエポックが改善かどうか、stop
は、いまのエポックで打ち切るかどうかを表す。

---
    losses: (epochs,)    patience ≥ 1    min_delta ≥ 0

---
Early stopping: patience and min_delta

`losses` are the validation losses of the epochs, one by one; decide when to
stop training. By the rules of Keras's `EarlyStopping(monitor="val_loss")`
return best_epoch, the number of the best epoch, stop_epoch, that of the last
epoch trained, and best, the best loss, in this order. Epochs count from 0.

Losses are any real numbers, negative ones too. patience is an integer,
min_delta a real number.

    improvement    the loss is less than the best one so far by more than
                   min_delta; by exactly min_delta is no improvement
    best           the loss at the last improvement; a decrease that is no
                   improvement leaves it alone
    wait           how many epochs in a row, up to now, have brought no
                   improvement
    stopping       training ends once patience epochs in a row have brought no
                   improvement

best is ∞ at first, so that the first epoch always improves. Where nothing stops
it, training goes on to the end of losses. improved says whether the present
epoch is an improvement, stop whether to stop at it.
"""

import numpy as np


def early_stopping(losses, patience, min_delta):
    best, best_epoch, wait = np.inf, 0, 0
    for epoch, loss in enumerate(losses):
        improved = loss < best - min_delta  # blank
        best_epoch = epoch if improved else best_epoch  # blank
        best = loss if improved else best  # blank
        wait = 0 if improved else wait + 1  # blank
        stop = wait >= patience  # blank
        stop_epoch = epoch
        if stop:
            break
    return best_epoch, stop_epoch, best


# ==== grading ====


def cases(rng):
    import numpy as np

    def case(losses, patience, min_delta, unit):
        """In units that are powers of 2, so that differences are exact."""
        return dict(
            losses=unit * np.asarray(losses, float), patience=patience, min_delta=unit * min_delta
        )

    shift = int(rng.integers(0, 8))
    yield case(np.array([40, 32, 33, 20]) + shift, 1, 4, 1 / 64)
    # Small steps, a tie, a difference of just min_delta; before them a few epochs that improve.
    courses = [
        ([60, 52, 56, 51, 44, 44, 43, 50, 45, 41, 39, 38, 47, 37], 3, 2, 1 / 64),
        ([60, 52, 54, 53, 44, 44, 45, 43, 43, 44, 46, 40, 41, 42], 3, 0, 1 / 64),
        ([50, 44, 40, 43, 41, 38, 37, 36, 39, 35, 40, 41, 33, 50, 20, 51], 4, 2, 0.5),
        ([50, 40, 45, 44, 30, 33, 28, 29, 24], 3, 1, 4),
    ]
    for losses, patience, min_delta, unit in courses:
        start = 68 + 8 * np.arange(rng.integers(0, 5))[::-1]
        yield case(np.append(start, losses) + shift, patience, min_delta, unit)
    for level, unit in [(64, 1 / 64), (-8, 1 / 64)]:
        epochs = int(rng.integers(25, 36))
        noise = rng.integers(0, 9, size=epochs)
        losses = level - 3 * np.minimum(np.arange(epochs), 12) + noise
        yield case(losses, int(rng.integers(3, 7)), 1, unit)
    # The first epoch is the best, nothing stops it, there is one epoch only.
    worse = 40 + rng.permutation(np.arange(1, int(rng.integers(5, 9))))
    yield case(np.append(40, worse), 3, 1, 1 / 4)
    yield case(np.append(40, worse) - 60, len(worse) + 1, 0, 1 / 64)
    yield case([50 + shift], 2, 3, 1 / 8)


BORDERS = {
    "a difference of just min_delta": "min_delta > 0 and np.any(losses[1:] == np.minimum.accumulate(losses)[:-1] - min_delta)",
    "an equal loss, and a min_delta of 0": "min_delta == 0 and np.any(losses[1:] == np.minimum.accumulate(losses)[:-1])",
    "a patience of 1": "patience == 1",
    "a patience of several epochs": "patience > 2",
    "nothing but losses above 1": "len(losses) > 1 and np.all(losses > 1)",
    "nothing but negative losses": "len(losses) > 1 and np.all(losses < 0)",
    "a first epoch that is never improved on": "len(losses) > patience and np.all(losses[1:] > losses[0])",
    "fewer epochs than it would take to stop": "1 < len(losses) <= patience",
    "one epoch": "len(losses) == 1",
}


def oracle(losses, patience, min_delta):
    import keras

    stopping = keras.callbacks.EarlyStopping(
        monitor="val_loss", mode="min", patience=patience, min_delta=min_delta
    )
    model = keras.Sequential()
    model.stop_training = False
    stopping.set_model(model)
    stopping.on_train_begin()
    for epoch, loss in enumerate(losses):
        stopping.on_epoch_end(epoch, {"val_loss": loss})
        if model.stop_training:
            break
    return stopping.best_epoch, epoch, float(stopping.best)


STEM = dict(
    ja="検証損失の列 losses から、Keras の EarlyStopping と同じ規則で学習の打ち切りを決める。損失の下がり"
    "方が min_delta 以下なら、改善とみなさない。best は最良の損失、wait は改善しないエポックが続いた回数、"
    "stop_epoch は最後に学習したエポックの番号である。番号は 0 から数える。",
    en="From the validation losses this decides, by the rules of Keras's EarlyStopping, when training ends. "
    "Where a loss goes down by min_delta or less, it is no improvement. best is the best loss, wait how "
    "many epochs in a row have brought none, stop_epoch the number of the last epoch trained. Epochs count "
    "from 0.",
)

VARIANTS = {
    "turned": dict(right="loss < best - min_delta", same="best - loss > min_delta"),
    "minimum": dict(
        right="loss if improved else best", same="min(best, loss) if improved else best"
    ),
    "counted": dict(right="wait >= patience", same="epoch - best_epoch >= patience"),
}

MISTAKES = {
    "equal-improves": dict(
        right="loss < best - min_delta",
        wrong="loss <= best - min_delta",
        ja="差がちょうど min_delta のとき（min_delta が 0 なら、同じ値のとき）も改善としている。それより大きい差が要る。",
        en="A difference of just min_delta, or of none, counts as an improvement here; it has to be "
        "more than that.",
    ),
    "no-min-delta": dict(
        right="loss < best - min_delta",
        wrong="loss < best",
        ja="min_delta を見ていない。わずかな下がり方は改善に数えない、という約束である。",
        en="min_delta is ignored; it is there so that slight decreases do not count.",
    ),
    "delta-the-other-way": dict(
        right="loss < best - min_delta",
        wrong="loss < best + min_delta",
        ja="best より少し悪くても改善になってしまう。min_delta は条件を厳しくするためのもの。",
        en="Something a little worse than best would improve; min_delta makes the condition stricter.",
    ),
    "by-last-epoch": dict(
        right="loss < best - min_delta",
        wrong="loss < (losses[epoch - 1] if epoch else np.inf) - min_delta",
        ja="1 つ前のエポックと比べている。一度悪くなってから戻っただけでも、改善になってしまう。",
        en="This compares with the epoch before, so that getting worse and coming back improves.",
    ),
    "larger-is-better": dict(
        right="loss < best - min_delta",
        wrong="loss > (best if epoch else -np.inf) + min_delta",
        ja="大きいほどよいとみなしている。それは正解率などを見るときで、損失は小さいほどよい。",
        en="Larger counts as better, as for accuracies; a loss is better when it is small.",
    ),
    "lowest-of-all": dict(
        right="epoch if improved else best_epoch",
        wrong="int(np.argmin(losses[: epoch + 1]))",
        ja="損失が最小のエポックになっている。min_delta 以下の低下は改善ではない。",
        en="This is the epoch of the lowest loss; to go down by min_delta or less is no improvement.",
    ),
    "last-epoch": dict(
        right="epoch if improved else best_epoch",
        wrong="epoch",
        ja="最後に見たエポックになっている。最良なのは、最後に改善したエポックである。",
        en="This is the last epoch seen; the best is the one of the last improvement.",
    ),
    "lowest-by-any-amount": dict(
        right="loss if improved else best",
        wrong="min(best, loss)",
        ja="改善に数えない下がり方でも best を下げている。少しずつ下がり続けると、改善に届かなくなる。",
        en="best goes down with decreases that do not count; a slow decline could then never improve.",
    ),
    "always-latest": dict(
        right="loss if improved else best",
        wrong="loss",
        ja="毎回いまの損失に置き換えている。比べる相手は、最後に改善したときの損失である。",
        en="This takes the present loss each time; what counts is the loss at the last improvement.",
    ),
    "never-reset": dict(
        right="0 if improved else wait + 1",
        wrong="wait if improved else wait + 1",
        ja="改善しても数え直していない。数えるのは、最後の改善から続いているエポックだけである。",
        en="An improvement does not start the count again; only epochs since the last one count.",
    ),
    "since-the-lowest": dict(
        right="0 if improved else wait + 1",
        wrong="epoch - int(np.argmin(losses[: epoch + 1]))",
        ja="損失が最小のエポックから数えている。改善とみなさない低下では、数え直さない。",
        en="This counts from the lowest loss; a decrease that is no improvement does not start the count again.",
    ),
    "counts-from-one": dict(
        right="0 if improved else wait + 1",
        wrong="1 if improved else wait + 1",
        ja="改善したエポックまで数えている。数えるのは、改善しなかったエポックである。",
        en="This counts the epoch that improved; those that did not are to be counted.",
    ),
    "one-epoch-late": dict(
        right="wait >= patience",
        wrong="wait > patience",
        ja="待つエポックが 1 つ多い。改善しないエポックが patience 回続いたところで打ち切る。",
        en="This waits one epoch too long; it stops with the patience-th epoch without improvement.",
    ),
    "at-once": dict(
        right="wait >= patience",
        wrong="wait >= 1",
        ja="1 回改善しなかっただけで打ち切っている。損失は揺れるので、patience 回まで待つ。",
        en="A single epoch without improvement ends it; losses waver, and patience allows for that.",
    ),
}
