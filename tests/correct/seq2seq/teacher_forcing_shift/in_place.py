"""The arguments themselves moved on by one column."""


def teacher_forcing_shift(target, predicted, start_id):
    for words in (target, predicted):
        words[:, 1:] = words[:, :-1].copy()
        words[:, 0] = start_id
    return target, predicted
