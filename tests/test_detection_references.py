"""Detection against pycocotools, which knows nothing of this course and is installed for these slow tests, and against
what Keras and TensorFlow compute in single precision."""

from __future__ import annotations

import contextlib
import io

import numpy as np
import pytest

from grader.format.course import load_course
from grader.format.exercise import edited_answer
from tests.conftest import ROOT

COURSE = load_course(ROOT)


def answer(name):
    """The function that an exercise asks for, as its model answer has it."""
    exercise = COURSE.load_answered("detection_metrics", name)
    names: dict = {}
    exec(edited_answer(exercise, ()), names)
    return names[exercise.function]


def drawn_picture(rng, classes, doubles=True):
    """Objects apart from one another, and detections on, beside and far from them: doubles, equal scores,
    classes that have no object or no detection. The last class but one has objects only, the last detections only."""
    places = rng.permutation(25)
    truth = [
        (np.array([x, y, x + w, y + h], float), int(rng.integers(classes - 1)))
        for x, y, w, h in zip(
            places % 5 * 40, places // 5 * 40, *rng.integers(12, 30, size=(2, 25)), strict=True
        )
    ]
    found = []
    for box, label in truth:
        if label == classes - 2:
            continue
        for _ in range(int(rng.integers(4 if doubles else 2))):
            jitter = rng.integers(-3, 4, size=4)
            found.append((box + jitter, label, np.ceil(rng.uniform() * 12) / 12))
    for _ in range(8):
        x, y = rng.integers(0, 200, size=2)
        label = int(rng.choice([*range(classes - 2), classes - 1]))
        found.append((np.array([x, y, x + 15, y + 20], float), label, rng.uniform()))
    return truth, found


def judged_by_pycocotools(truth, found, classes, recalls):
    """`eval` and `stats` of a picture; `recalls` are the levels at which precision is read, None for COCO's 101."""
    # Installed for the slow tests alone, and without types.
    from pycocotools import coco, cocoeval

    def entry(number, box, label):
        x1, y1, x2, y2 = (float(value) for value in box)
        size = {"bbox": [x1, y1, x2 - x1, y2 - y1], "area": (x2 - x1) * (y2 - y1)}
        return dict(id=number, image_id=1, category_id=label + 1, iscrowd=0, **size)

    with contextlib.redirect_stdout(io.StringIO()):
        known = coco.COCO()
        known.dataset = {
            "images": [{"id": 1}],
            "categories": [{"id": label + 1} for label in range(classes)],
            "annotations": [entry(i + 1, *one) for i, one in enumerate(truth)],
        }
        known.createIndex()
        given = [dict(entry(i + 1, b, c), score=float(s)) for i, (b, c, s) in enumerate(found)]
        evaluation = cocoeval.COCOeval(known, known.loadRes(given), "bbox")
        if recalls is not None:
            evaluation.params.recThrs = recalls
        evaluation.evaluate()
        evaluation.accumulate()
        if recalls is None:
            evaluation.summarize()
    return evaluation


def judged_here(truth, found, label, threshold):
    """Scores and hits of a class, matched by the model answers; and its number of objects."""
    objects = np.array([box for box, own in truth if own == label])
    boxes = np.array([box for box, own, _ in found if own == label])
    scores = np.array([score for _, own, score in found if own == label])
    if len(objects) == 0 or len(boxes) == 0:
        return scores, np.zeros(len(boxes), dtype=bool), len(objects), np.zeros(len(boxes))
    iou, _ = answer("iou_matrix")(boxes, objects)
    ranked, owners, _, _ = answer("match_tp_fp")(iou, scores, threshold)
    hits = np.zeros(len(boxes), dtype=bool)
    hits[owners[owners >= 0]] = True
    assert np.array_equal(ranked, hits[np.argsort(-scores, kind="stable")])
    return scores, hits, len(objects), np.where(hits, iou.max(axis=1), 0)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(8))
