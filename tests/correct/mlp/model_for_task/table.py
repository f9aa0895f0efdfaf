"""A table from the kind of input to the network."""

NETWORKS = {"table": "NN", "image": "CNN", "sequence": "RNN"}
INPUTS = {
    "house": ["table"],
    "photo": ["image"],
    "speech": ["sequence"],
    "translate": ["sequence"],
    "drive": ["image", "table"],
}


def network(task):
    kinds = INPUTS[task]
    return NETWORKS[kinds[0]] if len(kinds) == 1 else "hybrid"


def model_for_task():
    return tuple(network(task) for task in ("house", "photo", "speech", "translate", "drive"))
