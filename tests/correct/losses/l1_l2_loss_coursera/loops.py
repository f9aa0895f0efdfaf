"""A loop that adds up both losses."""


def l1_l2_loss(y_hat, y):
    l1 = l2 = 0.0
    for predicted, right in zip(y_hat, y, strict=True):
        difference = right - predicted
        l1 += abs(difference)
        l2 += difference * difference
    return l1, l2
