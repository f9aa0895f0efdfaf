"""The rules of `grade verify` for questions of knowledge. Each is a function; its docstring is the line that is printed.

A rule yields its findings; one that yields nothing is kept.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from grader.format.questions import RIGHT, KnowledgeQuestion, QuestionSet
from grader.judging import giveaways
from grader.text import LANGUAGES, Text

JAPANESE = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_YEAR_OR_ITEM = re.compile(r"\b(?:1[89]|20)\d\d\b|\d-\(\d+\)")

# What she takes who goes by how choices look.
GUESSER = {
    "longest": Text("最長のもの", "the longest"),
    "shortest": Text("最短のもの", "the shortest"),
    "nearest": Text("最も似たもの", "the most alike"),
    "absolute": Text("「必ず」等のあるもの", "with “always”"),
    "careful": Text("「必ず」等のないもの", "without “always”"),
}


@dataclass(frozen=True)
class Ran:
    """What a proof said in two runs: truth by name of the choice, or in words what is wrong with it.

    `stated`: the choices whose truth is written down there, not computed.
    """

    first: dict[str, bool] | str
    second: dict[str, bool] | str
    stated: tuple[str, ...] = ()


@dataclass(frozen=True)
class TopicEvidence:
    """A topic's questions and what their proofs said, by the question's name."""

    sets: tuple[QuestionSet, ...]
    ran: dict[str, Ran]

    @property
    def questions(self) -> Iterator[KnowledgeQuestion]:
        return (question for one in self.sets for question in one.questions)


Findings = Iterator[Text]


def one_choice_is_right(evidence: TopicEvidence) -> Findings:
    """どの問題でも、証明の計算によると正しい選択肢がちょうど 1 つある。計算できない問題には出典がある。
    In every question exactly one choice is right: as its proof computes, or else by a source."""
    for question in evidence.questions:
        if not question.proof and not question.source:
            yield _at(
                question,
                "証明の関数も出典（source）もない。",
                "There is neither a proof (a function of this name) nor a `source`.",
            )
        if question.proof:
            yield from _judged(question, evidence.ran[question.name])


def _judged(question: KnowledgeQuestion, ran: Ran) -> Findings:
    if isinstance(ran.first, str):
        yield _at(question, "証明が失敗した: {said}", "The proof failed: {said}", said=ran.first)
        return
    names = {choice.name for choice in question.choices}
    if ran.first.keys() != names:
        yield _at(
            question,
            "証明の返す名前が選択肢と違う: {names}",
            "The proof speaks of other choices than there are: {names}",
            names=", ".join(sorted(ran.first.keys() ^ names)),
        )
    true = [name for name, truth in ran.first.items() if truth]
    if true != [RIGHT]:
        yield _at(
            question,
            "証明によると正しいのは {true}。",
            "By its proof what is right is {true}.",
            true=", ".join(true) or "–",
        )
    if ran.second != ran.first:
        yield _at(
            question,
            "証明をもう一度実行すると結果が変わる（乱数の種を固定する）。",
            "Run again, the proof says something else (seed what it draws).",
        )
    if ran.stated:
        yield _at(
            question,
            "証明が計算せずに決めている選択肢: {names}",
            "The proof states instead of computing: {names}",
            names=", ".join(ran.stated),
        )


def sources_can_be_found(evidence: TopicEvidence) -> Findings:
    """出典には年またはシラバスの項目がある。
    A source names a year, or an item of the syllabus."""
    for question in evidence.questions:
        if question.source and not _YEAR_OR_ITEM.search(question.source):
            yield _at(question, "出典に年がない。", "The source names no year.")


def languages_are_kept_apart(evidence: TopicEvidence) -> Findings:
    """文も選択肢も理由も日本語と英語であり、英語の側と共通の部分に日本語がない。
    Everything is there in Japanese and in English, without Japanese in the English and in what is the same in both."""
    for one in evidence.sets:
        place = f"{one.name}: stem"
        yield from _sentence(place, one.stem.text)
        if JAPANESE.search(one.stem.shared + one.stem.code):
            yield Text(
                f"{place}: 共通の部分に日本語がある。", f"{place}: Japanese in what is shared."
            )
    for question in evidence.questions:
        yield from _sentence(question.name, question.asked)
        for choice in question.choices:
            place = f"{question.name}: {choice.name}"
            # A choice may be a term or a formula without a word of Japanese.
            if JAPANESE.search(choice.text.en):
                yield Text(
                    f"{place}: 英語の側に日本語がある。", f"{place}: Japanese in the English."
                )
            if choice.why is not None:
                yield from _sentence(f"{place}: why", choice.why)


def _sentence(place: str, text: Text) -> Findings:
    if not JAPANESE.search(text.ja):
        yield Text(f"{place}: 日本語ではない。", f"{place}: the Japanese is not Japanese.")
    if JAPANESE.search(text.en):
        yield Text(f"{place}: 英語の側に日本語がある。", f"{place}: Japanese in the English.")


def choices_differ(evidence: TopicEvidence) -> Findings:
    """1 つの問題に同じ選択肢が 2 つない。
    No question has the same choice twice."""
    for question in evidence.questions:
        for language in LANGUAGES:
            for one, other in itertools.combinations(question.choices, 2):
                texts = [" ".join(each.text.in_(language).split()) for each in (one, other)]
                if texts[0] == texts[1]:
                    yield _at(
                        question,
                        "{one} と {other} が同じ（{language}）。",
                        "{one} and {other} are the same ({language}).",
                        one=one.name,
                        other=other.name,
                        language=language,
                    )


def lengths_say_nothing(evidence: TopicEvidence) -> Findings:
    """正しい選択肢だけが目立って長い、または短い問題がない（最長の誤りの 1.25 倍以下、最短の誤りの 0.8 倍以上）。
    The right choice is not told by its length (at most 1.25 of the longest wrong one, at least 0.8 of the shortest)."""
    for question, language, right, wrong in _texts(evidence):
        if question.numbers:
            continue  # how long a number is follows from what it is
        if giveaways.too_long(right, wrong) or giveaways.too_short(right, wrong):
            yield _at(
                question,
                "正しい選択肢が {right} 字、誤りは {wrong} 字（{language}）。",
                "The right choice has {right} characters, the wrong ones have {wrong} ({language}).",
                right=len(right),
                wrong=", ".join(str(len(text)) for text in wrong),
                language=language,
            )


def words_say_nothing(evidence: TopicEvidence) -> Findings:
    """問いの言葉が正しい選択肢だけに出てこない。
    No word of the question stands in its right choice alone."""
    for question, language, right, wrong in _texts(evidence):
        for word in sorted(giveaways.echoes(question.asked.in_(language), right, wrong)):
            yield _at(
                question,
                "「{word}」が問いと正しい選択肢だけにある。",
                "“{word}” stands in the question and in the right choice alone.",
                word=word,
            )


def guessing_does_not_pay(evidence: TopicEvidence) -> Findings:
    """見た目で選ぶ人の正答率が 0.30 以下、または 4 択を当て推量で選ぶ人の 95 % が収まる範囲にある。
    Whoever goes by what choices look like is right in at most 0.30, or as often as 95 of 100 blind guessers."""
    count = len(list(evidence.questions))
    most = giveaways.most_by_chance(count)
    for guesser, rate in guesser_rates(evidence).items():
        if rate > most:
            what = GUESSER[guesser]
            yield Text(
                f"{what.ja}を選ぶと {count} 問のうち {rate:.2f} が正解になる（上限 {most:.2f}）。",
                f"Taking {what.en} is right in {rate:.2f} of {count} questions (bound {most:.2f}).",
            )


RULES = (
    one_choice_is_right,
    sources_can_be_found,
    languages_are_kept_apart,
    choices_differ,
    lengths_say_nothing,
    words_say_nothing,
    guessing_does_not_pay,
)


def guesser_rates(evidence: TopicEvidence) -> dict[str, float]:
    """How often each guesser is right, in the language that gives more away."""
    asked = {
        language: [
            ([choice.text.in_(language) for choice in question.choices], 0)
            for question in evidence.questions
        ]
        for language in LANGUAGES
    }
    return {
        guesser: max(giveaways.guessed(guesser, asked[language]) for language in LANGUAGES)
        for guesser in giveaways.GUESSERS
    }


def _texts(
    evidence: TopicEvidence,
) -> Iterator[tuple[KnowledgeQuestion, str, str, list[str]]]:
    """(question, language, right choice, wrong choices) for every question and language."""
    for question in evidence.questions:
        for language in LANGUAGES:
            wrong = [choice.text.in_(language) for choice in question.wrong]
            yield question, language, question.right.text.in_(language), wrong


def _at(question: KnowledgeQuestion, ja: str, en: str, **details: object) -> Text:
    """A finding about one question, with where it stands in the file."""
    place = f"{question.name} ({question.line}): "
    return Text(place + ja.format(**details), place + en.format(**details))
