"""All the names but the one whose rule is not shown."""


def optimizer_choice():
    names = ["Momentum", "NAG", "AdaGrad", "RMSProp", "Adam"]
    nesterov, *others = [name for name in names if name != "Momentum"]
    return (*others, nesterov)