def test_ap_at_all_points_is_that_of_pycocotools(seed):
    classes = 6
    truth, found = drawn_picture(np.random.default_rng(seed), classes)
    compared = 0
    for label in range(classes):
        for column, threshold in ((0, 0.5), (5, 0.75)):
            scores, hits, objects, _ = judged_here(truth, found, label, threshold)
            if objects == 0:
                continue
            # Between two objects' recalls the interpolated precision is level: its integral is their mean.
            middles = (np.arange(objects) + 0.5) / objects
            theirs = judged_by_pycocotools(truth, found, classes, middles)
            precision = theirs.eval["precision"][column, :, label, 0, 2]
            if len(scores) == 0:
                assert np.all(precision == 0)
                continue
            ap = answer("average_precision")(scores, hits, objects)[-1]
            assert ap == pytest.approx(precision.mean(), abs=1e-12)
            compared += 1
    assert compared >= 4


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(8))
def test_ap_of_coco_is_that_of_pycocotools(seed):
    classes = 6
    # No doubles: at a stricter threshold the second may be right where the first is not.
    truth, found = drawn_picture(np.random.default_rng(seed), classes, doubles=False)
    theirs = judged_by_pycocotools(truth, found, classes, None)
    overlaps, objects = [], []
    for label in range(classes):
        scores, _, count, shared = judged_here(truth, found, label, 0.5)
        if count > 0:
            overlaps.append(shared[np.argsort(-scores, kind="stable")])
            objects.append(count)
    _, ap, ap50, ap75 = answer("coco_map")(overlaps, np.array(objects))
    assert np.array([ap, ap50, ap75]) == pytest.approx(theirs.stats[:3], abs=1e-12)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(8))
def test_mean_ap_is_that_of_pycocotools_at_eleven_levels(seed):
    classes = 6
    truth, found = drawn_picture(np.random.default_rng(seed), classes)
    levels = np.array([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])
    theirs = judged_by_pycocotools(truth, found, classes, levels)
    aps = theirs.eval["precision"][0, :, :, 0, 2].mean(axis=0)  # −1 of a class without objects
    judged = [judged_here(truth, found, label, 0.5) for label in range(classes)]
    scores, hits = (np.concatenate([one[i] for one in judged]) for i in (0, 1))
    labels = np.repeat(np.arange(classes), [len(one[0]) for one in judged])
    objects = np.array([one[2] for one in judged])
    ours, mean = answer("mean_ap")(scores, hits, labels, objects)
    assert ours == pytest.approx(aps, abs=1e-12)
    assert mean == pytest.approx(aps[aps > -1].mean(), abs=1e-12)


def model_answer(name):
    """As `answer`, of the topic of models."""
    exercise = COURSE.load_answered("detection_models", name)
    names: dict = {}
    exec(edited_answer(exercise, ()), names)
    return names[exercise.function]


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_corrections_of_anchors_are_those_of_keras(seed):
    """Keras computes them in single precision, which is why it is not the oracle."""
    from keras.utils import bounding_boxes

    rng = np.random.default_rng(seed)
    low = rng.uniform(0, 40, size=(2, 7, 2))
    anchors, boxes = np.concatenate([low, low + rng.uniform(5, 30, size=(2, 7, 2))], axis=2)
    deltas = rng.uniform(-1, 1, size=(7, 4))
    encoded, decoded = model_answer("box_encode_decode")(anchors, boxes, deltas)
    order = "center_xywh"
    theirs = bounding_boxes.encode_box_to_deltas(
        anchors, boxes, "xyxy", "xyxy", encoding_format=order
    )
    back = bounding_boxes.decode_deltas_to_boxes(
        anchors, deltas.astype("float32"), "xyxy", encoded_format=order, box_format="xyxy"
    )
    assert encoded == pytest.approx(np.array(theirs), abs=1e-5)
    assert decoded == pytest.approx(np.array(back), abs=1e-4)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_regions_are_read_as_tensorflow_crops_them(seed):
    """TensorFlow's points run from edge to edge of its box: given are the first and the last middle of a bin."""
    import tensorflow as tf

    rng = np.random.default_rng(seed)
    height, width, rows, columns, stride = 9, 12, 3, 4, 8
    features = rng.normal(size=(height, width, 2))
    x1, y1 = rng.uniform(0, 3, size=2)
    x2, y2 = x1 + rng.uniform(4, 7), y1 + rng.uniform(3, 5)
    pooled = model_answer("roi_align")(
        features, np.array([x1, y1, x2, y2]) * stride, rows, columns, stride
    )
    half_down, half_across = (y2 - y1) / rows / 2, (x2 - x1) / columns / 2
    ends = [y1 + half_down, x1 + half_across, y2 - half_down, x2 - half_across]
    box = np.array([ends]) / [height - 1, width - 1, height - 1, width - 1]
    cropped = tf.image.crop_and_resize(features[None], box, [0], [rows, columns])
    assert pooled == pytest.approx(cropped[0].numpy(), abs=1e-5)
