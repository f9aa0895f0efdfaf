"""Recursion on the inputs: the tree above the first level, and one input fewer for the rows."""


def tree(signals):
    if signals == 1:
        return 0, 0
    depth, gates = tree((signals + 1) // 2)
    return depth + 1, gates + signals // 2


def odd_rows(n):
    return 1 if n == 1 else 2 * odd_rows(n - 1)


def xor_tree_depth(n):
    depth, gates = tree(n)
    return depth, gates, odd_rows(n)
