"""What can be wrong with the store, the settings or the world, and what to do about it."""

from __future__ import annotations

from dlcards.i18n.text import Text

TROUBLE: dict[str, Text] = {
    "busy": Text(
        ko="다른 프로그램이 저장소를 쓰고 있어요: {path}. 잠시 뒤 다시 해 보세요.",
        en="Another program is writing to the store: {path}. Try again in a moment.",
    ),
    "read-only": Text(
        ko="저장소에 쓸 수 없어요: {path}. 파일과 폴더의 쓰기 권한을 확인하세요.",
        en="The store cannot be written to: {path}. Check that you may write the file and its"
        " folder.",
    ),
    "full": Text(
        ko="디스크에 자리가 없어 저장하지 못했어요: {path}. 자리를 비우고 다시 해 보세요.",
        en="There is no room left to save to: {path}. Make some and try again.",
    ),
    "unwritable": Text(
        ko="디스크가 쓰기를 거절했어요: {path}. 남은 자리와 디스크 상태를 확인하세요.",
        en="The disk refused to write: {path}. Check its room and its health.",
    ),
    "cannot-open": Text(
        ko="저장소를 열 수 없어요: {path}. 경로와 권한을 확인하세요.",
        en="The store cannot be opened: {path}. Check the path and your permissions.",
    ),
    "not-a-store": Text(
        ko="dlcards 저장소가 아니에요: {path}. --store에 다른 파일을 주세요.",
        en="This is no dlcards store: {path}. Give --store another file.",
    ),
    "damaged": Text(
        ko="저장소가 손상됐어요: {path}. 가장 최근 백업을 쓰세요.",
        en="The store is damaged: {path}. Use your latest backup.",
    ),
    "newer": Text(
        ko="더 새로운 dlcards가 만든 저장소예요: {path}. dlcards를 업데이트하세요.",
        en="This store was written by a newer dlcards: {path}. Update dlcards.",
    ),
    "upgrade-lost": Text(
        ko="저장소를 새 형식으로 옮기지 못해 그대로 두었어요: {path}. 알려 주시면 고칠게요.",
        en="The store could not be brought to the new form and was left as it was: {path}. Please"
        " report this.",
    ),
    "exists": Text(
        ko="이미 있는 파일이에요: {path}. 다른 이름을 주세요.",
        en="The file exists already: {path}. Give another name.",
    ),
    "unguarded": Text(
        ko="기록을 지키는 트리거가 없어요. 가장 최근 백업과 견줘 보세요.",
        en="The triggers that guard the log are missing. Compare with your latest backup.",
    ),
    "stale": Text(
        ko="일정이 기록과 맞지 않아요. ‘dlcards store rebuild’로 바로잡으세요.",
        en="The schedule does not agree with the log. Mend it with ‘dlcards store rebuild’.",
    ),
    "settings-unreadable": Text(
        ko="설정 파일을 읽을 수 없어요: {path}. TOML 형식이 맞는지 확인하세요.",
        en="The settings cannot be read: {path}. Check that the file is valid TOML.",
    ),
    "settings-unwritable": Text(
        ko="설정을 저장하지 못했어요: {path}.", en="The settings could not be saved: {path}."
    ),
    "bad-value": Text(
        ko="설정 {key}의 값 ‘{value}’은(는) 쓸 수 없어요. 쓸 수 있는 값: {allowed}",
        en="The setting {key} cannot be ‘{value}’; it takes {allowed}.",
    ),
    "no-setting": Text(
        ko="{key}라는 설정은 없어요. 있는 설정: {known}",
        en="There is no setting {key}. There are: {known}.",
    ),
    "no-card": Text(
        ko="그런 카드가 없어요: {card}. ‘dlcards show’로 카드 이름을 찾아보세요.",
        en="There is no card {card}. ‘dlcards show’ lists a note's cards.",
    ),
    "no-note": Text(ko="‘{name}’ 노트를 찾지 못했어요.", en="No note goes by ‘{name}’."),
    "several-notes": Text(
        ko="‘{name}’에 맞는 노트가 여럿이에요:", en="Several notes fit ‘{name}’:"
    ),
    "no-deck": Text(
        ko="‘{deck}’ 덱이 없어요. 있는 덱: {known}",
        en="There is no deck ‘{deck}’. There are: {known}.",
    ),
    "unwritable-file": Text(
        ko="파일을 쓰지 못했어요: {path} ({reason})",
        en="The file could not be written: {path} ({reason})",
    ),
    "wrong-ending": Text(
        ko="{path}: .apkg나 .yaml로 끝나는 이름을 주세요.",
        en="{path}: give a name that ends in .apkg or .yaml.",
    ),
    "one-deck": Text(
        ko="YAML 파일에는 덱이 하나만 담겨요. --deck으로 하나를 고르세요.",
        en="A YAML file holds one deck: choose it with --deck.",
    ),
    "unexpected": Text(
        ko="예상하지 못한 오류예요: {error}. 기록된 복습은 모두 그대로예요."
        " DLCARDS_DEBUG=1로 다시 실행하면 자세히 볼 수 있어요.",
        en="Something unexpected went wrong: {error}. Every review on record is safe."
        " Run again with DLCARDS_DEBUG=1 to see where.",
    ),
}
