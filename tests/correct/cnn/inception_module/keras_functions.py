"""The functional way with keras.layers.concatenate and named layers one by one."""

import keras
from keras import layers


def build_module(
    height, width, channels, filters1, reduce3, filters3, reduce5, filters5, filters_pool
):
    image = keras.Input(shape=(height, width, channels))
    one = layers.Conv2D(filters1, (1, 1), padding="same", activation="relu", name="conv1")(image)
    three = layers.Conv2D(reduce3, (1, 1), padding="same", activation="relu", name="reduce3")(image)
    three = layers.Conv2D(filters3, (3, 3), padding="same", activation="relu", name="conv3")(three)
    five = layers.Conv2D(reduce5, (1, 1), padding="same", activation="relu", name="reduce5")(image)
    five = layers.Conv2D(filters5, (5, 5), padding="same", activation="relu", name="conv5")(five)
    pool = layers.MaxPool2D((3, 3), strides=(1, 1), padding="same")(image)
    pool = layers.Conv2D(filters_pool, (1, 1), padding="same", activation="relu", name="project")(
        pool
    )
    return keras.Model(inputs=image, outputs=layers.concatenate([one, three, five, pool]))
