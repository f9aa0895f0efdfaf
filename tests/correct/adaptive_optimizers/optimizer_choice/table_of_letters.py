"""A table from letters to names, read out in order."""


def optimizer_choice():
    table = {"D": "NAG", "C": "Adam", "B": "RMSProp", "A": "AdaGrad"}
    rule_a, rule_b, rule_c, rule_d = (table[letter] for letter in "ABCD")
    return rule_a, rule_b, rule_c, rule_d
