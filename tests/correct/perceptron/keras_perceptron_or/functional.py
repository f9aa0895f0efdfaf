"""The functional API, a layer for the sigmoid, and a comparison row by row."""

import keras
import numpy as np


def learn_gate(x, y, kernel, bias, learning_rate, epochs):
    inputs = keras.Input((2,))
    logits = keras.layers.Dense(1)(inputs)
    outputs = keras.layers.Activation("sigmoid")(logits)
    model = keras.Model(inputs, outputs)
    model.set_weights([kernel, bias])
    model.compile(
        optimizer=keras.optimizers.SGD(learning_rate=learning_rate),
        loss=keras.losses.BinaryCrossentropy(),
    )
    run = model.fit(x, y, batch_size=len(x), epochs=epochs, shuffle=False, verbose=0)
    losses = list(run.history["loss"])
    probabilities = model.predict(x, verbose=0)
    learned = True
    for probability, target in zip(np.ravel(probabilities), np.ravel(y), strict=True):
        if (probability > 0.5) != (target == 1):
            learned = False
    return losses, probabilities, learned
