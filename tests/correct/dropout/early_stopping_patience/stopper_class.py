"""An object that is told each loss and says whether to go on."""


class Stopper:
    def __init__(self, patience, min_delta):
        self.patience, self.min_delta = patience, min_delta
        self.best, self.best_epoch = float("inf"), None
        self.left = patience

    def goes_on(self, epoch, loss):
        if loss + self.min_delta < self.best:
            self.best, self.best_epoch, self.left = loss, epoch, self.patience
        else:
            self.left -= 1
        return self.left > 0


def early_stopping(losses, patience, min_delta):
    stopper = Stopper(patience, min_delta)
    epoch = 0
    while stopper.goes_on(epoch, losses[epoch]) and epoch + 1 < len(losses):
        epoch += 1
    return stopper.best_epoch, epoch, stopper.best
