"""半精度への変換で失われるもの

学習済みの線形な分類器の重み w と、誤差逆伝播法で得た勾配 gradients を、半精度
（float16）に変換したときの影響を測る。変換は NumPy の float16 への変換（最も近
い数への丸め。範囲を超えれば無限大）とし、その後の計算は float64 で行う。

    half        半精度に変換した w。float64 の配列として返す
    error       half の、w に対する相対誤差の絶対値の最大
    agreement   inputs の行のうち、w を half に替えても分類が変わらない割合。
                分類は、ロジットが最大のクラスである
    vanished    gradients の 0 でない要素のうち、変換すると 0 になるものの数
    restored    gradients に loss_scale を掛けてから変換し、それを float64 に
                戻して loss_scale で割ったもの（損失スケーリング）
    overflowed  restored の無限大の要素の数

w に 0 はなく、half に無限大はない。NumPy の警告は、与えられたコードが止める。

---
    inputs: (samples, features)    w, half: (features, classes)
    gradients, restored: (features, classes)    loss_scale: ()
    error, agreement: ()    vanished, overflowed: ()

---
What is lost in half precision

The weights w of a trained linear classifier, and gradients that came from
backpropagation, are converted to half precision (float16); measure what that
does. Convert as NumPy does to float16 (rounded to the nearest number, infinite
beyond the range), and compute in float64 afterwards.

    half        w in half precision, returned as an array of float64
    error       the largest absolute value of the relative error of half
                against w
    agreement   the share of the rows of inputs whose class stays the same with
                half for w. The class is the one with the largest logit
    vanished    how many elements of gradients are not 0, but converted to 0
    restored    gradients multiplied by loss_scale, converted, brought back to
                float64 and divided by loss_scale (loss scaling)
    overflowed  how many elements of restored are infinite

No element of w is 0, and none of half is infinite. The code given keeps NumPy's
warnings quiet.
"""

import numpy as np


@np.errstate(over="ignore", under="ignore")
def half_float_error(inputs, w, gradients, loss_scale):
    half = w.astype(np.float16).astype(np.float64)  # blank
    error = np.max(np.abs(half - w) / np.abs(w))  # blank
    before, after = inputs @ w, inputs @ half
    agreement = np.mean(np.argmax(before, axis=1) == np.argmax(after, axis=1))  # blank

    vanished = np.sum((gradients != 0) & (gradients.astype(np.float16) == 0))  # blank
    restored = (gradients * loss_scale).astype(np.float16).astype(np.float64) / loss_scale  # blank
    overflowed = np.sum(np.isinf(restored))  # blank
    return half, error, agreement, vanished, restored, overflowed


# ==== grading ====


