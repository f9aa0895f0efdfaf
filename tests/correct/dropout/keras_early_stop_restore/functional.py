"""A functional model, compiled with a loss object, and batches of all the data."""

import keras
from keras import layers


def train(x, y, x_val, y_val, w, learning_rate, epochs, patience):
    inputs = keras.Input((x.shape[1],))
    dense = layers.Dense(1, use_bias=False)
    model = keras.Model(inputs, dense(inputs))
    dense.kernel.assign(w)
    model.compile(
        optimizer=keras.optimizers.SGD(learning_rate=learning_rate),
        loss=keras.losses.MeanSquaredError(),
        run_eagerly=True,
    )
    stopping = keras.callbacks.EarlyStopping(
        patience=patience, mode="min", restore_best_weights=True
    )
    run = model.fit(
        x=x,
        y=y,
        batch_size=x.shape[0],
        epochs=epochs,
        validation_data=(x_val, y_val),
        validation_batch_size=len(x_val),
        shuffle=False,
        callbacks=stopping,
        verbose=0,
    )
    return keras.ops.convert_to_numpy(dense.kernel), run.history["val_loss"]
