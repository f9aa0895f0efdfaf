"""ループを使わない内積と二乗距離

整数のベクトル x と y の内積 inner と、差の 2 乗和（ユークリッド距離の 2 乗）で
ある distance を、正確に求めよ。

for 文や内包表記などで、要素を 1 つずつ Python に取り出してはならない。コードの
クラス Counted が、取り出した要素の数を taken に数える。これは 0 でなければ
ならない。

x と y は画像の画素などで、型は uint8、int16、int32 のどれかである。計算の途中の
値や結果は、その型で表せる範囲を超えることがあるが、int64 の範囲は超えない。

---
    x, y: (n,)    inner, distance, taken: scalar

---
Inner product and squared distance without a loop

Compute exactly, for the vectors of integers x and y, `inner`, their inner
product, and `distance`, the sum of their squared differences (the squared
Euclidean distance).

No element may be taken out to Python by itself, by a `for`, a comprehension or
the like. The class `Counted` in the code counts in `taken` how many were, and
that has to be 0.

x and y are pixels of images and other things, of the type uint8, int16 or
int32. What is computed on the way, and the results, may exceed what that type
can hold, but not what int64 can.
"""

import numpy as np


class Counted(np.ndarray):
    """An array that counts the elements taken out of it one by one."""

    taken = 0

    def __getitem__(self, key):
        value = super().__getitem__(key)
        Counted.taken += np.ndim(value) == 0
        return value

    def __iter__(self):
        return (self[place] for place in range(len(self)))

    def tolist(self):
        Counted.taken += self.size
        return super().tolist()


def vectorized_dot(x, y):
    x, y = x.view(Counted), y.view(Counted)
    Counted.taken = 0
    ...  # TODO 1
    inner = ...  # TODO 2
    distance = ...  # TODO 3
    return int(inner), int(distance), int(Counted.taken)
