"""What is wrong with a glossary page before an entry of it is read."""

from __future__ import annotations

from dlcards.i18n.text import Text

PAGE: dict[str, Text] = {
    "page-missing": Text(
        ko="페이지가 없어요. 경로를 확인하세요.",
        en="There is no such page. Check the path.",
    ),
    "page-none-here": Text(
        ko="폴더에 페이지(.md, .markdown, .txt, .html)가 없어요.",
        en="There are no pages (.md, .markdown, .txt, .html) in this folder.",
    ),
    "page-unreadable": Text(
        ko="페이지를 읽을 수 없어요. 읽기 권한이 있는지 확인하세요.",
        en="This page cannot be read. Check that you have the permission to read it.",
    ),
    "page-empty": Text(
        ko="페이지가 비어 있어요.",
        en="This page is empty.",
    ),
    "page-binary": Text(
        ko="텍스트로 된 페이지가 아니에요{kind}. 글자를 복사해 .txt나 .md 파일로 저장하세요.",
        en="This is not a page of text{kind}. Copy its words into a .txt or .md file.",
    ),
    "page-encoding": Text(
        ko="어떤 인코딩인지 알 수 없는 페이지예요. 편집기에서 UTF-8로 다시 저장하세요.",
        en="The encoding of this page is unknown. Save it as UTF-8 in your editor.",
    ),
    "page-no-entries": Text(
        ko="용어와 뜻으로 읽을 수 있는 곳이 없어요. ‘용어 : 뜻’처럼 한 줄에 쓰거나,"
        " 용어를 제목으로 하고 뜻을 그 아래에 쓰면 읽을 수 있어요.",
        en="Nothing here reads as a term with its meaning. Write `term: meaning` on a line, or the"
        " term as a heading with its meaning below.",
    ),
}
