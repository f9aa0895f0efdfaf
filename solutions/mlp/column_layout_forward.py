"""データを列に並べた順伝播（ループなし）

データを列に並べる流儀（Andrew Ng の講義など）で、1 つの層の出力を求めよ。m 個の
データを、for 文などで 1 つずつではなく、まとめて計算する。

A_prev の 1 列が 1 つのデータである。W[i, j] は入力 j からユニット i への重み、
b[i] はユニット i のバイアスとする。Z は活性化関数に入る前の値、A は Z に tanh
を要素ごとに適用した値である。

行列の積と tanh には、与えられた関数 product と tanh を使う。どちらも呼ばれた回
数を数えており、products と tanhs として Z, A とともに返される。m がいくつでも、
どちらもちょうど 1 回ずつでなければならない。

---
    A_prev: (n_x, m)    W: (n_y, n_x)    b: (n_y, 1)
    Z, A: (n_y, m)    products, tanhs: scalar

---
Forward pass with samples in columns, without a loop

Compute the output of one layer where samples are columns, as in Andrew Ng's
courses: all m samples at once, not one after the other by `for` or the like.

Each column of A_prev is one sample. W[i, j] is the weight from input j to unit
i, and b[i] the bias of unit i. Z is what goes into the activation, and A is the
tanh of Z, elementwise.

Use the functions given, `product` for the matrix product and `tanh`. Both count
their calls; the counts are returned as products and tanhs, after Z and A, and
whatever m is, each must be exactly 1.
"""

import numpy as np

counts = {"product": 0, "tanh": 0}


def product(P, Q):
    counts["product"] += 1
    return P @ Q


def tanh(U):
    counts["tanh"] += 1
    return np.tanh(U)


def column_layout_forward(A_prev, W, b):
    counts.update(product=0, tanh=0)
    Z = product(W, A_prev) + b  # blank
    A = tanh(Z)  # blank
    products = counts["product"]
    tanhs = counts["tanh"]
    return Z, A, products, tanhs


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(
        A_prev=np.array([[1.0, 2.0], [-1.0, 0.5], [0.5, -0.25]]),
        W=np.array([[0.5, -0.25, 1.0], [0.25, 0.5, -1.0]]),
        b=np.array([[0.25], [-0.5]]),
    )
    few, some, many = (int(n) for n in rng.choice(range(2, 8), 3, replace=False))
    for m, n_x, n_y in [(some, few, many), (many, some, few), (1, many, some)]:
        yield dict(
            A_prev=rng.normal(size=(n_x, m)),
            W=0.5 * rng.normal(size=(n_y, n_x)),
            b=rng.choice([-1, 1], (n_y, 1)) * rng.uniform(0.3, 1, (n_y, 1)),
        )


BORDERS = {
    "a single sample": "A_prev.shape[1] == 1",
    "several samples, and all sizes different": "len({*A_prev.shape, *W.shape}) == 3 and A_prev.shape[1] > 1",
    "units with different biases": "len(np.unique(b)) > 1",
}


def oracle(A_prev, W, b):
    import keras

    # Dense has samples in rows: everything is transposed.
    layer = keras.layers.Dense(len(b))
    layer.build((None, len(A_prev)))
    layer.set_weights([W.T, b[:, 0]])
    z = layer(A_prev.T)
    return keras.ops.transpose(z), keras.ops.transpose(keras.ops.tanh(z)), 1, 1


STEM = dict(
    ja="データを列に並べる流儀で、1 つの層の出力を求める。A_prev の 1 列が 1 つのデータ、W[i, j] は入力 j からユニット i への重み、b はユニットごとのバイアスの列である。活性化関数は tanh で、与えられた product と tanh は、どちらも 1 回だけ呼ぶ。",
    en="This computes the output of one layer where samples are columns: each column of A_prev is a sample, W[i, j] the weight from input j to unit i, and b a column of one bias for each unit. The activation is tanh. The functions given, `product` and `tanh`, are called just once each.",
)

