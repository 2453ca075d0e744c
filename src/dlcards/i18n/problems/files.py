"""What is wrong with a file before a word of it is read."""

from __future__ import annotations

from dlcards.i18n.text import Text

FILE: dict[str, Text] = {
    "file-missing": Text(
        ko="파일이 없어요. 경로를 확인하세요.",
        en="There is no such file. Check the path.",
    ),
    "file-is-folder": Text(
        ko="파일이 아니라 폴더예요. 폴더 안의 덱 파일을 지정하세요.",
        en="This is a folder. Name a deck file inside it.",
    ),
    "file-unreadable": Text(
        ko="파일을 읽을 수 없어요. 읽기 권한이 있는지 확인하세요.",
        en="This file cannot be read. Check that you have the permission to read it.",
    ),
    "file-empty": Text(
        ko="파일이 비어 있어요. 덱을 적거나 다른 파일을 지정하세요.",
        en="This file is empty. Write a deck into it, or name another file.",
    ),
    "file-binary": Text(
        ko="텍스트 파일이 아니에요. YAML로 쓴 덱 파일을 지정하세요.",
        en="This is not a text file. Name a deck file written in YAML.",
    ),
    "file-encoding": Text(
        ko="UTF-8이 아닌 글자가 있어요. 편집기에서 파일을 UTF-8로 다시 저장하세요.",
        en="This is not UTF-8 text. Save the file as UTF-8 in your editor.",
    ),
    "decomposed": Text(
        ko="자모나 부호가 나뉘어 저장된 줄(NFD)이 {lines}개 있어요. "
        "합쳐서 읽었으니 그대로 두어도 되지만, NFC로 저장하면 더 좋아요.",
        en="{lines} {lines:line has|lines have} letters split into parts (NFD), this one first. "
        "They were joined while reading; saving the file as NFC keeps it so.",
    ),
}
