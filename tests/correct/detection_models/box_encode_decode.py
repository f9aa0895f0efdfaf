# ==== coordinates ====
"""A coordinate at a time."""

import numpy as np


def box_encode_decode(anchors, boxes, deltas):
    ax, ay = (anchors[:, 0] + anchors[:, 2]) / 2, (anchors[:, 1] + anchors[:, 3]) / 2
    aw, ah = anchors[:, 2] - anchors[:, 0], anchors[:, 3] - anchors[:, 1]
    gx, gy = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    gw, gh = boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]
    encoded = np.stack([(gx - ax) / aw, (gy - ay) / ah, np.log(gw / aw), np.log(gh / ah)], axis=1)
    x, y = ax + deltas[:, 0] * aw, ay + deltas[:, 1] * ah
    w, h = aw * np.exp(deltas[:, 2]), ah * np.exp(deltas[:, 3])
    return encoded, np.stack([x - w / 2, y - h / 2, x + w / 2, y + h / 2], axis=1)


# ==== loop ====
"""One anchor after another, with math."""

import math

import numpy as np


def box_encode_decode(anchors, boxes, deltas):
    encoded, decoded = [], []
    for (x1, y1, x2, y2), (a1, b1, a2, b2), (dx, dy, dw, dh) in zip(anchors, boxes, deltas):
        w, h = x2 - x1, y2 - y1
        encoded.append(
            [
                ((a1 + a2) - (x1 + x2)) / 2 / w,
                ((b1 + b2) - (y1 + y2)) / 2 / h,
                math.log((a2 - a1) / w),
                math.log((b2 - b1) / h),
            ]
        )
        cx, cy = x1 + w / 2 + dx * w, y1 + h / 2 + dy * h
        w, h = w * math.exp(dw), h * math.exp(dh)
        decoded.append([cx - w / 2, cy - h / 2, cx - w / 2 + w, cy - h / 2 + h])
    return np.array(encoded), np.array(decoded)


# ==== reshaped ====
"""Corners as an axis of their own."""

import numpy as np


def box_encode_decode(anchors, boxes, deltas):
    a, b, d = (array.reshape(-1, 2, 2) for array in (anchors, boxes, deltas))
    size, true = a[:, 1] - a[:, 0], b[:, 1] - b[:, 0]
    shift = (b.mean(axis=1) - a.mean(axis=1)) / size
    encoded = np.concatenate([shift, np.log(true) - np.log(size)], axis=-1)
    half = size * np.exp(d[:, 1]) / 2
    middle = a.mean(axis=1) + d[:, 0] * size
    return encoded, np.stack([middle - half, middle + half], axis=1).reshape(-1, 4)
