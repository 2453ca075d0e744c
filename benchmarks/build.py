"""How long a build takes, beside markdown-it-py that only tokenizes the same pages.

    PYTHONPATH=src python benchmarks/build.py [MEGABYTES]

The whole of `dlcards build` counts: reading, drafting, merging, writing the deck and the report.
Two kinds of pages: `mixed` is how people write, entries of a few sentences among formulas, tables,
images and prose; `dense` is the worst case, nothing but terms with a definition in one line each.
Either comes as one page, and as pages of 10 KB. The sides take turns, each in a process of its own,
so that its memory is its own too. The time is what passes, as somebody waits for it, and the least
of all rounds: many pages are read by one process a core, so `work` is what all of them worked, and
memory that of the largest of them and of the first together. Python's collector of garbage rests
in `dlcards`, so it rests in `tokens` too; `usual` is what tokenizing takes where it works, as it
usually does.
"""

from __future__ import annotations

import gc
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from markdown_it import MarkdownIt

import dlcards.cli.build
import dlcards.cli.built
import dlcards.glossary.building  # noqa: F401 - loaded before the clock starts
from dlcards.cli.main import run
from dlcards.glossary.reading.decoding import text_of

BUDGET = 3.0  # x tokens
MEGABYTES = 10
PAGE = 10_000  # bytes of one of many pages
ROUNDS = 3
SIDES = ("tokens", "usual", "build")


def words(text: str) -> list[str]:
    """The words of `text`."""
    return text.split()


KO = words(
    "모델이 데이터를 학습할 때 가중치를 조금씩 바꾸어 손실을 줄이는 입력의 특징을 압축해"
    " 다음 층으로 넘기는 여러 토큰 사이의 관계를 한꺼번에 보는 기울기가 사라지지 않도록 지름길을"
    " 두는 출력의 분포를 고르게 맞추는 서로 다른 크기의 물체를 찾는"
)
EN = words(
    "the model learns from data by changing its weights so that a loss falls while each layer"
    " passes features to next one and tokens look at all others with gradients that never vanish"
)
KO_ENDS = (
    "방법이다.",
    "과정을 말한다.",
    "구조를 의미한다.",
    "기법.",
    "값을 나타낸다.",
    "층이다.",
)
KO_NAMES = words("어텐션 정규화 경사 잔차 합성곱 임베딩 토큰 손실 표현 증류 양자화 희소 지역 전역")
EN_NAMES = words(
    "attention norm gradient residual convolution embedding token loss sparse local global relative"
    " pooled masked gated spectral layer batch group dilated"
)
NAMES = list(zip(KO_NAMES, EN_NAMES, strict=False))
COMMON = [(f"{ko} {hana}", f"{en} {one}") for ko, en in NAMES for hana, one in NAMES]
FORMULAS = (r"\mathrm{softmax}(QK^\top)V", r"\sum_{i=1}^{n} w_i x_i + b", r"|y - \hat{y}|^2")


class Writer:
    """Writes entries; the same seed writes the same."""

    def __init__(self, seed: int) -> None:
        self._luck = random.Random(seed)
        self._numbers = count(1)

    def sentence(self, *, is_korean: bool) -> str:
        """A sentence of 6 to 14 words, with a word of markup now and then."""
        words = self._luck.choices(KO if is_korean else EN, k=self._luck.randint(6, 14))
        if self._luck.random() < 1 / 3:
            at = self._luck.randrange(len(words))
            marked = ("**{}**", "`{}`", "*{}*", "[{}](https://example.org/page)", "{} ($x_i$)")
            words[at] = self._luck.choice(marked).format(words[at])
        end = self._luck.choice(KO_ENDS) if is_korean else f"{self._luck.choice(EN)}."
        return f"{' '.join(words)} {end}"

    def paragraph(self, *, is_korean: bool) -> str:
        """One to three sentences."""
        return " ".join(self.sentence(is_korean=is_korean) for _ in range(self._luck.randint(1, 3)))

    def names(self) -> tuple[str, str]:
        """A term in Korean and in English; one in ten stands on other pages too."""
        if self._luck.random() < 1 / 10:
            return self._luck.choice(COMMON)
        number = next(self._numbers)
        ko, en = (" ".join(self._luck.choices(names, k=2)) for names in (KO_NAMES, EN_NAMES))
        return f"{ko} {number}", f"{en} {number}"

    def mixed(self) -> Iterator[str]:
        """One piece of a page as people write them: mostly an entry, with what goes with it."""
        ko, en = self.names()
        is_korean = self._luck.random() < 2 / 3  # two of three
        text = self.paragraph(is_korean=is_korean)
        match self._luck.randrange(10):
            case 0 | 1:
                yield from (f"※ {en} ({ko})", f": {text}")
            case 2 | 3:
                yield from (f"### {ko} ({en})", "", text, "", self.paragraph(is_korean=is_korean))
            case 4 | 5:
                yield f"- **{en}**: {text}"
                yield from (f"    - {self.sentence(is_korean=is_korean)}" for _ in range(2))
            case 6:
                yield f"- {en} : {text}"
                yield f"- {' '.join(self.names())} : {self.sentence(is_korean=is_korean)}"
            case 7:
                yield from ("| 용어 | 영어 | 뜻 |", "|---|---|---|")
                for _ in range(4):
                    yield f"| {' | '.join(self.names())} | {self.sentence(is_korean=True)} |"
            case 8:
                yield from (f"#### What is {en}?", "", text)
            case _:
                yield from (text, "", self.paragraph(is_korean=is_korean))
        yield ""
        yield from self._beside()

    def _beside(self) -> Iterator[str]:
        match self._luck.randrange(8):
            case 0:
                yield from ("$$", self._luck.choice(FORMULAS), "$$", "")
            case 1:
                yield from (f"![그림](images/{next(self._numbers)}.png)", "")
            case 2:
                yield from (f"ex) {self.sentence(is_korean=True)}", "")
            case 3:
                yield from ("```python", "x = layer(x) + x  # residual", "y = norm(x)", "```", "")
            case _:
                pass

    def dense(self) -> Iterator[str]:
        """Ten terms, each with a short definition on the same line."""
        form = self._luck.choice(("- **{1}** ({0}): {2}", "- {0}({1}) : {2}", "{1} = {2}"))
        for _ in range(10):
            yield form.format(*self.names(), self.sentence(is_korean=self._luck.random() < 1 / 2))
            if form.startswith("{"):
                yield ""
        yield ""


