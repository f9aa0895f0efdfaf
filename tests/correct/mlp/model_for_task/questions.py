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
