"""学習途中の重みの保存と復元

配列の辞書 weights を pickle で file に保存し、あとで file の中身から復元せよ。

学習は保存した後も続き、コードのとおり、weights の配列がその場で書き換えられる。
restored は保存した時点の辞書である。キーと、配列の値、形、型（実数・整数・真偽
値の別）は、どれも保存したときと同じでなければならない。勾配が重みよりはるかに
大きいこともある。

file はメモリ上にあるが、ディスクのバイナリファイルと同じように読み書きできる。
書き込んだ後、次に読み書きする位置は末尾にある。

weights, restored の順に返せ。

---
    weights, restored: dict of arrays
    gradients: dict of arrays            rate: scalar

---
Weights saved in the middle of training, and restored

Save `weights`, a dict of arrays, to `file` by pickle, and restore it later from
what `file` holds.

Training goes on after that and, as the code shows, changes arrays of `weights`
in place. `restored` is the dict as it was when it was saved: the same keys, and
arrays of the same values, shapes and kinds (real numbers, integers or truth
values). Some gradients are very much larger than the weights.

`file` is kept in memory, but is read and written as a binary file on a disk is.
After something was written, the place where it is read or written next is its
end.

Return weights and restored in this order.
"""

import io
import pickle


def pickle_roundtrip(weights, gradients, rate):
    file = io.BytesIO()
    pickle.dump(weights, file)  # blank
    for name in gradients:
        weights[name] -= rate * gradients[name]
    file.seek(0)  # blank
    restored = pickle.load(file)  # blank
    return weights, restored


# ==== grading ====


def cases(rng):
    import numpy as np

    # By hand.
    kernel = 1.0 * rng.permutation([[1, 2], [3, 4]])
    yield dict(weights=dict(kernel=kernel), gradients=dict(kernel=np.ones((2, 2))), rate=0.5)
    for layers in 2 + rng.permutation(4)[:2]:
        weights, gradients = {}, {}
        names = [f"{letter}{layer}" for layer in range(1, layers + 1) for letter in "Wb"]
        for place, name in enumerate(rng.permutation(names).tolist()):
            sizes = tuple(int(size) for size in 2 + rng.permutation(6)[: 1 + place % 2])
            weights[name], gradients[name] = rng.normal(size=sizes), rng.uniform(0.5, 1, size=sizes)
        # Training diverges: of the weight before nothing is left in the weight after the step.
        gradients[name] *= 1e30
        weights["steps"] = rng.integers(100, 1000, size=int(rng.integers(2, 5)))
        weights["trainable"] = np.array([True, False, True])[: int(rng.integers(2, 4))]
        yield dict(weights=weights, gradients=gradients, rate=float(rng.uniform(0.5, 1)))


def oracle(weights, gradients, rate):
    import tensorflow as tf

    saved = {name: (tf.io.serialize_tensor(v), v.dtype) for name, v in weights.items()}
    trained = {name: tf.Variable(value) for name, value in weights.items()}
    for name, gradient in gradients.items():
        trained[name].assign_sub(rate * gradient)
    restored = {name: tf.io.parse_tensor(text, kind) for name, (text, kind) in saved.items()}
    return {name: value.numpy() for name, value in trained.items()}, restored


BORDERS = {
    "several arrays": "len(weights) > 2",
    "a single array": "len(weights) == 1",
    "vectors and matrices": "len(set(value.ndim for value in weights.values())) > 1",
    "integers": "any(value.dtype.kind == 'i' for value in weights.values())",
    "a gradient beside which the weight is nothing": "any(np.all(weights[name] - rate * value == -rate * value) for name, value in gradients.items())",
    "truth values": "any(value.dtype.kind == 'b' for value in weights.values())",
    "keys that are not in alphabetical order": "list(weights) != sorted(weights) or len(weights) == 1",
}

