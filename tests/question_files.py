"""Questions of knowledge for the small course's topic `maths`: what a good file of them looks like."""

from __future__ import annotations

from pathlib import Path

QUESTIONS = '''"""算数の知識問題"""

SETS = {
    "powers": dict(
        stem=dict(
            ja="""正の整数 n に対して、n を n 個掛け合わせた数を考える。
これを p(n) と書く。""",
            en="For a positive integer n, take the product of n factors n. It is written p(n).",
            shared="""
    p(n) = n · n · … · n
""",
            code="""
            def p(n):
                return n**n
            """,
        ),
        questions={
            "three": dict(
                syllabus="1-(1)-i",
                ja="p(3) はいくつか。",
                en="What is p(3)?",
                right="27",
                wrong={
                    "sum": dict(
                        text="9",
                        why=dict(ja="足し合わせた値である。", en="This is the sum of the factors."),
                    ),
                    "two-factors": dict(
                        text="6",
                        why=dict(ja="2 倍した値である。", en="This is twice the number."),
                    ),
                    "one-more": dict(
                        text="81",
                        why=dict(ja="4 個掛けた値である。", en="This has a fourth factor."),
                    ),
                },
            ),
            "growth": dict(
                syllabus="1-(1)-ii",
                ja="n が大きくなるとき、どうなるか。",
                en="What happens as n grows?",
                right=dict(ja="比 p(n)/2ⁿ は大きくなる", en="The ratio p(n)/2ⁿ keeps growing"),
                wrong={
                    "falls": dict(
                        ja="比 p(n)/2ⁿ は小さくなる",
                        en="The ratio p(n)/2ⁿ keeps falling",
                        why=dict(ja="底も大きくなる。", en="The base grows, too."),
                    ),
                    "constant": dict(
                        ja="差 p(n)−2ⁿ は変わらない",
                        en="The difference p(n)−2ⁿ stays",
                        why=dict(ja="差は増える。", en="The difference grows."),
                    ),
                    "falls-below": dict(
                        ja="差 p(n)−2ⁿ は負になる",
                        en="The difference p(n)−2ⁿ falls",
                        why=dict(ja="2 からは負でない。", en="From 2 on it is not negative."),
                    ),
                },
                source="『初等整数論』、2020 年、第 1 章",
            ),
        },
    ),
}


def three():
    """The product itself."""
    product = _power(3)
    return {
        "right": product == 27,
        "sum": product == 9,
        "two-factors": product == 6,
        "one-more": product == 81,
    }


def _power(n):
    product = 1
    for _ in range(n):
        product *= n
    return product
'''


def write_questions(course: Path, text: str = QUESTIONS, topic: str = "maths") -> Path:
    """Put a file of questions into a course's topic; its path."""
    path = course / "solutions" / topic / "questions.py"
    path.write_text(text, encoding="utf-8")
    return path
