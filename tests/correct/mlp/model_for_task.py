# ==== match ====
"""A match statement over the names of the tasks."""


def suited(task):
    match task:
        case "house":
            return "NN"
        case "photo":
            return "CNN"
        case "speech" | "translate":
            return "RNN"
        case _:
            return "hybrid"


def model_for_task():
    return tuple(suited(task) for task in ("house", "photo", "speech", "translate", "drive"))


# ==== questions ====
"""Three questions about a task, answered in turn."""


def choose(images=False, ordered=False, mixed=False):
    if mixed:
        return "hybrid"
    if images:
        return "CNN"
    if ordered:
        return "RNN"
    return "NN"


def model_for_task():
    house = choose()
    photo = choose(images=True)
    speech = choose(ordered=True)
    translate = choose(ordered=True)
    drive = choose(images=True, mixed=True)
    return house, photo, speech, translate, drive


# ==== table ====
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
