"""フローモデルの対数密度

データ x の対数密度を、可逆な変換 x → z と、z の分布から求めよ。変換は 2 段
で、全結合の可逆な線形変換のあとに、アフィンカップリング層を置く。z は、平均
0、共分散が単位行列の正規分布に従う。

関数 to_z は、z と、カップリング層の指数の肩 scale を返す。カップリング層で
は、h の前半（features // 2 個）はそのまま残り、後半が要素ごとに伸縮されて平行
移動する。伸縮と移動の量は、前半だけから決まる。weights は行列式が 0 でない行
列で、行列式は負のこともある。

log_det は変換 x → z のヤコビ行列の行列式の絶対値の対数、log_p_z は z の対数密
度、log_p_x は x の対数密度で、どれもデータごとの値である。対数は自然対数とす
る。

---
    x, z: (samples, features)    scale: (samples, features − features // 2)
    log_det, log_p_z, log_p_x: (samples,)

    weights: (features, features)    offset: (features,)
    scale_kernel, shift_kernel: (features // 2, features − features // 2)

---
Log-density of a flow

Compute the log-density of data x from an invertible map x → z and the
distribution of z. The map has two stages, an invertible linear map of all
features and an affine coupling layer. z follows the normal distribution with
mean 0 and the identity as its covariance.

The function `to_z` returns z and `scale`, the exponents of the coupling layer.
That layer leaves the first half of h, features // 2 of them, as it is; the
others are scaled and shifted one by one, by amounts that follow from the first
half alone. The determinant of `weights` is not 0, but may be negative.

log_det is the logarithm of the absolute value of the determinant of the
Jacobian of the map x → z, log_p_z the log-density of z, and log_p_x that of x;
there is one of each for every sample. Logarithms are natural.
"""

import numpy as np


