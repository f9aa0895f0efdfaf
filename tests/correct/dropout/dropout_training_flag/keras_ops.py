"""keras.ops for the statistics and predict_on_batch for the prediction."""

import keras
from keras import layers, ops


def predict_both_ways(x, kernel, bias, rate, seed, passes_count):
    model = keras.Sequential(
        [layers.Dropout(rate, seed=seed), layers.Dense(kernel.shape[1], name="dense")]
    )
    model.build((None, x.shape[1]))
    model.get_layer("dense").set_weights([kernel, bias])
    predicted = model.predict_on_batch(x)
    passes = ops.stack([model(x, training=True) for _ in range(passes_count)])
    return predicted, ops.mean(passes, axis=0), ops.std(passes, axis=0)
