# ==== by_elimination ====
"""All the names but the one whose rule is not shown."""


def optimizer_choice():
    names = ["Momentum", "NAG", "AdaGrad", "RMSProp", "Adam"]
    nesterov, *others = [name for name in names if name != "Momentum"]
    return (*others, nesterov)


# ==== by_properties ====
"""The name follows from what the rule keeps: squares, their average, a velocity."""

NAMES = {
    ("sum of squares",): "AdaGrad",
    ("average of squares",): "RMSProp",
    ("average of gradients", "average of squares"): "Adam",
    ("velocity",): "Momentum",
    ("velocity", "looks ahead"): "NAG",
}


def optimizer_choice():
    rule_a = NAMES["sum of squares",]
    rule_b = NAMES["average of squares",]
    rule_c = NAMES["average of gradients", "average of squares"]
    rule_d = NAMES["velocity", "looks ahead"]
    return rule_a, rule_b, rule_c, rule_d


# ==== table_of_letters ====
"""A table from letters to names, read out in order."""


def optimizer_choice():
    table = {"D": "NAG", "C": "Adam", "B": "RMSProp", "A": "AdaGrad"}
    rule_a, rule_b, rule_c, rule_d = (table[letter] for letter in "ABCD")
    return rule_a, rule_b, rule_c, rule_d