VARIANTS = {
    "transposed-twice": dict(
        right="product(W, A_prev) + b", same="(product(A_prev.T, W.T) + b.T).T"
    ),
    "bias-as-row": dict(
        right="product(W, A_prev) + b",
        same="product(np.hstack([W, b]), np.vstack([A_prev, np.ones((1, A_prev.shape[1]))]))",
    ),
}

MISTAKES = {
    "column-by-column": dict(
        right="product(W, A_prev) + b",
        wrong="np.column_stack([product(W, column) + b[:, 0] for column in A_prev.T])",
        ja="値は合っているが、データを 1 つずつ処理している。行列の積 1 回で全部の列が計算できる。",
        en="The values are right, but samples go one by one; one matrix product does all columns.",
    ),
    "no-bias": dict(
        right="product(W, A_prev) + b",
        wrong="product(W, A_prev)",
        ja="バイアスが足されていない。",
        en="The bias is not added.",
    ),
    "weights-transposed": dict(
        right="product(W, A_prev)",
        wrong="product(W.T, A_prev)",
        ja="W は (n_y, n_x) で、もう転置された形をしている。そのまま左から掛ければ形が合う。",
        en="W is (n_y, n_x), transposed as it were; it multiplies from the left as it is.",
    ),
    "rows-of-samples": dict(
        right="product(W, A_prev) + b",
        wrong="product(A_prev.T, W.T) + b.T",
        ja="データを行に並べた形 (m, n_y) になっている。ここでは列に並べたまま返す。",
        en="This has samples in rows, (m, n_y); here they stay in columns.",
    ),
    "flat-bias": dict(
        right="+ b",
        wrong="+ b[:1]",
        ja="どのユニットにも同じバイアスを足している。b には、ユニットごとに 1 つの値がある。",
        en="All units get the same bias, but b has a value for each.",
    ),
    "bias-subtracted": dict(
        right="+ b",
        wrong="- b",
        ja="バイアスは足す。",
        en="A bias is added.",
    ),
    "activation-of-input": dict(
        right="tanh(Z)",
        wrong="tanh(W @ A_prev)",
        ja="活性化関数に入るのは、バイアスまで足した Z。",
        en="The activation takes Z, with the bias in it.",
    ),
    "activated-column-by-column": dict(
        right="tanh(Z)",
        wrong="np.column_stack([tanh(column) for column in Z.T])",
        ja="値は合っているが、tanh をデータごとに呼んでいる。配列全体に 1 回適用すればよい。",
        en="The values are right, but tanh is called for every sample; once for the array will do.",
    ),
    "sigmoid": dict(
        right="tanh(Z)",
        wrong="1 / (1 + np.exp(-Z))",
        ja="これはシグモイド関数。tanh は −1 から 1 の値をとる。",
        en="This is the sigmoid; tanh takes values from −1 to 1.",
    ),
    "linear": dict(
        right="tanh(Z)",
        wrong="1.0 * Z",
        ja="活性化関数を通していない。",
        en="There is no activation.",
    ),
    "numpy-for-product": dict(
        right="product(W, A_prev)",
        wrong="(W @ A_prev)",
        ja="値は合っているが、与えられた product を呼んでいないので、回数が 0 のままである。",
        en="The values are right, but the `product` given is not called, and its count stays 0.",
    ),
    "numpy-for-tanh": dict(
        right="tanh(Z)",
        wrong="np.tanh(Z)",
        ja="値は合っているが、与えられた tanh を呼んでいないので、回数が 0 のままである。",
        en="The values are right, but the `tanh` given is not called, and its count stays 0.",
    ),
    "bias-as-row": dict(
        right="+ b",
        wrong="+ b[:, 0]",
        ja="バイアスを平らにすると、ユニットごとではなく、データごとに足される。形が合わなければ止まる。",
        en="A flat bias is added sample by sample and not unit by unit, or the shapes do not fit.",
    ),
    "activated-twice": dict(
        right="product(W, A_prev) + b",
        wrong="tanh(product(W, A_prev) + b)",
        ja="Z は活性化関数に入る前の値である。ここで適用すると、A では 2 回になる。",
        en="Z is what goes into the activation; applied here, it acts twice in A.",
    ),
}
