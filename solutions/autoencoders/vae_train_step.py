"""VAE の学習の 1 ステップ

VAE の重みを、画像 x の 1 バッチで 1 回だけ更新せよ。x は画素を 1 行に並べたもの
で、画素の値は 0 から 1 である。

    z                 平均 mean と、分散の自然対数 log_variance の正規分布から引
                      いた潜在変数。標準正規乱数は noise として与えられている
    reconstruction    画像ごとの再構成の誤差。画素ごとの 2 値交差エントロピー
                      （自然対数）を、すべての画素について足す
    each              潜在変数の次元ごとの、事前分布 N(0, I) に対する KL ダイ
                      バージェンスの 2 倍
    divergence        画像ごとの KL ダイバージェンス
    loss              reconstruction と divergence の和の、バッチについての平均
    variables         更新する変数。エンコーダのもの、デコーダのものの順

学習率 rate の SGD で、loss を小さくする。loss は、更新する前の重みでの値であ
る。更新後の重みは、与えられたコードが返す。採点では、同じ誤差を `compile` と
`add_loss` で与え、`train_on_batch` で更新した Keras のモデルと、重みごとに比べ
る。

---
    x, restored: (batch, pixels)    noise, z: (batch, latent)
    each: (batch, latent)    reconstruction, divergence: (batch,)
    loss, rate: scalar
    encoder_weights: [(pixels, hidden), (hidden,),
                      (hidden, 2 latent), (2 latent,)]
    decoder_weights: [(latent, hidden), (hidden,), (hidden, pixels), (pixels,)]

---
One training step of a VAE

Update the weights of a VAE once, on one batch of pictures x. The pixels of a
picture stand in one row, with values from 0 to 1.

    z                 the latent variable, drawn from the normal distribution
                      with means `mean` and natural logarithms of variances
                      log_variance; `noise` is the standard normal values given
    reconstruction    for each picture the error of reconstruction: the binary
                      cross-entropy (natural logarithm) of each pixel, summed
                      over all pixels
    each              twice the KL divergence from the prior N(0, I), for each
                      dimension of the latent variable
    divergence        for each picture the KL divergence
    loss              the mean over the batch of the sum of reconstruction and
                      divergence
    variables         the variables that are updated: those of the encoder, then
                      those of the decoder

SGD of learning rate `rate` makes the loss smaller. loss is its value for the
weights before the update. The code given returns the weights after it. Grading
compares them, weight by weight, with a Keras model that is given the same
errors by `compile` and `add_loss` and is updated by `train_on_batch`.
"""

import keras
import tensorflow as tf
from keras import layers, ops


def network(weights, activation):
    """A hidden layer with ReLU, and an output layer."""
    model = keras.Sequential(
        [
            keras.Input((len(weights[0]),)),
            layers.Dense(len(weights[1]), activation="relu"),
            layers.Dense(len(weights[3]), activation=activation),
        ]
    )
    model.set_weights(weights)
    return model


def vae_train_step(x, noise, encoder_weights, decoder_weights, rate):
    encoder = network(encoder_weights, None)
    decoder = network(decoder_weights, "sigmoid")
    with tf.GradientTape() as tape:
        mean, log_variance = ops.split(encoder(x), 2, axis=1)
        z = mean + ops.exp(log_variance / 2) * noise  # blank
        restored = decoder(z)
        reconstruction = x.shape[1] * keras.losses.binary_crossentropy(x, restored)  # blank
        each = ops.square(mean) + ops.exp(log_variance) - log_variance - 1  # blank
        divergence = ops.sum(each, axis=1) / 2  # blank
        loss = ops.mean(reconstruction + divergence)  # blank
    variables = encoder.trainable_variables + decoder.trainable_variables  # blank
    gradients = tape.gradient(loss, variables)
    keras.optimizers.SGD(rate).apply_gradients(zip(gradients, variables, strict=True))
    return loss, encoder.get_weights(), decoder.get_weights()


# ==== grading ====

