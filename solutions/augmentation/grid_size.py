"""グリッドサーチの学習回数

ハイパーパラメータ k を first[k] から last[k] まで step[k] おきに試すグリッド
サーチを、folds 分割の交差検証で行う。学習の回数などを求めよ。

    values       k の試す値の個数。first から始めて step ずつ増やし、last を超え
                 ない値を全部試す（last に等しい値も試す）
    settings     値の組（設定）の個数
    trainings    学習の回数。設定ごとに、folds 個に分けたデータの 1 つを検証に回
                 し、残りで学習することを folds 回行う。最後に、最もよかった設定
                 で全データを使って 1 回学習する
    repeats      k の同じ 1 つの値を使う設定の個数
    refined      どの k でも step を半分にしたときの、設定の個数

trainings, repeats, refined の順に返せ。

---
    first, last, step, values, repeats: (parameters,), integers
    folds, settings, trainings, refined: integer
    first ≤ last    step > 0, even    folds ≥ 2

---
How many trainings a grid search takes

A grid search tries hyperparameter k from first[k] to last[k] in steps of
step[k], with cross-validation of `folds` folds. Compute how many trainings
there are, and more.

    values       how many values of k are tried: first, and on from there by
                 step, all that do not exceed last (a value equal to last is
                 tried, too)
    settings     the number of combinations of values
    trainings    the number of trainings. In each setting, one of `folds` parts
                 of the data is set aside to validate and a model is trained on
                 the others, folds times. In the end a model is trained once
                 more, on all data, in the best setting
    repeats      how many settings use the same one value of k
    refined      the number of settings if the step of every k were half of what
                 it is

Return trainings, repeats and refined, in this order.
"""

import numpy as np


