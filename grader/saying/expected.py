"""What an option can be, by its name. Data only."""

from __future__ import annotations

from grader.text import Text

EXPECTED = {
    "--address": Text(
        "https://hub.example.org/user/anna/proxy/{{port}} の形のアドレス",
        "an address like https://hub.example.org/user/anna/proxy/{{port}}",
    ),
    "--case": Text("1 以上の整数", "a whole number from 1"),
    "--seed": Text("0 から 4294967295 までの整数", "a whole number from 0 to 4294967295"),
    "--device": Text("cpu、gpu、auto のどれか", "cpu, gpu or auto"),
    "--lang": Text("ja か en", "ja or en"),
    "--jobs": Text("1 以上の整数", "a whole number from 1"),
    "--seeds": Text("1 から 100 までの整数", "a whole number from 1 to 100"),
    "--sets": Text("1 から 1000 までの整数", "a whole number from 1 to 1000"),
    "--round": Text("1 以上の整数", "a whole number from 1"),
    "--limit-seconds": Text("0 より大きい数", "a number above 0"),
    "--limit-memory": Text("64 以上の整数（MiB）", "a whole number from 64 (MiB)"),
    "--blank": Text("1 以上の整数", "a whole number from 1"),
    "--count": Text("1 以上の整数", "a whole number from 1"),
    "--questions": Text("1 から 1000 までの整数", "a whole number from 1 to 1000"),
    "--minutes": Text("0 より大きく 1440 以下の数", "a number above 0, at most 1440"),
    "level": Text("1、2、3 のどれか", "1, 2 or 3"),
    "--sandbox": Text("full か reduced", "full or reduced"),
    "--kind": Text("prose、code、value のどれか", "prose, code or value"),
    "--backend": Text("tensorflow、jax、torch のどれか", "tensorflow, jax or torch"),
    "--attempts": Text("1 以上の整数", "a whole number from 1"),
    "--several": Text("newest、best、refuse のどれか", "newest, best or refuse"),
    "--format": Text("canvas、moodle、gradescope のどれか", "canvas, moodle or gradescope"),
    "--feedback": Text("guarded か full", "guarded or full"),
}
