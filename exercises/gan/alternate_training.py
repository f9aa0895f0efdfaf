"""GAN の交互の学習

Keras の 2 つのモデル generator と discriminator からなる GAN を、steps 回学習せ
よ。学習前の重みは generator_weights と discriminator_weights（どちらも
get_weights が返す順の配列のリスト）で、discriminator の出力はロジットである。k
回目は、本物 real[k] と 2 つのノイズ noise_d[k], noise_g[k] を使い、次の順に更新
する。

    1. noise_d[k] から作った偽物と本物とを見分けるように、識別器を 1 回
    2. noise_g[k] から作った偽物を、1. で更新した識別器が本物と答えるように、
       生成器を 1 回

一方を更新している間、もう一方の重みは変えない。最適化には、別々の SGD を使う。
学習率は discriminator_rate と generator_rate、モーメンタムはどちらも 0.5 であ
る。

識別器の損失は、2 値の交差エントロピーの、本物（ラベル 1）についての平均と偽物
（ラベル 0）についての平均の和である。生成器の損失は、偽物のラベルを 1 としたと
きの平均である。最後の回の 2 つの損失 discriminator_loss, generator_loss と、学
習後の重み discriminator_after, generator_after を返せ。

---
    real: (steps, samples, features)
    noise_d, noise_g: (steps, batch, inputs)
    generator: (batch, inputs) → (batch, features)
    discriminator: (batch, features) → (batch, 1)
    discriminator_loss, generator_loss: ()

---
Training a GAN by turns

Train the GAN that consists of the Keras models generator and discriminator for
`steps` rounds. Their weights before it are generator_weights and
discriminator_weights, lists of arrays in the order of get_weights; the output
of discriminator is a logit. In round k there are real[k], which is real, and
two arrays of noise, noise_d[k] and noise_g[k], for these updates:

    1. discriminator, once, to tell fakes made from noise_d[k] from real data
    2. generator, once, so that the discriminator as 1. has left it calls fakes
       made from noise_g[k] real

While one of them is updated, the weights of the other stay as they are. Each
has an SGD of its own, with the learning rates discriminator_rate and
generator_rate, and momentum 0.5 for both.

The loss of the discriminator is the mean binary cross-entropy over the real
data (label 1) plus that over the fakes (label 0). The loss of the generator is
its mean over the fakes with the label 1. Return the two losses of the last
round, discriminator_loss and generator_loss, and the weights after training,
discriminator_after and generator_after.
"""

import keras
import tensorflow as tf
from keras import layers


def build(generator_weights, discriminator_weights):
    inputs, features = generator_weights[0].shape
    hidden = len(discriminator_weights[1])
    generator = keras.Sequential([keras.Input((inputs,)), layers.Dense(features)])
    discriminator = keras.Sequential(
        [keras.Input((features,)), layers.Dense(hidden, activation="tanh"), layers.Dense(1)]
    )
    generator.set_weights(generator_weights)
    discriminator.set_weights(discriminator_weights)
    return generator, discriminator


def alternate_training(
    real,
    noise_d,
    noise_g,
    generator_weights,
    discriminator_weights,
    discriminator_rate,
    generator_rate,
):
    generator, discriminator = build(generator_weights, discriminator_weights)
    cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)
    optimizer_d = ...  # TODO 1
    optimizer_g = ...  # TODO 2

    for k in range(len(real)):
        with tf.GradientTape() as tape:
            real_logits = discriminator(real[k])
            fake_logits = discriminator(generator(noise_d[k]))
            real_loss = ...  # TODO 3
            fake_loss = ...  # TODO 4
            discriminator_loss = real_loss + fake_loss
        gradients = tape.gradient(discriminator_loss, discriminator.trainable_variables)
        ...  # TODO 5

        with tf.GradientTape() as tape:
            logits = ...  # TODO 6
            generator_loss = ...  # TODO 7
        gradients = ...  # TODO 8
        ...  # TODO 9

    discriminator_after = discriminator.get_weights()
    generator_after = generator.get_weights()
    return discriminator_loss, generator_loss, discriminator_after, generator_after