SECONDS = 30


def cases(rng):
    import numpy as np

    from grader.datasets import load_arrays

    def draw(x, latent, hidden, rate):
        def layer(inputs, outputs):
            kernel = rng.normal(size=(inputs, outputs)) / np.sqrt(inputs)
            return [kernel, rng.uniform(0.1, 0.4, size=outputs)]

        pixels = x.shape[1]
        return dict(
            x=x,
            noise=rng.normal(size=(len(x), latent)),
            encoder_weights=layer(pixels, hidden) + layer(hidden, 2 * latent),
            decoder_weights=layer(latent, hidden) + layer(hidden, pixels),
            rate=rate,
        )

    yield draw(np.array([[1.0, 0.25]]), 1, 1, 0.25)
    digits = load_arrays("digits")["x"] / 16
    for latent in rng.permutation([1, int(rng.integers(2, 5))]):
        height, width = (int(n) for n in rng.choice([6, 7, 8], size=2, replace=False))
        rows = rng.choice(len(digits), size=int(rng.integers(6, 12)), replace=False)
        x = digits[rows, 8 - height :, :width].reshape(len(rows), -1)
        yield draw(x, int(latent), int(rng.integers(5, 8)), float(rng.uniform(0.1, 0.3)))


BORDERS = {
    "one picture": "len(x) == 1",
    "several pictures": "len(x) > 5",
    "one dimension of the latent variable": "noise.shape[1] == 1 and len(x) > 1",
    "several dimensions": "noise.shape[1] > 1",
    "a grey pixel": "np.any((x > 0) & (x < 1))",
}


def oracle(x, noise, encoder_weights, decoder_weights, rate):
    import keras
    from keras import ops

    latent, pixels = noise.shape[1], x.shape[1]

    class Sampling(keras.layers.Layer):
        def call(self, inputs):
            parameters, drawn = inputs
            mean, log_variance = parameters[:, :latent], parameters[:, latent:]
            variance = ops.exp(log_variance)
            kl = 0.5 * ops.sum(variance + mean**2 - 1.0 - ops.log(variance))
            self.add_loss(kl / len(x))
            return mean + ops.sqrt(variance) * drawn

    inputs, drawn = keras.Input((pixels,)), keras.Input((latent,))
    hidden = keras.layers.Dense(len(encoder_weights[1]), activation="relu")(inputs)
    parameters = keras.layers.Dense(2 * latent)(hidden)
    z = Sampling()([parameters, drawn])
    hidden = keras.layers.Dense(len(decoder_weights[1]), activation="relu")(z)
    logits = keras.layers.Dense(pixels)(hidden)
    model = keras.Model([inputs, drawn], logits)
    model.set_weights([*encoder_weights, *decoder_weights])

    def cross_entropy(target, output):
        # max(l, 0) − l t + log(1 + exp(−|l|)), for each pixel
        each = ops.relu(output) - output * target + ops.log1p(ops.exp(-ops.abs(output)))
        return ops.sum(each, axis=1)

    model.compile(keras.optimizers.SGD(rate), cross_entropy, run_eagerly=True)
    loss = model.train_on_batch([x, noise], x)
    weights = model.get_weights()
    return loss, weights[:4], weights[4:]


STEM = dict(
    ja="VAE の重みを、画像 x（画素は 0 から 1）の 1 バッチで 1 回だけ、学習率 rate の SGD で更新する関数である。\n"
    "noise は標準正規乱数で、network は ReLU の隠れ層と出力層からなるモデルを作る。`binary_crossentropy` は、最後の軸\n"
    "について平均する。",
    en="The function updates the weights of a VAE once, by SGD of learning rate `rate`, on one batch of\n"
    "pictures x (pixels from 0 to 1). noise is standard normal; `network` builds a model of a hidden\n"
    "layer with ReLU and an output layer. `binary_crossentropy` averages over the last axis.",
)

