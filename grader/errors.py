"""The errors a user can cause, as data. Knows no language: `saying.messages` has the sentences."""


class UserError(Exception):
    """Something the user can mend. `key` names its sentence, `details` fill it in."""

    def __init__(self, key: str, /, **details: object):
        super().__init__(key, details)
        self.key = key
        self.details = details

    def __str__(self) -> str:
        return f"{self.key}: {self.details}"

    def __reduce__(self) -> tuple[object, ...]:
        """Between processes of ours: an exception of Python's own would be made anew from its `args` alone."""
        return _made_anew, (type(self), self.args, self.__dict__)


def _made_anew(
    kind: type[UserError], arguments: tuple[object, ...], attributes: dict[str, object]
) -> UserError:
    error = kind.__new__(kind, *arguments)
    error.__dict__.update(attributes)
    return error


class FormatError(UserError):
    """An exercise file or `topics.toml` breaks a rule of the format: where, which, and the text."""

    def __init__(self, path: object, line: int, rule: str, text: str = "", /, **details: object):
        super().__init__("format", path=str(path), line=line, rule=rule, text=text, **details)
        self.rule = rule
