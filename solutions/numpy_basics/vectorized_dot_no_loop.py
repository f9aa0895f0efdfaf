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
    x, y = x.astype(np.int64), y.astype(np.int64)  # blank
    inner = np.dot(x, y)  # blank
    distance = np.sum((x - y) ** 2)  # blank
    return int(inner), int(distance), int(Counted.taken)


# ==== grading ====


def cases(rng):
    import numpy as np

    # By hand: sums of products that a byte cannot hold.
    x, y = (np.array(values, dtype=np.uint8) for values in ([100, 3, 20], [4, 200, 30]))
    order = rng.permutation(3)
    yield dict(x=x[order], y=y[order])
    lengths = [int(length) for length in 300 + rng.permutation(200)[:3]]
    for kind, bound, length in zip(
        (np.uint8, np.int16, np.int32), (256, 3000, 80000), lengths, strict=True
    ):
        least = 0 if kind is np.uint8 else -bound
        x, y = (rng.integers(least, bound, size=length).astype(kind) for _ in range(2))
        # Mostly of the same sign, so that the inner product is far above what the type can hold.
        yield dict(x=x, y=np.abs(y) * np.sign(x) if least else y)
    yield dict(
        x=np.array([60000], dtype=np.int32), y=rng.integers(-60000, -50000, 1).astype(np.int32)
    )


def oracle(x, y):
    import tensorflow as tf

    x, y = tf.cast(x, tf.int64), tf.cast(y, tf.int64)
    inner = tf.tensordot(x, y, 1)
    distance = tf.reduce_sum(tf.math.squared_difference(x, y))
    return int(inner), int(distance), 0


BORDERS = {
    "bytes": "x.dtype == np.uint8",
    "bytes of which the second is greater": "x.dtype == np.uint8 and np.any(y > x)",
    "integers of 16 bits": "x.dtype == np.int16",
    "integers of 32 bits whose inner product needs more": "x.dtype == np.int32 and np.dot(x.astype(float), y.astype(float)) > 2**31",
    "a negative inner product": "np.dot(x.astype(float), y.astype(float)) < 0",
    "negative elements": "np.any(x < 0)",
    "a single element": "len(x) == 1",
    "many elements": "len(x) > 200",
}

STEM = dict(
    ja="整数（uint8、int16、int32 のどれか）のベクトル x と y の内積 inner と、差の 2 乗和\n"
    "distance を、要素を 1 つずつ取り出さずに正確に求める。結果は int64 の範囲に収まる。",
    en="For vectors x and y of integers (uint8, int16 or int32) this computes their inner product\n"
    "and, as distance, the sum of squared differences, exactly and without taking elements\n"
    "out one by one. The results fit into int64.",
)

VARIANTS = {
    "one-of-them": dict(
        right="x.astype(np.int64), y.astype(np.int64)", same="x.astype(np.int64), y"
    ),
    "double-precision": dict(
        right="x.astype(np.int64), y.astype(np.int64)", same="x.astype(float), y.astype(float)"
    ),
    "operator": dict(right="np.dot(x, y)", same="x @ y"),
    "sum-of-products": dict(right="np.dot(x, y)", same="np.sum(x * y)"),
    "einsum": dict(right="np.dot(x, y)", same='np.einsum("i,i->", x, y)'),
    "product-with-itself": dict(right="np.sum((x - y) ** 2)", same="np.dot(x - y, x - y)"),
    "expanded": dict(right="np.sum((x - y) ** 2)", same="np.dot(x, x) - 2 * inner + np.dot(y, y)"),
}

