"""h taken as the last output of the sequence, softmax as an operation."""

import keras
from keras import layers, ops


def build_model(source_vocabulary, target_vocabulary, dimensions, units):
    def embed(vocabulary, name):
        words = keras.Input(shape=(None,), dtype="int32")
        return words, layers.Embedding(vocabulary, dimensions, name=f"{name}_embedding")(words)

    source, x = embed(source_vocabulary, "source")
    target, y = embed(target_vocabulary, "target")
    settings = {"return_sequences": True, "return_state": True}
    sequence, _, memory = layers.LSTM(units, **settings, name="encoder")(x)
    every, *_ = layers.LSTM(units, **settings, name="decoder")(
        y, initial_state=[sequence[:, -1], memory]
    )
    scores = layers.Dense(target_vocabulary, name="output")(every)
    return keras.Model(inputs=[source, target], outputs=ops.softmax(scores, axis=-1))
