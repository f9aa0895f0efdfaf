"""回帰の指標

目標 y と、Keras のモデルの予測 outputs から、回帰の指標 mse, rmse, mae, r2 を求
め、この順に返せ。出力が 1 つのモデルの予測は (samples, 1) の行列で、y は長さ
samples のベクトルである。

    error       予測から目標を引いた値
    mse, mae    平均二乗誤差と平均絶対誤差
    rmse        mse の平方根。目標と同じ単位をもつ
    r2          決定係数 R²。誤差がなければ 1、いつも目標の平均を答える予測なら
                0、それより悪ければ負になる

y の要素が、すべて等しいことはない。

---
    y, error: (samples,)    outputs: (samples, 1)    mse, rmse, mae, r2: scalar

---
Metrics of a regression

From the targets y and the predictions of a Keras model, `outputs`, compute the
metrics mse, rmse, mae and r2 of a regression, and return them in this order.
The predictions of a model with one output are a matrix (samples, 1), while y is
a vector of length samples.

    error       predictions less targets
    mse, mae    the mean squared and the mean absolute error
    rmse        the root of mse, which has the unit of the targets
    r2          the coefficient of determination R²: 0 for predictions that are
                always the mean of the targets, 1 without errors, and negative
                where they are worse than that mean

The elements of y are not all equal.
"""

import numpy as np