def write_page(path: Path, writer: Writer, kind: str, size: int) -> None:
    """Write a page of at least `size` bytes."""
    with path.open("w", encoding="utf-8") as file:
        file.write("---\ntitle: 딥러닝 용어 정리\n---\n\n")
        for section in count(1):
            file.write(f"## {section}장\n\n")
            for _ in range(40):
                file.writelines(f"{line}\n" for line in getattr(writer, kind)())
                if file.tell() >= size:
                    return


def write_pages(folder: Path, kind: str, size: int, pages: int) -> None:
    """Write `size` bytes of one kind of page into `folder`, as so many pages."""
    folder.mkdir()
    writer = Writer(1)
    for number in range(pages):
        write_page(folder / f"{number:04}.md", writer, kind, size // pages)


def tokens(folder: Path) -> None:
    """Tokenize every page."""
    parser = MarkdownIt("commonmark").enable("table")
    for path in sorted(folder.iterdir()):
        parser.parse(text_of(path.read_bytes()))


def build(folder: Path) -> None:
    """Build every page into one deck."""
    deck = folder.with_suffix(".yaml")
    deck.unlink(missing_ok=True)
    assert run(["build", str(folder), "-o", str(deck)]) == 0


def measure(side: str, folder: Path) -> tuple[float, float, float]:
    """Seconds passed, seconds worked and megabytes of one side, in a process of its own."""
    command = [sys.executable, __file__, side, str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    passed, worked, megabytes = map(float, done.stderr.split()[-3:])
    return passed, worked, megabytes


def compare(megabytes: float) -> None:
    """Measure both sides on all pages, in turn, and print the best of each."""
    size = int(megabytes * 1e6)
    with tempfile.TemporaryDirectory() as place:
        for kind in ("mixed", "dense"):
            for pages in (1, size // PAGE):
                folder = Path(place) / f"{kind}-{pages}"
                write_pages(folder, kind, size, pages)
                print(f"{kind} {pages:5} pages{told(folder)}", flush=True)
    print(f"budget: {BUDGET:.2f} x tokens; {os.cpu_count()} cores")


def told(folder: Path) -> str:
    """Time and memory of each side, and how many times as long the build takes."""
    runs = [{side: measure(side, folder) for side in SIDES} for _ in range(ROUNDS)]
    least = {
        side: [min(of) for of in zip(*(one[side] for one in runs), strict=True)] for side in SIDES
    }
    return "".join(
        f"  {side} {passed:6.2f} s, work {worked:5.2f}, {megabytes:3.0f} MB"
        f" x{least['build'][0] / passed:5.2f}"
        for side, (passed, worked, megabytes) in least.items()
    )


def main() -> None:
    """Compare, or be the process of one measurement."""
    sides: dict[str, Callable[[Path], None]] = {"tokens": tokens, "usual": tokens, "build": build}
    if len(sys.argv) == 3:  # noqa: PLR2004 - a side and a folder
        if sys.argv[1] != "usual":
            gc.disable()
        start, before = time.perf_counter(), time.process_time()
        sides[sys.argv[1]](Path(sys.argv[2]))
        passed, worked = time.perf_counter() - start, time.process_time() - before
        own, helped = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        worked += helped.ru_utime + helped.ru_stime
        print(passed, worked, (own.ru_maxrss + helped.ru_maxrss) / 1024, file=sys.stderr)
    else:
        compare(float(sys.argv[1]) if len(sys.argv) > 1 else MEGABYTES)


if __name__ == "__main__":
    main()
