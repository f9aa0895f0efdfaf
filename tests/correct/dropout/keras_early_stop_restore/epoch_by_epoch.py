"""One call of fit for each epoch, with the rule written out."""

import keras
import numpy as np
from keras import layers


def train(x, y, x_val, y_val, w, learning_rate, epochs, patience):
    model = keras.Sequential([keras.Input(x.shape[1:]), layers.Dense(1, use_bias=False)])
    model.set_weights([w])
    model.compile(keras.optimizers.SGD(learning_rate), "mse", run_eagerly=True)
    kernels, val_losses = [], []
    for _ in range(epochs):
        model.fit(x, y, batch_size=len(x), shuffle=False, verbose=0)
        kernels.append(model.get_weights()[0])
        val_losses.append(model.evaluate(x_val, y_val, verbose=0))
        if len(val_losses) - np.argmin(val_losses) > patience:
            break
    return kernels[int(np.argmin(val_losses))], val_losses