def grid_size(first, last, step, folds):
    values = (last - first) // step + 1  # blank
    settings = np.prod(values)  # blank
    trainings = settings * folds + 1  # blank
    repeats = settings // values  # blank
    refined = np.prod((last - first) // (step // 2) + 1)  # blank
    return trainings, repeats, refined


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(
        first=np.array([1, 10]),
        last=np.array([5, 40]),
        step=np.array([4, 10]),
        folds=int(rng.integers(3, 6)),
    )
    for parameters in rng.permutation([3, 4]):
        # The last value on the grid, just before a step that would reach it, and beyond half of one.
        step = 2 * rng.choice(range(2, 7), size=parameters, replace=False)
        steps = rng.choice(range(1, 6), size=parameters, replace=False)
        rest = np.zeros(parameters, dtype=int)
        rest[1], rest[2] = step[1] - 1, step[2] // 2
        first = rng.integers(1, 30, size=parameters)
        order = rng.permutation(parameters)
        last = first + steps * step + rest
        yield dict(
            first=first[order], last=last[order], step=step[order], folds=int(rng.integers(3, 11))
        )
    # One value only, and no more with half the step.
    first = rng.integers(1, 9, size=2)
    yield dict(first=first, last=first + np.array([0, 1]), step=np.array([2, 8]), folds=2)


BORDERS = {
    "a range that ends on the grid": "np.any((last > first) & ((last - first) % step == 0))",
    "a range that ends just before the next value": "np.any((last - first) % step == step - 1)",
    "a rest that is half a step": "np.any((last - first) % step == step // 2)",
    "a hyperparameter with one value": "np.any(last == first)",
    "several hyperparameters": "len(first) > 2",
    "two folds": "folds == 2",
}


def oracle(first, last, step, folds):
    import tensorflow as tf

    def grid(step):
        """Every setting is written out: (settings, parameters)."""
        values = [tf.range(a, b + 1, s) for a, b, s in zip(first, last, step, strict=True)]
        return tf.stack([tf.reshape(axis, [-1]) for axis in tf.meshgrid(*values)], axis=1)

    settings = grid(step)
    models = tf.concat([tf.repeat(settings, folds, axis=0), settings[:1]], axis=0)
    repeats = tf.reduce_sum(tf.cast(settings == first, "int64"), axis=0)
    return len(models), repeats, len(grid(step // 2))


STEM = dict(
    ja="グリッドサーチで、ハイパーパラメータ k を first[k] から last[k] まで step[k] おきに（last に等\n"
    "しい値も含めて）試す。設定ごとに folds 分割の交差検証を行い、最後に最もよかった設定で全データを\n"
    "使って 1 回学習する。trainings は学習の回数、repeats は k の同じ 1 つの値を使う設定の個数、\n"
    "refined は step を全部半分にしたときの設定の個数である。\n\n"
    "    first, last, step: (parameters,)、整数    step > 0、偶数",
    en="A grid search tries hyperparameter k from first[k] to last[k] (itself included) in steps of\n"
    "step[k]. In each setting there is a cross-validation of so many folds; in the end a model is\n"
    "trained once more on all data, in the best setting. trainings is the number of trainings,\n"
    "repeats that of settings with the same one value of k, and refined that of settings if all\n"
    "steps were half of what they are.\n\n"
    "    first, last, step: (parameters,), integers    step > 0, even",
)

VARIANTS = {
    "length-of-range": dict(
        right="(last - first) // step + 1",
        same="np.array([len(range(a, b + 1, s)) for a, b, s in zip(first, last, step)])",
    ),
    "one-step-back": dict(right="(last - first) // step + 1", same="(last - first + step) // step"),
    "int": dict(right="np.prod(values)", same="int(values.prod())"),
    "twice": dict(right="(last - first) // (step // 2) + 1", same="2 * (last - first) // step + 1"),
    "others": dict(
        right="settings // values",
        same="np.array([np.prod(np.delete(values, k)) for k in range(len(values))]).astype(int)",
    ),
}

MISTAKES = {
    "intervals": dict(
        right="(last - first) // step + 1",
        wrong="(last - first) // step",
        ja="間の数を数えている。値の個数は、両端があるので間の数より 1 多い。",
        en="That is the number of steps; with both ends there is one value more.",
    ),
    "rounded-up": dict(
        right="(last - first) // step + 1",
        wrong="-(-(last - first) // step) + 1",
        ja="割り切れないときに切り上げている。last を超える値まで数えてしまう。",
        en="Where there is a remainder this rounds up, and counts a value beyond last.",
    ),
    "last-left-out": dict(
        right="(last - first) // step + 1",
        wrong="np.array([len(range(a, b, s)) for a, b, s in zip(first, last, step)])",
        ja="range は終わりの値を含まない。last に等しい値も試す。",
        en="range leaves out its end; a value equal to last is tried, too.",
    ),
    "from-zero": dict(
        right="(last - first) // step + 1",
        wrong="last // step + 1",
        ja="0 から数えている。最初の値は first である。",
        en="This counts from 0; the first value is first.",
    ),
    "sum": dict(
        right="np.prod(values)",
        wrong="np.sum(values)",
        ja="ほかを固定して 1 つずつ調べるときの数である。グリッドサーチは組を全部試す。",
        en="That is for trying one after the other with the rest fixed; a grid search tries all combinations.",
    ),
    "power": dict(
        right="np.prod(values)",
        wrong="values[0] ** len(values)",
        ja="どれも同じ個数とみなしている。個数はハイパーパラメータごとに違う。",
        en="This takes all for alike; each hyperparameter has a number of values of its own.",
    ),
    "folds-forgotten": dict(
        right="settings * folds + 1",
        wrong="settings + 1",
        ja="1 つの設定を、分割の数だけ学習し直す。",
        en="Each setting is trained as many times as there are folds.",
    ),
    "one-fold-less": dict(
        right="settings * folds + 1",
        wrong="settings * (folds - 1) + 1",
        ja="1 回の学習に使うのが folds − 1 個の部分で、学習の回数は folds 回である。",
        en="It is a training that uses folds − 1 of the parts; there are folds trainings.",
    ),
    "last-training-forgotten": dict(
        right="settings * folds + 1",
        wrong="settings * folds",
        ja="最後に全データで学習する 1 回が抜けている。",
        en="The last training, on all data, is missing.",
    ),
    "last-training-in-folds": dict(
        right="settings * folds + 1",
        wrong="settings * folds + folds",
        ja="最後の学習は全データで 1 回だけで、分割しない。",
        en="The last training is one, on all data, and has no folds.",
    ),
    "last-training-each": dict(
        right="settings * folds + 1",
        wrong="settings * (folds + 1)",
        ja="全データで学習し直すのは、最もよかった設定だけである。",
        en="It is in the best setting only that a model is trained on all data.",
    ),
    "folds-added": dict(
        right="settings * folds + 1",
        wrong="settings + folds + 1",
        ja="設定の 1 つ 1 つで交差検証を行うので、足すのではなく掛ける。",
        en="There is a cross-validation in each of the settings, so this is a product, not a sum.",
    ),
    "own-values": dict(
        right="settings // values",
        wrong="values",
        ja="これは値の個数である。1 つの値は、ほかのハイパーパラメータの組の数だけ使われる。",
        en="That is how many values there are; one of them is used with each combination of the others.",
    ),
    "all-settings": dict(
        right="settings // values",
        wrong="np.full_like(values, settings)",
        ja="全部の設定で同じ値を使うわけではない。設定は、値の個数だけの組に分かれる。",
        en="Not all settings use the same value: they fall into as many parts as there are values.",
    ),
    "once": dict(
        right="settings // values",
        wrong="np.ones_like(values)",
        ja="同じ値を 1 度しか使わないのは、連続な範囲からのランダムサーチである。",
        en="It is in a random search of a continuous range that a value is used just once.",
    ),
    "repeats-of-trainings": dict(
        right="settings // values",
        wrong="settings * folds // values",
        ja="学習の回数になっている。設定の個数を求める。",
        en="That is a number of trainings; wanted is that of settings.",
    ),
    "doubled": dict(
        right="np.prod((last - first) // (step // 2) + 1)",
        wrong="2 * settings",
        ja="どのハイパーパラメータの値も増えるので、全体が 2 倍で済むのは 1 つだけのときである。",
        en="Each of the hyperparameters gets more values; twice as many in all would do for one of them.",
    ),
    "all-values-doubled": dict(
        right="np.prod((last - first) // (step // 2) + 1)",
        wrong="settings * 2 ** len(values)",
        ja="値の個数はちょうど 2 倍にはならない。2 倍になるのは間の数で、端数によっても変わる。",
        en="The number of values is not just doubled: it is steps that are, and what is left over counts, too.",
    ),
    "all-intervals-doubled": dict(
        right="(last - first) // (step // 2) + 1",
        wrong="2 * values - 1",
        ja="余りが step の半分以上あれば、最後にもう 1 つ値が入る。",
        en="Where half a step or more is left over, there is one value more at the end.",
    ),
    "intervals-again": dict(
        right="(last - first) // (step // 2) + 1",
        wrong="(last - first) // (step // 2)",
        ja="間の数を数えている。値の個数は、両端があるので間の数より 1 多い。",
        en="That is the number of steps; with both ends there is one value more.",
    ),
    "step-doubled": dict(
        right="(last - first) // (step // 2) + 1",
        wrong="(last - first) // (2 * step) + 1",
        ja="step を 2 倍にしている。半分にすれば、値は細かくなり増える。",
        en="This doubles the step; with half of it there are more values, not fewer.",
    ),
}
