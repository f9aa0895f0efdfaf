"""Looked up in a table."""

AXES = {"batch": "NHW", "layer": "HWC", "instance": "HW", "group": "HWG"}


def norm_axes():
    return *AXES.values(), "layer", "batch-training"
