"""Data sets of one batch each, and a model whose steps are compiled."""

import keras
import tensorflow as tf


def train(x, y, x_val, y_val, w, learning_rate, epochs, patience):
    model = keras.Sequential([keras.layers.Dense(1, use_bias=False)])
    model.build((None, x.shape[1]))
    model.set_weights([w])
    model.compile(optimizer=keras.optimizers.SGD(learning_rate), loss="mean_squared_error")
    data = tf.data.Dataset.from_tensors((x, y))
    val = tf.data.Dataset.from_tensors((x_val, y_val))
    stopping = keras.callbacks.EarlyStopping("val_loss", 0, patience, restore_best_weights=True)
    run = model.fit(data, epochs=epochs, validation_data=val, callbacks=[stopping], verbose=0)
    return model.layers[0].kernel.numpy(), run.history["val_loss"]
