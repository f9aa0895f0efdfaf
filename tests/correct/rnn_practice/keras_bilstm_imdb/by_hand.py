"""One mini-batch after another, without compiling anything."""

import keras
import tensorflow as tf
from keras import layers


def build_model(vocabulary, dimensions, units):
    embedding = layers.Embedding(vocabulary, dimensions, mask_zero=True)
    hidden = layers.Bidirectional(layers.LSTM(units))
    output = layers.Dense(1, activation="sigmoid")
    return keras.Sequential([keras.Input((None,), dtype="int32"), embedding, hidden, output])


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = sum(int(tf.size(w)) for w in build_model(10_000, 128, 64).get_weights())

    model = build_model(vocabulary, dimensions, units)
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    optimizer = keras.optimizers.Adam(learning_rate=0.001)
    losses = []
    for _ in range(epochs):
        total = 0.0
        for start in range(0, len(x), 3):
            part, right = x[start : start + 3], labels[start : start + 3].reshape(-1, 1)
            with tf.GradientTape() as tape:
                each = keras.losses.binary_crossentropy(right, model(part))
                loss = tf.reduce_mean(each)
            weights = model.trainable_variables
            optimizer.apply(tape.gradient(loss, [w.value for w in weights]), weights)
            total += float(loss) * len(part)
        losses.append(total / len(x))
    return parameters, losses, model(x)