def regression_metrics(y, outputs):
    error = outputs[:, 0] - y  # blank
    mse = np.mean(error**2)  # blank
    rmse = np.sqrt(mse)  # blank
    mae = np.mean(np.abs(error))  # blank
    r2 = 1 - np.sum(error**2) / np.sum((y - np.mean(y)) ** 2)  # blank
    return mse, rmse, mae, r2


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(samples, noise, offset):
        y = rng.normal(size=samples) * rng.uniform(1, 3) + rng.choice([-4.0, 5.0])
        # Never so close to its mean that every prediction is bad.
        y[:2] = y.mean() + np.array([3, -3])
        error = noise * rng.normal(size=samples) + offset
        return dict(y=y, outputs=(y + error)[:, None])

    yield dict(y=np.array([1.0, 2.0, 6.0]), outputs=rng.permutation([2.0, 4.0, 5.0])[:, None])
    sizes = rng.choice(range(4, 15), size=4, replace=False).tolist()
    yield draw(sizes[0], 0.5, float(rng.choice([-0.4, 0.3])))
    yield draw(sizes[1], 3.0, float(rng.choice([-7.0, 9.0])))  # worse than the mean
    case = draw(sizes[2], 1.0, 0.5)  # some targets are 0
    case["y"][: sizes[2] // 2] = 0
    yield case
    y = rng.normal(size=sizes[3]) + 2
    yield dict(y=y, outputs=y[:, None] + 0.0)  # without errors
    yield dict(y=y, outputs=np.full((sizes[3], 1), np.mean(y) + 0.3))
    yield dict(y=y[:2], outputs=y[:2, None] + rng.permutation([0.5, -1.5])[:, None])


BORDERS = {
    "worse than the mean": "np.mean((outputs[:, 0] - y) ** 2) > 1.5 * np.var(y)",
    "better than the mean": "0 < np.mean((outputs[:, 0] - y) ** 2) < 0.9 * np.var(y)",
    "the same prediction for all": "np.ptp(outputs) == 0",
    "without errors": "np.all(outputs[:, 0] == y)",
    "a target that is 0": "np.any(y == 0)",
    "errors of both signs": "np.any(outputs[:, 0] > y) and np.any(outputs[:, 0] < y)",
    "two samples": "len(y) == 2",
}


def oracle(y, outputs):
    import keras

    values = []
    for metric in (
        keras.metrics.MeanSquaredError(),
        keras.metrics.RootMeanSquaredError(),
        keras.metrics.MeanAbsoluteError(),
        keras.metrics.R2Score(),
    ):
        metric.update_state(y[:, None], outputs)
        values.append(metric.result())
    return tuple(values)


STEM = dict(
    ja="目標 y (samples,) と、Keras のモデルの予測 outputs (samples, 1) から、平均二乗誤差 mse、その平方根 rmse、\n"
    "平均絶対誤差 mae、決定係数 r2 を求める関数である。",
    en="From the targets y (samples,) and the predictions of a Keras model, outputs (samples, 1), the\n"
    "function computes the mean squared error, its root, the mean absolute error and the coefficient\n"
    "of determination, r2.",
)

VARIANTS = {
    "targets-first": dict(right="outputs[:, 0] - y", same="y - outputs.ravel()"),
    "product": dict(right="np.mean(error**2)", same="error @ error / len(error)"),
    "power": dict(right="np.sqrt(mse)", same="np.linalg.norm(error) / len(error) ** 0.5"),
    "root-of-square": dict(right="np.mean(np.abs(error))", same="np.mean(np.sqrt(error**2))"),
    "by-the-variance": dict(
        right="np.sum(error**2) / np.sum((y - np.mean(y)) ** 2)", same="mse / np.var(y)"
    ),
}

MISTAKES = {
    "every-pair": dict(
        right="outputs[:, 0] - y",
        wrong="outputs - y",
        ja="(samples, 1) から (samples,) を引くと、ブロードキャストで (samples, samples) になり、別のサンプルの目標とも比べてしまう。",
        en="(samples, 1) less (samples,) broadcasts to (samples, samples): each prediction is compared with the targets of other samples, too.",
    ),
    "relative": dict(
        right="outputs[:, 0] - y",
        wrong="(outputs[:, 0] - y) / y",
        ja="目標で割った相対誤差になっている。目標が 0 だと inf になる。",
        en="These are relative errors, divided by the target, and infinite where a target is 0.",
    ),
    "half": dict(
        right="np.mean(error**2)",
        wrong="np.mean(error**2) / 2",
        ja="½ は、損失として微分するときに付けることがあるもので、平均二乗誤差には付かない。",
        en="Losses sometimes have a ½ for the derivative's sake; the mean squared error has none.",
    ),
    "sum": dict(
        right="np.mean(error**2)",
        wrong="np.sum(error**2)",
        ja="和のままでは、サンプルが増えるほど大きくなる。",
        en="Left as a sum it grows with the number of samples.",
    ),
    "square-of-the-mean": dict(
        right="np.mean(error**2)",
        wrong="np.mean(error) ** 2",
        ja="先に平均すると、正負の誤差が打ち消し合う。2 乗してから平均する。",
        en="Averaged first, errors of both signs cancel; it is their squares that are averaged.",
    ),
    "variance": dict(
        right="np.mean(error**2)",
        wrong="np.var(error)",
        ja="誤差の分散では、予測が一様にずれていても 0 になる。",
        en="The variance of the errors is 0 where all predictions are off by the same.",
    ),
    "unbiased": dict(
        right="np.mean(error**2)",
        wrong="np.sum(error**2) / (len(y) - 1)",
        ja="samples − 1 で割っている。これは不偏分散の割り方である。",
        en="This divides by samples − 1, as an unbiased variance does.",
    ),
    "no-root": dict(
        right="np.sqrt(mse)",
        wrong="mse",
        ja="平方根をとっていないので、単位が目標の 2 乗のままである。",
        en="No root is taken, and the unit is still the square of the targets'.",
    ),
    "root-without-mean": dict(
        right="np.sqrt(mse)",
        wrong="np.sqrt(np.sum(error**2))",
        ja="平均をとらずに平方根をとっている。これは誤差のベクトルの L2 ノルムである。",
        en="The root is that of the sum; this is the L2 norm of the errors.",
    ),
    "deviation": dict(
        right="np.sqrt(mse)",
        wrong="np.std(error)",
        ja="誤差の標準偏差である。予測が一様にずれていることが、値に現れない。",
        en="This is the standard deviation of the errors, in which a shift of all predictions does not show.",
    ),
    "no-absolute-value": dict(
        right="np.mean(np.abs(error))",
        wrong="np.mean(error)",
        ja="絶対値をとらないと、正負の誤差が打ち消し合う。",
        en="Without the absolute value, errors of both signs cancel.",
    ),
    "absolute-value-last": dict(
        right="np.mean(np.abs(error))",
        wrong="np.abs(np.mean(error))",
        ja="平均してから絶対値をとっている。その前に、正負の誤差が打ち消し合っている。",
        en="The absolute value is that of the mean, in which errors of both signs have cancelled.",
    ),
    "median": dict(
        right="np.mean(np.abs(error))",
        wrong="np.median(np.abs(error))",
        ja="平均でなく、中央値になっている。",
        en="This is the median, not the mean.",
    ),
    "not-from-one": dict(
        right="1 - np.sum(error**2)",
        wrong="np.sum(error**2)",
        ja="誤差がないとき 0 になる。これは説明できなかった割合である。",
        en="This is 0 without errors: it is the share that is left unexplained.",
    ),
    "about-zero": dict(
        right="np.sum((y - np.mean(y)) ** 2)",
        wrong="np.sum(y**2)",
        ja="分母が目標の 2 乗の和である。比べる相手は、いつも 0 を答える予測ではなく、いつも平均を答える予測である。",
        en="The denominator has squared targets; one compares with predicting the mean, not with predicting 0.",
    ),
    "spread-of-predictions": dict(
        right="np.sum((y - np.mean(y)) ** 2)",
        wrong="np.sum((outputs[:, 0] - np.mean(y)) ** 2)",
        ja="分母が予測のばらつきになっている。ばらつきを説明される側は、目標である。",
        en="The denominator is the spread of the predictions; it is that of the targets which is to be explained.",
    ),
    "correlation": dict(
        right="1 - np.sum(error**2) / np.sum((y - np.mean(y)) ** 2)",
        wrong="np.corrcoef(y, outputs[:, 0])[0, 1] ** 2",
        ja="相関係数の 2 乗は、予測が一様にずれていたり、何倍かになっていたりしても下がらない。負にもならない。",
        en="The squared correlation does not suffer where all predictions are shifted or stretched, and it is never negative.",
    ),
    "explained-variance": dict(
        right="1 - np.sum(error**2) / np.sum((y - np.mean(y)) ** 2)",
        wrong="1 - np.var(error) / np.var(y)",
        ja="誤差の分散を使うと、予測が一様にずれていても値が下がらない。",
        en="With the variance of the errors, it does not suffer where all predictions are shifted alike.",
    ),
    "absolute-errors": dict(
        right="1 - np.sum(error**2) / np.sum((y - np.mean(y)) ** 2)",
        wrong="1 - np.sum(np.abs(error)) / np.sum(np.abs(y - np.mean(y)))",
        ja="2 乗でなく、絶対値の和の比になっている。",
        en="This compares sums of absolute values, not of squares.",
    ),
}