def to_z(x, weights, offset, scale_kernel, shift_kernel):
    h = x @ weights + offset
    kept, changed = np.split(h, [h.shape[1] // 2], axis=1)
    scale = np.tanh(kept @ scale_kernel)
    changed = changed * np.exp(scale) + kept @ shift_kernel
    return np.concatenate([kept, changed], axis=1), scale


def flow_change_of_variables(x, weights, offset, scale_kernel, shift_kernel):
    z, scale = to_z(x, weights, offset, scale_kernel, shift_kernel)
    log_det = np.log(np.abs(np.linalg.det(weights))) + np.sum(scale, axis=1)  # blank
    log_p_z = -0.5 * np.sum(z**2 + np.log(2 * np.pi), axis=1)  # blank
    log_p_x = log_p_z + log_det  # blank
    return log_det, log_p_z, log_p_x


# ==== grading ====


def cases(rng):
    import numpy as np

    def drawn(samples, features, negative):
        weights = np.eye(features) + rng.uniform(-0.4, 0.4, size=(features, features))
        weights *= rng.uniform(1.2, 2, size=(features, 1))
        if (np.linalg.det(weights) < 0) != negative:
            weights[0] *= -1
        half = features // 2
        kernels = rng.normal(size=(2, half, features - half))
        return dict(
            x=rng.normal(size=(samples, features)),
            weights=weights,
            offset=rng.normal(size=features),
            scale_kernel=kernels[0],
            shift_kernel=kernels[1],
        )

    # By hand: z = 2 x − 1, and nothing for the coupling layer to go by.
    case = drawn(2, 1, False)
    case.update(weights=np.array([[2.0]]), offset=np.array([-1.0]))
    case["x"] = np.array([[0.5], [float(rng.choice([0, 1.5]))]])
    yield case
    samples, features = (int(n) for n in rng.choice(range(3, 8), 2, replace=False))
    yield drawn(samples, features, True)
    yield drawn(features, samples, False)
    yield drawn(1, 2 * int(rng.integers(2, 4)), True)
    yield drawn(samples, 2 * int(rng.integers(2, 4)) + 1, False)
    # A map that shrinks.
    case = drawn(samples, features + 1, True)
    case["weights"] *= 0.2
    yield case


BORDERS = {
    "a determinant that is negative": "np.linalg.det(weights) < 0",
    "a determinant that is positive": "np.linalg.det(weights) > 0",
    "a map that shrinks": "abs(np.linalg.det(weights)) < 0.5",
    "a map that enlarges": "abs(np.linalg.det(weights)) > 1.5",
    "one feature": "x.shape[1] == 1",
    "an odd number of features": "x.shape[1] % 2 == 1 and x.shape[1] > 1",
    "an even number of features": "x.shape[1] % 2 == 0",
    "one sample": "len(x) == 1",
    "several samples": "len(x) > 2",
}


def oracle(x, weights, offset, scale_kernel, shift_kernel):
    import math

    import keras
    import tensorflow as tf

    x = tf.constant(x)
    half = x.shape[1] // 2
    with tf.GradientTape(persistent=True) as tape:
        tape.watch(x)
        h = keras.ops.matmul(x, weights) + offset
        kept, changed = h[:, :half], h[:, half:]
        factors = keras.ops.exp(keras.ops.tanh(keras.ops.matmul(kept, scale_kernel)))
        shifts = keras.ops.matmul(kept, shift_kernel)
        z = keras.ops.concatenate([kept, factors * changed + shifts], axis=1)
    jacobian = tape.batch_jacobian(z, x, experimental_use_pfor=False)
    log_det = tf.linalg.slogdet(jacobian).log_abs_determinant
    # The density of each feature by itself; independent, they multiply.
    densities = tf.exp(-tf.square(z) / 2) / math.sqrt(2 * math.pi)
    log_p_z = tf.reduce_sum(tf.math.log(densities), axis=1)
    return log_det, log_p_z, log_p_z + log_det


STEM = dict(
    ja="可逆な変換 x → z（線形変換のあとにアフィンカップリング層）と、z が従う標準正規分布から、データ x の対数密度を求める。to_z は、z と、カップリング層の指数の肩 scale を返す。weights は行列式が 0 でない行列である。",
    en="This computes the log-density of data x from an invertible map x → z, which is linear and then an affine coupling layer, and the standard normal distribution of z. The function to_z returns z and `scale`, the exponents of the coupling layer; the determinant of weights is not 0.",
)

VARIANTS = {
    "slogdet": dict(
        right="np.log(np.abs(np.linalg.det(weights)))", same="np.linalg.slogdet(weights)[1]"
    ),
    "product-of-factors": dict(
        right="np.log(np.abs(np.linalg.det(weights))) + np.sum(scale, axis=1)",
        same="np.log(np.abs(np.linalg.det(weights) * np.prod(np.exp(scale), axis=1)))",
    ),
    "dimensions-counted": dict(
        right="-0.5 * np.sum(z**2 + np.log(2 * np.pi), axis=1)",
        same='-(np.einsum("nd,nd->n", z, z) + z.shape[1] * np.log(2 * np.pi)) / 2',
    ),
    "densities-multiplied": dict(
        right="log_p_z + log_det", same="np.log(np.exp(log_p_z) * np.exp(log_det))"
    ),
}

MISTAKES = {
    "determinant-itself": dict(
        right="np.log(np.abs(np.linalg.det(weights)))",
        wrong="np.linalg.det(weights)",
        ja="対数をとっていない。密度には行列式が掛かるので、対数密度にはその対数を足す。",
        en="The logarithm is missing: a density is multiplied by the determinant, and so its logarithm is added.",
    ),
    "sign-kept": dict(
        right="np.log(np.abs(np.linalg.det(weights)))",
        wrong="np.log(np.linalg.det(weights))",
        ja="行列式が負のとき、対数が nan になる。効くのは体積の変わる割合で、向きではない。",
        en="Where the determinant is negative its logarithm is nan; it is volume that counts, not orientation.",
    ),
    "sign-times-logarithm": dict(
        right="np.log(np.abs(np.linalg.det(weights)))",
        wrong="np.prod(np.linalg.slogdet(weights))",
        ja="行列式の符号を、対数に掛けている。対数密度に効くのは絶対値だけである。",
        en="The sign of the determinant is multiplied into the logarithm; it is the absolute value alone that counts.",
        exam=False,
    ),
    "only-positive": dict(
        right="np.log(np.abs(np.linalg.det(weights)))",
        wrong="np.log(max(np.linalg.det(weights), 1e-12))",
        ja="負の行列式を小さい正の数に置き換えている。負でも、体積は絶対値の割合だけ変わる。",
        en="This replaces a negative determinant by a small number; the volume changes by its absolute value all the same.",
        exam=False,
    ),
    "trace": dict(
        right="np.log(np.abs(np.linalg.det(weights)))",
        wrong="np.sum(np.log(np.abs(np.diag(weights))))",
        ja="対角の積が行列式になるのは三角行列だけで、全結合の行列では非対角も効く。",
        en="The diagonal multiplies to the determinant of a triangular matrix; in a full one the other elements count, too.",
    ),
    "coupling-left-out": dict(
        right="np.log(np.abs(np.linalg.det(weights))) + np.sum(scale, axis=1)",
        wrong="np.full(len(x), np.log(np.abs(np.linalg.det(weights))))",
        ja="線形変換の分だけになっている。カップリング層の伸縮も、体積を変える。",
        en="This is the linear map alone; the scaling of the coupling layer changes volume, too.",
    ),
    "linear-left-out": dict(
        right="np.log(np.abs(np.linalg.det(weights))) + np.sum(scale, axis=1)",
        wrong="np.sum(scale, axis=1)",
        ja="カップリング層の分だけになっている。合成した変換の行列式は、各段の行列式の積である。",
        en="This is the coupling layer alone; the determinant of maps one after the other is the product of theirs.",
    ),
    "factors-added": dict(
        right="np.sum(scale, axis=1)",
        wrong="np.sum(np.exp(scale), axis=1)",
        ja="対角要素を足している。行列式は対角要素の積なので、その対数は指数の肩の和になる。",
        en="This adds the diagonal up; the determinant is its product, whose logarithm is the sum of the exponents.",
    ),
    "log-of-exponents": dict(
        right="np.sum(scale, axis=1)",
        wrong="np.sum(np.log(np.abs(scale)), axis=1)",
        ja="scale は倍率の対数そのものである。もう一度対数をとっている。",
        en="`scale` is the logarithm of a factor already; here one more is taken.",
    ),
    "over-samples": dict(
        right="np.sum(scale, axis=1)",
        wrong="np.sum(scale)",
        ja="全部のデータの分を足している。行列式はデータごとに違う。",
        en="This sums over all samples; each has a determinant of its own.",
    ),
    "mean-of-exponents": dict(
        right="np.sum(scale, axis=1)",
        wrong="np.mean(scale, axis=1)",
        ja="積の対数は和であり、平均ではない。",
        en="The logarithm of a product is a sum, not a mean.",
    ),
    "no-constant": dict(
        right="-0.5 * np.sum(z**2 + np.log(2 * np.pi), axis=1)",
        wrong="-0.5 * np.sum(z**2, axis=1)",
        ja="正規化定数がなく、積分して 1 になる密度になっていない。",
        en="Without its constant this is no density: it does not integrate to 1.",
    ),
    "constant-once": dict(
        right="np.sum(z**2 + np.log(2 * np.pi), axis=1)",
        wrong="(np.sum(z**2, axis=1) + np.log(2 * np.pi))",
        ja="正規化定数が 1 次元分しかない。特徴ごとに 1 つずつ要る。",
        en="The constant is there for one dimension; there is one for each feature.",
    ),
    "not-halved": dict(
        right="-0.5 * np.sum(z**2 + np.log(2 * np.pi), axis=1)",
        wrong="-np.sum(z**2 + 0.5 * np.log(2 * np.pi), axis=1)",
        ja="正規分布の指数は、2 乗の半分である。",
        en="The exponent of the normal distribution is half of the square.",
    ),
    "mean-of-features": dict(
        right="np.sum(z**2 + np.log(2 * np.pi), axis=1)",
        wrong="np.mean(z**2 + np.log(2 * np.pi), axis=1)",
        ja="特徴について平均している。独立な特徴の密度は積になり、その対数は和になる。",
        en="This averages over the features; densities of independent ones multiply, and their logarithms add up.",
    ),
    "density-of-x": dict(
        right="np.sum(z**2",
        wrong="np.sum(x**2",
        ja="標準正規分布に従うのは z であり、x ではない。",
        en="It is z that follows the standard normal distribution, not x.",
    ),
    "positive-exponent": dict(
        right="-0.5 * np.sum(z**2 + np.log(2 * np.pi), axis=1)",
        wrong="0.5 * np.sum(z**2 + np.log(2 * np.pi), axis=1)",
        ja="符号が逆で、0 から離れるほど密度が高くなる。",
        en="With this sign the density grows with the distance from 0.",
    ),
    "other-direction": dict(
        right="log_p_z + log_det",
        wrong="log_p_z - log_det",
        ja="引くのは、z → x のヤコビ行列のときである。x → z で広げられる所では、x の密度が高い。",
        en="One subtracts with the Jacobian of z → x. Where x → z spreads things out, x is dense.",
    ),
    "no-correction": dict(
        right="log_p_z + log_det",
        wrong="log_p_z.copy()",
        ja="体積の変化を入れないと、x の密度は積分して 1 にならない。",
        en="Without the change of volume the density of x does not integrate to 1.",
    ),
    "multiplied": dict(
        right="log_p_z + log_det",
        wrong="log_p_z * log_det",
        ja="掛けるのは密度と行列式であり、その対数は足す。",
        en="It is density and determinant that are multiplied; their logarithms are added.",
    ),
}
