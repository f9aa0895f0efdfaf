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
        z = ...  # TODO 1
        restored = decoder(z)
        reconstruction = ...  # TODO 2
        each = ...  # TODO 3
        divergence = ...  # TODO 4
        loss = ...  # TODO 5
    variables = ...  # TODO 6
    gradients = tape.gradient(loss, variables)
    keras.optimizers.SGD(rate).apply_gradients(zip(gradients, variables, strict=True))
    return loss, encoder.get_weights(), decoder.get_weights()
