"""A callback of one's own that keeps the best weights."""

import keras
from keras import layers


class BestWeights(keras.callbacks.Callback):
    def __init__(self, patience):
        super().__init__()
        self.patience = patience
        self.best, self.wait, self.weights = float("inf"), 0, None

    def on_epoch_end(self, epoch, logs=None):
        if logs["val_loss"] < self.best:
            self.best, self.wait = logs["val_loss"], 0
            self.weights = self.model.get_weights()
        else:
            self.wait += 1
            self.model.stop_training = self.wait >= self.patience

    def on_train_end(self, logs=None):
        self.model.set_weights(self.weights)


def train(x, y, x_val, y_val, w, learning_rate, epochs, patience):
    model = keras.Sequential([keras.Input(x.shape[1:]), layers.Dense(1, use_bias=False)])
    model.set_weights([w])
    model.compile(keras.optimizers.SGD(learning_rate), "mse", run_eagerly=True)
    run = model.fit(
        x,
        y,
        len(x),
        epochs,
        verbose=0,
        callbacks=[BestWeights(patience)],
        validation_data=(x_val, y_val),
        shuffle=False,
    )
    return model.get_weights()[0], run.history["val_loss"]
