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
    optimizer_d = keras.optimizers.SGD(discriminator_rate, momentum=0.5)  # blank
    optimizer_g = keras.optimizers.SGD(generator_rate, momentum=0.5)  # blank

    for k in range(len(real)):
        with tf.GradientTape() as tape:
            real_logits = discriminator(real[k])
            fake_logits = discriminator(generator(noise_d[k]))
            real_loss = cross_entropy(tf.ones_like(real_logits), real_logits)  # blank
            fake_loss = cross_entropy(tf.zeros_like(fake_logits), fake_logits)  # blank
            discriminator_loss = real_loss + fake_loss
        gradients = tape.gradient(discriminator_loss, discriminator.trainable_variables)
        optimizer_d.apply(gradients, discriminator.trainable_variables)  # blank

        with tf.GradientTape() as tape:
            logits = discriminator(generator(noise_g[k]))  # blank
            generator_loss = cross_entropy(tf.ones_like(logits), logits)  # blank
        gradients = tape.gradient(generator_loss, generator.trainable_variables)  # blank
        optimizer_g.apply(gradients, generator.trainable_variables)  # blank

    discriminator_after = discriminator.get_weights()
    generator_after = generator.get_weights()
    return discriminator_loss, generator_loss, discriminator_after, generator_after


# ==== grading ====

SECONDS = 40


def cases(rng):
    def draw(steps, samples, batch, inputs, features, hidden):
        return dict(
            real=rng.normal(1, 1, size=(steps, samples, features)),
            noise_d=rng.normal(size=(steps, batch, inputs)),
            noise_g=rng.normal(size=(steps, batch, inputs)),
            generator_weights=[rng.normal(size=(inputs, features)), rng.normal(size=features)],
            discriminator_weights=[
                rng.normal(size=(features, hidden)) / 2,
                rng.normal(size=hidden) / 2,
                rng.normal(size=(hidden, 1)),
                rng.normal(size=1),
            ],
            discriminator_rate=float(rng.uniform(0.3, 0.5)),
            generator_rate=float(rng.uniform(0.1, 0.2)),
        )

    yield draw(1, 2, 1, 1, 1, 2)
    for steps in (2, int(rng.integers(3, 6))):
        yield draw(steps, *(int(size) for size in rng.permutation(range(2, 8))[:5]))


BORDERS = {
    "other numbers of real and fake data": "real.shape[1] != noise_d.shape[1]",
    "one round": "len(real) == 1",
    "several rounds": "len(real) > 2",
}


def oracle(
    real,
    noise_d,
    noise_g,
    generator_weights,
    discriminator_weights,
    discriminator_rate,
    generator_rate,
):
    import keras
    import tensorflow as tf

    inputs, features = generator_weights[0].shape
    z, x = keras.Input((inputs,)), keras.Input((features,))
    generator = keras.Model(z, keras.layers.Dense(features)(z))
    inner = keras.ops.tanh(keras.layers.Dense(len(discriminator_weights[1]))(x))
    discriminator = keras.Model(x, keras.layers.Dense(1)(inner))
    generator.set_weights(generator_weights)
    discriminator.set_weights(discriminator_weights)
    d_optimizer = keras.optimizers.SGD(learning_rate=discriminator_rate, momentum=0.5)
    g_optimizer = keras.optimizers.SGD(learning_rate=generator_rate, momentum=0.5)

    def told_apart(data, noise):
        real_part = tf.nn.softplus(-discriminator(data))
        fake_part = tf.nn.softplus(discriminator(generator(noise)))
        return tf.reduce_mean(real_part) + tf.reduce_mean(fake_part)

    for data, for_d, for_g in zip(real, noise_d, noise_g, strict=True):
        with tf.GradientTape() as tape:
            d_loss = told_apart(data, for_d)
        weights = discriminator.trainable_weights
        d_optimizer.apply(tape.gradient(d_loss, weights), weights)
        with tf.GradientTape() as tape:
            g_loss = tf.reduce_mean(tf.nn.softplus(-discriminator(generator(for_g))))
        weights = generator.trainable_weights
        g_optimizer.apply(tape.gradient(g_loss, weights), weights)
    return d_loss, g_loss, discriminator.get_weights(), generator.get_weights()