VARIANTS = {
    "root": dict(
        right="mean + ops.exp(log_variance / 2) * noise",
        same="mean + ops.sqrt(ops.exp(log_variance)) * noise",
    ),
    "logarithms": dict(
        right="x.shape[1] * keras.losses.binary_crossentropy(x, restored)",
        same="-ops.sum(x * ops.log(restored) + (1 - x) * ops.log(1 - restored), axis=1)",
    ),
    "two-means": dict(
        right="ops.mean(reconstruction + divergence)",
        same="ops.mean(reconstruction) + ops.mean(divergence)",
    ),
    "all-weights": dict(
        right="encoder.trainable_variables + decoder.trainable_variables",
        same="[*encoder.weights, *decoder.weights]",
    ),
}

MISTAKES = {
    "mean-alone": dict(
        right="mean + ops.exp(log_variance / 2) * noise",
        wrong="1.0 * mean",
        ja="乱数がない。対数分散は再構成に関わらなくなり、普通のオートエンコーダに近づく。",
        en="Nothing is random: the log-variance has no part in reconstruction, as in a plain autoencoder.",
    ),
    "variance": dict(
        right="ops.exp(log_variance / 2) * noise",
        wrong="ops.exp(log_variance) * noise",
        ja="乱数に分散を掛けている。掛けるのは標準偏差である。",
        en="The noise is multiplied by the variance and not by the deviation.",
    ),
    "logarithm": dict(
        right="ops.exp(log_variance / 2) * noise",
        wrong="log_variance * noise",
        ja="対数分散をそのまま標準偏差としている。負にもなる値である。",
        en="The log-variance itself is taken for the deviation; it may well be negative.",
    ),
    "gradient-stopped": dict(
        right="mean + ops.exp(log_variance / 2) * noise",
        wrong="ops.stop_gradient(mean + ops.exp(log_variance / 2) * noise)",
        ja="z で勾配が途切れ、再構成の誤差がエンコーダに伝わらない。再パラメータ化は、そこに勾配を通すためのものである。",
        en="Gradients end at z, and the encoder hears nothing of the reconstruction; that they pass is what reparameterisation is for.",
    ),
    "noise-alone": dict(
        right="mean + ops.exp(log_variance / 2) * noise",
        wrong="1.0 * noise",
        ja="z が画像によらない。事前分布から引くのは、生成のときである。",
        en="z has nothing to do with the picture; it is drawn from the prior in generation.",
    ),
    "mean-over-pixels": dict(
        right="x.shape[1] * keras.losses.binary_crossentropy(x, restored)",
        wrong="keras.losses.binary_crossentropy(x, restored)",
        ja="Keras の関数は画素で平均する。和に比べて画素の数だけ小さく、KL の項が相対的に強くなる。",
        en="This function of Keras averages over pixels: compared with a sum it is smaller by their number, and the KL term is all the stronger.",
    ),
    "wrong-size": dict(
        right="x.shape[1] * keras.losses.binary_crossentropy(x, restored)",
        wrong="len(x) * keras.losses.binary_crossentropy(x, restored)",
        ja="画像の枚数を掛けている。平均を和に戻すには、平均した軸の大きさが要る。",
        en="This multiplies by the number of pictures; to turn a mean into a sum takes the size of the axis averaged over.",
    ),
    "squared-error": dict(
        right="keras.losses.binary_crossentropy(x, restored)",
        wrong="keras.losses.mean_squared_error(x, restored)",
        ja="二乗誤差は、画素に正規分布を仮定したときの再構成の誤差である。",
        en="Squared errors are the reconstruction where pixels are taken for normal variables.",
    ),
    "many-classes": dict(
        right="x.shape[1] * keras.losses.binary_crossentropy(x, restored)",
        wrong="keras.losses.categorical_crossentropy(x, restored)",
        ja="画素のうち 1 つだけが正解であるかのような損失である。画素は 1 つずつ別の確率をもつ。",
        en="That loss acts as if one of the pixels were the right answer; each pixel has a probability of its own.",
    ),
    "target-and-output": dict(
        right="binary_crossentropy(x, restored)",
        wrong="binary_crossentropy(restored, x)",
        ja="目標と予測が逆である。Keras では目標を先に書く。",
        en="Target and prediction are exchanged; in Keras the target comes first.",
    ),
    "deviation-in-the-kl": dict(
        right="+ ops.exp(log_variance) -",
        wrong="+ ops.exp(log_variance / 2) -",
        ja="KL の項に現れるのは、標準偏差ではなく分散である。",
        en="It is the variance, not the deviation, that appears in the KL term.",
    ),
    "mean-not-squared": dict(
        right="ops.square(mean)",
        wrong="ops.abs(mean)",
        ja="平均は 2 乗で入る。",
        en="The mean enters by its square.",
    ),
    "no-logarithm": dict(
        right=" - log_variance - 1",
        wrong=" - 1",
        ja="対数分散の項がない。分散を 0 にするのが最もよくなってしまう。",
        en="The term of the log-variance is missing; a variance of 0 would be best.",
    ),
    "no-one": dict(
        right=" - log_variance - 1",
        wrong=" - log_variance",
        ja="定数がない。勾配は変わらないが、q が事前分布のとき 0 にならない。",
        en="A constant is missing: gradients are the same, but where q is the prior this is not 0.",
    ),
    "mean-over-dimensions": dict(
        right="ops.sum(each, axis=1) / 2",
        wrong="ops.mean(each, axis=1) / 2",
        ja="潜在変数の次元で平均している。独立な次元の KL ダイバージェンスは足し合わせる。",
        en="This averages over the dimensions; the divergences of independent dimensions add up.",
    ),
    "no-half": dict(
        right="ops.sum(each, axis=1) / 2",
        wrong="ops.sum(each, axis=1)",
        ja="正規分布の密度の指数にある 2 分の 1 が落ちている。",
        en="The exponent of a normal density has a half, which is missing here.",
    ),
    "whole-batch": dict(
        right="ops.sum(each, axis=1) / 2",
        wrong="ops.sum(each) / 2",
        ja="バッチ全体の KL ダイバージェンスが、画像の 1 枚ごとに足されてしまう。",
        en="The divergence of the whole batch is added to each of the pictures.",
    ),
    "no-kl": dict(
        right="ops.mean(reconstruction + divergence)",
        wrong="ops.mean(reconstruction)",
        ja="KL の項が損失に入っていない。",
        en="The KL term is not in the loss.",
    ),
    "kl-alone": dict(
        right="ops.mean(reconstruction + divergence)",
        wrong="ops.mean(divergence)",
        exam=False,
        ja="再構成の誤差が損失に入っていない。",
        en="The error of reconstruction is not in the loss.",
    ),
    "kl-subtracted": dict(
        right="reconstruction + divergence",
        wrong="reconstruction - divergence",
        ja="損失では KL の項を足す。引くのは、最大化する変分下限である。",
        en="In a loss the KL term is added; it is the lower bound, which is maximised, where it is subtracted.",
    ),
    "sum-over-the-batch": dict(
        right="ops.mean(reconstruction + divergence)",
        wrong="ops.sum(reconstruction + divergence)",
        ja="バッチについて足している。勾配が枚数だけ大きくなり、学習率の意味が変わる。",
        en="This sums over the batch: gradients grow with its size, and a learning rate means something else.",
    ),
    "encoder-alone": dict(
        right="encoder.trainable_variables + decoder.trainable_variables",
        wrong="encoder.trainable_variables + []",
        ja="デコーダが更新されない。",
        en="The decoder is not updated.",
    ),
    "decoder-alone": dict(
        right="encoder.trainable_variables + decoder.trainable_variables",
        wrong="[] + decoder.trainable_variables",
        ja="エンコーダが更新されない。z を通して、エンコーダにも勾配が流れる。",
        en="The encoder is not updated; gradients flow to it, too, through z.",
    ),
}
