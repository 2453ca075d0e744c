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
        en="The store cannot be written: {path}. Check the permissions of the file and its folder.",
    ),
    "full": Text(
        ko="디스크가 가득 차서 저장하지 못했어요: {path}. 공간을 비우고 다시 해 보세요.",
        en="The disk is full: {path} was not saved. Free some space and try again.",
    ),
    "unwritable": Text(
        ko="디스크에 쓰지 못했어요: {path}. 남은 공간과 디스크 상태를 확인하세요.",
        en="Writing to the disk failed: {path}. Check its free space and its health.",
    ),
    "cannot-open": Text(
        ko="저장소를 열 수 없어요: {path}. 경로와 권한을 확인하세요.",
        en="The store cannot be opened: {path}. Check the path and your permissions.",
    ),
    "not-a-store": Text(
        ko="dlcards 저장소가 아니에요: {path}. --store로 다른 파일을 지정하세요.",
        en="This is not a dlcards store: {path}. Name another file with --store.",
    ),
    "damaged": Text(
        ko="저장소가 손상됐어요: {path}. 가장 최근 백업으로 바꾸세요.",
        en="The store is damaged: {path}. Go back to your latest backup.",
    ),
    "newer": Text(
        ko="더 새로운 dlcards가 만든 저장소예요: {path}. dlcards를 업데이트하세요.",
        en="This store was written by a newer dlcards: {path}. Update dlcards.",
    ),
    "upgrade-lost": Text(
        ko="저장소를 새 형식으로 바꾸지 못해 그대로 두었어요: {path}. 알려 주시면 고칠게요.",
        en="The store could not be upgraded and was left as it was: {path}. Please report this.",
    ),
    "exists": Text(
        ko="이미 있는 파일이에요: {path}. 다른 이름을 쓰세요.",
        en="The file already exists: {path}. Choose another name.",
    ),
    "unguarded": Text(
        ko="기록을 지키는 트리거가 없어요: {path}. 가장 최근 백업과 비교해 보세요.",
        en="The triggers that guard the log are missing: {path}. Compare it with your latest"
        " backup.",
    ),
    "stale": Text(
        ko="일정이 기록과 맞지 않아요: {path}. `dlcards store rebuild`로 바로잡으세요.",
        en="The schedule does not match the log: {path}. Run `dlcards store rebuild`.",
    ),
    "settings-unreadable": Text(
        ko="설정 파일을 읽을 수 없어요: {path}. TOML 형식과 권한을 확인하세요.",
        en="The settings cannot be read: {path}. Check that the file is valid TOML and readable.",
    ),
    "settings-unwritable": Text(
        ko="설정을 저장하지 못했어요: {path}. 폴더의 쓰기 권한을 확인하세요.",
        en="The settings could not be saved: {path}. Check the permissions of its folder.",
    ),
    "bad-value": Text(
        ko="{key} 설정에 쓸 수 없는 값이에요: {value}. 쓸 수 있는 값: {allowed}",
        en="The setting {key} cannot be ‘{value}’. It takes {allowed}.",
    ),
    "no-setting": Text(
        ko="{key:이라는/라는} 설정은 없어요. 있는 설정: {known}",
        en="There is no setting {key}. There are: {known}.",
    ),
    "no-card": Text(
        ko="그런 카드가 없어요: {card}. `dlcards show 노트`로 카드를 찾아보세요.",
        en="There is no card {card}. `dlcards show NOTE` lists a note's cards.",
    ),
    "no-note": Text(ko="그런 노트가 없어요: {name}", en="There is no note ‘{name}’."),
    "several-notes": Text(
        ko="‘{name}’에 맞는 노트가 여럿이에요:", en="Several notes fit ‘{name}’:"
    ),
    "no-deck": Text(
        ko="그런 덱이 없어요: {deck}. 있는 덱: {known}",
        en="There is no deck ‘{deck}’. There are: {known}.",
    ),
    "deck-exists": Text(
        ko="파일이 이미 있어요: {path}. 그 덱에 다시 만들려면 -o 대신 --into를 쓰세요.",
        en="{path} is there already. To build into that deck again, use --into instead of -o.",
    ),
    "no-tag": Text(
        ko="그런 태그가 없어요: {tag}. 있는 태그: {known}",
        en="There is no tag ‘{tag}’. There are: {known}.",
    ),
    "no-folder": Text(
        ko="폴더가 없어서 쓰지 못했어요: {path}. 폴더를 먼저 만드세요.",
        en="There is no folder for {path}. Make it first.",
    ),
    "is-folder": Text(
        ko="파일이 아니라 폴더예요: {path}. 파일 이름을 지정하세요.",
        en="{path} is a folder. Name a file.",
    ),
    "not-allowed": Text(
        ko="쓰기 권한이 없어요: {path}. 다른 폴더를 고르세요.",
        en="You may not write {path}. Choose another folder.",
    ),
    "no-room": Text(
        ko="공간이 없어서 쓰지 못했어요: {path}. 공간을 비우고 다시 해 보세요.",
        en="There is no room for {path}. Free some space and try again.",
    ),
    "name-too-long": Text(
        ko="파일 이름이 너무 길어요. 짧은 이름을 쓰세요.",
        en="The file's name is too long. Choose a shorter one.",
    ),
    "unwritable-file": Text(
        ko="파일을 쓰지 못했어요: {path} ({reason})",
        en="The file could not be written: {path} ({reason})",
    ),
    "figure-exists": Text(
        ko="다른 그림이 이미 있어요: {path}. 다른 폴더에 저장하세요.",
        en="Another figure is there already: {path}. Save to another folder.",
    ),
    "wrong-ending": Text(
        ko="이름이 .apkg나 .yaml로 끝나야 해요: {path}",
        en="The name must end in .apkg or .yaml: {path}",
    ),
    "one-deck": Text(
        ko="YAML 파일에는 덱이 하나만 들어가요. --deck으로 하나를 고르세요.",
        en="A YAML file holds one deck. Choose one with --deck.",
    ),
    "no-editor": Text(
        ko="편집기를 찾지 못했어요. EDITOR에 편집기를 적어 주세요 (예: EDITOR=nano).",
        en="There is no editor. Name one in EDITOR, such as EDITOR=nano.",
    ),
    "bad-editor": Text(
        ko="편집기를 열지 못했어요: {command}. EDITOR를 확인하세요.",
        en="The editor could not be started: {command}. Check EDITOR.",
    ),
    "deck-file-gone": Text(
        ko="`{deck}` 덱의 파일이 없어요: {path}. 옮겼다면 새 자리에서 `dlcards import`로"
        " 가져오세요.",
        en="The file of the deck `{deck}` is gone: {path}. If you moved it, import it from its"
        " new place with `dlcards import`.",
    ),
    "bundled-edit": Text(
        ko="`{deck}` 덱은 프로그램의 기본 덱이에요. --copy를 붙이면 먼저 복사해서 내 덱으로"
        " 만들어요.",
        en="`{deck}` is one of the program's own decks. With --copy it is copied first, and is"
        " yours from then on.",
    ),
    "add-no-term": Text(ko="용어가 있어야 해요.", en="A note needs a term."),
    "add-no-meaning": Text(ko="뜻이 있어야 해요.", en="A note needs a meaning."),
    "add-bad-id": Text(
        ko="id로 쓸 수 없어요: {id}. 소문자, 숫자, 한글과 사이의 붙임표(-)로만 적으세요.",
        en="‘{id}’ cannot be an id. Use lower-case letters, digits and inner hyphens.",
    ),
    "add-id-taken": Text(ko="이미 있는 id예요: {id}", en="There is a note {id} already."),
    "add-bundled": Text(
        ko="`{deck}` 덱은 프로그램의 기본 덱이에요. `dlcards decks copy`로 내 덱으로 만들거나"
        " 다른 덱을 고르세요.",
        en="`{deck}` is one of the program's own decks. Make it yours with `dlcards decks copy`,"
        " or choose another.",
    ),
    "add-other-deck": Text(
        ko="{path} 파일에는 `{deck}` 덱이 있어요. 다른 덱 이름을 고르세요.",
        en="The file {path} holds the deck `{deck}`. Choose another deck.",
    ),
    "add-no-place": Text(
        ko="{path} 파일은 나머지를 그대로 두고는 노트를 더할 수 없게 적혀 있어요. 편집기로"
        " 더하고 `dlcards import`로 가져오세요.",
        en="The file {path} is written so that no note can be added without touching the rest."
        " Add it in an editor, then `dlcards import` the file.",
    ),
    "add-namesakes": Text(
        ko="이름이 같은 노트가 있어요: {notes}. 그래도 더하려면 --force를 붙이세요.",
        en="There is a note of that name already: {notes}. Give --force to add it anyway.",
    ),
    "serve-missing": Text(
        ko="브라우저로 여는 데 필요한 패키지가 없어요. 이렇게 설치하세요: {command}",
        en="What a page needs is not installed. Install it with: {command}",
    ),
    "port-taken": Text(
        ko="{port}번 포트는 다른 프로그램이 쓰고 있어요. --port로 다른 번호를 고르세요"
        " (0은 빈 포트 아무거나).",
        en="Port {port} is in use by another program. Choose another with --port (0: any free"
        " one).",
    ),
    "port-not-allowed": Text(
        ko="{port}번 포트를 쓸 권한이 없어요. --port로 1024 이상의 번호를 고르세요.",
        en="You may not use port {port}. Choose one from 1024 on with --port.",
    ),
    "no-host": Text(
        ko="이 컴퓨터에서 들을 수 있는 주소가 아니에요: {host}",
        en="This machine cannot listen at ‘{host}’.",
    ),
    "system": Text(
        ko="읽거나 쓰지 못했어요: {reason}. 저장된 복습은 모두 그대로예요.",
        en="Reading or writing failed: {reason}. Every saved review is safe.",
    ),
    "unexpected": Text(
        ko="예상하지 못한 오류예요: {error}. 저장된 복습은 모두 그대로예요."
        " DLCARDS_DEBUG=1로 다시 실행하면 자세히 볼 수 있어요.",
        en="Something went wrong: {error}. Every saved review is safe."
        " Run it again with DLCARDS_DEBUG=1 to see where.",
    ),
}
