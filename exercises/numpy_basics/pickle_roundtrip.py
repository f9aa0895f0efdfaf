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
    ...  # TODO 1
    for name in gradients:
        weights[name] -= rate * gradients[name]
    ...  # TODO 2
    restored = ...  # TODO 3
    return weights, restored
