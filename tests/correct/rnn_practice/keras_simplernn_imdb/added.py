"""Layers added one by one, everything else by its long name."""

import keras
from keras import layers


def build_model(vocabulary, dimensions, units):
    model = keras.Sequential(name="sentiment")
    model.add(keras.Input(shape=(None,), dtype="int32"))
    model.add(layers.Embedding(input_dim=vocabulary, output_dim=dimensions))
    model.add(layers.SimpleRNN(units=units, activation="tanh"))
    model.add(layers.Dense(1))
    model.add(layers.Activation(keras.activations.sigmoid))
    model.compile(
        loss=keras.losses.BinaryCrossentropy(from_logits=False),
        optimizer=keras.optimizers.Adam(learning_rate=1e-3),
        metrics=["acc"],
    )
    return model


def train_on_reviews(reviews, labels, maxlen, vocabulary, dimensions, units, epochs, rng):
    parameters = build_model(10_000, 128, 64).count_params()

    model = build_model(vocabulary, dimensions, units)
    model.run_eagerly = True
    model.set_weights([rng.normal(scale=0.5, size=w.shape) for w in model.get_weights()])
    x = keras.utils.pad_sequences(reviews, maxlen=maxlen)
    run = model.fit(x, labels, batch_size=4, epochs=epochs, shuffle=False, verbose=0)
    return parameters, run.history["loss"], run.history["acc"], model.predict(x, verbose=0)