STEM = dict(
    ja="配列の辞書 weights を、学習の途中で file（メモリ上のバイナリファイル）に保存する。\n"
    "学習が進んで weights が書き換えられた後、保存した時点の辞書 restored を復元する。",
    en="In the middle of training the dict of arrays weights is saved to file, a binary file in\n"
    "memory. After training went on and changed weights, the dict as it was when it was saved\n"
    "is restored.",
)

VARIANTS = {
    "bytes-written": dict(
        right="pickle.dump(weights, file)", same="file.write(pickle.dumps(weights))"
    ),
    "another-protocol": dict(
        right="pickle.dump(weights, file)",
        same="pickle.dump(weights, file, protocol=pickle.HIGHEST_PROTOCOL)",
    ),
    "pickler": dict(right="pickle.dump(weights, file)", same="pickle.Pickler(file).dump(weights)"),
    "opened-anew": dict(right="file.seek(0)", same="file = io.BytesIO(file.getvalue())"),
    "bytes-from-the-start": dict(right="pickle.load(file)", same="pickle.loads(file.getvalue())"),
    "unpickler": dict(right="pickle.load(file)", same="pickle.Unpickler(file).load()"),
}

MISTAKES = {
    "values-only": dict(
        right="pickle.dump(weights, file)",
        wrong="pickle.dump(list(weights.values()), file)",
        ja="名前が保存されず、どの配列が何だったかは並び順に頼るしかない。",
        en="The names are not saved; only the order is left to tell which array is which.",
    ),
    "keys-only": dict(
        right="pickle.dump(weights, file)",
        wrong="pickle.dump(list(weights), file)",
        ja="辞書をリストにするとキーだけになる。",
        en="As a list, a dict is only its keys.",
    ),
    "flattened": dict(
        right="pickle.dump(weights, file)",
        wrong="pickle.dump({name: value.ravel() for name, value in weights.items()}, file)",
        ja="1 列に並べてから保存したので、形が失われている。",
        en="The arrays were flattened first, and their shapes are lost.",
    ),
    "real-numbers-only": dict(
        right="pickle.dump(weights, file)",
        wrong="pickle.dump({name: value.astype(float) for name, value in weights.items()}, file)",
        exam=False,
        ja="整数や真偽値の配列が、実数の配列になってしまう。",
        en="Arrays of integers and truth values become arrays of real numbers.",
    ),
    "trained-ones-only": dict(
        right="pickle.dump(weights, file)",
        wrong="pickle.dump({name: weights[name] for name in gradients}, file)",
        ja="勾配のある配列しか保存していない。",
        en="Only the arrays that have gradients are saved.",
    ),
    "arguments-exchanged": dict(
        right="pickle.dump(weights, file)",
        wrong="pickle.dump(file, weights)",
        ja="先に渡すのは保存するもので、書き込む先はその次である。",
        en="What is saved comes first, where it goes second.",
    ),
    "to-the-end": dict(
        right="file.seek(0)",
        wrong="file.seek(0, 2)",
        ja="2 つ目の引数 2 は末尾からの位置を表す。そこから先には何もない。",
        en="With 2 as second argument the place is counted from the end, where nothing follows.",
    ),
    "weights-themselves": dict(
        right="pickle.load(file)",
        wrong="weights",
        ja="これは学習を続けた後の重み。配列がその場で書き換えられるので、辞書だけを写しておいても同じになる。",
        en="These are the weights after more training; as arrays change in place, a copy of the dict alone would be no better.",
    ),
    "bytes": dict(
        right="pickle.load(file)",
        wrong="file.read()",
        ja="読んだだけのバイト列で、まだ辞書に戻っていない。",
        en="Read alone, these are bytes and no dict yet.",
    ),
    "loads-from-a-file": dict(
        right="pickle.load(file)",
        wrong="pickle.loads(file)",
        ja="末尾に s の付く関数が受け取るのは、ファイルでなくバイト列である。",
        en="The function whose name ends in s takes bytes, not a file.",
    ),
}