def cases(rng):
    import numpy as np

    def nearly_alike(samples, features, classes):
        """Inputs and weights: of some rows half precision changes the class, of some not; no ties."""
        while True:
            w = rng.choice([-1, 1], (features, classes)) * rng.uniform(0.1, 2, (features, classes))
            w[:, 1] = w[:, 0] * (
                1 + rng.choice([-1, 1], features) * rng.uniform(3e-4, 1e-3, features)
            )
            inputs = rng.normal(size=(samples, features))
            inputs[: samples // 2] = 2 * np.sign(w[:, 0]) + 0.3 * inputs[: samples // 2]
            logits = np.stack([inputs @ w, inputs @ w.astype(np.float16).astype(float)])
            ordered = np.sort(logits, axis=-1)
            same = np.equal(*logits.argmax(axis=-1))
            if (ordered[..., -1] - ordered[..., -2]).min() > 1e-7 and same.any() > same.all():
                return inputs, w

    def draw(samples, features, classes, loss_scale):
        inputs, w = nearly_alike(samples, features, classes)
        gradients = np.zeros((features, classes))
        exponents = rng.permutation(np.linspace(-9.5, -3, gradients.size))
        gradients.flat = rng.choice([-1, 1], gradients.size) * 10.0**exponents
        gradients.flat[:2] = 0, 3e-8
        # TensorFlow rounds to half by way of single precision, NumPy at once: the same for these.
        w, gradients = (values.astype(np.float32).astype(float) for values in (w, gradients))
        return dict(inputs=inputs, w=w, gradients=gradients, loss_scale=loss_scale)

    yield dict(
        inputs=np.ones((1, 1)),
        w=np.array([[np.float64(np.float32(0.1))]]),
        gradients=np.array([[np.float64(np.float32(2e-8))]]),
        loss_scale=1024.0,
    )
    for _ in range(3):
        samples, features, classes = (
            int(size) for size in rng.choice(range(3, 9), size=3, replace=False)
        )
        yield draw(3 * samples, features, classes, float(2 ** rng.integers(8, 14)))
    case = draw(12, 4, 3, float(2**16))
    case["gradients"][0, :] = (1.5, -2.5, 0.875)
    case["w"][1, 2] *= 2.0**-20  # subnormal, and of neither of the classes that are alike
    yield case


BORDERS = {
    "gradients that vanish": "np.any((gradients != 0) & (np.abs(gradients) < 2.9e-8))",
    "a gradient that is 0": "np.any(gradients == 0)",
    "a scaled gradient beyond the range": "np.any(np.abs(gradients * loss_scale) > 65520)",
    "subnormal weights": "np.any(np.abs(w) < 6e-6)",
}


def oracle(inputs, w, gradients, loss_scale):
    import tensorflow as tf

    def narrowed(values):
        return tf.cast(tf.cast(values, tf.float16), tf.float64)

    half = narrowed(w)
    error = tf.reduce_max(tf.abs(half / w - 1))
    same = tf.argmax(inputs @ w, axis=1) == tf.argmax(tf.linalg.matmul(inputs, half), axis=1)
    lost = tf.math.count_nonzero(gradients) - tf.math.count_nonzero(narrowed(gradients))
    restored = narrowed(gradients * loss_scale) / loss_scale
    overflowed = tf.math.count_nonzero(tf.math.is_inf(restored))
    return half, error, tf.reduce_mean(tf.cast(same, tf.float64)), lost, restored, overflowed


STEM = dict(
    ja="分類器の重みと勾配を半精度（float16）に変換し、重みの誤差、分類の一致率、0 になる勾配の数を測る。勾配には、損失スケーリングも試す。",
    en="This converts weights and gradients of a classifier to half precision (float16), measures the error of the weights, how many classes stay the same and how many gradients become 0, and tries loss scaling on the gradients.",
)

VARIANTS = {
    "one-ratio": dict(
        right="np.max(np.abs(half - w) / np.abs(w))", same="np.abs(half / w - 1).max()"
    ),
    "by-name": dict(
        right="w.astype(np.float16).astype(np.float64)",
        same='np.array(w, dtype="half").astype(float)',
    ),
}

MISTAKES = {
    "single": dict(
        right="w.astype(np.float16)",
        wrong="w.astype(np.float32)",
        ja="これは単精度である。半精度の仮数は 10 ビットしかない。",
        en="That is single precision; half has only 10 bits of fraction.",
    ),
    "cut": dict(
        right="w.astype(np.float16)",
        wrong="(np.trunc(w * 2.0 ** (10 - np.floor(np.log2(np.abs(w))))) / 2.0 ** (10 - np.floor(np.log2(np.abs(w)))))",
        ja="余ったビットは捨てられるのではなく、最も近い数に丸められる。",
        en="Bits beyond the last are not cut off: the nearest number is taken.",
    ),
    "eleven-bits": dict(
        right="w.astype(np.float16)",
        wrong="(np.round(w * 2.0 ** (11 - np.floor(np.log2(np.abs(w))))) / 2.0 ** (11 - np.floor(np.log2(np.abs(w)))))",
        ja="仮数は、先頭の 1 を含めて 11 ビットである。小数点以下は 10 ビットしかない。",
        en="It is with the leading 1 that there are 11 bits; 10 are behind the point.",
    ),
    "bfloat16": dict(
        right="w.astype(np.float16)",
        wrong="(np.round(w * 2.0 ** (7 - np.floor(np.log2(np.abs(w))))) / 2.0 ** (7 - np.floor(np.log2(np.abs(w)))))",
        ja="仮数が 7 ビットなのは bfloat16 である。",
        en="It is bfloat16 that has 7 bits of fraction.",
    ),
    "fixed-point": dict(
        right="w.astype(np.float16)",
        wrong="(np.round(w * 2048) / 2048)",
        ja="小数点以下のビットの数は一定ではない。小さい数ほど刻みが細かい。",
        en="The number of bits behind the point is not fixed: small numbers have smaller steps.",
    ),
    "absolute-error": dict(
        right="np.max(np.abs(half - w) / np.abs(w))",
        wrong="np.max(np.abs(half - w))",
        ja="誤差を、元の値の大きさで割っていない。",
        en="The error is not divided by the size of the value.",
    ),
    "mean-error": dict(
        right="np.max(np.abs(half - w) / np.abs(w))",
        wrong="np.mean(np.abs(half - w) / np.abs(w))",
        ja="平均ではなく、最大の相対誤差である。",
        en="It is the largest relative error, not the mean.",
    ),
    "signed-error": dict(
        right="np.max(np.abs(half - w) / np.abs(w))",
        wrong="np.max((half - w) / w)",
        ja="小さくなる側の誤差が数えられない。",
        en="Errors towards smaller values do not count here.",
    ),
    "largest-over-largest": dict(
        right="np.max(np.abs(half - w) / np.abs(w))",
        wrong="np.max(np.abs(half - w)) / np.max(np.abs(w))",
        ja="要素ごとに割ってから、最大をとる。",
        en="Each element is divided by its own size before the largest is taken.",
    ),
    "logits-compared": dict(
        right="np.argmax(before, axis=1) == np.argmax(after, axis=1)",
        wrong="np.max(before, axis=1) == np.max(after, axis=1)",
        ja="ロジットの値は少し変わる。比べるのはクラスである。",
        en="Logits change a little; what is compared is the class.",
    ),
    "wrong-axis": dict(
        right="np.argmax(before, axis=1) == np.argmax(after, axis=1)",
        wrong="np.argmax(before, axis=0) == np.argmax(after, axis=0)",
        ja="サンプルごとに、クラスの軸で最大をとる。",
        en="The largest is sought along the classes, for each row.",
    ),
    "count-of-agreement": dict(
        right="np.mean(np.argmax(before, axis=1) == np.argmax(after, axis=1))",
        wrong="np.sum(np.argmax(before, axis=1) == np.argmax(after, axis=1))",
        ja="数ではなく割合である。",
        en="It is a share, not a number.",
    ),
    "disagreement": dict(
        right="np.argmax(before, axis=1) == np.argmax(after, axis=1)",
        wrong="np.argmax(before, axis=1) != np.argmax(after, axis=1)",
        ja="これは分類が変わった割合である。",
        en="This is the share of those that changed.",
    ),
    "zeros-counted": dict(
        right="(gradients != 0) & (gradients.astype(np.float16) == 0)",
        wrong="gradients.astype(np.float16) == 0",
        ja="もとから 0 の勾配は、変換で失われたのではない。",
        en="A gradient that was 0 before has not been lost.",
    ),
    "normal-numbers-only": dict(
        right="gradients.astype(np.float16) == 0",
        wrong="np.abs(gradients) < 2.0**-14",
        ja="最小の正規化数より小さくても、非正規化数として残るものがある。",
        en="Below the smallest normal number there are subnormal ones, which remain.",
    ),
    "smallest-subnormal": dict(
        right="gradients.astype(np.float16) == 0",
        wrong="np.abs(gradients) < 2.0**-24",
        ja="最小の数の半分より大きければ、0 ではなく最小の数に丸められる。",
        en="What exceeds half of the smallest number is rounded to it, and not to 0.",
    ),
    "not-scaled": dict(
        right="(gradients * loss_scale).astype(np.float16).astype(np.float64) / loss_scale",
        wrong="gradients.astype(np.float16).astype(np.float64)",
        ja="変換する前に大きくしておかないと、小さな勾配は 0 になる。",
        en="Unless they are enlarged before, small gradients become 0.",
    ),
    "not-divided": dict(
        right="(gradients * loss_scale).astype(np.float16).astype(np.float64) / loss_scale",
        wrong="(gradients * loss_scale).astype(np.float16).astype(np.float64)",
        ja="割り戻さないと、更新の大きさが loss_scale 倍になる。",
        en="Unless it is divided again, updates are loss_scale times as large.",
    ),
    "divided-in-half": dict(
        right="(gradients * loss_scale).astype(np.float16).astype(np.float64) / loss_scale",
        wrong="((gradients * loss_scale).astype(np.float16) / np.float16(loss_scale)).astype(np.float64)",
        ja="半精度のまま割ると、小さな勾配がまた 0 になる。",
        en="Divided in half precision, small gradients become 0 again.",
    ),
    "vanished-again": dict(
        right="np.isinf(restored)",
        wrong="restored == 0",
        ja="これは 0 になった要素の数である。範囲を超えた要素は無限大になる。",
        en="This counts zeros; what is beyond the range is infinite.",
    ),
    "positive-only": dict(
        right="np.isinf(restored)",
        wrong="np.isposinf(restored)",
        ja="負の側にあふれた要素が数えられない。",
        en="What overflows on the negative side is not counted.",
    ),
    "nan": dict(
        right="np.isinf(restored)",
        wrong="np.isnan(restored)",
        ja="範囲を超えた数は、非数ではなく無限大になる。",
        en="Beyond the range numbers are infinite, and not NaN.",
    ),
}