MISTAKES = {
    "types-as-they-are": dict(
        right="x.astype(np.int64), y.astype(np.int64)",
        wrong="x, y",
        ja="結果も元の型になり、範囲を超えると折り返す。エラーにはならない。",
        en="Results have the same type and wrap around where it is exceeded; no error tells.",
    ),
    "thirty-two-bits": dict(
        right="x.astype(np.int64), y.astype(np.int64)",
        wrong="x.astype(np.int32), y.astype(np.int32)",
        ja="32 ビットで足りるのは画素の内積くらいで、大きい整数では折り返す。",
        en="That is enough for pixels, but larger integers wrap around in 32 bits, too.",
    ),
    "unsigned": dict(
        right="x.astype(np.int64), y.astype(np.int64)",
        wrong="x.astype(np.uint16), y.astype(np.uint16)",
        ja="符号なしの型には負の数がなく、差が 0 より小さいと折り返す。",
        en="Unsigned types have no negative numbers; a difference below 0 wraps around.",
    ),
    "single-precision": dict(
        right="x.astype(np.int64), y.astype(np.int64)",
        wrong="x.astype(np.float32), y.astype(np.float32)",
        ja="単精度の有効桁は 2 進で 24 桁しかなく、大きい整数は丸められる。",
        en="Single precision has 24 binary digits; larger integers are rounded.",
    ),
    "converted-too-late": dict(
        edits=[
            dict(right="x.astype(np.int64), y.astype(np.int64)", wrong="x, y"),
            dict(right="np.dot(x, y)", wrong="np.dot(x, y).astype(np.int64)"),
            dict(right="np.sum((x - y) ** 2)", wrong="np.sum((x - y).astype(np.int64) ** 2)"),
        ],
        ja="計算した後で型を変えても、折り返した値は戻らない。",
        en="Converted after the computation, what has wrapped around stays wrong.",
    ),
    "loop": dict(
        right="np.dot(x, y)",
        wrong="sum(a * b for a, b in zip(x, y))",
        ja="値は正しいが、要素を 1 つずつ取り出すので、長いベクトルでは桁違いに遅い。",
        en="The value is right, but each element is taken out by itself, which is slower by orders of magnitude.",
    ),
    "sums-multiplied": dict(
        right="np.dot(x, y)",
        wrong="np.sum(x) * np.sum(y)",
        ja="先に足してから掛けると、違う位置の要素どうしの積も入る。",
        en="Summed before multiplying, products of elements at different places come in, too.",
    ),
    "not-summed": dict(
        right="np.dot(x, y)",
        wrong="x * y",
        ja="要素ごとの積のままで、1 つの数になっていない。",
        en="An elementwise product, not a single number.",
    ),
    "averaged": dict(
        right="np.dot(x, y)",
        wrong="np.mean(x * y)",
        ja="要素の数で割った平均になっている。",
        en="This is a mean, divided by the number of elements.",
    ),
    "loop-over-differences": dict(
        right="np.sum((x - y) ** 2)",
        wrong="sum(difference**2 for difference in x - y)",
        ja="差はまとめて求めたが、足すときに要素を 1 つずつ取り出している。",
        en="The differences are computed at once, but taken out one by one to be summed.",
    ),
    "square-of-the-sum": dict(
        right="np.sum((x - y) ** 2)",
        wrong="np.sum(x - y) ** 2",
        ja="足してから 2 乗すると、正と負の差が打ち消し合う。",
        en="Summed before squaring, positive and negative differences cancel.",
    ),
    "absolute-differences": dict(
        right="np.sum((x - y) ** 2)",
        wrong="np.sum(np.abs(x - y))",
        ja="差の絶対値の和で、マンハッタン距離になる。",
        en="The sum of absolute differences is the Manhattan distance.",
    ),
    "rooted": dict(
        right="np.sum((x - y) ** 2)",
        wrong="np.sqrt(np.sum((x - y) ** 2))",
        ja="平方根をとると、2 乗する前の距離になる。",
        en="With the root it is the distance itself, not squared.",
    ),
    "product-once": dict(
        right="np.sum((x - y) ** 2)",
        wrong="np.dot(x, x) - inner + np.dot(y, y)",
        ja="2 乗を展開すると、内積の項は 2 つある。",
        en="When the square is expanded, the inner product comes twice.",
    ),
    "squares-subtracted": dict(
        right="np.sum((x - y) ** 2)",
        wrong="np.sum(x**2 - y**2)",
        ja="差の 2 乗と、2 乗の差は別のものである。",
        en="The square of a difference is not the difference of the squares.",
    ),
}