STEM = dict(
    ja="GAN の識別器と生成器を、1 回ずつ交互に更新し、最後の損失と学習後の重みを返す。",
    en="This updates the discriminator and the generator of a GAN by turns, once each, and returns the last losses and the weights after training.",
)

VARIANTS = {
    "softplus": dict(
        right="cross_entropy(tf.ones_like(logits), logits)",
        same="tf.reduce_mean(tf.nn.softplus(-logits))",
    ),
    "apply-gradients": dict(
        right="optimizer_d.apply(gradients, discriminator.trainable_variables)",
        same="optimizer_d.apply_gradients(zip(gradients, discriminator.trainable_variables))",
    ),
}

MISTAKES = {
    "no-momentum": dict(
        edits=[
            dict(
                right="SGD(discriminator_rate, momentum=0.5)",
                wrong="SGD(discriminator_rate)",
            ),
            dict(right="SGD(generator_rate, momentum=0.5)", wrong="SGD(generator_rate)"),
        ],
        ja="モーメンタムは、指定しなければ 0 である。",
        en="Unless it is given, momentum is 0.",
    ),
    "rates-exchanged": dict(
        edits=[
            dict(right="SGD(discriminator_rate,", wrong="SGD(generator_rate,"),
            dict(
                right="optimizer_g = keras.optimizers.SGD(generator_rate",
                wrong="optimizer_g = keras.optimizers.SGD(discriminator_rate",
            ),
        ],
        ja="2 つの学習率が逆である。",
        en="The two learning rates are exchanged.",
    ),
    "rate-of-the-other": dict(
        right="optimizer_g = keras.optimizers.SGD(generator_rate",
        wrong="optimizer_g = keras.optimizers.SGD(discriminator_rate",
        ja="生成器まで識別器の学習率で動いてしまう。1 つのオプティマイザを両方に使い回しても、こうなる。",
        en="The generator moves with the learning rate of the discriminator, as it also does where one optimizer serves both.",
    ),
    "new-momentum": dict(
        right="optimizer_d.apply(gradients, discriminator.trainable_variables)",
        wrong="optimizer_d = keras.optimizers.SGD(discriminator_rate, momentum=0.5); optimizer_d.apply(gradients, discriminator.trainable_variables)",
        ja="更新のたびに作り直すと、それまでのモーメンタムが失われる。",
        en="Made anew for each update, an optimizer has lost its momentum.",
    ),
    "labels-exchanged": dict(
        edits=[
            dict(right="tf.ones_like(real_logits)", wrong="tf.zeros_like(real_logits)"),
            dict(right="tf.zeros_like(fake_logits)", wrong="tf.ones_like(fake_logits)"),
        ],
        ja="識別器が、本物を偽物、偽物を本物と答えるように学習してしまう。",
        en="The discriminator learns to call the real data fake and the fakes real.",
    ),
    "fakes-labelled-real": dict(
        right="tf.zeros_like(fake_logits)",
        wrong="tf.ones_like(fake_logits)",
        ja="識別器がすべてを本物と答えれば損失が小さくなり、見分けることを学ばない。",
        en="To call everything real makes this loss small; nothing is learnt about telling them apart.",
    ),
    "real-labelled-fake": dict(
        right="tf.ones_like(real_logits)",
        wrong="tf.zeros_like(real_logits)",
        ja="識別器がすべてを偽物と答えれば損失が小さくなり、見分けることを学ばない。",
        en="To call everything fake makes this loss small; nothing is learnt about telling them apart.",
    ),
    "arguments-exchanged": dict(
        edits=[
            dict(
                right="cross_entropy(tf.ones_like(real_logits), real_logits)",
                wrong="cross_entropy(real_logits, tf.ones_like(real_logits))",
            ),
            dict(
                right="cross_entropy(tf.zeros_like(fake_logits), fake_logits)",
                wrong="cross_entropy(fake_logits, tf.zeros_like(fake_logits))",
            ),
        ],
        ja="Keras の損失の引数は、正解が先、出力が後である。",
        en="Keras's losses take the labels first and then the outputs.",
    ),
    "generator-arguments-exchanged": dict(
        right="cross_entropy(tf.ones_like(logits), logits)",
        wrong="cross_entropy(logits, tf.ones_like(logits))",
        ja="生成器の損失でも、正解のラベルが先である。",
        en="In the loss of the generator, too, the labels come first.",
    ),
    "discriminator-late": dict(
        edits=[
            dict(
                right="optimizer_d.apply(gradients, discriminator.trainable_variables)",
                wrong="late = gradients",
            ),
            dict(
                right="optimizer_g.apply(gradients, generator.trainable_variables)",
                wrong="optimizer_d.apply(late, discriminator.trainable_variables); optimizer_g.apply(gradients, generator.trainable_variables)",
            ),
        ],
        ja="生成器の損失が、更新前の識別器で求められている。",
        en="Here the loss of the generator comes from the discriminator as it was before its update.",
    ),
    "discriminator-not-updated": dict(
        right="optimizer_d.apply(gradients, discriminator.trainable_variables)",
        wrong="optimizer_d.build(discriminator.trainable_variables)",
        ja="勾配を求めただけでは、識別器の重みは変わらない。",
        en="A gradient alone does not change the weights of the discriminator.",
    ),
    "same-noise": dict(
        right="discriminator(generator(noise_g[k]))",
        wrong="discriminator(generator(noise_d[k]))",
        ja="生成器の更新には、別のノイズを使う。",
        en="The update of the generator has noise of its own.",
    ),
    "first-noise": dict(
        right="discriminator(generator(noise_g[k]))",
        wrong="discriminator(generator(noise_g[0]))",
        ja="毎回、新しいノイズを使う。",
        en="Every round has new noise.",
    ),
    "fakes-reused": dict(
        right="discriminator(generator(noise_g[k]))",
        wrong="discriminator(tf.stop_gradient(generator(noise_g[k])))",
        ja="勾配を止めると、生成器の重みまで伝わらない。止めてよいのは、識別器を更新するときである。",
        en="Where gradients are stopped, none reaches the generator; they may be stopped while the discriminator is updated.",
    ),
    "saturating": dict(
        right="cross_entropy(tf.ones_like(logits), logits)",
        wrong="-cross_entropy(tf.zeros_like(logits), logits)",
        ja="これは元の minimax の損失である。偽物が見破られている間は勾配がほとんど消える。",
        en="This is the original minimax loss, whose gradient nearly vanishes while the fakes are found out.",
    ),
    "generator-helps": dict(
        right="tf.ones_like(logits)",
        wrong="tf.zeros_like(logits)",
        ja="生成器が、偽物だと見破られやすいデータを作るように学習してしまう。",
        en="The generator learns to make fakes that are easily found out.",
    ),
    "both-updated": dict(
        edits=[
            dict(
                right="tape.gradient(generator_loss, generator.trainable_variables)",
                wrong="tape.gradient(generator_loss, generator.trainable_variables + discriminator.trainable_variables)",
            ),
            dict(
                right="optimizer_g.apply(gradients, generator.trainable_variables)",
                wrong="optimizer_g.apply(gradients, generator.trainable_variables + discriminator.trainable_variables)",
            ),
        ],
        ja="識別器まで、偽物を本物と答える向きに更新されてしまう。",
        en="The discriminator is updated, too, and learns to call the fakes real.",
    ),
    "wrong-model": dict(
        edits=[
            dict(
                right="tape.gradient(generator_loss, generator.trainable_variables)",
                wrong="tape.gradient(generator_loss, discriminator.trainable_variables)",
            ),
            dict(
                right="optimizer_g.apply(gradients, generator.trainable_variables)",
                wrong="optimizer_g.apply(gradients, discriminator.trainable_variables)",
            ),
        ],
        ja="生成器の重みが変わらず、識別器が、だまされるように更新されてしまう。",
        en="The generator stays as it is, and the discriminator is updated so that it is fooled.",
    ),
    "other-optimizer": dict(
        right="optimizer_g.apply(gradients, generator.trainable_variables)",
        wrong="keras.optimizers.SGD(generator_rate).apply(gradients, generator.trainable_variables)",
        ja="更新のたびに作るオプティマイザには、それまでのモーメンタムがない。",
        en="An optimizer made for one update knows no momentum from before.",
    ),
}
