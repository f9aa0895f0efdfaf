"""Batches cut by hand and given to train_on_batch; test figures from the scores."""

import keras


def train_mlp(
    images, labels, test_images, test_labels, classes, hidden, weights, batch_size, epochs
):
    first = keras.layers.Dense(hidden, activation="relu")
    second = keras.layers.Dense(classes, activation="softmax")
    layers = [keras.Input(images.shape[1:]), keras.layers.Flatten(), first, second]
    model = keras.Sequential(layers)
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(0.5), loss="sparse_categorical_crossentropy")
    model.run_eagerly = True
    losses = []
    for _ in range(epochs):
        batches = []
        for start in range(0, len(images), batch_size):
            part = slice(start, start + batch_size)
            model.reset_metrics()
            batches.append(float(model.train_on_batch(images[part], labels[part])))
        losses.append(sum(batches) / len(batches))
    scores = model.predict_on_batch(test_images)
    test_loss = float(keras.losses.SparseCategoricalCrossentropy()(test_labels, scores))
    test_accuracy = float((scores.argmax(axis=1) == test_labels).mean())
    return losses, test_loss, test_accuracy, scores
