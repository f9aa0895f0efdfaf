"""Every channel is an image of its own, convolved and stacked again."""

import numpy as np


def correlate(image, filter_):
    high, wide = filter_.shape
    rows, columns = image.shape[0] - high + 1, image.shape[1] - wide + 1
    return np.array(
        [
            [np.vdot(image[i : i + high, j : j + wide], filter_) for j in range(columns)]
            for i in range(rows)
        ]
    )


def depthwise_conv(x, kernel):
    return np.stack(
        [
            [correlate(image[..., c], kernel[..., c]) for image in x]
            for c in range(kernel.shape[-1])
        ],
        axis=-1,
    )
